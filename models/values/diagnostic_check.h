// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <span>

namespace callttone::values {

/// One line of the doctor: GET /diagnostics and `callttoned doctor`.
struct DiagnosticCheck
{
    enum class State { Pass, Warn, Fail };
    QString id; ///< "keychain", "clock", "env.slack", "connection.google_calendar"
    QString title;
    State state = State::Pass;
    QString detail;
    QString remedy; ///< what to do; empty when it passed
    QString action; ///< "check_again", "open:integrations/slack", "open_env"; empty for none
    double tookMs = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DiagnosticCheck fromJson(const QJsonObject &object);
};
[[nodiscard]] QString wireName(DiagnosticCheck::State state); ///< "pass" | "warn" | "fail"

} // namespace callttone::values
