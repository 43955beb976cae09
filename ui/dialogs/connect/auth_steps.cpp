// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/auth_steps.h"

#include "ui/dialogs/connect/disclosure.h"
#include "ui/dialogs/connect/fact_row.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

AuthSteps::AuthSteps(const QList<values::AuthStep> &steps, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Steps of the sign-in"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSteps(steps);
}

void AuthSteps::setSteps(const QList<values::AuthStep> &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const values::AuthStep &step : steps) {
        const QString title = QCoreApplication::translate("AuthStep", step.title.toUtf8().constData());
        auto *row =
            new FactRow(step.ok ? u"okc"_s : u"error"_s, step.ok ? &Theme::success : &Theme::error, title, step.detail);
        row->setAccessibleName(u"%1: %2. %3"_s.arg(step.ok ? tr("Worked") : tr("Failed"), title, step.detail));
        m_column->addWidget(row);
    }
}

QWidget *foldedAuthSteps(const QList<values::AuthStep> &steps, bool open)
{
    if (steps.isEmpty())
        return nullptr;
    auto *fold = new Disclosure(AuthSteps::tr("Steps of the sign-in"));
    fold->setObjectName(u"signInSteps"_s);
    fold->body()->addWidget(new AuthSteps(steps));
    fold->setOpen(open);
    return fold;
}

} // namespace callttone::ui
