// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_connector.h"

#include <QJsonValue>

#include <array>
#include <span>

namespace callttone::integrations {

/// The tabs that are kept, in the order a new spreadsheet gets them.
enum class SheetTab { Calls, Leads, Appointments };
inline constexpr std::array allSheetTabs{SheetTab::Calls, SheetTab::Leads, SheetTab::Appointments};

struct SheetTabInfo
{
    SheetTab tab;
    QLatin1StringView title; ///< of the tab in the spreadsheet, in every language: it is how the tab is found
    values::SyncKind kind;
    std::span<const QLatin1StringView> columns; ///< headers; the first holds what a row is found again by
};

[[nodiscard]] const SheetTabInfo &infoOf(SheetTab tab);

/// What one row is to hold.
struct SheetRow
{
    SheetTab tab = SheetTab::Calls;
    QString id; ///< in the tab's first column
    /// A cell for each column of the tab: text, number, or "" for what is not known. Text is well formed and at most
    /// 50,000 characters long.
    QList<QJsonValue> cells = {};
    /// Columns that keep what the row was made with: when it was written down is no news.
    QStringList once = {};
    /// When what it holds was so; a row that is younger stays.
    core::TimeMs asOf = 0;

    [[nodiscard]] QString fingerprint() const;
};

/// The rows this delivery is about, made of all that is known. Times are ISO 8601 text, so that no locale turns day and
/// month round.
[[nodiscard]] QList<SheetRow> rowsOf(const SyncTask &task);

} // namespace callttone::integrations
