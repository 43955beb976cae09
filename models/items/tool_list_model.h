// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/values/tool.h"

#include <QAbstractListModel>

namespace callttone::items {

/// The tools under the integrations they come from, in the service's order; above them the latency of all. Groups are
/// rows that cannot be chosen.
class ToolListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = FirstModelRole, ///< int of Kind
        IntegrationRole,           ///< QString: whose tile
        EnabledRole,               ///< bool: agents get it
        FirstGroupRole,            ///< bool: a group with no other above it
    };
    enum class Kind { Latency, Group, Tool };

    using QAbstractListModel::QAbstractListModel;

    void setTools(const QList<values::ToolInfo> &tools);
    /// Every word of it in title, name, description or integration; while it filters, latency is not listed.
    void setFilter(const QString &filter);

    [[nodiscard]] const QList<values::ToolInfo> &tools() const { return m_tools; }
    /// Null for a name that is not there, filtered or not.
    [[nodiscard]] const values::ToolInfo *find(const QString &name) const;
    [[nodiscard]] int integrationCount() const;
    [[nodiscard]] QModelIndex latencyIndex() const;
    [[nodiscard]] QModelIndex indexOf(const QString &name) const; ///< invalid: not shown
    [[nodiscard]] bool isEmpty() const { return m_tools.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind;
        int tool = -1; ///< into m_tools: itself, or the first of its group
        QString key;
    };

    void rebuild();
    [[nodiscard]] bool matches(const values::ToolInfo &tool) const;

    QList<values::ToolInfo> m_tools;
    QList<Row> m_rows;
    QStringList m_words;
};

/// The tool's title in the reader's language.
[[nodiscard]] QString titleOf(const values::ToolInfo &tool);

} // namespace callttone::items
