// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QStyle>

namespace callttone::ui {

Skeleton::Skeleton(QList<Column> columns, int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_rowHeight(rowHeight)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    // Shares that look like text of different lengths but are the same at every paint.
    static constexpr int Percent[] = {86, 64, 100, 72, 60, 92, 78};
    for (int row = 0; row * m_rowHeight < height(); ++row) {
        const int top = row * m_rowHeight;
        drawHLine(&painter, 0, width() - 1, top + m_rowHeight - 1, theme.border);
        for (const Column &column : m_columns) {
            const bool pill = column.height > 12;
            const int share = pill || column.width < 80 ? 100 : Percent[row % std::size(Percent)];
            const QRect bar(column.x, top + (m_rowHeight - column.height) / 2, column.width * share / 100,
                            column.height);
            drawBox(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), 4, theme.neutralBg);
        }
    }
}

} // namespace callttone::ui
