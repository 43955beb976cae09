// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/numbered_steps.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int NumberWidth = 14;

} // namespace

NumberedSteps::NumberedSteps(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(metrics::Space4);
    grid->setVerticalSpacing(metrics::Space4);
    grid->setColumnMinimumWidth(0, NumberWidth);
    grid->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *number = new Label(u"%1."_s.arg(i + 1), TextRole::Body, TextTone::Text2);
        grid->addWidget(number, int(i), 0, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(paragraph(steps.at(i)), int(i), 1);
    }
}

} // namespace callttone::ui
