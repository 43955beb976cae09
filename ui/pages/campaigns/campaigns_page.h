// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

namespace callttone::ui {

class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter(const QVariantMap &parameters) override;

private:
    Workspace &m_workspace;
};

} // namespace callttone::ui
