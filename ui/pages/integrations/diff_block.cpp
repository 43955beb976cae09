// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/diff_block.h"

#include "ui/theme/theme_access.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using items::DiffLine;

namespace {

QString textOf(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Kind::Same:
        return u"  "_s + line.text;
    case DiffLine::Kind::Removed:
        return u"- "_s + line.text;
    case DiffLine::Kind::Added:
        return u"+ "_s + line.text;
    case DiffLine::Kind::Skipped:
        return u"  … "_s + DiffBlock::tr("%n lines that are the same", nullptr, line.count);
    }
    Q_UNREACHABLE();
}

} // namespace

DiffBlock::DiffBlock(const QString &accessibleName, QWidget *parent)
    : CodeBlock(accessibleName, parent)
{
    setLineNumbersVisible(false);
}

void DiffBlock::setTexts(const QString &before, const QString &after)
{
    m_lines = items::lineDiff(before, after);
    QStringList lines;
    for (const DiffLine &line : std::as_const(m_lines))
        lines.append(textOf(line));
    setCode(lines.join(u'\n'), Language::Plain);
    colour();
}

void DiffBlock::colour()
{
    const Theme &theme = themeOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    QTextBlock block = document()->firstBlock();
    for (const DiffLine &line : std::as_const(m_lines)) {
        if (!block.isValid())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor); // also what is wrapped
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (line.kind == DiffLine::Kind::Removed) {
            mark.format.setBackground(theme.errorBg);
            mark.format.setForeground(theme.error);
        } else if (line.kind == DiffLine::Kind::Added) {
            mark.format.setBackground(theme.successBg);
            mark.format.setForeground(theme.success);
        } else {
            mark.format.setForeground(theme.muted);
        }
        marks.append(mark);
        block = block.next();
    }
    setExtraSelections(marks);
}

bool DiffBlock::event(QEvent *event)
{
    const bool handled = CodeBlock::event(event);
    if (event->type() == QEvent::StyleChange)
        colour();
    return handled;
}

} // namespace callttone::ui
