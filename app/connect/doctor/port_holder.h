// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callttone::connect {

/// Who listens on a TCP port of this machine.
struct PortHolder
{
    QString program; ///< empty where the system does not say (another user's process, other systems than Linux)
    qint64 pid = 0;
};

/// Nothing when nobody listens. Blocks for up to half a second.
[[nodiscard]] std::optional<PortHolder> findPortHolder(quint16 port);

} // namespace callttone::connect
