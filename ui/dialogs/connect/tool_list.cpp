// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/tool_list.h"

#include "models/items/tool_words.h"
#include "ui/dialogs/choice_row.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_pill.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int TallestList = 312; ///< six tools; the others are a scroll away

/// A row with a line above it, on its own ground.
class LinedRow : public QWidget
{
public:
    explicit LinedRow(bool head)
        : m_head(head)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (m_head)
            painter.fillRect(rect(), theme.window);
        else
            drawHLine(&painter, 0, width() - 1, 0, theme.border);
    }

private:
    bool m_head;
};

} // namespace

ToolList::ToolList(const QList<values::Capability> &tools, const std::optional<QStringList> &chosen, QWidget *parent)
    : Card(parent)
    , m_all(new QCheckBox)
{
    setFlush(true, &Theme::raised);
    body()->setSpacing(0);
    body()->addWidget(makeHead());
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setSpacing(0);
    for (const values::Capability &tool : tools)
        column->addWidget(makeRow(tool, chosen ? chosen->contains(tool.name) : !tool.destructive));
    auto *area = new QScrollArea;
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    area->setFixedHeight(std::min(TallestList, rows->sizeHint().height()));
    body()->addWidget(area);
    showAll();
}

QWidget *ToolList::makeHead()
{
    m_all->setObjectName(u"selectAllTools"_s);
    m_all->setTristate(true);
    auto *words = new ChoiceRow(m_all, tr("Select all"), TextRole::Secondary, {});
    words->setPadding(metrics::Space12, 6);
    auto *head = new LinedRow(true);
    auto *column = new QVBoxLayout(head);
    column->addWidget(words);
    connect(m_all, &QCheckBox::clicked, this, [this] {
        const bool on = selected().size() < m_checks.size();
        for (QCheckBox *check : std::as_const(m_checks))
            check->setChecked(on);
        showAll();
        Q_EMIT changed();
    });
    return head;
}

QWidget *ToolList::makeRow(const values::Capability &tool, bool on)
{
    auto *check = new QCheckBox;
    check->setObjectName(tool.name);
    check->setChecked(on);
    m_checks.append(check);
    auto *row = new LinedRow(false);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 1, metrics::Space12, 0);
    const QString description = items::briefText(tool.description);
    auto *choice = new ChoiceRow(check, tool.name, TextRole::Mono, description);
    choice->setPadding(metrics::Space12, metrics::Space8);
    line->addWidget(choice, 1);
    if (tool.destructive) {
        line->addWidget(new StatusPill({u"alert"_s, tr("Destructive"), Tone::Warn}), 0, Qt::AlignVCenter);
        check->setAccessibleDescription(tr("Destructive. %1").arg(description));
    }
    connect(check, &QCheckBox::clicked, this, [this] {
        showAll();
        Q_EMIT changed();
    });
    return row;
}

void ToolList::showAll()
{
    const qsizetype on = selected().size();
    m_all->setCheckState(on == 0 ? Qt::Unchecked : on == m_checks.size() ? Qt::Checked : Qt::PartiallyChecked);
}

QStringList ToolList::selected() const
{
    QStringList names;
    for (const QCheckBox *check : m_checks) {
        if (check->isChecked())
            names.append(check->objectName());
    }
    return names;
}

} // namespace callttone::ui
