// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wire_exchange_model.h"

#include "models/items/format.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

/// Where a protocol was agreed on, the service tells its revision, which is a date.
QString titleText(const QString &title)
{
    static const QRegularExpression revision(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    return revision.match(title).hasMatch() ? WireExchangeModel::tr("Revision %1").arg(title) : title;
}

} // namespace

QString purposeText(const QString &purpose)
{
    if (purpose == "connect"_L1)
        return WireExchangeModel::tr("Connect");
    if (purpose == "test"_L1)
        return WireExchangeModel::tr("Test");
    if (purpose == "call_start"_L1)
        return WireExchangeModel::tr("Call started");
    if (purpose == "tool"_L1)
        return WireExchangeModel::tr("Tool");
    if (purpose == "list_changed"_L1)
        return WireExchangeModel::tr("List changed");
    if (purpose == "watch"_L1)
        return WireExchangeModel::tr("Watch");
    return purpose;
}

QString headerText(const QJsonObject &headers)
{
    QStringList lines;
    for (auto it = headers.begin(); it != headers.end(); ++it)
        lines.append(u"%1: %2"_s.arg(it.key(), it->toVariant().toString()));
    return lines.join(u'\n');
}

QString exchangeText(const values::VendorRequest &request)
{
    QStringList parts{u"%1 %2"_s.arg(request.method, request.url), headerText(request.requestHeaders), QString(),
                      request.requestBody, QString()};
    parts.append(request.status > 0 ? u"HTTP %1"_s.arg(request.status) : request.problem);
    parts += {headerText(request.responseHeaders), QString(), request.responseBody};
    QStringList kept; // one blank line where a part was left out, not two
    for (const QString &part : std::as_const(parts)) {
        if (!part.isEmpty() || (!kept.isEmpty() && !kept.constLast().isEmpty()))
            kept.append(part);
    }
    return kept.join(u'\n').trimmed() + u'\n';
}

WireExchangeModel::WireExchangeModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{}

void WireExchangeModel::setExchanges(const QList<values::WireExchange> &exchanges)
{
    if (m_exchanges == exchanges)
        return; // the chosen row stays chosen
    beginResetModel();
    m_exchanges = exchanges;
    endResetModel();
}

int WireExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int WireExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WireExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const values::WireExchange &exchange = m_exchanges.at(index.row());
    const QString outcome = exchange.ok ? tr("Worked") : tr("Failed");
    switch (role) {
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4"_s.arg(timeText(exchange.at, m_clock.now()), purposeText(exchange.purpose),
                                       titleText(exchange.title), outcome);
    case Qt::ToolTipRole:
        return index.column() == Time ? QVariant(fullTimeText(exchange.at)) : QVariant(titleText(exchange.title));
    case IconRole:
        return exchange.ok ? u"check"_s : u"x"_s;
    case ToneRole:
        return exchange.ok ? u"success"_s : u"error"_s;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        return timeText(exchange.at, m_clock.now());
    case Purpose:
        return purposeText(exchange.purpose);
    case Title:
        return titleText(exchange.title);
    case Outcome:
        return outcome;
    default:
        return {};
    }
}

QVariant WireExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Purpose:
        return tr("What for");
    case Title:
        return tr("What");
    case Outcome:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace callttone::items
