// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agent_tools.h"

#include "models/items/tool_list_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vendor_tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace callttone::ui {

namespace {

constexpr int TileSize = 18;
constexpr int ToolGap = 16;

QWidget *toolOf(const values::ToolInfo &info)
{
    auto *tool = new QWidget;
    auto *row = new QHBoxLayout(tool);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space8);
    row->addWidget(new VendorTile(info.integration, TileSize));
    row->addWidget(new Label(items::titleOf(info), TextRole::Secondary));
    return tool;
}

} // namespace

AgentTools::AgentTools(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_list(new QWidget)
    , m_flow(new FlowLayout(m_list, ToolGap, metrics::Space8))
{
    auto *open = new LinkButton(tr("Integrations"));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(open, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(open, &QPushButton::clicked, this, &AgentTools::integrationsRequested);
    setTools({});
}

void AgentTools::setTools(const QList<values::ToolInfo> &tools)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const values::ToolInfo &tool : tools)
        m_flow->addWidget(toolOf(tool));
    m_list->setVisible(!tools.isEmpty());
    m_words->setText(tools.isEmpty()
                         ? tr("None yet. Agents get the tools of an integration in the moment it is connected.")
                         : tr("Those of all connected integrations. Agents have them at once, without being saved "
                              "again."));
}

} // namespace callttone::ui
