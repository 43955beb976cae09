// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tool_latency_row.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/dumbbell.h"
#include "ui/widgets/latency_bar.h"
#include "ui/widgets/vendor_tile.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Tile = 22;
constexpr int TileGap = 8;
constexpr int Height = 40;
constexpr int ScaleGap = 12;
constexpr double Slow = 1000; ///< from here on a caller hears a pause

/// Where the scale begins and ends, in left-to-right terms: names take a third, but neither starve nor stretch.
QRect scaleRect(const QRect &row)
{
    const int names = std::clamp(row.width() * 3 / 10, 96, 260);
    return row.adjusted(Tile + TileGap + names + ScaleGap, 0, 0, 0);
}

QString msText(double ms)
{
    return latencyText({qRound64(ms), false});
}

QString callsText(qint64 count)
{
    const int plural = int(std::min<qint64>(count, 1'000'000));
    return count == 0   ? ToolLatencyRow::tr("not called")
           : count == 1 ? ToolLatencyRow::tr("1 call")
                        : ToolLatencyRow::tr("%n calls", nullptr, plural);
}

QString errorsText(qint64 errors)
{
    const int plural = int(std::min<qint64>(errors, 1'000'000));
    return errors == 0   ? QString()
           : errors == 1 ? ToolLatencyRow::tr("1 error")
                         : ToolLatencyRow::tr("%n errors", nullptr, plural);
}

} // namespace

double latencyScaleMax(const QList<ToolLatency> &rows)
{
    double most = 0;
    for (const ToolLatency &row : rows)
        most = std::max(most, row.p95Ms.value_or(row.p50Ms.value_or(0)));
    for (const double end : {2000.0, 3000.0, 5000.0}) {
        if (most <= end * 0.95)
            return end;
    }
    return 10'000; // tools are answered by then, whatever happened
}

ToolLatencyRow::ToolLatencyRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setActivatable(false);
}

ToolLatencyRow::ToolLatencyRow(const ToolLatency &latency, QWidget *parent)
    : ToolLatencyRow(parent)
{
    setLatency(latency);
}

void ToolLatencyRow::setLatency(const ToolLatency &latency)
{
    m_latency = latency;
    QStringList said{latency.title, callsText(latency.count)};
    if (latency.errors > 0)
        said.append(errorsText(latency.errors));
    if (latency.p50Ms)
        said.append(tr("half within %1").arg(msText(*latency.p50Ms)));
    if (latency.p95Ms)
        said.append(tr("95 percent within %1").arg(msText(*latency.p95Ms)));
    setAccessibleName(said.join(u", "_s));
    setToolTip(said.mid(1).join(u", "_s));
    update();
}

void ToolLatencyRow::setScaleMax(double ms)
{
    m_scaleMax = ms;
    update();
}

