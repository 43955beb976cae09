// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/call_list_model.h"

#include "models/items/call_fold.h"
#include "models/items/call_words.h"
#include "models/items/format.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::Call;

namespace {

bool isNumber(int column)
{
    return column == CallListModel::Duration || column == CallListModel::Tools;
}

} // namespace

CallListModel::CallListModel(client::ApiClient &api, const core::Clock &clock, QObject *parent)
    : CallListModel(
        [&api](const values::CallFilter &filter, const values::PageRequest &page) { return api.calls(filter, page); },
        clock, parent)
{}

CallListModel::CallListModel(PageSource source, const core::Clock &clock, QObject *parent)
    : LiveModelOf(parent)
    , m_pages(std::move(source))
    , m_clock(clock)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CallListModel::tick);
    connect(this, &QAbstractItemModel::rowsInserted, this, [this] { m_second.start(); });
}

void CallListModel::setFilter(const values::CallFilter &filter)
{
    m_filter = filter;
    load([this](const values::PageRequest &page) { return m_pages(m_filter, page); }, false);
}

void CallListModel::refresh()
{
    load([this](const values::PageRequest &page) { return m_pages(m_filter, page); }, true);
}

void CallListModel::applyMessage(const client::StreamMessage &message)
{
    if (message.type == "tool.called"_L1) {
        const Call *known = latestOf(message.data.value("callId"_L1).toString());
        if (known && known->toolCallCount) {
            Call counted = *known;
            ++*counted.toolCallCount;
            queueUpdate(counted);
        }
        return;
    }
    const auto type = values::eventTypeFromWire(message.type);
    const QString callId = message.data.value("callId"_L1).toString();
    if (!type || callId.isEmpty())
        return;
    const Call *known = latestOf(callId);
    // Without its beginning only a fragment is known of the call; the list shows it once it was asked for again.
    if (known || *type == values::EventType::CallStarted) {
        Call call = foldedCall(known ? *known : Call(), *type, message.data);
        if (!known)
            call.toolCallCount = 0; // it begins just now
        queueUpdate(call);
    }
}

void CallListModel::onLoaded()
{
    LiveModelOf::onLoaded();
    m_second.start();
}

void CallListModel::tick()
{
    const QList<Call> &head = window().head();
    bool anyLive = false;
    for (int row = 0; row < int(head.size()); ++row) {
        if (head[row].isLive()) {
            anyLive = true;
            Q_EMIT dataChanged(index(row, Duration), index(row, Duration), {Qt::DisplayRole, RawRole});
        }
    }
    if (!anyLive)
        m_second.stop();
}

int CallListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == RowStateRole)
        return int(rowStateAt(index.row()));
    const Call *call = rowAt(index.row());
    if (!call) {
        if (role == Qt::AccessibleTextRole)
            return rowStateAt(index.row()) == RowState::Failed ? tr("Could not be loaded") : tr("Loading");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*call, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*call);
    case RawRole:
        return rawValue(*call, index.column());
    case Qt::ToolTipRole:
        return index.column() == Started     ? QVariant(fullTimeText(call->startedAt))
               : index.column() == Direction ? QVariant(shownDirection(call->direction).text)
                                             : QVariant();
    default:
        return rowValue(*call, index.column(), role);
    }
}

std::optional<int> CallListModel::secondsOf(const Call &call) const
{
    if (call.isLive())
        return int((m_clock.now() - call.startedAt) / 1000);
    return call.durationSeconds;
}

QString CallListModel::displayText(const Call &call, int column) const
{
    switch (column) {
    case Started:
        return timeText(call.startedAt, m_clock.now());
    case Direction:
        return {}; // an arrow, by IconRole
    case Number:
        return phoneText(call.counterpart());
    case Agent:
        return call.agentName;
    case Status:
        return shownCallStatus(call.status).text;
    case Duration: {
        const auto seconds = secondsOf(call);
        return !seconds ? QString() : call.isLive() ? runningText(*seconds) : durationText(*seconds);
    }
    case Sentiment:
        return shownSentiment(call.sentiment).text;
    case LeadScore:
        return call.leadScore ? countText(*call.leadScore) : QString();
    case Tools:
        return call.toolCallCount ? countText(*call.toolCallCount) : QString();
    case Deliveries:
        return call.deliveryCounts ? shownDeliveryCounts(*call.deliveryCounts).text : QString();
    default:
        return {};
    }
}

QString CallListModel::spoken(const Call &call) const
{
    QStringList parts{timeText(call.startedAt, m_clock.now()), shownDirection(call.direction).text,
                      phoneText(call.counterpart()), call.agentName, shownCallStatus(call.status).text.toLower()};
    if (const auto seconds = secondsOf(call))
        parts.append(durationText(*seconds));
    if (const ShownWord sentiment = shownSentiment(call.sentiment); !sentiment.text.isEmpty())
        parts.append(tr("sentiment %1").arg(sentiment.text.toLower()));
    if (call.leadScore)
        parts.append(tr("lead score %1").arg(*call.leadScore));
    if (call.toolCallCount.value_or(0) > 0)
        parts.append(tr("%n tool calls", nullptr, *call.toolCallCount));
    if (call.deliveryCounts)
        parts.append(shownDeliveryCounts(*call.deliveryCounts).text.toLower());
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant CallListModel::rawValue(const Call &call, int column) const
{
    switch (column) {
    case Started:
        return call.startedAt;
    case Number:
        return call.counterpart();
    case Duration: {
        const auto seconds = secondsOf(call);
        return seconds ? QVariant(*seconds) : QVariant();
    }
    case LeadScore:
        return call.leadScore ? QVariant(*call.leadScore) : QVariant();
    default:
        return {};
    }
}

QVariant CallListModel::rowValue(const Call &call, int column, int role) const
{
    const auto shown = [&] {
        return column == Sentiment    ? shownSentiment(call.sentiment)
               : column == Deliveries ? shownDeliveryCounts(call.deliveryCounts.value_or(values::DeliveryCounts()))
               : column == Direction  ? shownDirection(call.direction)
                                      : shownCallStatus(call.status);
    };
    switch (role) {
    case ValueRole:
        return QVariant::fromValue(call);
    case IdRole:
        return call.id;
    case StatusRole:
        return call.status;
    case IconRole:
        return shown().icon;
    case ToneRole:
        return shown().tone;
    case LiveRole:
        return call.isLive();
    default:
        return {};
    }
}

QVariant CallListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::AccessibleTextRole && section == Direction)
        return tr("Direction");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Number:
        return tr("Number");
    case Agent:
        return tr("Agent");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Duration");
    case Sentiment:
        return tr("Sentiment");
    case LeadScore:
        return tr("Lead score");
    case Tools:
        return tr("Tools");
    case Deliveries:
        return tr("Deliveries");
    default:
        return {};
    }
}

Match CallListModel::matchOf(const Call &call) const
{
    return items::matchOf(m_filter, call);
}

} // namespace callttone::items
