// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Height = 56;
constexpr int Padding = 12;
constexpr int Dot = 8;
constexpr int Gap = 10;

} // namespace

ConnectionRow::ConnectionRow(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QMenu(this))
{
    setFixedHeight(Height);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", false); // drawn inside: the row touches the window's edge
    m_menu->setAccessibleName(tr("Connection"));
    connect(this, &QAbstractButton::clicked, this, &ConnectionRow::openMenu);
}

void ConnectionRow::setStatus(Tone tone, const QString &name, const QString &detail)
{
    m_tone = tone;
    m_detail = detail;
    setText(name);
    setAccessibleName(tr("Connection: %1, %2").arg(name, detail));
    setToolTip(u"%1\n%2"_s.arg(name, detail).toHtmlEscaped());
    update();
}

void ConnectionRow::setRail(bool rail)
{
    m_rail = rail;
    update();
}

QSize ConnectionRow::sizeHint() const
{
    return {m_rail ? metrics::SidebarRail : metrics::Sidebar, Height};
}

void ConnectionRow::openMenu()
{
    const QSize size = m_menu->sizeHint();
    m_menu->popup(
        mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? width() - size.width() - 8 : 8, -size.height() - 4)));
}

void ConnectionRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openMenu();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ConnectionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (isDown() || underMouse())
        painter.fillRect(rect(), isDown() ? theme.pressed : theme.hover);
    drawHLine(&painter, 0, width() - 1, 0, theme.border);

    const int dotLeft = m_rail ? (width() - Dot) / 2 : Padding;
    drawBox(&painter, mirrored({dotLeft, (height() - Dot) / 2, Dot, Dot}), Dot / 2.0,
            m_tone == Tone::Neutral ? theme.control : toneColors(theme, m_tone).solid);
    if (!m_rail) {
        const QRect chevron(width() - Padding - metrics::Icon, 0, metrics::Icon, height());
        Icons::paint(&painter, mirrored(chevron), u"chevU"_s, metrics::IconSmall, theme.muted);
        const int left = Padding + Dot + Gap;
        const int textWidth = chevron.left() - left - 4;
        const auto line = [&](TextRole role, const QColor &color, int top, int lineHeight, const QString &words) {
            painter.setFont(theme.font(role));
            painter.setPen(color);
            painter.drawText(mirrored({left, top, textWidth, lineHeight}),
                             int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
                                 | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, textWidth));
        };
        line(TextRole::BodyMedium, theme.text, 13, 17, text());
        line(TextRole::Caption, theme.muted, 30, 15, m_detail);
    }
    if (hasKeyboardFocus(this))
        drawRing(&painter, rect().adjusted(2, 2, -2, -2), metrics::RadiusSmall, theme.focus);
}

} // namespace callttone::ui
