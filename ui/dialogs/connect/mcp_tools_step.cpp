// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/mcp_tools_step.h"

#include "models/items/format.h"
#include "ui/dialogs/connect/tool_list.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int LongestAlias = 20;

/// As the service judges it, so that nobody has to ask it.
bool isAlias(const QString &alias)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z](_?[A-Za-z0-9])*\\z"_s);
    return pattern.match(alias).hasMatch();
}

} // namespace

McpToolsStep::McpToolsStep(const values::ConnectionCheck &check, const QString &alias,
                           const std::optional<QStringList> &chosen, QWidget *parent)
    : QWidget(parent)
    , m_tools(new ToolList(check.tools, chosen))
    , m_count(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_alias(new QLineEdit(alias))
    , m_aliasField(new FormField(tr("Short name"), m_alias))
    , m_example(check.tools.isEmpty() ? u"lookup"_s : check.tools.constFirst().name)
{
    m_alias->setObjectName(u"mcpAlias"_s);
    m_alias->setProperty("mono", true);
    m_alias->setLayoutDirection(Qt::LeftToRight);
    m_alias->setMaxLength(LongestAlias);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Space8);
    head->addWidget(
        new Label(check.tools.size() == 1 ? tr("1 tool found") : tr("%n tools found", nullptr, int(check.tools.size())),
                  TextRole::BodyStrong));
    head->addWidget(new Label(tr("in %1").arg(items::latencyText(std::llround(check.latencyMs))), TextRole::Secondary,
                              TextTone::Muted));
    head->addStretch(1);
    head->addWidget(m_count);
    auto *note = new Label(tr("Tools are discovered again at the start of every call. New ones stay off until you turn "
                              "them on."),
                           TextRole::Secondary, TextTone::Muted);
    note->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    m_tools->setVisible(!check.tools.isEmpty());
    column->addWidget(m_tools);
    column->addWidget(note);
    column->addSpacing(metrics::Space4);
    column->addWidget(m_aliasField);
    connect(m_tools, &ToolList::changed, this, &McpToolsStep::refresh);
    connect(m_alias, &QLineEdit::textChanged, this, &McpToolsStep::refresh);
    refresh();
}

QStringList McpToolsStep::selected() const
{
    return m_tools->selected();
}

QString McpToolsStep::alias() const
{
    return m_alias->text().trimmed();
}

bool McpToolsStep::isGood() const
{
    return alias().isEmpty() || isAlias(alias());
}

void McpToolsStep::refresh()
{
    m_count->setText(tr("%n selected", nullptr, int(selected().size())));
    m_aliasField->setHelp(alias().isEmpty() ? tr("What agents see its tools begin with; made of the host when empty.")
                                            : tr("Agents see %1 as %2.").arg(m_example, alias() + u"__"_s + m_example));
    m_aliasField->setError(isGood() ? QString() : tr("Begin with a letter; letters, digits and single underscores."));
    Q_EMIT changed();
}

void McpToolsStep::showAliasError(const QString &why)
{
    m_aliasField->setError(why);
    m_alias->setFocus(Qt::OtherFocusReason);
}

} // namespace callttone::ui
