// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/agent.h"

namespace callttone::testing {

/// The agents of a FakeService, with the refusals of the real one.
class FakeAgents
{
public:
    QList<values::Agent> list;             ///< newest first
    std::optional<core::ApiError> refusal; ///< of the next writing request

    void fill();

    [[nodiscard]] static bool concerns(const QString &path);
    [[nodiscard]] client::RestAnswer answer(const client::RestRequest &request);

private:
    [[nodiscard]] client::RestAnswer page(const QUrlQuery &query) const;
    [[nodiscard]] static std::optional<core::ApiError> taken(values::Agent &agent, const QJsonObject &body);
};

} // namespace callttone::testing
