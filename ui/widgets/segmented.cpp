// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace callttone::ui {

namespace {

/// One choice. Paints only its text; the frame and the chosen fill belong to the container.
class Segment : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QFontMetrics fm(themeOf(this).font(TextRole::SecondaryMedium));
        return {fm.horizontalAdvance(text()) + 22, qMax(22, fm.height() + 6)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        painter.setFont(theme.font(TextRole::SecondaryMedium));
        painter.setPen(!isEnabled() ? theme.disabled : isChecked() ? theme.accentText : theme.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segmented::Segmented(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCompact(false);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        // One stop of the Tab key for the whole row: the chosen segment.
        m_group->button(id)->setFocusPolicy(on ? Qt::TabFocus : Qt::NoFocus);
        update();
        if (on)
            Q_EMIT changed(id);
    });
}

void Segmented::addSegment(int id, const QString &text)
{
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::NoFocus);
    segment->setAttribute(Qt::WA_Hover);
    segment->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    layout()->addWidget(segment);
    m_group->addButton(segment, id);
    if (m_group->buttons().size() == 1) {
        const QSignalBlocker quiet(m_group);
        segment->setChecked(true);
        segment->setFocusPolicy(Qt::TabFocus);
    }
}

void Segmented::setSegmentText(int id, const QString &text)
{
    if (QAbstractButton *segment = m_group->button(id)) {
        segment->setText(text);
        segment->setAccessibleName(text);
        segment->updateGeometry();
    }
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int id)
{
    const QSignalBlocker quiet(m_group);
    QAbstractButton *chosen = m_group->button(id);
    if (!chosen)
        return;
    chosen->setChecked(true);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == chosen ? Qt::TabFocus : Qt::NoFocus);
    update();
}

void Segmented::setCompact(bool compact)
{
    m_compact = compact;
    const QFontMetrics fm(themeOf(this).font(TextRole::SecondaryMedium));
    setFixedHeight(qMax(compact ? 24 : 28, fm.height() + 8));
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusControl, theme.surface, theme.borderStrong);

    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::RadiusControl - 1,
                          metrics::RadiusControl - 1);
    painter.setClipPath(inside);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons) {
        const QRect cell(button->x(), 1, button->width(), height() - 2);
        if (button->isChecked())
            painter.fillRect(cell, theme.accentSoft);
        else if (button->underMouse())
            painter.fillRect(cell, theme.hover);
        if (button != buttons.first())
            drawVLine(&painter, layoutDirection() == Qt::RightToLeft ? cell.right() : cell.left(), 1, height() - 2,
                      theme.borderStrong);
    }
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int by = 0;
    if (event->key() == Qt::Key_Left)
        by = mirrored ? 1 : -1;
    else if (event->key() == Qt::Key_Right)
        by = mirrored ? -1 : 1;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const qsizetype next = buttons.indexOf(m_group->checkedButton()) + by;
    if (by == 0 || next < 0 || next >= buttons.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    buttons.at(next)->setChecked(true);
    buttons.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace callttone::ui
