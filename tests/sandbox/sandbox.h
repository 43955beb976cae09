// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/host_guard.h"
#include "app/service/http_server.h"
#include "tests/sandbox/shared/vendor.h"
#include "tests/sandbox/shared/world.h"

#include <memory>
#include <vector>

namespace callttone::sandbox {

/// All vendors behind one loopback port. Lives on a thread with an event loop and answers there.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    Sandbox(const core::Clock &clock, Options options);
    ~Sandbox() override;

    /// Begins to listen and, where asked, writes its files; answers the base address.
    [[nodiscard]] core::Result<QString> start();

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] const std::vector<std::unique_ptr<Vendor>> &vendors() const { return m_vendors; }
    [[nodiscard]] Vendor *vendor(const QString &name) const; ///< nullptr when there is none of that name
    /// Forgets everything that was received, every grant and every fault.
    void reset();

private:
    using Reply = QFuture<service::Response>;

    void makeVendors();
    [[nodiscard]] Reply answer(service::Request request);
    [[nodiscard]] Response askVendor(Vendor &vendor, service::Request &request);
    [[nodiscard]] Reply underFault(const Fault &fault, Vendor &vendor, service::Request request);
    [[nodiscard]] Reply answerLater(Response response, int ms);

    World m_world;
    service::Router m_router;
    std::vector<std::unique_ptr<Vendor>> m_vendors;
    std::unique_ptr<service::HostGuard> m_hosts;
    std::shared_ptr<service::ServiceLoop> m_loop;
    std::unique_ptr<service::HttpServer> m_server;
};

} // namespace callttone::sandbox
