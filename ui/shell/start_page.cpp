// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/skeleton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace callttone::ui {

namespace {

Card *skeletonCard(const QList<Skeleton::Column> &columns, int rowHeight, int height)
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(new Skeleton(columns, rowHeight));
    card->setFixedHeight(height);
    return card;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Starting"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PagePaddingH, metrics::PagePaddingV, metrics::PagePaddingH,
                               metrics::PagePaddingV);
    column->setSpacing(metrics::CardGap);
    column->addWidget(skeletonCard({{48, 260, 10}}, metrics::RowHeightTwoLines, metrics::RowHeightTwoLines));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(metrics::CardGap);
    for (int i = 0; i < 3; ++i)
        numbers->addWidget(skeletonCard({{16, 96, 10}}, 39, 156), 1);
    column->addLayout(numbers);
    column->addWidget(skeletonCard({{16, 40, 10}, {88, 140, 10}, {320, 130, 10}, {560, 72, 16}},
                                   metrics::RowHeightOverview, 5 * metrics::RowHeightOverview));
    column->addStretch(1);
}

} // namespace callttone::ui
