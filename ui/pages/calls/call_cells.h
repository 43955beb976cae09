// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row_delegate.h"

namespace callttone::ui {

/// A face and a word in its colour, 16 px in from the column's edge.
class SentimentDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int Inset = 16;

    explicit SentimentDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// 0 to 100 as number and bar; nothing while there is no score.
class LeadScoreDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit LeadScoreDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// A quiet word in the colour of what it says, 16 px in from the column's edge: a column of numbers stands before it.
class TonedTextDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int Inset = 16;

    explicit TonedTextDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// A status pill at the end of its cell.
class TrailingPillDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// The bar of a lead score over the whole width of `rect`, 6 px high.
void paintScoreBar(QPainter *painter, const QRect &rect, const Theme &theme, int score, ColorToken fill,
                   Qt::LayoutDirection direction);

} // namespace callttone::ui
