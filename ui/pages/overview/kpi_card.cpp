// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/kpi_card.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

KpiCard::KpiCard(const QString &title, const QString &note, QWidget *chart, QWidget *parent)
    : Card(parent)
    , m_value(new Label({}, TextRole::Metric))
    , m_unit(new Label({}, TextRole::Body, TextTone::Muted))
    , m_change(new Label({}, TextRole::Secondary, TextTone::Text2))
{
    setAccessibleName(title);
    setBodyMargins(metrics::Space16 - 1, metrics::Space12 - 1, metrics::Space16 - 1, metrics::Space12 - 1);
    body()->setSpacing(0);

    auto *head = new QHBoxLayout;
    auto *name = new Label(title, TextRole::Secondary, TextTone::Muted);
    name->setMinimumHeight(16);
    head->addWidget(name, 1);
    head->addWidget(new Label(note, TextRole::Secondary, TextTone::Muted));
    body()->addLayout(head);

    auto *figure = new QHBoxLayout;
    figure->setSpacing(metrics::Space4);
    m_value->setMinimumHeight(32);
    figure->addWidget(m_value, 0, Qt::AlignBaseline);
    figure->addWidget(m_unit, 0, Qt::AlignBaseline);
    figure->addStretch(1);
    figure->addWidget(m_change, 0, Qt::AlignVCenter);
    body()->addLayout(figure);
    body()->addSpacing(metrics::Space12);
    body()->addWidget(chart);
    setValue({});
}

void KpiCard::setValue(const QString &value, const QString &unit)
{
    m_value->setText(value.isEmpty() ? u"–"_s : value);
    m_unit->setText(value.isEmpty() ? QString() : unit);
    m_unit->setVisible(!m_unit->text().isEmpty());
    setAccessibleDescription(u"%1 %2, %3"_s.arg(m_value->text(), m_unit->text(), m_change->text()));
}

void KpiCard::setChange(const QString &text, TextTone tone)
{
    m_change->setText(text);
    m_change->setTone(tone);
    setAccessibleDescription(u"%1 %2, %3"_s.arg(m_value->text(), m_unit->text(), text));
}

QString KpiCard::value() const
{
    return m_value->text();
}

} // namespace callttone::ui
