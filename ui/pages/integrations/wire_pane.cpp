// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/wire_pane.h"

#include "app/core/api_error.h"
#include "models/items/format.h"
#include "ui/dialogs/connect/auth_steps.h"
#include "ui/pages/lists/wire_view.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_setup.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using M = items::WireExchangeModel;

namespace {

constexpr int ListWidth = 460;
constexpr int SideFrom = 900; ///< narrower, the requests come below the list
constexpr int MostRows = 14;  ///< then the list scrolls
constexpr int LeastHeight = 240;

PillSpec pillFor(const QModelIndex &index)
{
    const bool good = index.data(items::ToneRole).toString() == "success"_L1;
    return {index.data(items::IconRole).toString(), index.data().toString(), good ? Tone::Success : Tone::Error};
}

bool isSame(const values::WireExchange &a, const values::WireExchange &b)
{
    return a.at == b.at && a.purpose == b.purpose && a.callId == b.callId;
}

} // namespace

WirePane::WirePane(const core::Clock &clock, ToastHost &toasts, QWidget *parent)
    : QWidget(parent)
    , m_model(new M(clock, this))
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
    , m_left(new QVBoxLayout)
    , m_signInCard(new Card)
    , m_signIn(new AuthSteps)
    , m_list(new Card)
    , m_table(new QTableView)
    , m_empty(new EmptyState(u"terminal"_s, {}, {}))
    , m_detail(new Card)
    , m_call(new ElidedLabel({}, TextRole::MonoSmall, &Theme::muted, Qt::ElideMiddle))
    , m_wire(new WireView(WireView::Of::Exchange, toasts))
{
    buildList();
    buildDetail();
    m_signInCard->setHeader(tr("Steps of the sign-in"), u"key"_s);
    m_signInCard->body()->addWidget(m_signIn);
    m_signInCard->setObjectName(u"signInCard"_s);
    m_signInCard->hide();

    m_left->setSpacing(metrics::CardGap);
    m_left->addWidget(m_list);
    m_left->addWidget(m_signInCard);
    m_left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_detail);
    right->addStretch(1);
    m_row->setSpacing(metrics::CardGap);
    m_row->addLayout(m_left, 2);
    m_row->addLayout(right, 3);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::CardGap);
    m_column->addLayout(m_row);
    auto *note = new Label(tr("The last 30 exchanges since the engine was started. Authorization, cookies and session "
                              "ids are masked."),
                           TextRole::Secondary, TextTone::Muted);
    note->setWordWrap(true);
    m_column->addWidget(note);
    m_column->addStretch(1);
    clear();
}

void WirePane::buildList()
{
    m_list->setFlush(true);
    m_list->body()->setSpacing(0);
    m_list->setHeader(tr("Exchanges"), u"terminal"_s);
    Button *again = iconButton(u"sync"_s, tr("Load again"));
    again->setObjectName(u"reloadWire"_s);
    again->setSmall(true);
    m_list->addAction(again);
    connect(again, &QPushButton::clicked, this, &WirePane::reloadRequested);

    m_table->setModel(m_model);
    m_table->setObjectName(u"wireExchanges"_s);
    m_table->setAccessibleName(tr("Exchanges with the server"));
    configureTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(M::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(M::Time, columnWidth(60, true));
    m_table->setColumnWidth(M::Purpose, columnWidth(84));
    m_table->setColumnWidth(M::Outcome, columnWidth(80, false, true));
    m_table->setItemDelegateForColumn(M::Time, new MonoDelegate(m_table, &Theme::muted));
    m_table->setItemDelegateForColumn(M::Title, new RowDelegate(m_table, TextRole::Secondary, &Theme::text2));
    m_table->setItemDelegateForColumn(M::Outcome, new PillDelegate(pillFor, m_table));
    m_list->body()->addWidget(m_table);
    m_empty->setMinimumHeight(LeastHeight);
    m_list->body()->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WirePane::showChosen);
}

void WirePane::buildDetail()
{
    m_detail->setFlush(true);
    m_detail->body()->setSpacing(0);
    m_detail->setHeader({});
    m_call->setLeftToRight(true);
    m_call->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *place = new QWidget; // as far from the edge as what is below it
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, metrics::Space8, 0);
    line->addWidget(m_call);
    m_detail->addAction(place);
    m_detail->body()->addWidget(m_wire);
}

void WirePane::clear()
{
    m_model->setExchanges({});
    m_table->hide();
    m_detail->hide();
    say(u"terminal"_s, tr("Loading…"), {});
    setSignIn({});
}

void WirePane::say(const QString &icon, const QString &title, const QString &text)
{
    m_empty->clearButtons();
    m_empty->setMessage(icon, title, text);
    m_empty->show();
}

void WirePane::setExchanges(const QList<values::WireExchange> &exchanges)
{
    const int row = m_table->currentIndex().row();
    std::optional<values::WireExchange> chosen;
    if (row > 0 && row < m_model->rowCount())
        chosen = m_model->exchanges().at(row); // the newest one stays the newest one
    m_model->setExchanges(exchanges);
    m_table->setVisible(!exchanges.isEmpty());
    m_empty->hide();
    m_detail->setVisible(!exchanges.isEmpty());
    if (exchanges.isEmpty()) {
        say(u"terminal"_s, tr("Nothing was said yet"),
            tr("Test the connection, or start a call: every request and its answer show here."));
        return;
    }
    qsizetype at = 0;
    for (qsizetype i = 0; chosen && i < exchanges.size(); ++i) {
        if (isSame(*chosen, exchanges.at(i)))
            at = i;
    }
    fitTable();
    m_table->setCurrentIndex(m_model->index(int(at), 0));
    showChosen();
}

void WirePane::showFailure(const core::ApiError &error)
{
    if (m_model->rowCount() > 0)
        return; // what is on screen stays readable; the window says that the engine is away
    m_table->hide();
    say(u"error"_s, error.title, error.detail);
    connect(m_empty->addButton(tr("Try again"), ButtonKind::Default), &QPushButton::clicked, this,
            &WirePane::reloadRequested);
}

void WirePane::setSignIn(const QList<values::AuthStep> &steps)
{
    m_signIn->setSteps(steps);
    m_signInCard->setVisible(!steps.isEmpty());
}

void WirePane::fitTable()
{
    const int rows = std::min(m_model->rowCount(), MostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize());
}

void WirePane::showChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const values::WireExchange &exchange = m_model->exchanges().at(row);
    m_detail->setHeader(u"%1, %2"_s.arg(items::purposeText(exchange.purpose), items::clockText(exchange.at)));
    m_call->setText(exchange.callId);
    m_wire->setRequests(exchange.requests);
}

void WirePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    stackBelow(m_row, width(), SideFrom);
    const bool beside = width() >= SideFrom;
    m_list->setMinimumWidth(beside ? ListWidth : 0);
    if (std::exchange(m_beside, beside) == beside)
        return;
    if (beside)
        m_left->insertWidget(1, m_signInCard);
    else
        m_column->insertWidget(1, m_signInCard); // the requests are what the list above leads to
}

} // namespace callttone::ui
