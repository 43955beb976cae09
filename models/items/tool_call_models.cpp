// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tool_call_models.h"

#include "models/items/format.h"
#include "models/items/tool_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::ToolCall;
using values::VendorRequest;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::items::ToolCallWords)
};

/// Host and path: what was asked. The rest is in the tool tip.
QString shortUrl(const QString &text)
{
    const QUrl url(text);
    return url.host().isEmpty() ? text : url.authority(QUrl::FullyEncoded) + url.path(QUrl::FullyEncoded);
}

QString tookText(double ms)
{
    return latencyText(qint64(qRound64(ms)));
}

} // namespace

QString timingsText(const values::ToolTimings &timings)
{
    const qint64 network = qRound64(timings.networkMs);
    const qint64 queue = qRound64(timings.queueMs);
    const qint64 engine = std::max<qint64>(0, qRound64(timings.totalMs) - network - queue);
    QStringList parts;
    if (network > 0)
        parts.append(Words::tr("network %1").arg(QLocale().toString(network)));
    if (queue > 0)
        parts.append(Words::tr("queue %1").arg(QLocale().toString(queue)));
    if (engine > 0 || parts.isEmpty())
        parts.append(Words::tr("engine %1").arg(QLocale().toString(engine)));
    return parts.join(u", "_s);
}

ToolHistoryModel::ToolHistoryModel(const core::Clock &clock, QObject *parent)
    : ValueListModel(parent)
    , m_clock(clock)
{}

int ToolHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ToolHistoryModel::data(const QModelIndex &index, int role) const
{
    const ToolCall *call = valueAt(index);
    if (!call)
        return {};
    const ShownWord outcome = shownToolOutcome(call->toJson());
    const QString said = call->text.isEmpty() && call->problem ? call->problem->spoken : call->text;
    if (role == IdRole)
        return call->id;
    if (role == Qt::AccessibleTextRole) {
        return QStringList{timeText(call->at, m_clock.now()), outcome.text, said, tookText(call->timings.totalMs)}.join(
            u", "_s);
    }
    if (role == Qt::ToolTipRole && index.column() == Time)
        return fullTimeText(call->at);
    switch (index.column()) {
    case Time:
        return role == Qt::DisplayRole ? QVariant(timeText(call->at, m_clock.now())) : QVariant();
    case Outcome:
        return role == Qt::DisplayRole ? QVariant(outcome.text)
               : role == IconRole      ? QVariant(outcome.icon)
               : role == ToneRole      ? QVariant(outcome.tone)
                                       : QVariant();
    case Said:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(said) : QVariant();
    case Latency:
        return role == Qt::DisplayRole ? QVariant(tookText(call->timings.totalMs))
               : role == RawRole       ? QVariant(call->timings.totalMs)
                                       : QVariant();
    default:
        return {};
    }
}

QVariant ToolHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Outcome:
        return tr("Outcome");
    case Said:
        return tr("What the agent said");
    case Latency:
        return tr("Latency");
    default:
        return {};
    }
}

void VendorRequestModel::setRequests(const QList<VendorRequest> &requests)
{
    beginResetModel();
    m_requests = requests;
    endResetModel();
}

int VendorRequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int VendorRequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VendorRequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VendorRequest &request = m_requests.at(index.row());
    const QString status = request.status > 0 ? QString::number(request.status) : tr("No answer");
    if (role == Qt::AccessibleTextRole)
        return QStringList{request.method, request.url, status, tookText(request.durationMs)}.join(u", "_s);
    if (role == Qt::ToolTipRole)
        return request.problem.isEmpty() ? request.url : request.problem;
    if (role == ToneRole)
        return request.status >= 200 && request.status < 400 ? u"success"_s : u"error"_s;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Method:
        return request.method;
    case Url:
        return shortUrl(request.url);
    case Status:
        return status;
    case Took:
        return tookText(request.durationMs);
    default:
        return {};
    }
}

QVariant VendorRequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case Url:
        return tr("Address");
    case Status:
        return tr("Status");
    case Took:
        return tr("Took");
    default:
        return {};
    }
}

} // namespace callttone::items
