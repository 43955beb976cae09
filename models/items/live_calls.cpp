// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/live_calls.h"

#include "models/items/call_fold.h"
#include "models/items/call_words.h"
#include "models/items/format.h"
#include "models/items/tool_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

QString spoken(const LiveCall &live)
{
    if (live.ok || live.activity.isEmpty())
        return live.activity;
    return LiveCalls::tr("%1 failed").arg(live.activity);
}

} // namespace

LiveCalls::LiveCalls(const core::Clock &clock, QObject *parent)
    : ValueListModel(parent)
    , m_clock(clock)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, 0), {RunningRole, Qt::AccessibleTextRole});
    });
}

void LiveCalls::setCalls(const QList<values::Call> &calls)
{
    QList<LiveCall> live;
    for (const values::Call &call : calls) {
        if (!call.isLive())
            continue;
        const LiveCall *known = find(call.id);
        LiveCall row = known ? *known : LiveCall{call.id, {}};
        row.call = call;
        live.append(row);
    }
    std::stable_sort(live.begin(), live.end(),
                     [](const LiveCall &a, const LiveCall &b) { return a.call.startedAt < b.call.startedAt; });
    setRows(live);
    announce();
}

void LiveCalls::applyMessage(const client::StreamMessage &message)
{
    if (const auto type = values::eventTypeFromWire(message.type)) {
        applyEvent(*type, message.data);
        announce();
    } else if (message.type == "tool.called"_L1) {
        applyTool(message.data);
    }
}

void LiveCalls::applyEvent(values::EventType type, const QJsonObject &payload)
{
    using values::EventType;
    const QString callId = payload.value("callId"_L1).toString();
    const LiveCall *known = find(callId);
    if (callId.isEmpty() || (!known && type != EventType::CallStarted))
        return;
    LiveCall live = known ? *known : LiveCall{callId, {}};
    live.call = foldedCall(live.call, type, payload);
    if (!live.call.isLive()) {
        removeId(callId);
        return;
    }
    if (type == EventType::AppointmentBooked) {
        live.activity = tr("Appointment booked");
        live.ok = true;
        live.tookMs.reset();
    }
    setRow(live);
}

void LiveCalls::applyTool(const QJsonObject &call)
{
    const LiveCall *known = find(call.value("callId"_L1).toString());
    const QString tool = toolOf(call);
    if (!known || tool.isEmpty())
        return;
    LiveCall live = *known;
    live.activity = toolTitle(tool);
    live.ok = call.value("ok"_L1).toBool(true);
    const QJsonValue took = call.value("latencyMs"_L1);
    live.tookMs = took.isDouble() ? std::optional(qint64(std::llround(took.toDouble()))) : std::nullopt;
    setRow(live);
}

void LiveCalls::announce()
{
    if (std::exchange(m_announced, count()) == count())
        return;
    if (count() > 0)
        m_second.start();
    else
        m_second.stop();
    Q_EMIT countChanged(count());
}

int LiveCalls::secondsAt(int row) const
{
    return int((m_clock.now() - rows()[row].call.startedAt) / 1000);
}

int LiveCalls::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant LiveCalls::data(const QModelIndex &index, int role) const
{
    const LiveCall *live = valueAt(index);
    if (!live)
        return {};
    const values::Call &call = live->call;
    switch (role) {
    case Qt::DisplayRole:
        return call.agentName;
    case Qt::AccessibleTextRole: {
        QStringList parts{shownDirection(call.direction).text, call.agentName, phoneText(call.counterpart()),
                          spoken(*live), durationText(secondsAt(index.row()))};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case ValueRole:
        return QVariant::fromValue(call);
    case IdRole:
        return live->id;
    case RowStateRole:
        return int(RowState::Ready);
    case RawRole:
        return secondsAt(index.row());
    case IconRole:
        return shownDirection(call.direction).icon;
    case StatusRole:
        return call.status;
    case RunningRole:
        return runningText(secondsAt(index.row()));
    case NumberRole:
        return phoneText(call.counterpart());
    case ActivityRole:
        return live->activity;
    case ActivityIconRole:
        return live->activity.isEmpty() ? u"wave"_s : live->ok ? u"okc"_s : u"xc"_s;
    case ToneRole:
        return live->ok ? u"success"_s : u"error"_s;
    case TookRole:
        return latencyText(live->tookMs);
    default:
        return {};
    }
}

} // namespace callttone::items
