// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row_delegate.h"

#include <QTableView>

namespace callttone::items {
class CampaignListModel;
class ContactListModel;
} // namespace callttone::items

namespace callttone::ui {

/// A bar of a hundred with its number.
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ProgressDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// Text that stands in from the edge of its column, after a column of numbers.
class StandingInDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int Inset = 16;

    explicit StandingInDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// A table one row of which is opened: Enter, Space or a click.
class OpeningTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

Q_SIGNALS:
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void openCurrent();
};

/// The models outlive the tables.
[[nodiscard]] OpeningTable *campaignTable(items::CampaignListModel &model);
[[nodiscard]] OpeningTable *contactTable(items::ContactListModel &model);

} // namespace callttone::ui
