// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

ColorToken toneToken(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return &Theme::neutral;
    case Tone::Success:
        return &Theme::success;
    case Tone::Warn:
        return &Theme::warn;
    case Tone::Error:
        return &Theme::error;
    case Tone::Info:
        return &Theme::info;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(Tone tone, const QString &lead, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_lead(lead)
    , m_text(text)
    , m_row(new QHBoxLayout(this))
    , m_icon(new IconLabel({}, metrics::Icon))
    , m_label(new QLabel)
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setSpacing(metrics::Space12 - 2);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_label, 1, Qt::AlignVCenter);
    m_icon->setFixedSize(metrics::Icon, metrics::Icon);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setFlat(false);
    refresh();
}

void Banner::setMessage(Tone tone, const QString &lead, const QString &text)
{
    m_tone = tone;
    m_lead = lead;
    m_text = text;
    refresh();
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

Button *Banner::setAction(const QString &text)
{
    if (m_action) {
        m_action->hide();
        m_action->deleteLater(); // this may be the answer to its own click
        m_action = nullptr;
    }
    if (text.isEmpty())
        return nullptr;
    m_action = new Button(text);
    m_action->setSmall(true);
    m_row->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &Banner::triggered);
    return m_action;
}

void Banner::setFlat(bool flat)
{
    m_flat = flat;
    m_row->setContentsMargins(metrics::Space16, flat ? 6 : 10, flat ? metrics::Space8 : 10, flat ? 6 : 10);
    setMinimumHeight(metrics::CardHeader);
    update();
}

void Banner::refresh()
{
    const Theme &theme = themeOf(this);
    m_icon->setIcon(m_tone == Tone::Neutral ? u"info"_s : toneIcon(m_tone), toneToken(m_tone));
    m_label->setText(u"<span style=\"font-weight:600;color:%1\">%2</span> <span style=\"color:%3\">%4</span>"_s.arg(
        (theme.*toneToken(m_tone)).name(), m_lead.toHtmlEscaped(), theme.text2.name(), m_text.toHtmlEscaped()));
    setAccessibleName(u"%1 %2"_s.arg(m_lead, m_text).trimmed());
    update();
}

/// Beside the first line, wherever that is: a button is higher than a line, and moves it.
void Banner::placeIcon()
{
    const int line = m_label->fontMetrics().height();
    const int text = m_label->heightForWidth(m_label->width());
    const int top = m_label->y() + qMax(0, m_label->height() - text) / 2;
    m_icon->move(m_icon->x(), top + (line - m_icon->height()) / 2);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), m_flat ? 0 : metrics::RadiusCard, toneColors(theme, m_tone).fill,
            theme.highContrast ? theme.text : QColor());
}

bool Banner::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::Polish)
        refresh();
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) // the layout has placed the rest
        placeIcon();
    return handled;
}

} // namespace callttone::ui
