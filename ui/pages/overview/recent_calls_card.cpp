// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/recent_calls_card.h"

#include "models/items/call_words.h"
#include "models/items/format.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_setup.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Call;

namespace {

constexpr int SentimentFrom = 560; ///< narrower cards leave the sentiment out

const Call &callOf(const QModelIndex &index)
{
    return static_cast<const RecentCallsModel *>(index.model())->rows().at(index.row());
}

PillSpec statusPill(const QModelIndex &index)
{
    const items::ShownWord word = items::shownCallStatus(callOf(index).status);
    return {word.icon, word.text, toneNamed(word.tone)};
}

} // namespace

RecentCallsModel::RecentCallsModel(const core::Clock &clock, QObject *parent)
    : ValueListModel(parent)
    , m_clock(clock)
{}

int RecentCallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecentCallsModel::data(const QModelIndex &index, int role) const
{
    const Call *call = valueAt(index);
    if (!call)
        return {};
    const bool today = items::timeText(call->startedAt, m_clock.now()) == items::clockText(call->startedAt);
    const QString time =
        today ? items::clockMinuteText(call->startedAt) : items::dateText(call->startedAt, m_clock.now());
    const QString sentiment =
        call->sentiment.isEmpty() ? tr("No analysis") : items::shownSentiment(call->sentiment).text;
    const QString duration = items::durationText(call->durationSeconds.value_or(0));
    switch (role) {
    case Qt::AccessibleTextRole:
        return QStringList{time,
                           items::shownDirection(call->direction).text,
                           call->agentName,
                           items::phoneText(call->counterpart()),
                           duration,
                           items::shownCallStatus(call->status).text,
                           sentiment}
            .join(u", "_s);
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return items::fullTimeText(call->startedAt);
        return index.column() == Direction ? items::shownDirection(call->direction).text : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Duration ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        return time;
    case Agent:
        return call->agentName;
    case Number:
        return items::phoneText(call->counterpart());
    case Duration:
        return duration;
    case Status:
        return items::shownCallStatus(call->status).text;
    case Sentiment:
        return sentiment;
    default:
        return {};
    }
}

RecentCallsCard::RecentCallsCard(const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_model(new RecentCallsModel(clock, this))
    , m_table(new QTableView)
{
    setHeader(tr("Recent calls"));
    setFlush(true);
    auto *all = new Button(tr("All calls"), ButtonKind::Ghost);
    all->setSmall(true);
    addAction(all);
    connect(all, &QPushButton::clicked, this, &RecentCallsCard::allRequested);

    m_table->setModel(m_model);
    m_table->setObjectName(u"recentCalls"_s);
    m_table->setAccessibleName(tr("Recent calls"));
    configureTable(m_table, {.rowHeight = metrics::RowHeightOverview, .inCard = true});
    m_table->horizontalHeader()->hide();
    setUpColumns();
    const auto open = [this](const QModelIndex &index) { Q_EMIT callRequested(callOf(index).id); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);

    auto *empty = new Label(tr("No call has ended yet. Every call shows here when it is over, with its outcome."),
                            TextRole::Body, TextTone::Muted);
    empty->setWordWrap(true);
    empty->setContentsMargins(metrics::Space16, metrics::Space16, metrics::Space16, metrics::Space16);
    m_empty = empty;
    body()->setSpacing(0);
    body()->addWidget(m_table);
    body()->addWidget(m_empty);
    body()->addStretch(1); // the endpoints beside it may be taller
    setCalls({});
}

void RecentCallsCard::setUpColumns()
{
    using M = RecentCallsModel;
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(M::Agent, QHeaderView::Stretch);
    header->setSectionResizeMode(M::Number, QHeaderView::Stretch);
    m_table->setColumnWidth(M::Time, columnWidth(44, true));
    m_table->setColumnWidth(M::Direction, columnWidth(20));
    m_table->setColumnWidth(M::Duration, columnWidth(64));
    m_table->setColumnWidth(M::Status, columnWidth(110));
    m_table->setColumnWidth(M::Sentiment, columnWidth(84, false, true));

    m_table->setItemDelegateForColumn(M::Time, new MonoDelegate(m_table, &Theme::muted));
    m_table->setItemDelegateForColumn(
        M::Direction,
        new IconDelegate(
            [](const QModelIndex &index) {
                return IconDelegate::Icon{items::shownDirection(callOf(index).direction).icon, &Theme::muted};
            },
            m_table));
    m_table->setItemDelegateForColumn(M::Number, new MonoDelegate(m_table, &Theme::text2));
    m_table->setItemDelegateForColumn(M::Duration, new MonoDelegate(m_table));
    m_table->setItemDelegateForColumn(M::Status, new PillDelegate(statusPill, m_table));
    auto *sentiment = new RowDelegate(m_table, TextRole::Secondary);
    sentiment->setTokenFor([](const QModelIndex &index) -> ColorToken {
        const QString word = callOf(index).sentiment;
        return word == "positive"_L1 ? &Theme::success : word == "negative"_L1 ? &Theme::error : &Theme::muted;
    });
    m_table->setItemDelegateForColumn(M::Sentiment, sentiment);
}

void RecentCallsCard::setCalls(const QList<Call> &calls)
{
    QList<Call> ended;
    for (const Call &call : calls) {
        if (!call.isLive() && ended.size() < Rows)
            ended.append(call);
    }
    m_model->setRows(ended);
    m_table->setVisible(!ended.isEmpty());
    m_empty->setVisible(ended.isEmpty());
    m_table->setFixedHeight(int(ended.size()) * m_table->verticalHeader()->defaultSectionSize());
}

void RecentCallsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(RecentCallsModel::Sentiment, width() < SentimentFrom);
}

} // namespace callttone::ui
