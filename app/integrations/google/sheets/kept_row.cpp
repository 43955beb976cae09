// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/kept_row.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

/// A request that we gave up on after 10 s may still be carried out.
constexpr qint64 inFlightMs = 15'000;

// Members of a record's detail.
constexpr auto rowName = "row"_L1;
constexpr auto asOfName = "asOf"_L1;
constexpr auto wroteName = "wrote"_L1; ///< {"Summary": a few digits of what was written there}

/// Whether a cell still holds what was written, without keeping all of it twice.
QString digest(const QJsonValue &cell)
{
    const bool isEmpty = cell.isNull() || cell.isUndefined() || (cell.isString() && cell.toString().isEmpty());
    const QJsonArray content{isEmpty ? QJsonValue(QString()) : cell};
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(12));
}

} // namespace

KeptRow::KeptRow(SyncTask &task, SheetsApi &api, SheetTabs &tabs, const SheetRow &row)
    : m_task(task)
    , m_api(api)
    , m_tabs(tabs)
    , m_row(row)
    , m_info(infoOf(row.tab))
{}

SyncResult<QString> KeptRow::keep()
{
    if (m_task.isAsked) {
        if (const SyncResult<void> looked = forgetIfDeleted(); !looked)
            return syncFail(looked.error());
    }
    const RecordPlan plan{.kind = m_info.kind,
                          .subject = m_row.id,
                          .fingerprint = m_row.fingerprint(),
                          .create = [this] { return create(); },
                          .lookUp = [this] { return lookUp(); },
                          .lookUpAfterMs = inFlightMs,
                          .update = [this](const values::SyncRecord &known) { return update(known); }};
    const SyncResult<EnsuredRecord> ensured = ensureRecord(m_task, plan);
    if (!ensured)
        return syncFail(ensured.error());
    if (m_isDeleted)
        return u"its row in %1 was deleted there and stays so"_s.arg(m_info.title);
    const bool isNew = ensured->action == RecordAction::Created || ensured->action == RecordAction::Found;
    if (!isNew && !m_isWritten)
        return QString();
    QString said = ensured->record.label;
    said[0] = said[0].toLower(); // it may stand behind another
    if (!isNew)
        said += u" updated"_s;
    if (!m_missing.isEmpty())
        said += u" (“%1” is missing, so it was left out)"_s.arg(m_missing.join(u"”, “"_s));
    return said;
}

SyncResult<RemoteRecord> KeptRow::create()
{
    const SyncResult<OpenTab> tab = m_tabs.ready(m_row.tab);
    if (!tab)
        return syncFail(tab.error());
    const SheetLayout &layout = tab->layout;
    m_missing = layout.missing;
    const QString range = rangeOf(m_info.title, cellsOf(layout.firstColumn, layout.lastColumn, layout.headerRow));
    const auto place = m_api.append(range, layout.spread(m_row.cells));
    if (!place)
        return syncFail(place.error());
    if (*place)
        straighten(layout, **place);
    return remote(*tab, *place ? (*place)->row : 0, asWritten(layout));
}

/// Google decides where the table begins: notes beside it without a header, or an empty column in it, and the row went
/// a few columns astray. The whole row is new, so it is put right.
void KeptRow::straighten(const SheetLayout &layout, const SheetPlace &place)
{
    if (place.column == layout.firstColumn)
        return;
    const QJsonArray cells = layout.spread(m_row.cells);
    const int width = int(cells.size());
    const int first = std::min(place.column, layout.firstColumn);
    const int last = std::max(place.column, layout.firstColumn) + width - 1;
    QJsonArray straight;
    for (int column = first; column <= last; ++column) {
        const int ours = column - layout.firstColumn;
        const QJsonValue cell = ours >= 0 && ours < width ? cells[ours] : QJsonValue();
        straight.append(cell.isNull() ? QJsonValue(QString()) : cell);
    }
    // The row is there, whether this works or not; a second one would be worse than a crooked one.
    std::ignore = m_api.write(rangeOf(m_info.title, cellsOf(first, last, place.row)), straight);
}

SyncResult<std::optional<RemoteRecord>> KeptRow::lookUp()
{
    const SyncResult<std::optional<OpenTab>> tab = m_tabs.find(m_row.tab);
    if (!tab)
        return syncFail(tab.error());
    if (!*tab)
        return std::optional<RemoteRecord>();
    const auto found = findRow((*tab)->layout, 0);
    if (!found)
        return syncFail(found.error());
    if (!*found)
        return std::optional<RemoteRecord>();
    return std::optional(remote(**tab, (*found)->row, asItIs((*tab)->layout, (*found)->cells)));
}

