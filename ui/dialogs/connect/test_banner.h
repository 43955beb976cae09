// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/integration.h"
#include "ui/widgets/banner.h"

namespace callttone::ui {

/// How trying an address went. Hidden until there is something to say.
class TestBanner : public Banner
{
    Q_OBJECT

public:
    explicit TestBanner(QWidget *parent = nullptr);

    /// `accepted` is the bold word for success ("Test accepted").
    void showCheck(const values::ConnectionCheck &check, const QString &accepted);
    void showError(const core::ApiError &error);
};

} // namespace callttone::ui
