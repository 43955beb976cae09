// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestion_popup.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

namespace callttone::ui {

namespace {

constexpr int Edge = 4;
constexpr int Side = 8;
constexpr int HeadHeight = 28;
constexpr int SeparatorHeight = 9;
constexpr int LeastWidth = 300;

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *field)
    : QFrame(field, Qt::ToolTip | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Suggestions"));
}

void SuggestionPopup::setEntries(const QString &heading, const QList<Entry> &entries, const QString &footer)
{
    m_heading = heading;
    m_entries = entries;
    m_footer = footer;
    m_current = -1;
    update();
}

void SuggestionPopup::openAt(const QRect &anchor)
{
    const Theme &theme = themeOf(this);
    int width = LeastWidth;
    const QFontMetrics mono(theme.font(TextRole::Mono));
    const QFontMetrics small(theme.font(TextRole::Secondary));
    for (const Entry &entry : std::as_const(m_entries))
        width = qMax(width, mono.horizontalAdvance(entry.text) + small.horizontalAdvance(entry.hint) + 80);
    resize(qMin(width, 560), contentHeight());

    QPoint at = parentWidget()->mapToGlobal(anchor.bottomLeft() + QPoint(0, 6));
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect area = screen->availableGeometry();
        at.setX(qBound(area.left(), at.x(), qMax(area.left(), area.right() - this->width())));
        if (at.y() + height() > area.bottom())
            at.setY(parentWidget()->mapToGlobal(anchor.topLeft()).y() - height() - 6);
    }
    move(at);
    show();
}

void SuggestionPopup::moveCurrent(int by)
{
    const int count = static_cast<int>(m_entries.size());
    if (count == 0)
        return;
    // Through -1, so Up from the first entry gives the typed text back.
    m_current = (m_current + 1 + by + (count + 1)) % (count + 1) - 1;
    update();
}

int SuggestionPopup::rowHeight() const
{
    return metrics::rowHeight(QFontMetrics(themeOf(this).font(TextRole::Body)));
}

QRect SuggestionPopup::entryRect(int index) const
{
    int y = Edge + (m_heading.isEmpty() ? 0 : HeadHeight);
    for (int i = 0; i <= index; ++i) {
        if (m_entries.at(i).separated)
            y += SeparatorHeight;
        if (i < index)
            y += rowHeight();
    }
    return {Edge, y, width() - 2 * Edge, rowHeight()};
}

int SuggestionPopup::contentHeight() const
{
    int height = 2 * Edge + (m_heading.isEmpty() ? 0 : HeadHeight);
    for (const Entry &entry : m_entries)
        height += rowHeight() + (entry.separated ? SeparatorHeight : 0);
    return height + (m_footer.isEmpty() ? 0 : SeparatorHeight + HeadHeight);
}

void SuggestionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // keys and values are code
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusCard, theme.raised, theme.border);
    if (!m_heading.isEmpty()) {
        painter.setFont(theme.font(TextRole::CaptionStrong));
        painter.setPen(theme.muted);
        painter.drawText(QRect(Edge + Side, Edge, width() - 2 * (Edge + Side), HeadHeight), Qt::AlignVCenter,
                         m_heading);
    }
    for (int i = 0; i < m_entries.size(); ++i)
        paintEntry(&painter, i);
    if (!m_footer.isEmpty()) {
        const QRect box(Edge + Side, height() - Edge - HeadHeight, width() - 2 * (Edge + Side), HeadHeight);
        drawHLine(&painter, Edge, width() - Edge - 1, box.top() - SeparatorHeight / 2 - 1, theme.border);
        painter.setFont(theme.font(TextRole::Caption));
        painter.setPen(theme.muted);
        painter.drawText(box, Qt::AlignVCenter, m_footer);
    }
}

void SuggestionPopup::paintEntry(QPainter *painter, int index) const
{
    const Theme &theme = themeOf(this);
    const Entry &entry = m_entries.at(index);
    const QRect row = entryRect(index);
    const bool current = index == m_current;
    if (entry.separated)
        drawHLine(painter, Edge, width() - Edge - 1, row.top() - SeparatorHeight / 2 - 1, theme.border);
    if (current)
        drawBox(painter, row, metrics::RadiusControl, theme.accentSoft, theme.highContrast ? theme.text : QColor());

    QRect inner = row.adjusted(Side, 0, -Side, 0);
    if (!entry.icon.isEmpty()) {
        Icons::paint(painter, QRect(inner.left(), inner.top(), metrics::Icon, inner.height()), entry.icon,
                     metrics::Icon, theme.muted);
        inner.setLeft(inner.left() + metrics::Icon + 10);
    }
    if (!entry.key.isEmpty()) {
        const QFont font = theme.font(TextRole::MonoSmall);
        const int width = drawKeyCap(nullptr, {}, entry.key, font, {}, {}, {});
        drawKeyCap(painter, QRect(inner.right() + 1 - width, inner.top(), width, inner.height()), entry.key, font,
                   theme.muted, theme.sunken, theme.border);
        inner.setRight(inner.right() - width - 8);
    }
    painter->setFont(theme.font(TextRole::Secondary));
    painter->setPen(current ? theme.accentText : theme.muted);
    painter->drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter), entry.hint);
    const int hint = entry.hint.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(entry.hint) + 16;
    painter->setFont(theme.font(entry.icon.isEmpty() ? TextRole::Mono : TextRole::Body));
    painter->setPen(current ? theme.accentText : theme.text);
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(entry.text, Qt::ElideRight, inner.width() - hint));
}

void SuggestionPopup::mouseMoveEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (entryRect(i).contains(event->position().toPoint()) && m_current != i) {
            m_current = i;
            update();
        }
    }
}

void SuggestionPopup::mouseReleaseEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (entryRect(i).contains(event->position().toPoint())) {
            Q_EMIT chosen(i);
            return;
        }
    }
}

} // namespace callttone::ui
