// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/activity_tab.h"

#include "app/core/api_error.h"
#include "models/items/format.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/integrations/table_strip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_setup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using M = ActivityModel;

namespace {

constexpr int OutcomeWidth = 130;
constexpr int LeastHeight = 320;

PillSpec pillFor(const QModelIndex &index)
{
    const auto *model = qobject_cast<const M *>(index.model());
    const values::ConnectionActivity *entry = model ? model->at(index.row()) : nullptr;
    if (!entry)
        return {};
    return entry->ok ? PillSpec{u"check"_s, index.data().toString(), Tone::Success}
                     : PillSpec{u"x"_s, index.data().toString(), Tone::Error};
}

} // namespace

ActivityTab::ActivityTab(const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_model(new M(clock, this))
    , m_search(new SearchField(tr("Filter activity"), u"/"_s))
    , m_outcome(new QComboBox)
    , m_table(new QTableView)
    , m_empty(new EmptyState(u"pulse"_s, {}, {}))
    , m_dock(new TableStrip(TableStrip::Side::Below))
    , m_dockTitle(new Label({}, TextRole::BodyStrong))
    , m_dockText(new Label({}, TextRole::Secondary, TextTone::Text2))
{
    setAccessibleName(tr("Activity"));
    setFlush(true);
    setMinimumHeight(LeastHeight);
    body()->setSpacing(0);
    m_outcome->setObjectName(u"activityOutcome"_s);
    m_outcome->setAccessibleName(tr("Result"));
    m_outcome->addItem(tr("Any result"), int(M::Outcome::Any));
    m_outcome->addItem(tr("Worked"), int(M::Outcome::Worked));
    m_outcome->addItem(tr("Failed"), int(M::Outcome::Failed));
    m_outcome->setFixedWidth(OutcomeWidth);
    auto *bar = new TableStrip(TableStrip::Side::Above);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::Space12, 0, metrics::Space8, 0);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_search, 1);
    row->addWidget(m_outcome);
    body()->addWidget(bar);

    m_table->setModel(m_model);
    m_table->setObjectName(u"connectionActivity"_s);
    m_table->setAccessibleName(tr("Activity"));
    configureTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(M::Detail, QHeaderView::Stretch);
    m_table->setColumnWidth(M::Time, columnWidth(62, true));
    m_table->setColumnWidth(M::What, columnWidth(128));
    m_table->setColumnWidth(M::Result, columnWidth(92));
    m_table->setItemDelegateForColumn(M::Time, new MonoDelegate(m_table, &Theme::muted));
    m_table->setItemDelegateForColumn(M::Result, new PillDelegate(pillFor, m_table));
    m_table->setItemDelegateForColumn(M::Detail, new RowDelegate(m_table, TextRole::Secondary, &Theme::text2));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    m_empty->hide();

    auto *dock = new QVBoxLayout(m_dock);
    dock->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space16, metrics::Space12);
    dock->setSpacing(2);
    m_dockText->setWordWrap(true);
    m_dockText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    dock->addWidget(m_dockTitle);
    dock->addWidget(m_dockText);
    body()->addWidget(m_dock);
    m_dock->hide();

    connect(m_search, &QLineEdit::textChanged, this, &ActivityTab::filter);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ActivityTab::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityTab::showChosen);
}

void ActivityTab::clear()
{
    m_model->setActivity({});
    m_empty->hide();
    m_table->show();
    showChosen();
}

void ActivityTab::setActivity(const QList<values::ConnectionActivity> &activity)
{
    const auto *before = m_model->at(m_table->currentIndex().row());
    const qint64 chosen = before && m_dock->isVisible() ? before->seq : -1;
    m_model->setActivity(activity);
    for (int row = 0; chosen >= 0 && row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->seq == chosen)
            m_table->selectRow(row);
    }
    showEmpty();
    showChosen();
}

void ActivityTab::showFailure(const core::ApiError &error)
{
    m_empty->setMessage(u"error"_s, error.title, error.detail);
    m_empty->clearButtons();
    connect(m_empty->addButton(tr("Try again"), ButtonKind::Default), &QPushButton::clicked, this,
            &ActivityTab::retryRequested);
    m_empty->show();
    m_table->hide();
}

void ActivityTab::filter()
{
    m_model->setFilter(m_search->text().trimmed(), M::Outcome(m_outcome->currentData().toInt()));
    showEmpty();
    showChosen();
}

void ActivityTab::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
    if (!empty)
        return;
    m_empty->clearButtons();
    if (m_model->isEmptyUnfiltered()) {
        m_empty->setMessage(u"pulse"_s, tr("Nothing has happened yet"),
                            tr("Connecting, renewed tokens, tests and failures show here."));
        return;
    }
    m_empty->setMessage(u"filter"_s, tr("Nothing matches these filters"), {});
    connect(m_empty->addButton(tr("Clear all"), ButtonKind::Default), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_outcome->setCurrentIndex(0);
    });
}

void ActivityTab::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const values::ConnectionActivity *entry = rows.isEmpty() ? nullptr : m_model->at(rows.constFirst().row());
    m_dock->setVisible(entry && !m_table->isHidden());
    if (!entry)
        return;
    m_dockTitle->setText(u"%1, %2"_s.arg(activityText(entry->kind), items::fullTimeText(entry->at)));
    m_dockTitle->setTone(entry->ok ? TextTone::Text : TextTone::Error);
    m_dockText->setText(translated(entry->detail));
    m_dockText->setVisible(!entry->detail.isEmpty());
}

void ActivityTab::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace callttone::ui
