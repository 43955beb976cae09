// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/tool_input.h"

#include "app/core/api_error.h"
#include "models/items/tool_schema.h"
#include "models/items/tool_words.h"
#include "ui/pages/tools/form/schema_field.h"
#include "ui/pages/tools/form/schema_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/json_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lined_row.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int BarHeight = 53; ///< 32 and 10 above and below, under a line

/// Whose data a run touches, in words.
QString noticeOf(const values::ToolInfo &tool)
{
    const QString vendor = items::integrationName(tool.integration);
    if (!tool.readOnly)
        return ToolInput::tr("Writes to %1.").arg(vendor);
    return tool.name.contains("availability"_L1) ? ToolInput::tr("Runs against your live calendar. Reads only.")
                                                 : ToolInput::tr("Runs against your live %1. Reads only.").arg(vendor);
}

} // namespace

ToolInput::ToolInput(QWidget *parent)
    : Card(parent)
    , m_switch(new Segmented(tr("Arguments as")))
    , m_form(new SchemaForm)
    , m_noArguments(new Label(tr("This tool takes no arguments."), TextRole::Body, TextTone::Muted))
    , m_json(new JsonEditor(tr("Arguments as JSON")))
    , m_jsonProblem(new Label({}, TextRole::Secondary, TextTone::Error))
    , m_run(new Button(tr("Run"), ButtonKind::Primary))
    , m_dryRun(new Button(tr("Dry run")))
    , m_reset(new Button(tr("Reset"), ButtonKind::Ghost))
    , m_notice(new Label({}, TextRole::Secondary, TextTone::Muted))
{
    setObjectName(u"toolInput"_s);
    m_switch->setObjectName(u"argumentsView"_s);
    m_switch->addSegment(int(View::Form), tr("Form"));
    m_switch->addSegment(int(View::Json), tr("JSON"));
    m_json->setObjectName(u"argumentsJson"_s);
    m_jsonProblem->setObjectName(u"jsonProblem"_s);
    m_jsonProblem->setWordWrap(true);
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_notice->setObjectName(u"runNotice"_s);
    m_run->setObjectName(u"runTool"_s);
    m_run->setIconName(u"play"_s);
    m_run->setKeyCaps({u"Ctrl"_s, u"Enter"_s});
    m_dryRun->setObjectName(u"dryRunTool"_s);
    m_dryRun->setToolTip(tr("Looks everything up and shows what would be sent, but changes nothing."));
    m_reset->setObjectName(u"resetArguments"_s);

    setBodyMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(metrics::CardPadding - 1, metrics::CardPadding - 1, metrics::CardPadding - 1,
                               metrics::CardPadding);
    column->setSpacing(metrics::Space8);
    column->addWidget(m_form);
    column->addWidget(m_noArguments);
    column->addWidget(m_json);
    column->addWidget(m_jsonProblem);
    body()->addWidget(fields);
    auto *foot = new LinedRow(false, BarHeight);
    QHBoxLayout *bar = foot->row();
    bar->setSpacing(metrics::Space8);
    bar->addWidget(m_run);
    bar->addWidget(m_dryRun);
    bar->addWidget(m_reset);
    bar->addWidget(m_notice, 1);
    body()->addWidget(foot);
    m_json->hide();
    m_jsonProblem->hide();

    connect(m_switch, &Segmented::changed, this, [this](int view) { showView(View(view)); });
    connect(m_form, &SchemaForm::edited, this, &ToolInput::edited);
    connect(m_form, &SchemaForm::optionsWanted, this, &ToolInput::optionsWanted);
    connect(m_json, &QPlainTextEdit::textChanged, this, [this] {
        const items::ParsedArguments parsed = items::parseArguments(m_json->toPlainText());
        if (parsed.arguments)
            m_readable = *parsed.arguments;
        if (m_jsonProblem->isVisible()) // corrected while it is told
            showJsonProblem(parsed.problem, parsed.line);
        Q_EMIT edited();
    });
    connect(m_run, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_dryRun, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_reset, &QPushButton::clicked, this, &ToolInput::reset);
}

void ToolInput::setTool(const values::ToolInfo &tool)
{
    const bool same = m_tool.name == tool.name && m_tool.inputSchema == tool.inputSchema;
    m_tool = tool;
    m_dryRun->setVisible(!tool.readOnly);
    m_notice->setText(noticeOf(tool));
    if (same)
        return;
    m_form->setSchema(tool.inputSchema);
    setArguments({});
    showJsonProblem({}, 0);
    const QStringList wanted = m_form->optionNames();
    for (const QString &name : wanted)
        Q_EMIT optionsWanted(name);
}

