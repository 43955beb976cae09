// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

class IntegrationCard;
class Label;

/// The dashboard's cards under the names of their categories, in a flow of columns. Arrow keys go from card to card.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    static constexpr int LeastCard = 272;

    explicit CardGrid(QWidget *parent = nullptr);

    /// Takes the cards over and deletes those before. Sections keep the given order.
    struct Section
    {
        QString title;
        QList<QWidget *> cards;
    };
    void setSections(const QList<Section> &sections);
    /// A card's visibility changed.
    void arrange();
    [[nodiscard]] int columns() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {LeastCard, heightForWidth(width())}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int place(int width, bool apply) const;
    [[nodiscard]] QList<QWidget *> shownOf(const Section &section) const;

    QList<Section> m_sections;
    QList<Label *> m_titles;
};

} // namespace callttone::ui
