// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/latency_bar.h"

#include "ui/theme/painting.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int BarWidth = 36;
constexpr int BarHeight = 6;
constexpr qreal LeastFill = 3;
constexpr qint64 SlowMs = 1000;
constexpr qint64 TimeoutMs = 10000;

} // namespace

qreal latencyFillWidth(qint64 ms, qreal fullWidth)
{
    const qreal share = std::log10(qMax<qint64>(0, ms) / 10.0 + 1) / std::log10(1001.0);
    return qBound(LeastFill, fullWidth * share, fullWidth);
}

void paintLatencyBar(QPainter *painter, const QRect &rect, const Theme &theme, const Latency &latency)
{
    QRectF track(rect.left(), rect.top() + (rect.height() - BarHeight) / 2.0, qMin(BarWidth, rect.width()), BarHeight);
    drawBox(painter, track, BarHeight / 2.0, theme.neutralBg);
    if (!latency.ms && !latency.timedOut)
        return;
    const qint64 ms = latency.ms.value_or(TimeoutMs);
    QColor color = theme.accentLine;
    if (latency.timedOut || ms >= TimeoutMs)
        color = theme.errorSolid;
    else if (ms > SlowMs)
        color = theme.warnSolid;
    track.setWidth(latencyFillWidth(ms, track.width()));
    drawBox(painter, track, BarHeight / 2.0, color);
}

QString latencyText(const Latency &latency)
{
    if (!latency.ms)
        return u"–"_s;
    if (*latency.ms >= TimeoutMs)
        return u"%1 s"_s.arg(QLocale().toString(double(*latency.ms) / 1000.0, 'f', 1));
    return u"%1 ms"_s.arg(QLocale().toString(*latency.ms));
}

} // namespace callttone::ui
