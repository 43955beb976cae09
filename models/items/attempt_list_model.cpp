// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attempt_list_model.h"

#include "models/items/attempt_words.h"
#include "models/items/format.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

constexpr qsizetype shownWhenFolded = 3;

using Kind = AttemptRow::Kind;

qint64 tookMs(const values::DeliveryAttempt &attempt)
{
    return (attempt.timings.totalUs + 500) / 1000;
}

} // namespace

AttemptListModel::AttemptListModel(const core::Clock &clock, QObject *parent)
    : ValueListModel(parent)
    , m_clock(clock)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (const int row = rowOf(u"next"_s); row >= 0)
            changed(row);
    });
}

void AttemptListModel::setDetail(const values::DeliveryDetail &detail)
{
    if (detail.delivery.id != m_detail.delivery.id)
        m_unfolded = false;
    m_detail = detail;
    rebuild();
}

void AttemptListModel::clear()
{
    setDetail({});
}

void AttemptListModel::showEarlier()
{
    m_unfolded = true;
    rebuild();
}

void AttemptListModel::rebuild()
{
    const QList<values::DeliveryAttempt> &attempts = m_detail.attempts;
    const bool fold = !m_unfolded && attempts.size() > shownWhenFolded + 1;
    QList<AttemptRow> rows;
    for (qsizetype i = fold ? attempts.size() - shownWhenFolded : 0; i < attempts.size(); ++i)
        rows.append({attempts[i].id, Kind::Attempt, attempts[i], attempts[i].startedAt, 0});
    const bool waits = m_detail.delivery.nextAttemptAt && !values::infoOf(m_detail.delivery.status).terminal;
    if (waits)
        rows.append({u"next"_s, Kind::Next, {}, *m_detail.delivery.nextAttemptAt, 0});
    if (fold) {
        rows.append({u"earlier"_s, Kind::Earlier, attempts.first(), attempts.first().startedAt,
                     int(attempts.size() - shownWhenFolded)});
    }
    setRows(rows);
    if (waits)
        m_second.start();
    else
        m_second.stop();
}

const values::DeliveryAttempt *AttemptListModel::attemptAt(int row) const
{
    if (row < 0 || row >= rows().size() || rows()[row].kind != Kind::Attempt)
        return nullptr;
    return &rows()[row].attempt;
}

int AttemptListModel::lastAttemptRow() const
{
    return m_detail.attempts.isEmpty() ? -1 : rowOf(m_detail.attempts.last().id);
}

int AttemptListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AttemptListModel::textOf(const AttemptRow &row) const
{
    if (row.kind == Kind::Next) {
        const qint64 wait = row.at - m_clock.now();
        return m_detail.delivery.status == values::DeliveryStatus::Sending || wait <= 0
                   ? tr("Sending now")
                   : tr("Next attempt in %1").arg(waitText(wait));
    }
    if (row.kind == Kind::Earlier) {
        return row.folded == 1 ? tr("1 earlier attempt from %1").arg(clockText(row.at))
                               : tr("%n earlier attempts from %1", nullptr, row.folded).arg(clockText(row.at));
    }
    const QString text = attemptText(row.attempt);
    const bool isLast = !m_detail.attempts.isEmpty() && row.id == m_detail.attempts.last().id;
    if (isLast && m_detail.delivery.status == values::DeliveryStatus::Failed && !row.attempt.succeeded())
        return tr("%1, gave up").arg(text);
    if (row.attempt.trigger == values::AttemptTrigger::Manual)
        return tr("%1, replayed").arg(text);
    return text;
}

QString AttemptListModel::displayText(const AttemptRow &row, int column) const
{
    switch (column) {
    case Time:
        return row.kind == Kind::Earlier ? QString() : timeText(row.at, m_clock.now());
    case Text:
        return textOf(row);
    case Took:
        return row.kind == Kind::Attempt ? latencyText(tookMs(row.attempt)) : QString();
    default:
        return {};
    }
}

QVariant AttemptListModel::data(const QModelIndex &index, int role) const
{
    const AttemptRow *row = valueAt(index);
    if (!row)
        return {};
    const bool isAttempt = row->kind == Kind::Attempt;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
                                                  | (index.column() == Took ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return index.column() == Time ? QVariant(fullTimeText(row->at)) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{displayText(*row, Time), textOf(*row), displayText(*row, Took)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case ValueRole:
        return isAttempt ? QVariant::fromValue(row->attempt) : QVariant();
    case IdRole:
        return row->id;
    case RowStateRole:
        return int(RowState::Ready);
    case RawRole:
        return isAttempt ? QVariant(tookMs(row->attempt)) : QVariant();
    case IconRole:
        return isAttempt ? (row->attempt.succeeded() ? u"okc"_s : u"xc"_s)
                         : (row->kind == Kind::Next ? u"clock"_s : u"chevR"_s);
    case ToneRole:
        return isAttempt ? (row->attempt.succeeded() ? u"success"_s : u"error"_s) : u"neutral"_s;
    case KindRole:
        return int(row->kind);
    case NumberRole:
        return isAttempt ? QVariant(row->attempt.number) : QVariant();
    default:
        return {};
    }
}

} // namespace callttone::items
