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
    friend bool operator==(const ResultLine &, const ResultLine &) = default;
};

/// What a tool answered as lines to read: a member each, simple lists on one line, anything deeper as JSON. Long values
/// are cut; the export has all of it.
[[nodiscard]] QList<ResultLine> resultLines(const QJsonValue &result);

/// The vendor whose tool this is, for its tile; by the first part of the tool's name.
[[nodiscard]] QString vendorOfTool(const QString &toolName);

} // namespace callttone::ui
