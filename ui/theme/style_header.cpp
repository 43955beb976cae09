// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui::parts {

void headerSection(QPainter *p, const Theme &t, const QStyleOptionHeader &o)
{
    p->fillRect(o.rect, t.surface);
    drawHLine(p, o.rect.left(), o.rect.right(), o.rect.bottom(), t.border);
}

void headerLabel(QPainter *p, const Theme &t, const QStyleOptionHeader &o, const QWidget *w)
{
    const bool first = o.position == QStyleOptionHeader::Beginning || o.position == QStyleOptionHeader::OnlyOneSection;
    const bool last = o.position == QStyleOptionHeader::End || o.position == QStyleOptionHeader::OnlyOneSection;
    // The view hands in the label's part of the section; paddings are counted from the whole section as rows do.
    const int lead = first ? metrics::RowPadding : metrics::ColumnGap / 2;
    const int trail = last ? metrics::RowPadding : metrics::ColumnGap / 2;
    QRect box = QStyle::visualRect(o.direction, o.rect, o.rect.adjusted(lead, 0, -trail, 0));

    const bool sorted = o.sortIndicator != QStyleOptionHeader::None;
    const int chevron = sorted ? 14 : 0;
    const QFont font = t.font(sorted ? TextRole::SecondaryStrong : TextRole::SecondaryMedium);
    const QFontMetrics fm(font, w);
    const QString text = fm.elidedText(o.text, Qt::ElideRight, box.width() - chevron);
    const int width = fm.horizontalAdvance(text) + chevron;

    const Qt::Alignment alignment = QStyle::visualAlignment(o.direction, o.textAlignment);
    int left = box.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = box.right() + 1 - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = box.left() + (box.width() - width) / 2;

    p->setFont(font);
    p->setPen(sorted ? t.text : t.muted);
    const bool mirrored = o.direction == Qt::RightToLeft;
    p->drawText(QRect(left + (mirrored ? chevron : 0), box.top(), width - chevron, box.height()), Qt::AlignCenter,
                text);
    if (sorted) {
        const QRect mark(mirrored ? left : left + width - chevron + 2, box.top(), 12, box.height());
        // Qt's SortDown means ascending.
        Icons::paint(p, mark, o.sortIndicator == QStyleOptionHeader::SortDown ? u"chevU"_s : u"chevD"_s, 12, t.text);
    }
}

} // namespace callttone::ui::parts
