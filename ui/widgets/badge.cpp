// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QStyle>

namespace callttone::ui {

QSize badgeSize(const Theme &theme, const QString &text)
{
    const QFontMetrics fm(theme.font(TextRole::CaptionStrong));
    const int height = qMax(18, fm.height() + 3);
    return {qMax(height, fm.horizontalAdvance(text) + 12), height};
}

void paintBadge(QPainter *painter, const QRect &rect, const Theme &theme, const QString &text, Tone tone)
{
    const QSize size = badgeSize(theme, text);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()),
                    size.height());
    const ToneColors colors = toneColors(theme, tone);
    drawBox(painter, box, box.height() / 2.0, colors.fill, theme.highContrast ? theme.text : QColor());
    painter->setFont(theme.font(TextRole::CaptionStrong));
    painter->setPen(colors.text);
    painter->drawText(box, Qt::AlignCenter, text);
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(text, tone);
}

void Badge::setBadge(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(themeOf(this), m_text);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), themeOf(this), m_text, m_tone);
}

QSize appBadgeSize(const Theme &theme, const QString &text)
{
    const QFontMetrics fm(theme.font(TextRole::Badge));
    return {fm.horizontalAdvance(text) + 10, qMax(15, fm.height() + 2)};
}

void paintAppBadge(QPainter *painter, const QRect &rect, const Theme &theme, const QString &text)
{
    const QSize size = appBadgeSize(theme, text);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    drawBox(painter, box, metrics::RadiusSmall, theme.neutralBg);
    painter->setFont(theme.font(TextRole::Badge));
    painter->setPen(theme.neutral);
    painter->drawText(box, Qt::AlignCenter, text);
}

Kbd::Kbd(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize Kbd::sizeHint() const
{
    const QFont font = themeOf(this).font(TextRole::MonoSmall);
    return {drawKeyCap(nullptr, {}, m_key, font, {}, {}, {}), qMax(18, QFontMetrics(font).height() + 2)};
}

void Kbd::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawKeyCap(&painter, rect(), m_key, theme.font(TextRole::MonoSmall), theme.muted, theme.sunken, theme.border);
}

Chip::Chip(const QString &text, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics fm(themeOf(this).font(TextRole::Secondary));
    return {fm.horizontalAdvance(m_text) + 18 + (m_icon.isEmpty() ? 0 : metrics::IconPill + 6),
            qMax(22, fm.height() + 6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusControl, theme.sunken, theme.border);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    QRect row = rect().adjusted(9, 0, -9, 0);
    if (!m_icon.isEmpty()) {
        const QRect box(row.left(), 0, metrics::IconPill, height());
        Icons::paint(&painter, mirrored(box), m_icon, metrics::IconPill, theme.text2);
        row.setLeft(box.right() + 7);
    }
    painter.setFont(theme.font(TextRole::Secondary));
    painter.setPen(theme.text2);
    painter.drawText(mirrored(row), Qt::AlignCenter, m_text);
}

} // namespace callttone::ui
