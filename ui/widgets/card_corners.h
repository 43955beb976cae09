// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QWidget;

namespace callttone::ui {

/// Covers the square corners of a card's content with four 8 px pieces of the page behind it. A widget mask would cost
/// antialiasing, and one big overlay would make every scroll repaint the card.
class CardCorners : public QObject
{
    Q_OBJECT

public:
    CardCorners(QWidget *card, ColorToken behind);
    /// Also called when the border's colour changes.
    void place();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_card;
    QList<QWidget *> m_pieces;
};

} // namespace callttone::ui
