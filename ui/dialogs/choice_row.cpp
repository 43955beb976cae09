// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choice_row.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace callttone::ui {

ChoiceRow::ChoiceRow(QAbstractButton *indicator, const QString &title, TextRole titleRole, const QString &detail,
                     QWidget *parent)
    : QWidget(parent)
    , m_indicator(indicator)
{
    indicator->setAccessibleName(title);
    indicator->setAccessibleDescription(detail);
    indicator->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    indicator->setFixedSize(16, 18); // the row around it is the target

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new Label(title, titleRole);
    name->setMinimumHeight(18);
    texts->addWidget(name);
    if (!detail.isEmpty()) {
        auto *words = new Label(detail, TextRole::Secondary, TextTone::Muted);
        words->setWordWrap(true);
        words->setMinimumHeight(16);
        texts->addWidget(words);
    }
    auto *row = new QHBoxLayout(this);
    row->setSpacing(metrics::Space12);
    row->addWidget(indicator, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

bool ChoiceRow::isChecked() const
{
    return m_indicator->isChecked();
}

void ChoiceRow::setPadding(int horizontal, int vertical)
{
    layout()->setContentsMargins(horizontal, vertical, horizontal, vertical);
}

void ChoiceRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_indicator->click();
}

} // namespace callttone::ui
