// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/history_view.h"

#include "app/core/api_error.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_setup.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using M = items::ToolHistoryModel;

} // namespace

HistoryView::HistoryView(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new items::ToolHistoryModel(clock, this))
    , m_table(new QTableView)
    , m_note(new Label({}, TextRole::Body, TextTone::Muted))
    , m_again(new LinkButton(tr("Try again")))
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"toolHistory"_s);
    m_table->setAccessibleName(tr("Last calls of this tool"));
    configureTable(m_table, {.inCard = true});
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(M::Said, QHeaderView::Stretch);
    m_table->setColumnWidth(M::Time, columnWidth(62, true));
    m_table->setColumnWidth(M::Outcome, columnWidth(150));
    m_table->setColumnWidth(M::Latency, columnWidth(64, false, true));
    m_table->setItemDelegateForColumn(M::Time, new MonoDelegate(m_table, &Theme::muted));
    m_table->setItemDelegateForColumn(
        M::Outcome, new PillDelegate([](const QModelIndex &index) { return pillOf(index); }, m_table));
    m_table->setItemDelegateForColumn(M::Said, new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(M::Latency, new MonoDelegate(m_table, &Theme::text2));
    const auto open = [this](const QModelIndex &index) { Q_EMIT chosen(index.data(items::IdRole).toString()); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);

    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space16, metrics::Space8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_note);
    auto *link = new QHBoxLayout;
    link->setContentsMargins(metrics::Space16, 0, metrics::Space16, metrics::Space12);
    link->addWidget(m_again);
    link->addStretch(1);
    column->addLayout(link);
    column->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &HistoryView::retryRequested);
    setLoading();
}

void HistoryView::say(const QString &text, bool wrong)
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->height()
                            + rows * m_table->verticalHeader()->defaultSectionSize());
    m_note->setText(text);
    m_note->setTone(wrong ? TextTone::Error : TextTone::Muted);
    m_note->setVisible(!text.isEmpty());
    m_again->setVisible(wrong);
}

void HistoryView::setCalls(const QList<values::ToolCall> &calls)
{
    m_model->setRows(calls);
    say(calls.isEmpty() ? tr("Nobody has called this tool yet. What you run here is listed, too.") : QString(), false);
}

void HistoryView::setFailure(const core::ApiError &error)
{
    say(error.oneLine(), true);
}

void HistoryView::setLoading()
{
    m_model->setRows({});
    say(tr("Loading…"), false);
}

void HistoryView::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace callttone::ui
