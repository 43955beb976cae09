// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_ribbon.h"

#include "models/items/format.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int LaneTop = 10;
constexpr int LaneStep = 20;
constexpr int LaneHeight = 12;
constexpr int PlotBottom = 68;
constexpr int LabelTop = 70;
constexpr int Height = 84;
constexpr int ToolSize = 12;
constexpr double LeastBar = 2;

} // namespace

CallRibbon::CallRibbon(QWidget *parent)
    : ChartBase(tr("Who spoke when, and which tools ran"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time runs the way clocks and players show it
    setAccessibleDescription(tr("Arrow keys move from one to the next, Enter shows it in the timeline."));
}

void CallRibbon::setParts(const QList<RibbonPart> &parts, double callSeconds)
{
    m_parts = parts;
    m_seconds = callSeconds;
    for (const RibbonPart &part : parts)
        m_seconds = std::max(m_seconds, part.to);
    dataChanged();
}

void CallRibbon::setPlayhead(double seconds)
{
    m_playhead = seconds;
    update();
}

QString CallRibbon::pointText(int index) const
{
    const RibbonPart part = m_parts.value(index);
    const QString lane = part.lane == RibbonPart::Lane::Agent    ? tr("Agent")
                         : part.lane == RibbonPart::Lane::Caller ? tr("Caller")
                                                                 : tr("Tool");
    return u"%1, %2: %3"_s.arg(items::offsetText(part.from), lane, part.text);
}

QSize CallRibbon::sizeHint() const
{
    return {400, Height};
}

QSize CallRibbon::minimumSizeHint() const
{
    return {200, Height};
}

int CallRibbon::laneNames() const
{
    const QFontMetrics fm(themeOf(this).font(TextRole::Caption));
    int width = 40;
    for (const QString &name : {tr("Agent"), tr("Caller"), tr("Tools")})
        width = std::max(width, fm.horizontalAdvance(name));
    return width + 12;
}

double CallRibbon::xOf(double seconds) const
{
    const double room = width() - laneNames();
    return laneNames() + (m_seconds > 0 ? room * std::clamp(seconds / m_seconds, 0.0, 1.0) : 0);
}

QRectF CallRibbon::rectOf(const RibbonPart &part) const
{
    const double top = LaneTop + LaneStep * int(part.lane);
    if (part.lane == RibbonPart::Lane::Tools)
        return {std::min(xOf(part.from), double(width() - ToolSize)), top, ToolSize, LaneHeight};
    return {xOf(part.from), top, std::max(LeastBar, xOf(part.to) - xOf(part.from)), LaneHeight};
}

void CallRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintAxis(&painter);
    for (const RibbonPart &part : m_parts) {
        const QColor color = part.lane == RibbonPart::Lane::Agent    ? theme.chart
                             : part.lane == RibbonPart::Lane::Caller ? theme.control
                             : part.ok                               ? theme.successSolid
                                                                     : theme.errorSolid;
        drawBox(&painter, rectOf(part), 3, color);
    }
    if (guide() >= 0)
        drawVLine(&painter, int(xOf(m_parts.at(guide()).from)), 4, PlotBottom, theme.borderStrong);
    if (m_playhead >= 0)
        painter.fillRect(QRectF(xOf(m_playhead) - 0.75, 0, 1.5, PlotBottom), theme.text);
    paintFocus(&painter);
}

void CallRibbon::paintAxis(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    painter->setFont(theme.font(TextRole::Caption));
    painter->setPen(theme.muted);
    int lane = 0;
    for (const QString &name : {tr("Agent"), tr("Caller"), tr("Tools")})
        painter->drawText(QRect(0, LaneTop - 4 + LaneStep * lane++, laneNames(), LaneStep), Qt::AlignVCenter, name);
    painter->setFont(theme.font(TextRole::MonoSmall));
    const int step = ribbonStep(m_seconds);
    for (int second = 0; second <= int(m_seconds); second += step) {
        const int x = int(std::round(xOf(second)));
        drawVLine(painter, std::min(x, width() - 1), 4, PlotBottom, theme.border);
        const QString label = items::offsetText(second);
        const int labelWidth = painter->fontMetrics().horizontalAdvance(label);
        const int left = second == 0 ? x : std::min(x - labelWidth / 2, width() - labelWidth);
        painter->drawText(QRect(left, LabelTop, labelWidth + 2, Height - LabelTop), Qt::AlignVCenter, label);
    }
}

void CallRibbon::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (event->button() != Qt::LeftButton || x < laneNames() || m_seconds <= 0)
        return;
    // A square begins at its moment: hitting it anywhere means that tool.
    for (const RibbonPart &part : m_parts) {
        if (part.lane == RibbonPart::Lane::Tools && rectOf(part).contains(event->position())) {
            Q_EMIT seekRequested(part.from);
            return;
        }
    }
    Q_EMIT seekRequested((x - laneNames()) / (width() - laneNames()) * m_seconds);
}

void CallRibbon::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && guide() >= 0)
        Q_EMIT seekRequested(m_parts.at(guide()).from);
    else
        ChartBase::keyPressEvent(event);
}

int CallRibbon::indexAt(const QPoint &pos) const
{
    int nearest = -1;
    double least = 24; // px; farther away nothing is meant
    for (int i = 0; i < pointCount(); ++i) {
        const QRectF box = rectOf(m_parts.at(i));
        if (pos.y() < box.top() - 4 || pos.y() > box.bottom() + 4)
            continue;
        const double distance = std::max({box.left() - pos.x(), pos.x() - box.right(), 0.0});
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

QPoint CallRibbon::anchorOf(int index) const
{
    return rectOf(m_parts.at(index)).bottomLeft().toPoint();
}

} // namespace callttone::ui
