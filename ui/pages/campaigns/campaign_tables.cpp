// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaign_tables.h"

#include "models/items/campaign_list_model.h"
#include "models/items/contact_list_model.h"
#include "ui/pages/lists/column_plan.h"
#include "ui/pages/lists/inset_header.h"
#include "ui/pages/lists/pills.h"
#include "ui/pages/lists/standing_in_delegate.h"
#include "ui/theme/painting.h"
#include "ui/widgets/cell_delegates.h"

#include <QCoreApplication>
#include <QPainter>

namespace callttone::ui {

namespace {

using items::CampaignListModel;
using items::ContactListModel;

constexpr int BarHeight = 6;
constexpr int BarWidth = 88;
constexpr int BarGap = 8;
constexpr int FullBar = 100;

QAbstractItemDelegate *pills(QObject *parent)
{
    return new PillDelegate([](const QModelIndex &index) { return pillOf(index); }, parent);
}

} // namespace

ProgressDelegate::ProgressDelegate(QObject *parent)
    : RowDelegate(parent, TextRole::Mono, &Theme::text2)
{}

void ProgressDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const Theme &theme) const
{
    const auto *model = qobject_cast<const CampaignListModel *>(index.model());
    const values::Campaign *campaign = model ? model->campaignAt(index.row()) : nullptr;
    const bool any = campaign && campaign->stats.contacts > 0;
    QRect text = rect;
    if (any) {
        const QRect place(rect.left(), rect.top() + (rect.height() - BarHeight) / 2, BarWidth, BarHeight);
        const QRectF track = QStyle::visualRect(option.direction, rect, place);
        drawBox(painter, track, BarHeight / 2.0, theme.neutralBg, theme.highContrast ? theme.text : QColor());
        QRectF part = track;
        part.setWidth(track.width() * index.data(items::RawRole).toInt() / FullBar);
        if (option.direction == Qt::RightToLeft)
            part.moveRight(track.right());
        if (part.width() > 0)
            drawBox(painter, part, BarHeight / 2.0, theme.accentLine);
        text.setLeft(rect.left() + BarWidth + BarGap);
        text = QStyle::visualRect(option.direction, rect, text);
    }
    painter->setFont(theme.font(any ? role() : TextRole::Secondary));
    painter->setPen(any ? theme.text2 : theme.muted);
    painter->drawText(
        text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

OpeningTable *campaignTable(CampaignListModel &model)
{
    auto *table = new OpeningTable(model, QCoreApplication::translate("CampaignsPage", "Campaigns"));
    table->setItemDelegateForColumn(CampaignListModel::Name, new RowDelegate(table, TextRole::BodyMedium));
    table->setItemDelegateForColumn(CampaignListModel::Status, pills(table));
    table->setItemDelegateForColumn(CampaignListModel::Progress, new ProgressDelegate(table));
    for (const int number : {int(CampaignListModel::Reached), int(CampaignListModel::Booked)})
        table->setItemDelegateForColumn(number, new MonoDelegate(table));
    table->setItemDelegateForColumn(CampaignListModel::NextRun, new StandingInDelegate(table));
    if (auto *header = qobject_cast<InsetHeader *>(table->horizontalHeader()))
        header->setInset(CampaignListModel::NextRun, StandingInDelegate::Inset, 0);
    new ColumnPlan(table, {{CampaignListModel::Name, 180, true},
                           {CampaignListModel::Status, 112},
                           {CampaignListModel::Progress, 150},
                           {CampaignListModel::Reached, 76},
                           {CampaignListModel::Booked, 76},
                           {CampaignListModel::NextRun, 166}});
    return table;
}

OpeningTable *contactTable(ContactListModel &model)
{
    auto *table = new OpeningTable(model, QCoreApplication::translate("CampaignsPage", "Contacts of the campaign"));
    table->setItemDelegateForColumn(ContactListModel::Name, new RowDelegate(table, TextRole::BodyMedium));
    table->setItemDelegateForColumn(ContactListModel::Phone, new MonoDelegate(table));
    table->setItemDelegateForColumn(ContactListModel::Email, new RowDelegate(table, TextRole::Body, &Theme::text2));
    table->setItemDelegateForColumn(ContactListModel::Status, pills(table));
    table->setItemDelegateForColumn(ContactListModel::LastCall, new MonoDelegate(table, &Theme::muted));
    auto *call = new MonoDelegate(table, &Theme::muted);
    call->setElideMode(Qt::ElideMiddle);
    table->setItemDelegateForColumn(ContactListModel::Call, call);
    new ColumnPlan(table, {{ContactListModel::Name, 150, true},
                           {ContactListModel::Phone, 150},
                           {ContactListModel::Email, 190, false, true},
                           {ContactListModel::Status, 106},
                           {ContactListModel::LastCall, 76},
                           {ContactListModel::Call, 150, false, true}});
    return table;
}

} // namespace callttone::ui
