// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_base.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace callttone::ui {

namespace {

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartBase *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const auto *chart = static_cast<const ChartBase *>(widget());
        if (kind == QAccessible::Value && chart->guide() >= 0)
            return chart->pointText(chart->guide());
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *chartAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartBase *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

ChartBase::ChartBase(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(chartAccessible); // a second installation of the same function is ignored
    setAccessibleName(accessibleName);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every script
    setFocusPolicy(Qt::TabFocus);
}

void ChartBase::setGuide(int index)
{
    const int next = index < 0 || index >= pointCount() ? -1 : index;
    if (next == m_guide)
        return;
    m_guide = next;
    update();
    announce();
    Q_EMIT guideMoved(m_guide);
}

void ChartBase::mouseMoveEvent(QMouseEvent *event)
{
    setGuide(indexAt(event->position().toPoint()));
    QWidget::mouseMoveEvent(event);
}

void ChartBase::leaveEvent(QEvent *event)
{
    setGuide(-1);
    QWidget::leaveEvent(event);
}

void ChartBase::keyPressEvent(QKeyEvent *event)
{
    const int count = pointCount();
    switch (event->key()) {
    case Qt::Key_Right:
        setGuide(m_guide < 0 ? count - 1 : qBound(0, m_guide + 1, count - 1));
        return;
    case Qt::Key_Left:
        setGuide(m_guide < 0 ? count - 1 : qBound(0, m_guide - 1, count - 1));
        return;
    case Qt::Key_Home:
        setGuide(0);
        return;
    case Qt::Key_End:
        setGuide(count - 1);
        return;
    case Qt::Key_Escape:
        if (m_guide >= 0) {
            setGuide(-1);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartBase::focusOutEvent(QFocusEvent *event)
{
    setGuide(-1);
    QWidget::focusOutEvent(event);
}

void ChartBase::dataChanged()
{
    if (m_guide >= pointCount())
        setGuide(-1);
    updateGeometry();
    update();
}

void ChartBase::paintFocus(QPainter *painter) const
{
    if (hasKeyboardFocus(this))
        drawRing(painter, QRectF(rect()), metrics::RadiusSmall, themeOf(this).focus);
}

void ChartBase::announce()
{
    if (m_guide < 0) {
        QToolTip::hideText();
        return;
    }
    const QString text = pointText(m_guide);
    QToolTip::showText(mapToGlobal(anchorOf(m_guide)), text.toHtmlEscaped(), this);
    QAccessibleValueChangeEvent changed(this, text);
    QAccessible::updateAccessibility(&changed);
}

} // namespace callttone::ui
