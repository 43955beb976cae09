// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool.h"

#include <QWidget>

namespace callttone::ui {

class FlowLayout;
class Label;

/// The tools that agents have at this moment, each with the tile of its integration, and a sentence that says why
/// nobody has to save an agent again to get them.
class AgentTools : public QWidget
{
    Q_OBJECT

public:
    explicit AgentTools(QWidget *parent = nullptr);

    void setTools(const QList<values::ToolInfo> &tools);

Q_SIGNALS:
    void integrationsRequested();

private:
    Label *m_words;
    QWidget *m_list;
    FlowLayout *m_flow;
};

} // namespace callttone::ui
