// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/tool_details.h"

#include "ui/pages/calls/wrapped_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace callttone::ui {

namespace {

constexpr int Side = 10;
constexpr int Padding = 6;
constexpr int LineHeight = 17;
constexpr int LinkHeight = 22;
constexpr int LeastName = 52;
constexpr int MostName = 140;
constexpr int NameGap = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::ToolResult)
};

int scaled(int px, const Theme &theme)
{
    return qRound(px * theme.type.scale());
}

int nameWidth(const QList<ResultLine> &lines, const Theme &theme)
{
    const QFontMetrics fm(theme.font(TextRole::MonoSmall));
    int width = scaled(LeastName, theme) - NameGap;
    for (const ResultLine &line : lines) {
        if (!line.name.isEmpty())
            width = qMax(width, qMin(fm.horizontalAdvance(line.name), MostName));
    }
    return width + NameGap;
}

} // namespace

int toolDetailsHeight(const QList<ResultLine> &lines, int width, const Theme &theme)
{
    const QFont font = theme.font(TextRole::MonoSmall);
    const int names = nameWidth(lines, theme);
    int height = 2 * Padding + 1 + scaled(LinkHeight, theme);
    for (const ResultLine &line : lines) {
        const int room = width - 2 * Side - (line.name.isEmpty() ? 0 : names);
        height += wrappedHeight(line.value, font, room, scaled(LineHeight, theme));
    }
    return height;
}

void paintToolDetails(QPainter *painter, const QRect &box, const QList<ResultLine> &lines, const Theme &theme)
{
    const QFont font = theme.font(TextRole::MonoSmall);
    const int lineHeight = scaled(LineHeight, theme);
    const int names = nameWidth(lines, theme);
    QRect row = box.adjusted(Side, Padding, -Side, 0);
    painter->setFont(font);
    for (const ResultLine &line : lines) {
        QRect value = row;
        if (!line.name.isEmpty()) {
            painter->setPen(theme.muted);
            painter->drawText(QRect(row.left(), row.top(), names - NameGap, lineHeight),
                              Qt::AlignVCenter | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(line.name, Qt::ElideRight, names - NameGap));
            value.setLeft(value.left() + names);
        }
        painter->setPen(line.wrong ? theme.error : theme.text);
        row.setTop(row.top() + wrappedHeight(line.value, font, value.width(), lineHeight, painter, value.topLeft()));
    }
    painter->setFont(theme.font(TextRole::SecondaryMedium));
    painter->setPen(theme.accentText);
    painter->drawText(toolLinkRect(box, theme), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      Words::tr("Open in Tools"));
}

QRect toolLinkRect(const QRect &box, const Theme &theme)
{
    const int height = scaled(LinkHeight, theme);
    const int width = QFontMetrics(theme.font(TextRole::SecondaryMedium)).horizontalAdvance(Words::tr("Open in Tools"));
    return {box.left() + Side, box.bottom() + 1 - Padding - height + 2, width + 2, height};
}

} // namespace callttone::ui
