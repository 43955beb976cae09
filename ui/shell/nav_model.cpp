// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_model.h"

#include "ui/shell/page_catalog.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

NavModel::NavModel(QObject *parent)
    : QAbstractListModel(parent)
{
    for (const PageInfo &page : allPages()) {
        if (page.separatorBefore)
            m_rows.append(Row{});
        m_rows.append(Row{page.id, {}, {}, Tone::Neutral});
    }
}

void NavModel::setBadge(PageId page, const QString &text, Tone tone, const QString &spoken)
{
    const int at = rowOf(page);
    Row &row = m_rows[at];
    if (row.badge == text && row.tone == tone)
        return;
    row.badge = text;
    row.tone = tone;
    row.spoken = spoken;
    Q_EMIT dataChanged(index(at), index(at));
}

void NavModel::setToolTips(bool on)
{
    if (m_toolTips == on)
        return;
    m_toolTips = on;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::ToolTipRole});
}

int NavModel::rowOf(PageId page) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).page == page)
            return row;
    }
    return -1;
}

std::optional<PageId> NavModel::pageAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).page : std::nullopt;
}

int NavModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NavModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == SeparatorRole)
        return !row.page.has_value();
    if (!row.page)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*row.page);
    case Qt::AccessibleTextRole:
        return row.spoken.isEmpty() ? titleOf(*row.page) : u"%1, %2"_s.arg(titleOf(*row.page), row.spoken);
    case Qt::ToolTipRole:
        if (!m_toolTips)
            return {};
        return row.spoken.isEmpty() ? titleOf(*row.page) : tr("%1: %2").arg(titleOf(*row.page), row.spoken);
    case IconRole:
        return iconOf(*row.page);
    case BadgeRole:
        return row.badge;
    case BadgeToneRole:
        return int(row.tone);
    default:
        return {};
    }
}

Qt::ItemFlags NavModel::flags(const QModelIndex &index) const
{
    return pageAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace callttone::ui