void ToolInput::setArguments(const QJsonObject &arguments)
{
    m_readable = arguments;
    m_form->setValue(arguments);
    const QSignalBlocker quiet(m_json);
    m_json->setPlainText(items::argumentsText(m_tool.inputSchema, arguments));
    showJsonProblem({}, 0);
    showView(m_view);
}

QJsonObject ToolInput::arguments() const
{
    return m_view == View::Form ? m_form->value() : m_readable;
}

void ToolInput::showView(View view)
{
    if (view != m_view) {
        if (view == View::Json) {
            const QSignalBlocker quiet(m_json);
            m_readable = m_form->value();
            m_json->setPlainText(items::argumentsText(m_tool.inputSchema, m_readable));
            m_json->setWrongLine(0);
        } else {
            const items::ParsedArguments parsed = items::parseArguments(m_json->toPlainText());
            if (!parsed.arguments) { // going on would throw away what was written
                m_switch->setCurrent(int(View::Json));
                showJsonProblem(parsed.problem, parsed.line);
                m_json->setFocus(Qt::OtherFocusReason);
                return;
            }
            m_form->setValue(*parsed.arguments);
        }
        showJsonProblem({}, 0);
    }
    m_view = view;
    m_switch->setCurrent(int(view));
    const bool fields = !m_tool.inputSchema.value("properties"_L1).toObject().isEmpty();
    m_form->setVisible(view == View::Form && fields);
    m_noArguments->setVisible(view == View::Form && !fields);
    m_json->setVisible(view == View::Json);
}

void ToolInput::showJsonProblem(const QString &problem, int line)
{
    m_jsonProblem->setText(problem);
    m_jsonProblem->setVisible(!problem.isEmpty());
    m_json->setWrongLine(line);
    m_json->setAccessibleDescription(problem);
}

std::optional<QJsonObject> ToolInput::checked()
{
    if (m_view == View::Form) {
        if (!m_form->check().isEmpty()) {
            if (QWidget *wrong = m_form->firstWrong())
                wrong->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        return m_form->value();
    }
    const items::ParsedArguments parsed = items::parseArguments(m_json->toPlainText());
    QString problem = parsed.problem;
    if (parsed.arguments) {
        QStringList lines;
        const QList<core::FieldError> errors = items::argumentProblems(m_tool.inputSchema, *parsed.arguments);
        for (const core::FieldError &error : errors)
            lines.append(u"%1: %2"_s.arg(error.pointer, error.message));
        problem = lines.join(u'\n');
    }
    showJsonProblem(problem, parsed.line);
    if (problem.isEmpty())
        return parsed.arguments;
    m_json->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void ToolInput::run(bool dryRun)
{
    if (m_running || m_tool.name.isEmpty() || (dryRun && m_tool.readOnly))
        return;
    if (const auto arguments = checked())
        Q_EMIT runRequested(*arguments, dryRun);
}

void ToolInput::setRunning(bool running, bool dryRun)
{
    m_running = running;
    m_run->setBusy(running && !dryRun);
    m_dryRun->setBusy(running && dryRun);
    if (!m_run->isBusy())
        m_run->setEnabled(!running);
    if (!m_dryRun->isBusy())
        m_dryRun->setEnabled(!running);
}

QStringList ToolInput::showRefusal(const QList<core::FieldError> &errors)
{
    QList<core::FieldError> own;
    QStringList others;
    for (core::FieldError error : errors) {
        const PointerParts parts = splitPointer(error.pointer);
        if (parts.first == "arguments"_L1 && !parts.rest.isEmpty()) {
            error.pointer = parts.rest;
            own.append(error);
        } else {
            others.append(asSentence(error.message));
        }
    }
    if (m_view == View::Json) {
        QStringList lines;
        for (const core::FieldError &error : std::as_const(own))
            lines.append(u"%1: %2"_s.arg(error.pointer, asSentence(error.message)));
        showJsonProblem(lines.join(u'\n'), 0);
        return others;
    }
    const QList<core::FieldError> unknown = m_form->setErrors(own);
    for (const core::FieldError &error : unknown)
        others.append(u"%1: %2"_s.arg(error.pointer, asSentence(error.message)));
    if (QWidget *wrong = m_form->firstWrong())
        wrong->setFocus(Qt::OtherFocusReason);
    return others;
}

void ToolInput::setCompact(bool compact)
{
    m_run->setKeyCaps(compact ? QStringList() : QStringList{u"Ctrl"_s, u"Enter"_s});
    m_run->setToolTip(
        compact ? tr("Run (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))
                : QString());
}

void ToolInput::reset()
{
    setArguments({});
    focusFirst();
    Q_EMIT edited();
}

void ToolInput::focusFirst()
{
    QWidget *first = m_view == View::Json ? m_json : m_form->firstControl();
    if (!first)
        first = m_run;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace callttone::ui
