// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace callttone::ui {

class JsonHighlighter;

/// JSON to write: colours, line numbers, two blanks a level carried over to the next line, and a mark on the line that
/// cannot be read. Grows with its text between two heights, then scrolls. Tab leaves it: it stands among other fields.
class JsonEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonEditor(const QString &accessibleName, QWidget *parent = nullptr);

    void setHeights(int least, int most);
    /// Counted from 1; 0 for none.
    void setWrongLine(int line);
    [[nodiscard]] int wrongLine() const { return m_wrongLine; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Gutter;
    void paintGutter(QPaintEvent *event);
    void updateGutter();
    void updateColors();

    Gutter *m_gutter;
    JsonHighlighter *m_highlighter;
    int m_least = 120;
    int m_most = 420;
    int m_wrongLine = 0;
    bool m_updating = false;
};

} // namespace callttone::ui
