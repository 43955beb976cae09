// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "models/values/stats.h"
#include "models/values/tool_call.h"
#include "models/values/webhook_endpoint.h"
#include "ui/widgets/tone.h"

#include <QList>

#include <optional>

namespace callttone::ui {

/// Something that keeps the product from working, and the one thing to do about it.
struct AttentionItem
{
    enum class Remedy { ViewDeliveries, EnableEndpoint, Reconnect, RepairIntegration, Diagnostics, OpenTools };

    Tone tone = Tone::Error;
    QString title;
    QString detail;
    QString button;
    Remedy remedy = Remedy::ViewDeliveries;
    QString endpointId;    ///< EnableEndpoint
    QString filter;        ///< ViewDeliveries
    QString integrationId; ///< RepairIntegration
    QString tool;          ///< OpenTools: which one to show
    QString place;         ///< RepairIntegration: for placeOfIntegration()

    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

/// What is known when looking for problems. Pure in, pure out.
struct AttentionInput
{
    QList<values::WebhookEndpoint> endpoints;
    QList<values::Integration> integrations;
    QList<values::ToolCall> failedTools; ///< of the last hour, newest first
    std::optional<values::Stats> stats;
    std::optional<core::TimeMs> streamLostSince;
    QString streamError;
    core::TimeMs now = 0;
};

/// A delivery that is due and has waited this long means the engine does not keep up.
inline constexpr qint64 backlogAlarmMs = 60'000;

/// Worst first.
[[nodiscard]] QList<AttentionItem> attentionItems(const AttentionInput &input);

} // namespace callttone::ui
