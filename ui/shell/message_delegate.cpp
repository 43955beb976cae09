// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_delegate.h"

#include "models/items/live_feed_model.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/vendor_tile.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using items::LiveFeedModel;

namespace {

constexpr int HeadGap = 6;
constexpr int Bar = 3;

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QColor barColor(const Theme &theme, Tone tone)
{
    return tone == Tone::Neutral ? theme.borderStrong : toneColors(theme, tone).solid;
}

} // namespace

MessageDelegate::MessageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layouts(int(LiveFeedModel::mostMessages))
{}

void MessageDelegate::forget()
{
    m_layouts.clear();
    m_width = -1;
}

void MessageDelegate::forget(const QModelIndex &index)
{
    m_layouts.remove(index.data(items::IdRole).toString());
}

const MessageLayout &MessageDelegate::layoutOf(const QModelIndex &index, int width, const Theme &theme) const
{
    if (width != m_width) {
        m_layouts.clear();
        m_width = width;
    }
    const QString id = index.data(items::IdRole).toString();
    if (const MessageLayout *known = m_layouts.object(id))
        return *known;
    auto *fresh = new MessageLayout(layOutMessage(index, width, theme));
    m_layouts.insert(id, fresh);
    return *fresh;
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const MessageLayout &layout = layoutOf(index, widthFor(option), theme);
    const QPoint origin = option.rect.topLeft();
    const auto placed = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, option.rect, r.translated(origin));
    };
    const auto leading =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine;
    painter->save();
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.hover);
    paintTile(painter, placed(layout.tile), theme, u"bot"_s);

    int x = layout.head.left();
    const auto word = [&](const QFont &font, const QColor &color, const QString &text) {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(placed({x, layout.head.top(), width, layout.head.height()}), leading, text);
        x += width + HeadGap;
    };
    word(theme.font(TextRole::BodyStrong), theme.text, u"CalltTone"_s);
    const QString app = u"APP"_s; // Slack's mark beside an app's name; not a word to translate
    const QSize badge = appBadgeSize(theme, app);
    paintAppBadge(painter, placed({x, layout.head.top(), badge.width(), layout.head.height()}), theme, app);
    x += badge.width() + HeadGap;
    word(theme.font(TextRole::Caption), theme.muted, index.data(LiveFeedModel::TimeTextRole).toString());

    const auto drawText = [&](const QTextLayout &text, const QPoint &at, const QColor &color) {
        painter->setPen(color);
        const QRect box = placed(QRect(at, QSize(int(std::ceil(text.boundingRect().width())), 1)));
        text.draw(painter, QPointF(box.left(), box.top()));
    };
    drawText(*layout.text, layout.textAt, theme.text);
    if (layout.summary) {
        const Tone tone = toneNamed(index.data(items::ToneRole).toString());
        const QRect bar(layout.attachment.topLeft(), QSize(Bar, layout.attachment.height()));
        painter->fillRect(placed(bar), barColor(theme, tone));
        drawText(*layout.summary, layout.summaryAt, theme.text2);
    }
    painter->setFont(theme.font(TextRole::Secondary));
    painter->setPen(theme.muted);
    painter->drawText(placed(layout.meta), leading,
                      painter->fontMetrics().elidedText(index.data(LiveFeedModel::MetaRole).toString(), Qt::ElideRight,
                                                        layout.meta.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && hasKeyboardFocus(option.widget))
        drawRing(painter, option.rect.adjusted(2, 2, -2, -2), metrics::RadiusSmall, theme.focus);
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthFor(option);
    return {width, layoutOf(index, width, themeOf(option.widget)).height};
}

} // namespace callttone::ui
