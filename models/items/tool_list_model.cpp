// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tool_list_model.h"

#include "models/items/tool_words.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::ToolInfo;

QString titleOf(const ToolInfo &tool)
{
    return tool.title.isEmpty() ? toolTitle(tool.name)
                                : QCoreApplication::translate("Integration", tool.title.toUtf8().constData());
}

void ToolListModel::setTools(const QList<ToolInfo> &tools)
{
    m_tools = tools;
    rebuild();
}

void ToolListModel::setFilter(const QString &filter)
{
    m_words = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

bool ToolListModel::matches(const ToolInfo &tool) const
{
    const QString all =
        QStringList{titleOf(tool), tool.name, tool.description, integrationName(tool.integration)}.join(u'\n');
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void ToolListModel::rebuild()
{
    QStringList order;
    for (const ToolInfo &tool : std::as_const(m_tools)) {
        if (!order.contains(tool.integration))
            order.append(tool.integration);
    }
    QList<Row> rows;
    if (!m_tools.isEmpty() && m_words.isEmpty())
        rows.append({Kind::Latency, -1, u"latency"_s});
    for (const QString &integration : std::as_const(order)) {
        bool first = true;
        for (int i = 0; i < int(m_tools.size()); ++i) {
            const ToolInfo &tool = m_tools.at(i);
            if (tool.integration != integration || !matches(tool))
                continue;
            if (std::exchange(first, false))
                rows.append({Kind::Group, i, u"group:"_s + integration});
            rows.append({Kind::Tool, i, u"tool:"_s + tool.name});
        }
    }
    const bool same = rows.size() == m_rows.size()
                      && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                                    [](const Row &a, const Row &b) { return a.key == b.key; });
    if (same) { // a refresh: selection and scroll position stay
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const ToolInfo *ToolListModel::find(const QString &name) const
{
    for (const ToolInfo &tool : m_tools) {
        if (tool.name == name)
            return &tool;
    }
    return nullptr;
}

int ToolListModel::integrationCount() const
{
    QSet<QString> all;
    for (const ToolInfo &tool : m_tools)
        all.insert(tool.integration);
    return int(all.size());
}

QModelIndex ToolListModel::latencyIndex() const
{
    return !m_rows.isEmpty() && m_rows.constFirst().kind == Kind::Latency ? index(0) : QModelIndex();
}

QModelIndex ToolListModel::indexOf(const QString &name) const
{
    const QString key = u"tool:"_s + name;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).key == key)
            return index(row);
    }
    return {};
}

int ToolListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ToolListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KindRole)
        return int(row.kind);
    if (row.kind == Kind::Latency)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("Latency")) : QVariant();
    const ToolInfo &tool = m_tools.at(row.tool);
    const bool isTool = row.kind == Kind::Tool;
    switch (role) {
    case Qt::DisplayRole:
        return isTool ? titleOf(tool) : integrationName(tool.integration);
    case Qt::AccessibleTextRole:
        if (!isTool)
            return integrationName(tool.integration);
        return tool.enabled ? tr("%1, %2").arg(titleOf(tool), integrationName(tool.integration))
                            : tr("%1, %2, off").arg(titleOf(tool), integrationName(tool.integration));
    case Qt::ToolTipRole:
        return isTool ? QVariant(tool.enabled ? tool.name : tr("%1: switched off for agents").arg(tool.name))
                      : QVariant();
    case IdRole:
        return isTool ? QVariant(tool.name) : QVariant();
    case IntegrationRole:
        return tool.integration;
    case EnabledRole:
        return tool.enabled;
    case FirstGroupRole:
        return index.row() == 0;
    default:
        return {};
    }
}

Qt::ItemFlags ToolListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == Kind::Group)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace callttone::items
