// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/call_line_delegate.h"

#include "ui/pages/simulator/call_lines_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using Kind = CallLinesModel::Kind;
using State = CallLinesModel::State;

constexpr int Side = 16;
constexpr int Above = 5;
constexpr int TimeWidth = 34;
constexpr int Gap = 8;
constexpr int TextGap = 10;
constexpr int LineHeight = 18;

int scaled(int px, const Theme &theme)
{
    return qRound(px * theme.type.scale());
}

int textLeft(const Theme &theme)
{
    return Side + scaled(TimeWidth, theme) + Gap + metrics::Icon + TextGap;
}

struct Glyph
{
    QString icon;
    QColor color;
};

Glyph glyphOf(Kind kind, State state, const Theme &theme)
{
    const bool toCome = state == State::ToCome;
    switch (kind) {
    case Kind::Event:
        return {u"bolt"_s, toCome ? theme.muted : theme.successSolid};
    case Kind::Agent:
        return {u"bot"_s, theme.text};
    case Kind::Caller:
        return {u"user"_s, theme.muted};
    case Kind::Tool:
        if (state == State::Done)
            return {u"okc"_s, theme.success};
        return state == State::Failed ? Glyph{u"xc"_s, theme.error} : Glyph{u"wrench"_s, theme.muted};
    case Kind::Problem:
        return {u"alert"_s, theme.error};
    }
    return {};
}

/// The row's words as one text of several looks, so that they wrap together.
struct Words
{
    QString text;
    QList<QTextLayout::FormatRange> looks;

    void add(const QString &words, const QFont &font, const QColor &color)
    {
        if (words.isEmpty())
            return;
        if (!text.isEmpty())
            text += u' ';
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(words.size());
        range.format.setFont(font);
        range.format.setForeground(color);
        looks.append(range);
        text += words;
    }
};

Words wordsOf(const QModelIndex &index, const Theme &theme)
{
    const auto kind = index.data(CallLinesModel::KindRole).value<Kind>();
    const auto state = index.data(CallLinesModel::StateRole).value<State>();
    const QColor color = state == State::ToCome ? theme.muted : theme.text;
    Words words;
    words.add(index.data().toString(), theme.font(kind == Kind::Event ? TextRole::Mono : TextRole::Body), color);
    words.add(index.data(CallLinesModel::TookRole).toString(), theme.font(TextRole::Mono), theme.text2);
    words.add(index.data(CallLinesModel::DetailRole).toString(), theme.font(TextRole::Secondary),
              kind == Kind::Tool && state == State::Failed ? theme.error : theme.muted);
    return words;
}

std::unique_ptr<QTextLayout> layOut(const Words &words, int width, const Theme &theme)
{
    auto layout = std::make_unique<QTextLayout>(words.text, theme.font(TextRole::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(words.looks);
    const int lineHeight = scaled(LineHeight, theme);
    layout->beginLayout();
    int y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(qMax(40, width));
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout->endLayout();
    return layout;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

QSize CallLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int width = widthOf(option);
    const auto layout = layOut(wordsOf(index, theme), width - textLeft(theme) - Side, theme);
    return {qMin(width, 200), qMax(1, layout->lineCount()) * scaled(LineHeight, theme) + 2 * Above};
}

void CallLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    painter->save();
    if (index.data(CallLinesModel::CurrentRole).toBool())
        painter->fillRect(option.rect, theme.accentSoft);
    if (option.state.testFlag(QStyle::State_HasFocus) && hasKeyboardFocus(option.widget))
        drawRing(painter, option.rect.adjusted(2, 2, -2, -2), metrics::RadiusSmall, theme.focus);

    const int lineHeight = scaled(LineHeight, theme);
    const int top = option.rect.top() + Above;
    painter->setFont(theme.font(TextRole::MonoSmall));
    painter->setPen(theme.muted);
    painter->drawText(mirrored({option.rect.left() + Side, top, scaled(TimeWidth, theme) + Gap, lineHeight}),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      index.data(CallLinesModel::TimeRole).toString());
    const Glyph glyph = glyphOf(index.data(CallLinesModel::KindRole).value<Kind>(),
                                index.data(CallLinesModel::StateRole).value<State>(), theme);
    Icons::paint(painter,
                 mirrored({option.rect.left() + Side + scaled(TimeWidth, theme) + Gap, top, metrics::Icon, lineHeight}),
                 glyph.icon, metrics::Icon, glyph.color);

    const int left = textLeft(theme);
    const QRect words = mirrored(option.rect.adjusted(left, Above, -Side, -Above));
    painter->setPen(theme.text);
    layOut(wordsOf(index, theme), words.width(), theme)->draw(painter, words.topLeft());
    painter->restore();
}

} // namespace callttone::ui
