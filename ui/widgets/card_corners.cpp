// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_corners.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme_access.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace callttone::ui {

namespace {

constexpr int Side = 8;

/// Paints the part of the corner that lies outside the card's outline, and the outline.
class CornerPiece : public QWidget
{
public:
    CornerPiece(QWidget *card, Qt::Corner corner, ColorToken behind)
        : QWidget(card)
        , m_corner(corner)
        , m_behind(behind)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFixedSize(Side, Side);
    }

    [[nodiscard]] QPoint home(const QRect &card) const
    {
        const bool right = m_corner == Qt::TopRightCorner || m_corner == Qt::BottomRightCorner;
        const bool bottom = m_corner == Qt::BottomLeftCorner || m_corner == Qt::BottomRightCorner;
        return {right ? card.right() + 1 - Side : card.left(), bottom ? card.bottom() + 1 - Side : card.top()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-pos());
        const QRectF card = QRectF(parentWidget()->rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outline;
        outline.addRoundedRect(card, metrics::RadiusCard - 0.5, metrics::RadiusCard - 0.5);
        QPainterPath outside;
        outside.addRect(QRectF(geometry()));
        painter.fillPath(outside.subtracted(outline), theme.*m_behind);
        painter.setPen(QPen(parentWidget()->property("error").toBool() ? theme.errorSolid : theme.border, 1));
        painter.drawPath(outline);
    }

private:
    Qt::Corner m_corner;
    ColorToken m_behind;
};

} // namespace

CardCorners::CardCorners(QWidget *card, ColorToken behind)
    : QObject(card)
    , m_card(card)
{
    for (Qt::Corner corner : {Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner})
        m_pieces.append(new CornerPiece(card, corner, behind));
    card->installEventFilter(this);
    place();
}

void CardCorners::place()
{
    for (QWidget *piece : std::as_const(m_pieces)) {
        piece->move(static_cast<CornerPiece *>(piece)->home(m_card->rect()));
        piece->raise();
        piece->update();
    }
}

bool CardCorners::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::ChildPolished || type == QEvent::Show)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace callttone::ui
