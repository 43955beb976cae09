// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_block.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hanging_layout.h"
#include "ui/widgets/json_highlighter.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qsizetype HighlightLimit = 1024 * 1024;
constexpr int Padding = 8;

} // namespace

/// The gutter. A child of the editor beside its viewport, as in Qt's own code editor example.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(CodeBlock *owner)
        : QWidget(owner)
        , m_owner(owner)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_owner->paintNumbers(event); }

private:
    CodeBlock *m_owner;
};

CodeBlock::CodeBlock(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
    , m_copy(iconButton(u"copy"_s, tr("Copy"), QString(), this))
{
    m_layout = new HangingLayout(document());
    document()->setDocumentLayout(m_layout);
    document()->setDocumentMargin(Padding);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("mono", true);
    setLayoutDirection(Qt::LeftToRight); // code never mirrors
    m_copy->setKind(ButtonKind::Default);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, &CodeBlock::copyAll);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect &, int) { m_numbers->update(); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
    updateColors();
}

void CodeBlock::setCode(const QString &text, Language language)
{
    const Language effective = text.size() > HighlightLimit ? Language::Plain : language;
    if (effective != m_language || !m_highlighter) {
        delete m_highlighter;
        m_highlighter = nullptr;
        m_language = effective;
        if (effective == Language::Json)
            m_highlighter = new JsonHighlighter(document());
        else if (effective == Language::Code)
            m_highlighter = new CodeHighlighter(document());
        updateColors();
    }
    setPlainText(text);
    updateGutter();
    updateGeometry();
}

void CodeBlock::setLineNumbersVisible(bool visible)
{
    m_showNumbers = visible;
    updateGutter();
}

void CodeBlock::setMaxContentHeight(int px)
{
    m_maxHeight = px;
    updateGeometry();
}

QSize CodeBlock::sizeHint() const
{
    // Laying out a few hundred lines is cheap; more cannot fit anyway.
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height < m_maxHeight; block = block.next())
        height += m_layout->blockBoundingRect(block).height();
    // The last line's height has the lower margin; QPlainTextEdit scrolls unless a pixel is left over.
    const int wanted = qCeil(height) + Padding + 2 * frameWidth() + 1;
    return {240, qBound(36, wanted, m_maxHeight)};
}

QSize CodeBlock::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void CodeBlock::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGutter();
    m_layout->setWrapWidth(viewport()->width());
    m_copy->move(width() - m_copy->width() - 4 - (verticalScrollBar()->isVisible() ? 8 : 0), 4);
    updateGeometry();
}

bool CodeBlock::event(QEvent *event)
{
    const bool handled = QPlainTextEdit::event(event);
    if ((event->type() == QEvent::StyleChange || event->type() == QEvent::Polish) && !m_updating)
        updateColors();
    return handled;
}

void CodeBlock::enterEvent(QEnterEvent *event)
{
    QPlainTextEdit::enterEvent(event);
    m_copy->show();
    m_copy->raise();
}

void CodeBlock::leaveEvent(QEvent *event)
{
    QPlainTextEdit::leaveEvent(event);
    m_copy->setVisible(hasFocus() || m_copy->hasFocus());
}

void CodeBlock::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    m_copy->show();
}

void CodeBlock::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Tab goes from the text to its button; hiding the button now would throw the focus away.
    if (event->reason() != Qt::TabFocusReason)
        m_copy->setVisible(underMouse());
}

void CodeBlock::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *selection = menu->addAction(tr("Copy selection"), QKeySequence::Copy, this, &QPlainTextEdit::copy);
    selection->setEnabled(textCursor().hasSelection());
    menu->addAction(Icons::icon(u"copy"_s), tr("Copy all"), this, &CodeBlock::copyAll);
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &QPlainTextEdit::selectAll);
    menu->popup(event->globalPos());
}

void CodeBlock::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Theme &theme = themeOf(this);
    painter.setFont(font());
    painter.setPen(theme.muted);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const int line = fontMetrics().lineSpacing();
    while (block.isValid() && top <= event->rect().bottom()) {
        painter.drawText(QRectF(0, top, m_numbers->width() - 4, line), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void CodeBlock::updateGutter()
{
    int width = 0;
    if (m_showNumbers) {
        const int digits = qMax(2, static_cast<int>(QString::number(blockCount()).size()));
        width = 12 + digits * fontMetrics().horizontalAdvance(u'0') + 4;
    }
    setViewportMargins(width, 0, 0, 0);
    m_numbers->setVisible(width > 0);
    m_numbers->setGeometry(frameWidth(), frameWidth(), width, height() - 2 * frameWidth());
}

void CodeBlock::updateColors()
{
    m_updating = true;
    const Theme &theme = themeOf(this);
    setFont(theme.font(TextRole::Mono));
    document()->setDefaultFont(theme.font(TextRole::Mono));
    if (auto *json = qobject_cast<JsonHighlighter *>(m_highlighter))
        json->setTheme(theme);
    else if (auto *code = qobject_cast<CodeHighlighter *>(m_highlighter))
        code->setTheme(theme);
    updateGutter();
    m_updating = false;
}

void CodeBlock::copyAll()
{
    QGuiApplication::clipboard()->setText(toPlainText());
    Q_EMIT copied();
}

} // namespace callttone::ui
