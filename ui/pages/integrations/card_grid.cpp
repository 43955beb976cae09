// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/card_grid.h"

#include "ui/pages/integrations/section_flow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QStyle>

namespace callttone::ui {

namespace {

constexpr int Gap = metrics::IntegrationCardGap;
constexpr int TitleLine = 16;
constexpr int TitleGap = metrics::Space8;
constexpr int RowGap = metrics::Space16;

} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setSections(const QList<Section> &sections)
{
    for (const Section &section : std::as_const(m_sections))
        qDeleteAll(section.cards);
    qDeleteAll(m_titles);
    m_titles.clear();
    m_sections = sections;
    for (const Section &section : sections) {
        auto *title = new Label(section.title, TextRole::CaptionStrong, TextTone::Muted, this);
        title->show();
        m_titles.append(title);
        for (QWidget *card : section.cards) {
            card->setParent(this);
            card->show();
        }
    }
    arrange();
}

QList<QWidget *> CardGrid::shownOf(const Section &section) const
{
    QList<QWidget *> shown;
    for (QWidget *card : section.cards) {
        if (!card->isHidden())
            shown.append(card);
    }
    return shown;
}

int CardGrid::columns() const
{
    return columnsIn(width(), LeastCard, Gap);
}

int CardGrid::heightForWidth(int width) const
{
    return place(width, false);
}

void CardGrid::arrange()
{
    place(width(), true);
    updateGeometry();
}

int CardGrid::place(int width, bool apply) const
{
    QList<int> counts;
    int cardHeight = 0;
    for (const Section &section : m_sections) {
        const QList<QWidget *> shown = shownOf(section);
        counts.append(int(shown.size()));
        for (const QWidget *card : shown)
            cardHeight = qMax(cardHeight, card->sizeHint().height());
    }
    const int columns = columnsIn(width, LeastCard, Gap);
    const auto left = [&](int column) { return column * (width + Gap) / columns; };
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), {0, 0, width, 1}, r); };
    const int titleHeight = m_titles.isEmpty() ? 0 : qMax(TitleLine, m_titles.constFirst()->sizeHint().height());
    if (apply) {
        for (qsizetype i = 0; i < m_titles.size(); ++i)
            m_titles.at(i)->setVisible(counts.at(i) > 0);
    }
    int top = 0;
    int row = 0;
    int rowHeight = 0;
    for (const SectionPlace &place : flowSections(counts, columns)) {
        if (place.row != row) {
            row = place.row;
            top += rowHeight + RowGap;
            rowHeight = 0;
        }
        const int cardsTop = top + titleHeight + TitleGap;
        rowHeight = qMax(rowHeight, titleHeight + TitleGap + place.lines * (cardHeight + Gap) - Gap);
        if (!apply)
            continue;
        const int last = place.column + place.columns;
        Label *title = m_titles.at(place.section);
        const int room = left(last) - Gap - left(place.column);
        title->setGeometry(visual({left(place.column), top, qMin(title->sizeHint().width(), room), titleHeight}));
        const QList<QWidget *> cards = shownOf(m_sections.at(place.section));
        for (int i = 0; i < cards.size(); ++i) {
            const int column = place.column + i % place.columns;
            const int y = cardsTop + i / place.columns * (cardHeight + Gap);
            cards.at(i)->setGeometry(visual({left(column), y, left(column + 1) - Gap - left(column), cardHeight}));
        }
    }
    return top + rowHeight;
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

bool CardGrid::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}

void CardGrid::keyPressEvent(QKeyEvent *event)
{
    QPoint way;
    switch (event->key()) {
    case Qt::Key_Left:
        way = {-1, 0};
        break;
    case Qt::Key_Right:
        way = {1, 0};
        break;
    case Qt::Key_Up:
        way = {0, -1};
        break;
    case Qt::Key_Down:
        way = {0, 1};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    QWidget *from = focusWidget();
    while (from && from->parentWidget() != this)
        from = from->parentWidget();
    if (!from)
        return;
    const QPoint center = from->geometry().center();
    QWidget *nearest = nullptr;
    int best = 0;
    for (const Section &section : std::as_const(m_sections)) {
        for (QWidget *card : shownOf(section)) {
            const QPoint step = card->geometry().center() - center;
            const int along = QPoint::dotProduct(step, way);
            const int across = qAbs(way.x() ? step.y() : step.x());
            // What lies straight ahead is nearer than what is a little to the side.
            if (along <= 0 || across > (way.x() ? from->height() / 2 : from->width()))
                continue;
            const int distance = along + 2 * across;
            if (!nearest || distance < best) {
                nearest = card;
                best = distance;
            }
        }
    }
    if (nearest)
        nearest->setFocus(Qt::TabFocusReason);
}

} // namespace callttone::ui
