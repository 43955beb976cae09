// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/call_words.h"

#include <QJsonObject>
#include <QList>

namespace callttone::items {

// How tools and what came of their calls are told. A call is the JSON of values::ToolCall, as GET /calls/{id} and the
// stream give it, or what a voice platform reported: {name, arguments, result, ok, latencyMs}. Pure.

/// "Check Availability" for ghl_check_availability, translated: our tools are called what they do, behind the name of
/// whose they are. Names of somebody else's choosing read as a sentence: "Search docs", also behind a server's short
/// name.
[[nodiscard]] QString toolTitle(const QString &name);
/// Somebody else's words on one line, cut to `most` letters: descriptions of a server's tools may be of any length.
[[nodiscard]] QString briefText(const QString &text, int most = 240);
/// The integration whose tool this is, by the first part of its name; "custom" when that says nothing.
[[nodiscard]] QString integrationOfTool(const QString &name);
/// The product's name for an integration's id; names are not translated. An unknown id stays as it is.
[[nodiscard]] QString integrationName(const QString &id);

[[nodiscard]] QString toolOf(const QJsonObject &call);
[[nodiscard]] QString integrationOf(const QJsonObject &call);
/// What came of it, for a pill: "3 slots", "No match", "Booked", "Time taken", "Replayed", "Vendor is down".
[[nodiscard]] ShownWord shownToolOutcome(const QJsonObject &call);

/// A time with its day as somebody there writes it: "Thu 19 Feb 14:30" for 2026-02-19T14:30:00-06:00. Other texts stay.
[[nodiscard]] QString wallClockText(const QString &iso);

/// The moment of a booking as each side writes it, from `times` of a tool call; "Stored" is the vendor's own text.
struct ToolTimeRow
{
    QString name; ///< translated: "Business", "Caller", "UTC", "Stored", "Note"
    QString value;
    friend bool operator==(const ToolTimeRow &, const ToolTimeRow &) = default;
};
[[nodiscard]] QList<ToolTimeRow> toolTimeRows(const QJsonObject &times);

} // namespace callttone::items
