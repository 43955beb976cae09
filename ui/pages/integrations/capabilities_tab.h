// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace callttone::ui {

class Banner;
class Card;
class ToolDay;
class ToolUse;

/// What agents can do with an integration during a call, each with its switch and how it did today, and what is sent
/// after calls. Before it
/// is connected: how to get there.
class CapabilitiesTab : public QWidget
{
    Q_OBJECT

public:
    /// `day` outlives the tab.
    explicit CapabilitiesTab(const ToolDay &day, QWidget *parent = nullptr);

    void setIntegration(const values::Integration &integration);
    /// Agents call the tools of a server by other names than the server. Whether those for these tools, under this
    /// short name, are not known yet; asking makes them expected.
    [[nodiscard]] bool wantsAgentsNames(const QStringList &tools, const QString &alias);
    void setAgentsNames(const QHash<QString, QString> &names);

Q_SIGNALS:
    void toolSwitched(const QString &tool, bool enabled);
    void tryRequested(const QString &tool); ///< as agents call it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] Card *toolsCard(const QList<values::Capability> &tools);
    [[nodiscard]] Card *afterCard(const QList<values::Capability> &capabilities);
    [[nodiscard]] QWidget *toolRow(const values::Capability &tool, bool first);
    [[nodiscard]] QWidget *setupCard();
    [[nodiscard]] bool hasOwnNames() const;
    [[nodiscard]] QString agentsName(const QString &tool) const;
    void moveSwitches();
    void showUse();

    const ToolDay &m_day;
    values::Integration m_shown;
    QHash<QString, QString> m_agentsNames; ///< by the server's
    QStringList m_namesFor;                ///< what they were asked for
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace callttone::ui
