// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_model.h"

#include "models/items/palette_match.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr std::array groupTitles{
    QT_TRANSLATE_NOOP("PaletteGroup", "Suggested"),  QT_TRANSLATE_NOOP("PaletteGroup", "Pages"),
    QT_TRANSLATE_NOOP("PaletteGroup", "Actions"),    QT_TRANSLATE_NOOP("PaletteGroup", "Integrations"),
    QT_TRANSLATE_NOOP("PaletteGroup", "Agents"),     QT_TRANSLATE_NOOP("PaletteGroup", "Calls"),
    QT_TRANSLATE_NOOP("PaletteGroup", "Deliveries"), QT_TRANSLATE_NOOP("PaletteGroup", "Settings"),
};

struct Scored
{
    int score = 0;
    const PaletteEntry *entry = nullptr;
};

QString spoken(const PaletteEntry &entry)
{
    QStringList parts{entry.text, entry.hint, titleOf(entry.group)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString titleOf(PaletteGroup group)
{
    return QCoreApplication::translate("PaletteGroup", groupTitles[size_t(group)]); // in enum order
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    rebuild();
}

void PaletteModel::setQuery(const QString &typed)
{
    m_typed = typed;
    rebuild();
}

QString PaletteModel::words() const
{
    const QString typed = m_typed.trimmed();
    const bool sign = typed.startsWith(u'>') || typed.startsWith(u'#') || typed.startsWith(u'@');
    return sign ? typed.mid(1).trimmed() : typed;
}

bool PaletteModel::wants(PaletteGroup group) const
{
    const QString typed = m_typed.trimmed();
    if (typed.startsWith(u'>'))
        return group == PaletteGroup::Pages || group == PaletteGroup::Actions || group == PaletteGroup::Settings;
    if (typed.startsWith(u'#'))
        return group == PaletteGroup::Calls;
    if (typed.startsWith(u'@'))
        return group == PaletteGroup::Agents;
    return true;
}

void PaletteModel::rebuild()
{
    std::map<PaletteGroup, std::vector<Scored>> found;
    const QString query = words();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        if (!wants(entry.group))
            continue;
        const auto score = entry.always ? std::optional(0) : items::matchScore(query, entry.text);
        if (score)
            found[entry.group].push_back({*score, &entry});
    }
    beginResetModel();
    m_rows.clear();
    for (auto &[group, entries] : found) {
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Scored &a, const Scored &b) { return a.score > b.score; });
        if (!query.isEmpty() && entries.size() > size_t(MostOfGroup))
            entries.resize(size_t(MostOfGroup));
        m_rows.append({titleOf(group), {}});
        for (const Scored &scored : entries)
            m_rows.append({QString(), *scored.entry});
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).heading.isEmpty() ? &m_rows.at(row).entry : nullptr;
}

int PaletteModel::nextChoice(int row, int step) const
{
    for (int next = row + step; next >= 0 && next<m_rows.size(); next += step> 0 ? 1 : -1) {
        if (entryAt(next))
            return next;
    }
    // Beyond an end: the outermost choice there is on that side.
    const int edge = step > 0 ? int(m_rows.size()) - 1 : 1;
    return entryAt(edge) ? edge : row;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.heading.isEmpty() ? row.entry.text : row.heading;
    case Qt::AccessibleTextRole:
        return row.heading.isEmpty() ? spoken(row.entry) : row.heading;
    case HeadingRole:
        return !row.heading.isEmpty();
    case HintRole:
        return row.entry.hint;
    case IconRole:
        return row.entry.icon;
    case VendorRole:
        return row.entry.vendor;
    case KeysRole:
        return row.entry.keys;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace callttone::ui
