// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace callttone::values {

/// A voice agent as the organization set it up. The voice platform speaks; it reads here how, and which tools it has.
/// Calls may name agents that are not here: they belong to a platform that keeps its own.
struct Agent
{
    QString id; ///< "agt_…"
    QString name;
    QString language; ///< BCP 47, "en-US"
    QString voice;    ///< as the platform calls it
    QString greeting;
    QString systemPrompt;
    QString phoneNumber; ///< E.164, or empty
    QString timezone;    ///< IANA, or empty for that of the business
    bool enabled = true;
    QStringList tools;  ///< those of all connected integrations at this moment; never stored, so never out of date
    int callsToday = 0; ///< since midnight in its time zone
    core::TimeMs createdAt = 0;
    core::TimeMs updatedAt = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Agent fromJson(const QJsonObject &object);
    bool operator==(const Agent &) const = default;
};

} // namespace callttone::values
