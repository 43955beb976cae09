// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace callttone::ui {

struct ResultLine
{
    QString name; ///< empty when the result is no object
    QString value;
    bool wrong = false; ///< says what went wrong
    friend bool operator==(const ResultLine &, const ResultLine &) = default;
};

/// What a tool answered as lines to read: a member each, simple lists on one line, anything deeper as JSON. Long values
/// are cut; the export has all of it.
[[nodiscard]] QList<ResultLine> resultLines(const QJsonValue &result);

/// A tool call, as items/tool_words.h takes it, in full: why it failed, the result, what the agent was told to say, and
/// for bookings the moment as each side writes it.
[[nodiscard]] QList<ResultLine> toolLines(const QJsonObject &call);

} // namespace callttone::ui
