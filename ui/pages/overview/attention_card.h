// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "ui/pages/overview/attention.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace callttone::ui {

/// Problems with one button each, or one line saying that there is none.
class AttentionCard : public Card
{
    Q_OBJECT

public:
    explicit AttentionCard(QWidget *parent = nullptr);

    void setItems(const QList<AttentionItem> &items, core::TimeMs checkedAt);
    [[nodiscard]] const QList<AttentionItem> &items() const { return m_items; }

Q_SIGNALS:
    void remedyChosen(const callttone::ui::AttentionItem &item);

private:
    void rebuild();
    [[nodiscard]] QWidget *rowOf(const AttentionItem &item, bool primary);

    QList<AttentionItem> m_items;
    QWidget *m_rows = nullptr;
    QWidget *m_calm;
    Label *m_calmText;
};

} // namespace callttone::ui
