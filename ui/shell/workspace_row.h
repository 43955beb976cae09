// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

/// Top of the sidebar: whose workspace this is and on which plan. In the rail only the tile is left.
class WorkspaceRow : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceRow(QWidget *parent = nullptr);

    void setWorkspace(const QString &organization, const QString &plan);
    /// Says beside the name that nothing here is real.
    void setSandbox(bool sandbox);
    void setRail(bool rail);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_organization;
    QString m_plan;
    bool m_sandbox = false;
    bool m_rail = false;
};

/// "Harbor Dental" → "HD"; one word gives one letter.
[[nodiscard]] QString initialsOf(const QString &organization);

} // namespace callttone::ui
