// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui::parts {

void field(QPainter *p, const Theme &t, const QStyleOption &o, const QWidget *w)
{
    const bool enabled = o.state.testFlag(QStyle::State_Enabled);
    const bool invalid = w && w->property("invalid").toBool();
    // Text areas have the property but not the state.
    const bool readOnly = o.state.testFlag(QStyle::State_ReadOnly) || (w && w->property("readOnly").toBool());
    const QColor fill = enabled && !readOnly ? t.surface : t.sunken;
    const bool focused =
        o.state.testFlag(QStyle::State_HasFocus) && (!readOnly || o.state.testFlag(QStyle::State_KeyboardFocusChange));

    QColor stroke = !enabled || readOnly ? t.border : t.control;
    if (invalid)
        stroke = t.errorSolid;
    drawBox(p, o.rect, metrics::RadiusControl, fill, stroke);
    // Text fields always show where the cursor is, however the focus came. Inset by one over the border.
    if (focused && enabled)
        drawBox(p, o.rect, metrics::RadiusControl, QColor(), invalid ? t.errorSolid : t.focus, 2);
}

void comboBox(QPainter *p, const Theme &t, const QStyleOptionComboBox &o, const QWidget *w)
{
    QStyleOption frame(o);
    if (!o.editable && !o.state.testFlag(QStyle::State_KeyboardFocusChange))
        frame.state.setFlag(QStyle::State_HasFocus, false);
    field(p, t, frame, w);
    const QRect arrow = QStyle::visualRect(o.direction, o.rect, o.rect.adjusted(o.rect.width() - 28, 0, -4, 0));
    Icons::paint(p, arrow, u"chevD"_s, 14, o.state.testFlag(QStyle::State_Enabled) ? t.muted : t.disabled);
}

void comboLabel(QPainter *p, const Theme &t, const QStyleOptionComboBox &o)
{
    const bool enabled = o.state.testFlag(QStyle::State_Enabled);
    QRect row = o.rect.adjusted(metrics::FieldPadding, 0, -28, 0);
    if (!o.currentIcon.isNull()) {
        const int px = metrics::Icon;
        const QRect box(row.left(), row.top() + (row.height() - px) / 2, px, px);
        o.currentIcon.paint(p, QStyle::visualRect(o.direction, o.rect, box), Qt::AlignCenter,
                            enabled ? QIcon::Normal : QIcon::Disabled);
        row.setLeft(row.left() + px + 8);
    }
    if (o.editable)
        return;
    p->setPen(enabled ? t.text : t.disabled);
    p->drawText(QStyle::visualRect(o.direction, o.rect, row),
                QStyle::visualAlignment(o.direction, Qt::AlignLeft | Qt::AlignVCenter),
                o.fontMetrics.elidedText(o.currentText, Qt::ElideRight, row.width()));
}

void spinBox(QPainter *p, const Theme &t, const QStyleOptionSpinBox &o, const QWidget *w)
{
    if (o.frame)
        field(p, t, o, w);
    if (o.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRect both = QStyle::visualRect(o.direction, o.rect, o.rect.adjusted(o.rect.width() - 24, 2, -4, -2));
    const int middle = both.center().y();
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag flag) {
        return o.state.testFlag(QStyle::State_Enabled) && o.stepEnabled.testFlag(flag) ? t.muted : t.disabled;
    };
    Icons::paint(p, QRect(both.topLeft(), QPoint(both.right(), middle)), u"chevU"_s, 12,
                 color(QAbstractSpinBox::StepUpEnabled));
    Icons::paint(p, QRect(QPoint(both.left(), middle), both.bottomRight()), u"chevD"_s, 12,
                 color(QAbstractSpinBox::StepDownEnabled));
}

} // namespace callttone::ui::parts
