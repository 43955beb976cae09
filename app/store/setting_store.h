// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callttone::store {

class Session;

// Settings that belong to the data rather than to a machine. Nothing secret.

/// Empty when it was never set.
[[nodiscard]] QJsonObject setting(Session &session, const QString &name);
void putSetting(Session &session, const QString &name, const QJsonObject &value);

} // namespace callttone::store
