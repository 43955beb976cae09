// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/endpoint_list_model.h"
#include "ui/widgets/card.h"

#include <QStyledItemDelegate>

class QListView;

namespace callttone::ui {

class Button;
class EmptyState;

/// An endpoint on the overview: where it is, how it fares, how fast it answers.
class EndpointHealthDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The customers' servers at a glance, or an invitation to add the first.
class EndpointsCard : public Card
{
    Q_OBJECT

public:
    explicit EndpointsCard(const core::Clock &clock, QWidget *parent = nullptr);

    void setEndpoints(const QList<values::WebhookEndpoint> &endpoints);

Q_SIGNALS:
    void endpointRequested(const QString &id);
    void allRequested();
    void addRequested();

private:
    items::EndpointListModel m_model;
    QListView *m_list;
    EmptyState *m_empty;
    Button *m_all;
};

} // namespace callttone::ui