SyncResult<RemoteRecord> KeptRow::update(const values::SyncRecord &known)
{
    if (core::TimeMs(known.detail.value(asOfName).toInteger()) > m_row.asOf)
        return RemoteRecord{}; // what is there is younger
    const SyncResult<std::optional<OpenTab>> tab = m_tabs.find(m_row.tab);
    if (!tab)
        return syncFail(tab.error());
    SyncResult<std::optional<Found>> found = std::optional<Found>();
    if (*tab)
        found = findRow((*tab)->layout, known.detail.value(rowName).toInt());
    if (!found)
        return syncFail(found.error());
    if (!*found) {
        m_isDeleted = true;
        return RemoteRecord{known.externalId, known.url, u"Deleted row of %1"_s.arg(m_info.title), known.detail};
    }
    const SheetLayout &layout = (*tab)->layout;
    const int row = (*found)->row;
    const QJsonArray cells = changes(layout, **found, known.detail.value(wroteName).toObject());
    m_missing = layout.missing;
    if (std::any_of(cells.begin(), cells.end(), [](const QJsonValue &cell) { return !cell.isNull(); })) {
        const QString range = rangeOf(m_info.title, cellsOf(layout.firstColumn, layout.lastColumn, row));
        if (const SyncResult<void> written = m_api.write(range, cells); !written)
            return syncFail(written.error());
        m_isWritten = true;
    }
    return remote(**tab, row, asWritten(layout));
}

/// What differs and is still as it was written; null for the rest.
QJsonArray KeptRow::changes(const SheetLayout &layout, const Found &found, const QJsonObject &wrote) const
{
    QList<QJsonValue> wanted = m_row.cells;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QLatin1StringView header = m_info.columns[size_t(i)];
        const QString now = digest(found.cells.at(layout.places[i]));
        const QString before = wrote.value(header).toString(digest(QString()));
        if (layout.places[i] < 0 || m_row.once.contains(header) || now != before || now == digest(wanted[i]))
            wanted[i] = QJsonValue::Null;
    }
    return layout.spread(wanted);
}

SyncResult<void> KeptRow::forgetIfDeleted()
{
    const auto known = m_task.ledger.find(m_info.kind, m_row.id);
    if (!known)
        return syncFail(known.error());
    if (!*known || (*known)->state != values::SyncState::Done)
        return {};
    const auto there = lookUp();
    if (!there)
        return syncFail(there.error());
    return *there ? SyncResult<void>() : m_task.ledger.forget(**known);
}

SyncResult<std::optional<KeptRow::Found>> KeptRow::rowAt(const SheetLayout &layout, int row)
{
    const auto rows = m_api.read({rangeOf(m_info.title, u"%1:%1"_s.arg(row))});
    if (!rows && isBeyondGrid(rows.error()))
        return std::optional<Found>();
    if (!rows)
        return syncFail(rows.error());
    const QJsonArray cells = rows->value(0).at(0).toArray();
    if (cells.at(layout.places.first()).toVariant().toString() != m_row.id)
        return std::optional<Found>();
    return std::optional(Found{row, cells});
}

SyncResult<std::optional<KeptRow::Found>> KeptRow::findRow(const SheetLayout &layout, int guess)
{
    if (guess > layout.headerRow) { // rows seldom move
        if (auto found = rowAt(layout, guess); !found || *found)
            return found;
    }
    const QString column = columnName(layout.places.first());
    const auto ids = m_api.read({rangeOf(m_info.title, u"%1:%1"_s.arg(column))});
    if (!ids)
        return syncFail(ids.error());
    const QJsonArray rows = ids->value(0);
    for (qsizetype i = layout.headerRow; i < rows.size(); ++i) {
        if (rows[i].toArray().at(0).toVariant().toString() == m_row.id)
            return rowAt(layout, int(i) + 1);
    }
    return std::optional<Found>();
}

RemoteRecord KeptRow::remote(const OpenTab &tab, int row, const QJsonObject &wrote) const
{
    const QString cell = row > 0 ? u"%1%2"_s.arg(columnName(tab.layout.firstColumn)).arg(row) : QString();
    const QString label = row > 0 ? u"Row %1 of %2"_s.arg(row).arg(m_info.title) : u"Row of %1"_s.arg(m_info.title);
    QJsonObject detail{{u"tab"_s, QString(m_info.title)}, {rowName, row}, {wroteName, wrote}};
    if (m_row.asOf > 0)
        detail.insert(asOfName, m_row.asOf);
    return {u"%1/%2"_s.arg(m_info.title, m_row.id), tab.pages.urlOf(m_info.title, cell), label, detail};
}

QJsonObject KeptRow::asWritten(const SheetLayout &layout) const
{
    QJsonObject wrote;
    for (qsizetype i = 0; i < m_row.cells.size(); ++i) {
        if (layout.places[i] >= 0)
            wrote.insert(m_info.columns[size_t(i)], digest(m_row.cells[i]));
    }
    return wrote;
}

QJsonObject KeptRow::asItIs(const SheetLayout &layout, const QJsonArray &cells) const
{
    QJsonObject wrote;
    for (qsizetype i = 0; i < layout.places.size(); ++i) {
        if (layout.places[i] >= 0)
            wrote.insert(m_info.columns[size_t(i)], digest(cells.at(layout.places[i])));
    }
    return wrote;
}

} // namespace callttone::integrations
