// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

ColorToken glyphToken(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return &Theme::success;
    case Tone::Warn:
        return &Theme::warn;
    case Tone::Error:
        return &Theme::error;
    case Tone::Info:
        return &Theme::info;
    case Tone::Neutral:
        return &Theme::muted;
    }
    Q_UNREACHABLE();
}

} // namespace

Toast::Toast(const ToastSpec &spec, const ToastTimes &times, QWidget *parent)
    : QFrame(parent)
    , m_spec(spec)
    , m_times(times)
    , m_label(new Label(spec.text))
    , m_clock(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Space12 + 2, metrics::Space8, metrics::Space8, metrics::Space8);
    row->setSpacing(metrics::Space12);
    row->addWidget(new IconLabel(toneIcon(spec.tone), metrics::IconNav, glyphToken(spec.tone)));
    row->addWidget(m_label);
    if (!spec.actionText.isEmpty()) {
        m_action = new Button(spec.actionText, ButtonKind::Ghost);
        m_action->setSmall(true);
        m_action->installEventFilter(this);
        row->addWidget(m_action);
        connect(m_action, &QPushButton::clicked, this, [this] {
            if (m_spec.action)
                m_spec.action();
            Q_EMIT dismissed();
        });
    }
    // Without an action only an error needs a way out: everything else leaves by itself.
    if (staysUntilDismissed()) {
        Button *close = iconButton(u"x"_s, tr("Dismiss"), QString());
        close->installEventFilter(this);
        row->addWidget(close);
        connect(close, &QPushButton::clicked, this, &Toast::dismissed);
    } else if (!m_action) {
        row->addSpacing(metrics::Space8);
    }
    setMinimumHeight(48);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(20);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(10, 14, 20, 41));
    setGraphicsEffect(shadow);

    setAccessibleName(spec.text);
    m_clock->setSingleShot(true);
    connect(m_clock, &QTimer::timeout, this, &Toast::dismissed);
    startClock();
}

QString Toast::key() const
{
    return m_spec.mergeKey.isEmpty() ? m_spec.text : m_spec.mergeKey;
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::merge(const ToastSpec &spec)
{
    ++m_count;
    const auto wording = spec.textForCount ? spec.textForCount : m_spec.textForCount;
    m_spec.action = spec.action;
    m_spec.textForCount = wording;
    if (wording)
        m_label->setText(wording(m_count));
    setAccessibleName(m_label->text());
    startClock();
}

bool Toast::isClockRunning() const
{
    return m_clock->isActive();
}

void Toast::startClock()
{
    if (staysUntilDismissed())
        return;
    m_left = m_spec.undo ? m_times.undo : m_times.normal;
    m_clock->start(m_left);
}

void Toast::stopClock()
{
    if (!m_clock->isActive())
        return;
    m_left = m_clock->remainingTimeAsDuration();
    m_clock->stop();
}

void Toast::resumeClock()
{
    const bool held = underMouse() || (focusWidget() && focusWidget()->hasFocus());
    if (!staysUntilDismissed() && !held && !m_clock->isActive())
        m_clock->start(m_left);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusCard, theme.raised, theme.border);
}

void Toast::enterEvent(QEnterEvent *event)
{
    stopClock();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    resumeClock();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        stopClock();
    else if (event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, [this] { resumeClock(); }); // the focus may go to our other button
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace callttone::ui
