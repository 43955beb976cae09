// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace callttone::values {

/// Where a sign-in stands.
enum class FlowState { Waiting, Finishing, Connected, Failed, Cancelled };
[[nodiscard]] QString wireName(FlowState state); ///< "waiting" | "finishing" | "connected" | "failed" | "cancelled"
[[nodiscard]] FlowState flowStateFromWire(QStringView wire);

/// Why a sign-in did not work: what happened, why, and what to do, as the connect dialog shows it.
struct ConnectFailure
{
    QString code = {};      ///< "denied", "redirect_mismatch", "missing_scope", "bad_client", "expired", "network", …
    QString title = {};     ///< "GoHighLevel refused the sign-in"
    QString detail = {};    ///< why, and what to do
    QString raw = {};       ///< the vendor's own words, redacted; may be empty
    QString address = {};   ///< the redirect URI to register, when that is the remedy
    QStringList steps = {}; ///< numbered remedy
    QString settingsUrl = {}; ///< the vendor's page for it
    bool operator==(const ConnectFailure &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ConnectFailure fromJson(const QJsonObject &object);
};

/// A sign-in under way or just ended: POST …/connect and GET …/connect/{flowId}.
struct ConnectFlow
{
    QString id; ///< "flow_…"
    QString integration;
    FlowState state = FlowState::Waiting;
    QString authorizeUrl; ///< carries the state parameter; never logged
    QString redirectUri;
    core::TimeMs expiresAt = 0;
    std::optional<ConnectFailure> failure;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ConnectFlow fromJson(const QJsonObject &object);
};

} // namespace callttone::values
