// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_pill.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QStyle>

namespace callttone::ui {

namespace {

constexpr int Side = 7;
constexpr int GlyphGap = 4;
constexpr int LineGlyph = 14;
constexpr int LineGap = 5;

} // namespace

QSize pillSize(const Theme &theme, const PillSpec &pill)
{
    const QFontMetrics fm(theme.font(TextRole::SecondaryMedium));
    const int glyph = pill.icon.isEmpty() ? 0 : metrics::IconPill + GlyphGap;
    return {fm.horizontalAdvance(pill.text) + glyph + 2 * Side, qMax(metrics::PillHeight, fm.height() + 4)};
}

void paintPill(QPainter *painter, const QRect &rect, const Theme &theme, const PillSpec &pill,
               Qt::LayoutDirection direction)
{
    if (pill.isNull())
        return;
    const QSize size = pillSize(theme, pill).boundedTo({rect.width(), 1000});
    const QRect start(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const QRect box = QStyle::visualRect(direction, rect, start);
    const ToneColors colors = toneColors(theme, pill.tone);
    drawBox(painter, box, box.height() / 2.0, colors.fill, theme.highContrast ? theme.text : QColor());

    QRect row = box.adjusted(Side, 0, -Side, 0);
    if (!pill.icon.isEmpty()) {
        const QRect glyph(row.left(), row.top(), metrics::IconPill, row.height());
        Icons::paint(painter, QStyle::visualRect(direction, box, glyph), pill.icon, metrics::IconPill, colors.text);
        row.setLeft(glyph.right() + 1 + GlyphGap);
    }
    const QFont font = theme.font(TextRole::SecondaryMedium);
    painter->setFont(font);
    painter->setPen(colors.text);
    painter->drawText(QStyle::visualRect(direction, box, row.adjusted(0, 0, 2, 0)),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(pill.text, Qt::ElideRight, row.width() + 1));
}

StatusPill::StatusPill(const PillSpec &pill, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPill(pill);
}

void StatusPill::setPill(const PillSpec &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return pillSize(themeOf(this), m_pill);
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), themeOf(this), m_pill, layoutDirection());
}

StatusLine::StatusLine(const PillSpec &status, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status);
}

void StatusLine::setStatus(const PillSpec &status)
{
    m_status = status;
    setAccessibleName(status.text);
    updateGeometry();
    update();
}

QSize StatusLine::sizeHint() const
{
    const QFontMetrics fm(themeOf(this).font(TextRole::SecondaryMedium));
    return {LineGlyph + LineGap + fm.horizontalAdvance(m_status.text) + 1, qMax(16, fm.height())};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    // A neutral word is said quietly: nothing is wrong and nothing is on.
    const QColor color = m_status.tone == Tone::Neutral ? theme.muted : toneColors(theme, m_status.tone).text;
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    Icons::paint(&painter, mirrored(QRect(0, 0, LineGlyph, height())),
                 m_status.icon.isEmpty() ? toneIcon(m_status.tone) : m_status.icon, LineGlyph, color);
    painter.setFont(theme.font(TextRole::SecondaryMedium));
    painter.setPen(color);
    painter.drawText(mirrored(rect().adjusted(LineGlyph + LineGap, 0, 0, 0)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_status.text);
}

} // namespace callttone::ui
