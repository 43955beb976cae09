// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/account.h"
#include "ui/widgets/dialog.h"

namespace callttone::ui {

/// What each plan includes, which one this is, and where it is set. Deletes itself when closed.
class PlansDialog : public Dialog
{
    Q_OBJECT

public:
    explicit PlansDialog(const std::optional<values::Account> &account, QWidget *parent = nullptr);
};

} // namespace callttone::ui
