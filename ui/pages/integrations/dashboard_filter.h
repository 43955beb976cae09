// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

namespace callttone::ui {

/// The choices above the cards.
enum class DashboardView { All, Connected, Attention, NotConnected };

[[nodiscard]] bool isInView(const values::Integration &integration, DashboardView view);
/// Every word of `text` is found in name, description, account, category or a tool, whatever the case.
[[nodiscard]] bool matchesText(const values::Integration &integration, const QString &text);
[[nodiscard]] int countIn(const QList<values::Integration> &all, DashboardView view);
/// "7 connected, 1 error"
[[nodiscard]] QString summaryText(const QList<values::Integration> &all);
/// The integrations that do not work until somebody does something: the badge in the sidebar.
[[nodiscard]] int errorCount(const QList<values::Integration> &all);

} // namespace callttone::ui
