// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QJsonArray>
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

/// One thing that was asked for or done on the way to a sign-in, and what came of it. Nothing secret.
struct AuthStep
{
    QString title;  ///< source text, context "AuthStep": "Asked who signs its users in"
    QString detail; ///< what was found, or why that failed: "https://auth.example.com"
    bool ok = true;
    bool operator==(const AuthStep &) const = default;
};
[[nodiscard]] QJsonArray toJson(const QList<AuthStep> &steps);
[[nodiscard]] QList<AuthStep> authStepsFromJson(const QJsonArray &steps);

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
    QList<AuthStep> steps = {}; ///< so far, in order; of a failed one the last says what did not work
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ConnectFlow fromJson(const QJsonObject &object);
};

} // namespace callttone::values
