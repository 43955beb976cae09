// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/api_key_list_model.h"
#include "ui/widgets/card.h"

class QTableView;

namespace callttone::ui {

/// The keys with what they may do and when they were used. A few rows, so each has a real Revoke button.
class KeyTable : public Card
{
    Q_OBJECT

public:
    explicit KeyTable(const core::Clock &clock, QWidget *parent = nullptr);

    void setKeys(const QList<values::ApiKey> &keys);
    void select(const QString &id);

Q_SIGNALS:
    void revokeRequested(const callttone::values::ApiKey &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButtons();

    items::ApiKeyListModel m_model;
    QTableView *m_table;
};

} // namespace callttone::ui
