// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QSyntaxHighlighter;

namespace callttone::ui {

class Button;
class HangingLayout;

/// Read-only code with line numbers, soft wrap with a hanging indent, and Copy on hover and in the context menu.
/// Grows with its text up to maxContentHeight (320 px), then scrolls. Over 1 MB it shows plain text without colours.
class CodeBlock : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Language { Plain, Json, Code };

    explicit CodeBlock(const QString &accessibleName, QWidget *parent = nullptr);

    void setCode(const QString &text, Language language);
    void setLineNumbersVisible(bool visible);
    void setMaxContentHeight(int px);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void copied();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    friend class LineNumbers;
    void paintNumbers(QPaintEvent *event);
    void updateGutter();
    void updateColors();
    void copyAll();

    HangingLayout *m_layout;
    QWidget *m_numbers;
    Button *m_copy;
    QSyntaxHighlighter *m_highlighter = nullptr;
    Language m_language = Language::Plain;
    int m_maxHeight = 320;
    bool m_showNumbers = true;
    bool m_updating = false;
};

} // namespace callttone::ui
