// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/problem.h"

#include <QSet>

#include <optional>

namespace callttone::service {

/// Who a request must think it talks to, and from which web page it may come. A page that lets its own name resolve to
/// 127.0.0.1 (DNS rebinding) reaches our port, but its Host header gives it away; a page that simply posts to us is
/// given away by Origin.
class HostGuard
{
public:
    /// `listenAddress` as configured; wildcards are no names. `publicUrl` may be empty.
    HostGuard(const QString &listenAddress, quint16 port, const QString &publicUrl);

    /// 421 for a foreign Host, 403 for a foreign Origin. `origin` is empty when no browser sent it.
    [[nodiscard]] std::optional<Problem> check(const QByteArray &host, const QByteArray &origin) const;

private:
    QSet<QByteArray> m_hosts;   ///< "localhost:8484", lower case
    QSet<QByteArray> m_origins; ///< "http://localhost:8484"
};

} // namespace callttone::service
