// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/combo_delegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleHintReturnVariant>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

bool isTextArea(const QWidget *w)
{
    return qobject_cast<const QPlainTextEdit *>(w) || qobject_cast<const QTextEdit *>(w);
}
bool isComboPopup(const QWidget *w)
{
    return w && w->inherits("QComboBoxPrivateContainer");
}

// Editors inside a view, and fields whose frame another widget draws.
bool isFramedLineEdit(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

void polishTextArea(QAbstractScrollArea *area)
{
    // The frame paints the rounded fill; a filled viewport would show its square corners.
    area->viewport()->setAutoFillBackground(false);
    area->viewport()->setAttribute(Qt::WA_Hover);
}

/// Scroll areas show what is behind them: a page on `window`, a card on `surface`.
void polishScrollArea(QScrollArea *area)
{
    if (area->frameShape() == QFrame::StyledPanel)
        area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
}

bool isScrolledWidget(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    const auto *area = viewport ? qobject_cast<const QScrollArea *>(viewport->parentWidget()) : nullptr;
    return area && area->widget() == widget;
}

void polishCombo(QComboBox *combo)
{
    const QAbstractItemDelegate *delegate = combo->itemDelegate();
    if (!delegate || delegate->inherits("QComboBoxDelegate") || delegate->inherits("QComboMenuDelegate"))
        combo->setItemDelegate(new ComboDelegate(combo));
    combo->setAttribute(Qt::WA_Hover);
}

} // namespace

CallttoneStyle::CallttoneStyle(Theme theme)
    : QProxyStyle(u"fusion"_s)
    , m_theme(std::move(theme))
{}

void CallttoneStyle::setTheme(Theme theme)
{
    m_theme = std::move(theme);
}

QPalette CallttoneStyle::standardPalette() const
{
    return paletteOf(m_theme);
}

void CallttoneStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setFont(
            m_theme.font(widget->property("small").toBool() ? TextRole::SecondaryMedium : TextRole::BodyMedium));
    } else if (qobject_cast<QHeaderView *>(widget)) {
        widget->setFont(m_theme.font(TextRole::SecondaryMedium));
    } else if (isTextArea(widget)) {
        polishTextArea(static_cast<QAbstractScrollArea *>(widget));
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        polishCombo(combo);
    } else if (qobject_cast<QMenu *>(widget) || isComboPopup(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
    } else if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
    if (auto *area = qobject_cast<QScrollArea *>(widget))
        polishScrollArea(area);
    if (isScrolledWidget(widget))
        widget->setAutoFillBackground(false); // QScrollArea::setWidget() turns it on
    if (widget->property("mono").toBool())
        widget->setFont(m_theme.font(TextRole::Mono));
    if (qobject_cast<QLineEdit *>(widget) || isTextArea(widget)) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Highlight, m_theme.accent);
        palette.setColor(QPalette::HighlightedText, m_theme.onAccent);
        widget->setPalette(palette);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && isComboPopup(widget->parentWidget()))
        view->viewport()->setAutoFillBackground(false);
}

void CallttoneStyle::unpolish(QWidget *widget)
{
    // Otherwise the colours of the last theme would stay as if the widget had asked for them.
    if (qobject_cast<QLineEdit *>(widget) || isTextArea(widget))
        widget->setPalette(QPalette());
    QProxyStyle::unpolish(widget);
}

int CallttoneStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    if (hint == ThemeHint) {
        auto *carrier = qstyleoption_cast<QStyleHintReturnVariant *>(data);
        if (carrier)
            carrier->variant = QVariant::fromValue(reinterpret_cast<quintptr>(&m_theme));
        return carrier ? 1 : 0;
    }
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_TitleBar_NoBorder:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int CallttoneStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 8;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return metrics::Icon;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_DefaultFrameWidth:
        return isComboPopup(widget) ? 4 : 1;
    // Layouts say their margins where they are made; a hidden default is what misaligns pages.
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::Space8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CallttoneStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::buttonSize(*button, widget);
        break;
    case CT_LineEdit:
        if (!isFramedLineEdit(option))
            break;
        return {size.width() + 2 * metrics::FieldPadding, metrics::rowHeight(option->fontMetrics)};
    case CT_SpinBox:
        return {size.width() + 36, metrics::rowHeight(option->fontMetrics)};
    case CT_ComboBox:
        return {size.width() + metrics::FieldPadding + 32, metrics::rowHeight(option->fontMetrics)};
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({24, 24});
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return parts::menuItemSize(m_theme, *item);
        break;
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), metrics::rowHeight(option->fontMetrics)};
    }
    case CT_ProgressBar:
        return {size.width(), 16};
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(),
                metrics::rowHeight(option->fontMetrics)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace callttone::ui
