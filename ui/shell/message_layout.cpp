// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_layout.h"

#include "models/items/live_feed_model.h"

namespace callttone::ui {

using items::LiveFeedModel;

namespace {

constexpr int Side = 16;
constexpr int Gap = 16; ///< between two messages, half above and half below
constexpr int Tile = 32;
constexpr int TileGap = 10;
constexpr int Bar = 3;
constexpr int BarGap = 10;
constexpr int AttachmentTop = 6;

int lineHeight(const QFont &font, int least)
{
    return std::max(least, QFontMetrics(font).height());
}

/// Every line gets the sheet's line height, whatever the font's own leading is.
int layOut(QTextLayout &layout, int width, int height)
{
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    layout.endLayout();
    return y;
}

std::shared_ptr<QTextLayout> makeLayout(const QString &text, const QFont &font)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

} // namespace

MessageLayout layOutMessage(const QModelIndex &index, int width, const Theme &theme)
{
    MessageLayout out;
    const QFont body = theme.font(TextRole::Body);
    const QFont small = theme.font(TextRole::Secondary);
    const int bodyLine = lineHeight(body, 18);
    const int smallLine = lineHeight(small, 17);
    const int left = Side + Tile + TileGap;
    const int textWidth = std::max(40, width - left - Side);

    int y = Gap / 2;
    out.tile = {Side, y, Tile, Tile};
    out.head = {left, y, textWidth, bodyLine};
    y += bodyLine;

    const QString text = index.data().toString();
    out.text = makeLayout(text, body);
    if (const QString agent = index.data(LiveFeedModel::AgentRole).toString(); !agent.isEmpty()) {
        if (const qsizetype at = text.lastIndexOf(agent); at >= 0) {
            QTextLayout::FormatRange bold;
            bold.start = int(at);
            bold.length = int(agent.size());
            bold.format.setFont(theme.font(TextRole::BodyStrong));
            out.text->setFormats({bold});
        }
    }
    out.textAt = {left, y};
    y += layOut(*out.text, textWidth, bodyLine);

    const QString summary = index.data(LiveFeedModel::AttachmentRole).toString();
    if (summary.isEmpty()) {
        out.meta = {left, y, textWidth, smallLine};
        y += smallLine;
    } else {
        y += AttachmentTop;
        const int top = y;
        out.summary = makeLayout(summary, small);
        out.summaryAt = {left + Bar + BarGap, y};
        y += layOut(*out.summary, textWidth - Bar - BarGap, smallLine);
        out.meta = {left + Bar + BarGap, y, textWidth - Bar - BarGap, smallLine};
        y += smallLine;
        out.attachment = {left, top, textWidth, y - top};
    }
    out.height = y + Gap / 2;
    return out;
}

} // namespace callttone::ui
