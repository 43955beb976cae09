// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool.h"
#include "ui/widgets/card.h"

namespace callttone::core {
struct ApiError;
struct FieldError;
} // namespace callttone::core

namespace callttone::ui {

class Button;
class JsonEditor;
class Label;
class SchemaForm;
class Segmented;

/// What a tool is run with, as a form or as JSON: two views of the same arguments. Checks before it asks to run.
class ToolInput : public Card
{
    Q_OBJECT

public:
    enum class View { Form, Json };

    explicit ToolInput(QWidget *parent = nullptr);

    void setTool(const values::ToolInfo &tool);
    [[nodiscard]] const values::ToolInfo &tool() const { return m_tool; }
    void setArguments(const QJsonObject &arguments);
    /// As far as they can be read: JSON that cannot is what it was before.
    [[nodiscard]] QJsonObject arguments() const;
    void setRunning(bool running, bool dryRun);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The service's refusal, pointers below "/arguments". Answers what belongs to no field.
    QStringList showRefusal(const QList<core::FieldError> &errors);

    [[nodiscard]] SchemaForm *form() const { return m_form; }
    [[nodiscard]] JsonEditor *json() const { return m_json; }
    /// Form or JSON. Stands in the page's head.
    [[nodiscard]] Segmented *viewSwitch() const { return m_switch; }
    [[nodiscard]] View view() const { return m_view; }
    void showView(View view);
    void setCompact(bool compact);
    void run(bool dryRun);
    void focusFirst();

Q_SIGNALS:
    void runRequested(const QJsonObject &arguments, bool dryRun);
    void optionsWanted(const QString &property);
    void edited();

private:
    void reset();
    void showJsonProblem(const QString &problem, int line);
    [[nodiscard]] std::optional<QJsonObject> checked();

    values::ToolInfo m_tool;
    Segmented *m_switch;
    SchemaForm *m_form;
    Label *m_noArguments;
    JsonEditor *m_json;
    Label *m_jsonProblem;
    Button *m_run;
    Button *m_dryRun;
    Button *m_reset;
    Label *m_notice;
    QJsonObject m_readable; ///< the last arguments JSON could be read as
    View m_view = View::Form;
    bool m_running = false;
};

} // namespace callttone::ui
