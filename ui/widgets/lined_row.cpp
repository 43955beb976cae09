// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lined_row.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace callttone::ui {

LinedRow::LinedRow(bool first, int leastHeight, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_first(first)
{
    setMinimumHeight(leastHeight);
    m_row->setContentsMargins(metrics::CardPadding - 1, first ? 0 : 1, metrics::CardPadding - 1, 0);
    m_row->setSpacing(metrics::Space16);
}

void LinedRow::paintEvent(QPaintEvent *)
{
    if (m_first)
        return;
    QPainter painter(this);
    drawHLine(&painter, 0, width() - 1, 0, themeOf(this).border);
}

QWidget *twoLines(const QString &title, const QString &sentence)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, metrics::Space8, 0, metrics::Space8);
    column->setSpacing(2);
    column->addStretch(1);
    auto *head = new Label(title, TextRole::BodyMedium);
    head->setWordWrap(true);
    column->addWidget(head);
    auto *words = new Label(sentence, TextRole::Secondary, TextTone::Muted);
    words->setWordWrap(true);
    words->setVisible(!sentence.isEmpty());
    column->addWidget(words);
    column->addStretch(1);
    return box;
}

} // namespace callttone::ui
