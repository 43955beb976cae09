// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace callttone::ui {

/// A number with its unit, what changed, and a chart below.
class KpiCard : public Card
{
    Q_OBJECT

public:
    /// `note` stands at the right of the title. The chart is taken over.
    KpiCard(const QString &title, const QString &note, QWidget *chart, QWidget *parent = nullptr);

    /// An empty value shows a dash.
    void setValue(const QString &value, const QString &unit = QString());
    void setChange(const QString &text, TextTone tone);
    [[nodiscard]] QString value() const;

private:
    Label *m_value;
    Label *m_unit;
    Label *m_change;
};

} // namespace callttone::ui
