// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool.h"

#include <QWidget>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

class Label;
class Switch;

/// Whether simulated calls really book and create, and what it means with the tools there are.
class WriteSwitch : public QWidget
{
    Q_OBJECT

public:
    /// `api` outlives the widget.
    explicit WriteSwitch(client::ApiClient &api, QWidget *parent = nullptr);

    [[nodiscard]] bool mayWrite() const;
    /// Asks which tools there are; says so when the service does not tell.
    void refresh();

private:
    void show(const QList<values::ToolInfo> &tools);
    void explain();

    client::ApiClient &m_api;
    Switch *m_switch;
    Label *m_explanation;
    bool m_anyTool = true;
    QString m_refusal;   ///< why the service does not list its tools
    quint64 m_asked = 0; ///< an older answer counts for nothing
};

} // namespace callttone::ui
