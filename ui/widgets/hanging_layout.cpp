// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hanging_layout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace callttone::ui {

namespace {

constexpr int ExtraColumns = 2;

qreal hangOf(const QTextBlock &block, const QFont &font)
{
    const QString text = block.text();
    qsizetype indent = 0;
    while (indent < text.size() && text.at(indent) == u' ')
        ++indent;
    return (indent + ExtraColumns) * QFontMetricsF(font).horizontalAdvance(u'0');
}

} // namespace

HangingLayout::HangingLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{}

void HangingLayout::setWrapWidth(qreal width)
{
    if (qFuzzyCompare(m_width, width))
        return;
    m_width = width;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.clearLayout();
}

QRectF HangingLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || m_width <= 0)
        return QPlainTextDocumentLayout::blockBoundingRect(block);
    // The base class lays out single changed lines by itself, without the indent; those are recognised and done again.
    const QTextLayout *layout = block.layout();
    const bool plain = layout->lineCount() > 1 && layout->lineAt(1).x() <= layout->lineAt(0).x();
    if (layout->lineCount() == 0 || plain)
        layOut(block);
    return QPlainTextDocumentLayout::blockBoundingRect(block);
}

void HangingLayout::layOut(const QTextBlock &block) const
{
    const QTextDocument *doc = document();
    QTextLayout *layout = block.layout();
    layout->setTextOption(doc->defaultTextOption());
    const qreal margin = doc->documentMargin();
    const qreal full = qMax(40.0, m_width - 2 * margin);
    const qreal hang = qMin(hangOf(block, doc->defaultFont()), full / 2);

    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const qreal indent = y > 0 ? hang : 0;
        line.setLeadingIncluded(true);
        line.setLineWidth(full - indent);
        line.setPosition(QPointF(margin + indent, y));
        y += line.height();
    }
    layout->endLayout();
    QTextBlock(block).setLineCount(doc->isEmpty() ? 1 : layout->lineCount());
}

} // namespace callttone::ui
