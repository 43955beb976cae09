// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

namespace callttone::ui {

/// Two paragraphs in at most three lines of 12/16; what does not fit ends in "…" and is the tool tip. Lines are broken
/// when text, width or font change, never while painting.
class CardText : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MaxLines = 3;

    explicit CardText(QWidget *parent = nullptr);

    void setTexts(const QString &first, ColorToken firstToken, const QString &second);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line
    {
        QString text;
        ColorToken token;
    };

    void breakLines();
    [[nodiscard]] bool addLines(const QString &text, ColorToken token);
    [[nodiscard]] int lineHeight() const;

    QString m_first;
    QString m_second;
    ColorToken m_firstToken = &Theme::text2;
    QList<Line> m_lines;
};

} // namespace callttone::ui
