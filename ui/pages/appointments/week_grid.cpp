// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/week_grid.h"

#include "ui/pages/appointments/week_block.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int HoursOfDay = 24;
constexpr int MinutesOfHour = 60;
constexpr int HourHeight = 48;
constexpr int GutterWidth = 56;
constexpr int TopRoom = 8; ///< for the upper half of the first hour's name
constexpr int BlockGap = 2;

} // namespace

WeekGrid::WeekGrid(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
{
    setAccessibleName(tr("Appointments of the week"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_minute.start();
}

void WeekGrid::setHours(const values::AppointmentHours &hours)
{
    m_hours = hours;
    update();
}

void WeekGrid::setWeek(const QDate &first, const QTimeZone &zone)
{
    if (m_first == first && m_zone == zone)
        return;
    m_first = first;
    m_zone = zone;
    m_appointments.clear(); // of another week
    rebuild();
}

void WeekGrid::setAppointments(const QList<values::Appointment> &appointments)
{
    if (m_appointments == appointments)
        return;
    m_appointments = appointments;
    rebuild();
}

void WeekGrid::rebuild()
{
    const auto *focused = qobject_cast<WeekBlock *>(focusWidget());
    const bool hadFocus = focused && focused->hasFocus();
    const QString focusedId = hadFocus ? focused->place().id : QString();
    for (WeekBlock *block : std::as_const(m_blocks)) {
        block->removeEventFilter(this);
        block->hide();
        block->deleteLater(); // a click on it may have led here
    }
    m_blocks.clear();
    const QList<items::WeekBlock> plan = items::planWeek(m_appointments, m_first, m_zone);
    for (const items::WeekBlock &place : plan) {
        const auto appointment = std::find_if(m_appointments.cbegin(), m_appointments.cend(),
                                              [&place](const values::Appointment &one) { return one.id == place.id; });
        auto *block = new WeekBlock(place, *appointment, m_zone, m_clock.now(), this);
        block->setFocusPolicy(Qt::ClickFocus);
        block->installEventFilter(this);
        connect(block, &QAbstractButton::clicked, this, [this, id = place.id] {
            setSelected(id);
            Q_EMIT opened(id);
        });
        block->show();
        m_blocks.append(block);
    }
    // One stop of the Tab key for the whole week; arrows walk within. Empty, the week itself takes the page keys.
    setFocusPolicy(m_blocks.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    setSelected(m_selected);
    placeBlocks();
    update();
    if (!hadFocus)
        return;
    for (WeekBlock *block : std::as_const(m_blocks)) {
        if (block->place().id == focusedId)
            return makeCurrent(block);
    }
    setFocus();
}

void WeekGrid::setSelected(const QString &id)
{
    m_selected = id;
    WeekBlock *stop = m_blocks.value(0);
    for (WeekBlock *block : std::as_const(m_blocks)) {
        const bool selected = block->place().id == id;
        block->setChecked(selected);
        if (selected)
            stop = block;
    }
    for (WeekBlock *block : std::as_const(m_blocks))
        block->setFocusPolicy(block == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void WeekGrid::focusBlock()
{
    for (WeekBlock *block : std::as_const(m_blocks)) {
        if (block->focusPolicy() == Qt::StrongFocus)
            return makeCurrent(block);
    }
    setFocus(Qt::OtherFocusReason);
}

void WeekGrid::makeCurrent(WeekBlock *block)
{
    for (WeekBlock *other : std::as_const(m_blocks))
        other->setFocusPolicy(other == block ? Qt::StrongFocus : Qt::ClickFocus);
    block->setFocus(Qt::TabFocusReason);
    Q_EMIT focused(block);
}

int WeekGrid::gutter() const
{
    return qRound(GutterWidth * themeOf(this).type.scale());
}

int WeekGrid::yOf(int minute) const
{
    const qreal hour = HourHeight * themeOf(this).type.scale();
    return TopRoom + qRound(minute * hour / MinutesOfHour);
}

int WeekGrid::firstMinute() const
{
    int first = 8 * MinutesOfHour;
    for (const QList<values::OfferedSpan> &spans : m_hours.days) {
        if (!spans.isEmpty())
            first = std::min(first, spans.first().fromMinute);
    }
    for (const WeekBlock *block : m_blocks)
        first = std::min(first, block->place().continues ? first : block->place().fromMinute);
    return std::max(first - MinutesOfHour / 2, 0);
}

QRect WeekGrid::dayRect(int day) const
{
    const qreal wide = qreal(width() - gutter()) / DaysOfWeek;
    const int left = gutter() + int(std::floor(day * wide));
    const int right = gutter() + int(std::floor((day + 1) * wide));
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height()));
}

QSize WeekGrid::sizeHint() const
{
    return {gutter() + DaysOfWeek * 80, yOf(HoursOfDay * MinutesOfHour) + TopRoom};
}

void WeekGrid::placeBlocks()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (WeekBlock *block : std::as_const(m_blocks)) {
        const items::WeekBlock &place = block->place();
        const QRect day = dayRect(place.day).adjusted(BlockGap, 0, -BlockGap - 1, 0);
        const int column = mirrored ? place.columns - 1 - place.column : place.column;
        const int left = day.left() + column * day.width() / place.columns;
        const int right = day.left() + (column + 1) * day.width() / place.columns - (place.columns > 1 ? BlockGap : 0);
        const int top = yOf(place.fromMinute) + 1;
        block->setGeometry(left, top, right - left, std::max(yOf(place.toMinute) - top - 1, 12));
    }
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBlocks();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        placeBlocks();
    }
}

bool WeekGrid::pageKey(int key)
{
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        Q_EMIT weekRequested(key == Qt::Key_PageUp ? -1 : 1);
    else if (key == Qt::Key_Home)
        Q_EMIT weekRequested(0);
    else
        return false;
    return true;
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (!pageKey(event->key()))
        QWidget::keyPressEvent(event);
}

/// Up and down through the week in order; left and right to the nearest of another day.
bool WeekGrid::walk(const WeekBlock *from, int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qsizetype at = m_blocks.indexOf(from);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (WeekBlock *next = m_blocks.value(at + (key == Qt::Key_Up ? -1 : 1)))
            makeCurrent(next);
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const int step = (key == Qt::Key_Right) != mirrored ? 1 : -1;
    WeekBlock *nearest = nullptr;
    for (WeekBlock *block : std::as_const(m_blocks)) {
        if ((block->place().day - from->place().day) * step <= 0)
            continue;
        const auto distance = [from](const WeekBlock *other) {
            return std::pair(std::abs(other->place().day - from->place().day),
                             std::abs(other->place().fromMinute - from->place().fromMinute));
        };
        if (!nearest || distance(block) < distance(nearest))
            nearest = block;
    }
    if (nearest)
        makeCurrent(nearest);
    return true;
}

bool WeekGrid::eventFilter(QObject *watched, QEvent *event)
{
    const auto *block = qobject_cast<WeekBlock *>(watched);
    if (!block || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const_cast<WeekBlock *>(block)->click();
        return true;
    }
    if (key == Qt::Key_Delete) {
        Q_EMIT cancelRequested(block->place().id);
        return true;
    }
    return pageKey(key) || walk(block, key);
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    for (int day = 0; day < DaysOfWeek; ++day) {
        if (dayRect(day).contains(event->position().toPoint()))
            Q_EMIT createRequested(m_first.addDays(day));
    }
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    for (int day = 0; day < DaysOfWeek; ++day) {
        const QRect column = dayRect(day);
        // What is closed is shaded: the open hours stand out without a colour of their own.
        int closedFrom = 0;
        QList<values::OfferedSpan> spans = m_hours.on(m_first.addDays(day));
        spans.append({HoursOfDay * MinutesOfHour, HoursOfDay * MinutesOfHour});
        for (const values::OfferedSpan &span : std::as_const(spans)) {
            painter.fillRect(
                QRect(column.left(), yOf(closedFrom), column.width(), yOf(span.fromMinute) - yOf(closedFrom)),
                theme.sunken);
            closedFrom = span.toMinute;
        }
    }
    paintHours(painter);
    for (int day = 0; day < DaysOfWeek; ++day) {
        const QRect column = dayRect(day);
        drawVLine(&painter, layoutDirection() == Qt::RightToLeft ? column.right() : column.left(), 0, height() - 1,
                  theme.border);
    }
    paintNow(painter);
}

void WeekGrid::paintHours(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(TextRole::MonoSmall));
    const int high = painter.fontMetrics().height();
    for (int hour = 0; hour < HoursOfDay; ++hour) {
        const int y = yOf(hour * MinutesOfHour);
        const QRect lines = QStyle::visualRect(layoutDirection(), rect(), QRect(gutter(), y, width() - gutter(), 1));
        drawHLine(&painter, lines.left(), lines.right(), y, theme.border);
        painter.setPen(theme.muted);
        const QRect name(0, y - high / 2, gutter() - metrics::Space8, high);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                         u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')));
    }
}

void WeekGrid::paintNow(QPainter &painter) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now(), m_zone);
    const qint64 day = m_first.daysTo(now.date());
    if (day < 0 || day >= DaysOfWeek)
        return;
    const Theme &theme = themeOf(this);
    const QRect column = dayRect(int(day));
    const int y = yOf(now.time().hour() * MinutesOfHour + now.time().minute());
    painter.fillRect(QRect(column.left(), y, column.width(), 2), theme.errorSolid);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.errorSolid);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(layoutDirection() == Qt::RightToLeft ? column.right() : column.left(), y + 1), 4, 4);
}

} // namespace callttone::ui