void ToolLatencyRow::setActivatable(bool activatable)
{
    setFocusPolicy(activatable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    setAttribute(Qt::WA_Hover, activatable);
    setCursor(activatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize ToolLatencyRow::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int lines =
        QFontMetrics(theme.font(TextRole::Body)).height() + QFontMetrics(theme.font(TextRole::Caption)).height();
    return {360, std::max(Height, lines + 8)};
}

QSize ToolLatencyRow::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

void ToolLatencyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (focusPolicy() != Qt::NoFocus) {
        if (underMouse() || isDown())
            drawBox(&painter, rect().adjusted(-1, 0, 1, 0), metrics::RadiusControl,
                    isDown() ? theme.pressed : theme.hover);
        if (hasKeyboardFocus(this))
            drawRing(&painter, rect().adjusted(1, 1, -1, -1), metrics::RadiusSmall, theme.focus);
    }
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const QRect scale = scaleRect(rect());
    paintTile(&painter, mirrored({0, (height() - Tile) / 2, Tile, Tile}), theme, m_latency.vendor);

    const QFont title = theme.font(TextRole::Body);
    const QFont note = theme.font(TextRole::Caption);
    const int first = QFontMetrics(title).height();
    const int second = QFontMetrics(note).height();
    const int top = (height() - first - second) / 2;
    QRect words(Tile + TileGap, top, scale.left() - ScaleGap - Tile - TileGap, first);
    painter.setFont(title);
    painter.setPen(theme.text);
    painter.drawText(mirrored(words), leading,
                     QFontMetrics(title).elidedText(m_latency.title, Qt::ElideRight, words.width()));
    words = {words.left(), top + first, words.width(), second};
    const QString errors = errorsText(m_latency.errors);
    const QString calls = errors.isEmpty() ? callsText(m_latency.count) : callsText(m_latency.count) + u',';
    painter.setFont(note);
    painter.setPen(theme.muted);
    painter.drawText(mirrored(words), leading, QFontMetrics(note).elidedText(calls, Qt::ElideRight, words.width()));
    if (!errors.isEmpty()) {
        words.setLeft(words.left() + QFontMetrics(note).horizontalAdvance(calls + u' '));
        painter.setPen(theme.error);
        painter.drawText(mirrored(words), leading,
                         QFontMetrics(note).elidedText(errors, Qt::ElideRight, std::max(0, words.width())));
    }
    paintScale(&painter, scale);
}

void ToolLatencyRow::paintScale(QPainter *painter, const QRect &rect) const
{
    const Theme &theme = themeOf(this);
    const QFont mono = theme.font(TextRole::MonoSmall);
    const QFontMetrics fm(mono);
    const int numbers = fm.height();
    const QRect line(rect.left(), (height() - 18 - numbers) / 2, rect.width(), 18);
    Dumbbell values;
    values.p50 = m_latency.p50Ms;
    values.p95 = m_latency.p95Ms;
    values.scaleMax = m_scaleMax;
    values.mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect place = QStyle::visualRect(layoutDirection(), this->rect(), line);
    paintDumbbell(painter, QRectF(place), theme, values);
    if (!m_latency.p50Ms)
        return;
    // "318 / 742 ms"; numbers stay left to right in a mirrored layout.
    const QString p50 = QLocale().toString(qRound64(*m_latency.p50Ms)) + u" / "_s;
    const QString p95 = m_latency.p95Ms ? msText(*m_latency.p95Ms) : u"\u2013"_s;
    const int width = fm.horizontalAdvance(p50 + p95);
    QRect text(line.left(), line.bottom() + 1, width + 1, numbers);
    text = QStyle::visualRect(layoutDirection(), this->rect(), text);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(mono);
    painter->setPen(theme.text2);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, p50);
    painter->setPen(m_latency.p95Ms.value_or(0) >= Slow ? theme.warn : theme.text2);
    painter->drawText(text.adjusted(fm.horizontalAdvance(p50), 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, p95);
    painter->restore();
}

ToolLatencyAxis::ToolLatencyAxis(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ToolLatencyAxis::setScaleMax(double ms)
{
    m_scaleMax = ms;
    update();
}

QSize ToolLatencyAxis::sizeHint() const
{
    return {360, std::max(16, QFontMetrics(themeOf(this).font(TextRole::Caption)).height())};
}

void ToolLatencyAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TextRole::Caption);
    painter.setFont(font);
    painter.setPen(theme.muted);
    const QRect scale = scaleRect(rect());
    int before = 0;
    for (const auto &[ms, text] : {std::pair(500.0, tr("500 ms")), std::pair(1000.0, tr("1 s"))}) {
        const int width = QFontMetrics(font).horizontalAdvance(text) + 2;
        const int x = int(dumbbellX(scale, ms, m_scaleMax));
        const QRect place(std::min(x - width / 2, scale.right() - width), 0, width, height());
        if (place.left() < before)
            continue; // on a long scale both lines stand close to its beginning
        before = place.right() + 4;
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter, text);
    }
}

} // namespace callttone::ui
