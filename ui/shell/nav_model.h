// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/tone.h"

#include <QAbstractListModel>

#include <optional>

namespace callttone::ui {

/// The rows of the sidebar: pages with their badges, and lines between groups.
class NavModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1,
        BadgeRole,     ///< text; empty shows nothing
        BadgeToneRole, ///< Tone as int
        SeparatorRole, ///< true: a line, nothing else applies
    };

    explicit NavModel(QObject *parent = nullptr);

    /// `spoken` is what assistive tools say for the badge ("3 calls in progress").
    void setBadge(PageId page, const QString &text, Tone tone, const QString &spoken);
    /// In the rail the name is the tool tip, since only icons are drawn.
    void setToolTips(bool on);

    [[nodiscard]] int rowOf(PageId page) const;
    [[nodiscard]] std::optional<PageId> pageAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        std::optional<PageId> page; ///< none: a separator
        QString badge;
        QString spoken;
        Tone tone = Tone::Neutral;
    };

    QList<Row> m_rows;
    bool m_toolTips = false;
};

} // namespace callttone::ui
