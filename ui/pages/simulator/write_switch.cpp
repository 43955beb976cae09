// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/write_switch.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/tool_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

WriteSwitch::WriteSwitch(client::ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_switch(new Switch(tr("Let tools write")))
    , m_explanation(new Label({}, TextRole::Secondary, TextTone::Muted))
{
    m_switch->setObjectName(u"letToolsWrite"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setObjectName(u"letToolsWriteMeans"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addWidget(m_switch, 0, Qt::AlignLeading);
    column->addWidget(m_explanation);
    connect(m_switch, &Switch::toggled, this, &WriteSwitch::explain);
    explain();
}

bool WriteSwitch::mayWrite() const
{
    return m_switch->isChecked();
}

void WriteSwitch::refresh()
{
    client::onResult(m_api.tools(), this,
                     [this, asked = ++m_asked](const core::Result<QList<values::ToolInfo>> &answer) {
                         if (asked != m_asked)
                             return;
                         m_refusal = answer ? QString() : answer.error().oneLine();
                         show(answer.value_or(QList<values::ToolInfo>()));
                     });
}

void WriteSwitch::show(const QList<values::ToolInfo> &tools)
{
    QStringList writers;
    for (const values::ToolInfo &tool : tools) {
        if (const QString name = items::integrationName(tool.integration); !tool.readOnly && !writers.contains(name))
            writers.append(name);
    }
    m_switch->setText(writers.size() == 1 ? tr("Let tools write to %1").arg(writers.first()) : tr("Let tools write"));
    m_anyTool = !tools.isEmpty();
    explain();
}

void WriteSwitch::explain()
{
    const QString text =
        !m_refusal.isEmpty()
            ? tr("The service does not list its tools, so all of them answer with sample data. %1").arg(m_refusal)
        : !m_anyTool ? tr("No tool is connected: all of them answer with sample data.")
        : mayWrite() ? tr("On: appointments and contacts are really made, and scenarios really run.")
                     : tr("Off: booking and contact tools answer with sample data.");
    m_explanation->setText(text);
    m_switch->setAccessibleDescription(text);
}

} // namespace callttone::ui
