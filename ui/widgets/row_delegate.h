// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace callttone::ui {

/// Paints a table cell: row background, bottom border, 16 px at both ends of the row and a 12 px gap between columns.
/// Subclasses paint the inside. Text comes from Qt::DisplayRole, its alignment from Qt::TextAlignmentRole.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using TokenFor = std::function<ColorToken(const QModelIndex &)>;

    explicit RowDelegate(QObject *parent = nullptr, TextRole role = TextRole::Body, ColorToken token = &Theme::text);

    /// Colour by row, for instance `error` for a failing code; overrides the fixed token.
    void setTokenFor(TokenFor tokenFor) { m_tokenFor = std::move(tokenFor); }
    /// Middle for URLs and ids.
    void setElideMode(Qt::TextElideMode mode) { m_elide = mode; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// `rect` is the cell without paddings.
    virtual void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Theme &theme) const;
    [[nodiscard]] QColor textColor(const QModelIndex &index, const Theme &theme) const;
    [[nodiscard]] TextRole role() const { return m_role; }

private:
    TextRole m_role;
    ColorToken m_token;
    TokenFor m_tokenFor;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

/// The part of a cell that holds content, given where its column stands in the row.
[[nodiscard]] QRect cellContentRect(const QStyleOptionViewItem &option, const QModelIndex &index);
/// Width of a column whose content is `content` px wide before text scaling, with its paddings.
[[nodiscard]] int columnWidth(int content, bool first = false, bool last = false);

} // namespace callttone::ui
