// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace callttone::ui {

/// A row of widgets in a card, with a line above it unless it is the first.
class LinedRow : public QWidget
{
    Q_OBJECT

public:
    LinedRow(bool first, int leastHeight, QWidget *parent = nullptr);
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    bool m_first;
};

/// A title of 13/500 over a quieter sentence.
[[nodiscard]] QWidget *twoLines(const QString &title, const QString &sentence);

} // namespace callttone::ui
