// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

// QAbstractItemView and QScrollArea call it as well; only text areas look like a field.
void frame(QPainter *p, const Theme &t, const QStyleOption &o, const QWidget *w)
{
    if (qobject_cast<const QPlainTextEdit *>(w) || qobject_cast<const QTextEdit *>(w))
        parts::field(p, t, o, w);
    else if (w && w->inherits("QComboBoxPrivateContainer"))
        drawBox(p, o.rect, metrics::RadiusCard, t.raised, t.border);
    else
        drawBox(p, o.rect, 0, QColor(), t.border);
}

void viewItem(QPainter *p, const Theme &t, const QStyleOption &o)
{
    if (o.state.testFlag(QStyle::State_Selected))
        p->fillRect(o.rect, t.accentSoft);
    else if (o.state.testFlag(QStyle::State_MouseOver) && o.state.testFlag(QStyle::State_Enabled))
        p->fillRect(o.rect, t.hover);
}

QRect scrollThumb(const QStyleOptionSlider &o)
{
    const bool vertical = o.orientation == Qt::Vertical;
    const int length = vertical ? o.rect.height() : o.rect.width();
    const qint64 range = qint64(o.maximum) - o.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(28, length), int(qint64(o.pageStep) * length / (range + o.pageStep)), length);
    const int start =
        QStyle::sliderPositionFromValue(o.minimum, o.maximum, o.sliderPosition, length - thumb, o.upsideDown);
    return vertical ? QRect(o.rect.left(), o.rect.top() + start, o.rect.width(), thumb)
                    : QRect(o.rect.left() + start, o.rect.top(), thumb, o.rect.height());
}

QRect scrollPart(const QStyleOptionSlider &o, QStyle::SubControl sub)
{
    const QRect thumb = scrollThumb(o);
    const bool vertical = o.orientation == Qt::Vertical;
    switch (sub) {
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarGroove:
        return o.rect;
    case QStyle::SC_ScrollBarSubPage:
        return vertical ? QRect(o.rect.topLeft(), QPoint(o.rect.right(), thumb.top() - 1))
                        : QRect(o.rect.topLeft(), QPoint(thumb.left() - 1, o.rect.bottom()));
    case QStyle::SC_ScrollBarAddPage:
        return vertical ? QRect(QPoint(o.rect.left(), thumb.bottom() + 1), o.rect.bottomRight())
                        : QRect(QPoint(thumb.right() + 1, o.rect.top()), o.rect.bottomRight());
    default:
        return {}; // no arrows
    }
}

QRect spinPart(const QStyleOptionSpinBox &o, QStyle::SubControl sub)
{
    const int buttons = o.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 24;
    const QRect r = o.rect;
    switch (sub) {
    case QStyle::SC_SpinBoxUp:
        return QRect(r.right() - buttons + 1, r.top(), buttons, r.height() / 2);
    case QStyle::SC_SpinBoxDown:
        return QRect(r.right() - buttons + 1, r.top() + r.height() / 2, buttons, r.height() - r.height() / 2);
    case QStyle::SC_SpinBoxEditField:
        return r.adjusted(8, 2, -buttons - 2, -2);
    default:
        return r;
    }
}

} // namespace

QRect CallttoneStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit adds two pixels of its own on each side.
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(metrics::FieldPadding - 2, 1, -(metrics::FieldPadding - 2), -1);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CallttoneStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                     const QWidget *widget) const
{
    const auto mirrored = [option](const QRect &r) { return visualRect(option->direction, option->rect, r); };
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return mirrored(scrollPart(*bar, sub));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return mirrored(spinPart(*spin, sub));
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        if (sub == SC_ComboBoxArrow)
            return mirrored(r.adjusted(r.width() - 28, 0, 0, 0));
        if (sub == SC_ComboBoxEditField)
            return mirrored(r.adjusted(metrics::FieldPadding - 2, 2, -28, -2));
        if (sub == SC_ComboBoxListBoxPopup)
            return r.translated(0, 4);
        return r;
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void CallttoneStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // see FocusRing
    case PE_IndicatorHeaderArrow:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::checkBox(painter, m_theme, *option);
        return;
    case PE_IndicatorRadioButton:
        parts::radioButton(painter, m_theme, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto *f = qstyleoption_cast<const QStyleOptionFrame *>(option); f && f->lineWidth > 0)
            parts::field(painter, m_theme, *option, widget);
        else if (widget
                 && qobject_cast<const QAbstractItemView *>(
                     widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr))
            painter->fillRect(option->rect, m_theme.surface);
        return;
    case PE_FrameLineEdit:
        parts::field(painter, m_theme, *option, widget);
        return;
    case PE_Frame:
        frame(painter, m_theme, *option, widget);
        return;
    case PE_PanelTipLabel:
        drawBox(painter, option->rect, 0, m_theme.raised, m_theme.border);
        return;
    case PE_PanelMenu:
        drawBox(painter, option->rect, metrics::RadiusCard, m_theme.raised, m_theme.border);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        viewItem(painter, m_theme, *option);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On))
            drawBox(painter, option->rect, metrics::RadiusControl,
                    option->state.testFlag(State_Sunken) ? m_theme.pressed : m_theme.hover);
        return;
    case PE_IndicatorArrowDown:
        Icons::paint(painter, option->rect, u"chevD"_s, 12, m_theme.muted);
        return;
    case PE_IndicatorArrowUp:
        Icons::paint(painter, option->rect, u"chevU"_s, 12, m_theme.muted);
        return;
    case PE_IndicatorArrowLeft:
        Icons::paint(painter, option->rect, u"chevL"_s, 12, m_theme.muted);
        return;
    case PE_IndicatorArrowRight:
        Icons::paint(painter, option->rect, u"chevR"_s, 12, m_theme.muted);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CallttoneStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    switch (element) {
    case CE_PushButtonBevel:
        if (button)
            return parts::buttonBevel(painter, m_theme, *button, widget);
        break;
    case CE_PushButtonLabel:
        if (button)
            return parts::buttonLabel(painter, m_theme, *button, widget);
        break;
    case CE_ComboBoxLabel:
        if (combo)
            return parts::comboLabel(painter, m_theme, *combo);
        break;
    case CE_Header:
        // Whole, because QCommonStyle asks itself and not the proxy where the label goes.
        if (header) {
            parts::headerSection(painter, m_theme, *header);
            return parts::headerLabel(painter, m_theme, *header, widget);
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.surface);
        drawHLine(painter, option->rect.left(), option->rect.right(), option->rect.bottom(), m_theme.border);
        return;
    case CE_MenuItem:
        if (item)
            return parts::menuItem(painter, m_theme, *item, widget);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBarGroove:
        parts::progressTrack(painter, m_theme, *option);
        return;
    case CE_ProgressBarContents:
        if (progress)
            return parts::progressFill(painter, m_theme, *progress);
        break;
    case CE_ProgressBarLabel:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->state.testFlag(State_MouseOver) ? m_theme.accentLine : m_theme.border);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CallttoneStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return parts::comboBox(painter, m_theme, *combo, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return parts::spinBox(painter, m_theme, *spin, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return parts::scrollBar(painter, m_theme, *bar, visualRect(option->direction, option->rect, scrollThumb(*bar)));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace callttone::ui
