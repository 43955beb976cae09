// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Width = 280;
constexpr int CompactWidth = 220;
constexpr int Height = 32;
constexpr int Padding = 10;

QString keysText()
{
    return QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText);
}

} // namespace

SearchButton::SearchButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"searchButton"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAccessibleName(tr("Search or run a command"));
    setToolTip(tr("Search or run a command (%1)").arg(keysText()));
}

void SearchButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    const QFontMetrics fm(themeOf(this).font(TextRole::Body));
    return {m_compact ? CompactWidth : Width, qMax(Height, fm.height() + 14)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusControl, underMouse() ? theme.hover : theme.surface, theme.control);
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    Icons::paint(&painter, mirrored(QRect(inner.left(), 0, metrics::IconSmall, height())), u"search"_s,
                 metrics::IconSmall, theme.muted);
    const QFont capFont = theme.font(TextRole::MonoSmall);
    const QString keys = keysText();
    const int capWidth = drawKeyCap(nullptr, {}, keys, capFont, theme.muted, theme.sunken, theme.border);
    const QRect cap(inner.right() + 1 - capWidth, 0, capWidth, height());
    drawKeyCap(&painter, mirrored(cap), keys, capFont, theme.muted, theme.sunken, theme.border);
    const int left = inner.left() + metrics::IconSmall + metrics::Space8;
    const QRect words(left, 0, cap.left() - metrics::Space8 - left, height());
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.muted);
    painter.drawText(mirrored(words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_compact ? tr("Search") : tr("Search or run a command"),
                                                      Qt::ElideRight, words.width()));
    if (hasFocus() && hasKeyboardFocus(this))
        drawRing(&painter, rect(), metrics::RadiusControl, theme.focus);
}

} // namespace callttone::ui
