// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_editor.h"

#include "ui/theme/theme_access.h"
#include "ui/widgets/json_highlighter.h"

#include <QPainter>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Padding = 8;

} // namespace

class JsonEditor::Gutter : public QWidget
{
public:
    explicit Gutter(JsonEditor *owner)
        : QWidget(owner)
        , m_owner(owner)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_owner->paintGutter(event); }

private:
    JsonEditor *m_owner;
};

JsonEditor::JsonEditor(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
    , m_highlighter(new JsonHighlighter(document()))
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("mono", true);
    setLayoutDirection(Qt::LeftToRight); // code never mirrors
    document()->setDocumentMargin(Padding);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &, int) { m_gutter->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] {
        updateGutter();
        updateGeometry();
    });
    updateColors();
}

void JsonEditor::setHeights(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

void JsonEditor::setWrongLine(int line)
{
    m_wrongLine = line;
    QList<QTextEdit::ExtraSelection> marks;
    if (const QTextBlock block = document()->findBlockByNumber(line - 1); line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(themeOf(this).errorBg);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    setProperty("invalid", line > 0);
    m_gutter->update();
    update();
}

QSize JsonEditor::sizeHint() const
{
    const int lines = fontMetrics().lineSpacing() * blockCount() + 2 * Padding + 2 * frameWidth() + 2;
    return {240, qBound(m_least, lines, m_most)};
}

QSize JsonEditor::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGutter();
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    const bool newLine = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
                         && !event->modifiers().testFlag(Qt::ControlModifier);
    if (!newLine) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype blanks = 0;
    while (blanks < before.size() && before.at(blanks) == u' ')
        ++blanks;
    QString indent(blanks, u' ');
    const QString written = before.trimmed();
    if (written.endsWith(u'{') || written.endsWith(u'['))
        indent += u"  "_s;
    textCursor().insertText(u'\n' + indent);
    ensureCursorVisible();
}

bool JsonEditor::event(QEvent *event)
{
    const bool handled = QPlainTextEdit::event(event);
    if ((event->type() == QEvent::StyleChange || event->type() == QEvent::Polish) && !m_updating)
        updateColors();
    return handled;
}

void JsonEditor::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Theme &theme = themeOf(this);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const int line = fontMetrics().lineSpacing();
    while (block.isValid() && top <= event->rect().bottom()) {
        painter.setPen(block.blockNumber() + 1 == m_wrongLine ? theme.error : theme.muted);
        painter.drawText(QRectF(0, top, m_gutter->width() - 4, line), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void JsonEditor::updateGutter()
{
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    const int width = 12 + digits * fontMetrics().horizontalAdvance(u'0') + 4;
    setViewportMargins(width, 0, 0, 0);
    m_gutter->setGeometry(frameWidth(), frameWidth(), width, height() - 2 * frameWidth());
}

void JsonEditor::updateColors()
{
    m_updating = true;
    const Theme &theme = themeOf(this);
    setFont(theme.font(TextRole::Mono));
    document()->setDefaultFont(theme.font(TextRole::Mono));
    m_highlighter->setTheme(theme);
    updateGutter();
    setWrongLine(m_wrongLine);
    m_updating = false;
}

} // namespace callttone::ui
