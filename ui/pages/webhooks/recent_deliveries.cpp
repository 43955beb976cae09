// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/recent_deliveries.h"

#include "models/items/format.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_setup.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Delivery;
using values::DeliveryStatus;

namespace {

constexpr int StoryFrom = 640; ///< narrower cards leave the story out

const Delivery *deliveryOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const RecentDeliveriesModel *>(index.model());
    return model ? &model->rows().at(index.row()) : nullptr;
}

Latency latencyOf(const QModelIndex &index)
{
    const Delivery *delivery = deliveryOf(index);
    Latency latency;
    if (delivery->latencyMs)
        latency.ms = *delivery->latencyMs;
    latency.timedOut = delivery->errorClass == values::ErrorClass::Timeout;
    return latency;
}

} // namespace

RecentDeliveriesModel::RecentDeliveriesModel(const core::Clock &clock, QObject *parent)
    : ValueListModel(parent)
    , m_clock(clock)
{}

int RecentDeliveriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecentDeliveriesModel::data(const QModelIndex &index, int role) const
{
    const Delivery *delivery = valueAt(index);
    if (!delivery)
        return {};
    if (role == Qt::AccessibleTextRole) {
        return u"%1, %2, %3, %4, %5"_s.arg(items::timeText(delivery->createdAt, m_clock.now()),
                                           values::wireName(delivery->event), values::describe(delivery->status),
                                           delivery->codeWord(), storyOf(*delivery));
    }
    if (role == Qt::ToolTipRole)
        return index.column() == Time ? items::fullTimeText(delivery->createdAt) : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return items::timeText(delivery->createdAt, m_clock.now());
    case Event:
        return values::wireName(delivery->event);
    case Status:
        return values::describe(delivery->status);
    case Code:
        return delivery->codeWord();
    case Story:
        return storyOf(*delivery);
    case Latency:
        return delivery->latencyMs ? items::latencyText(*delivery->latencyMs) : QString();
    default:
        return {};
    }
}

void RecentDeliveriesModel::retell()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Story), index(rowCount() - 1, Story));
}

QString RecentDeliveriesModel::storyOf(const Delivery &delivery) const
{
    if (delivery.test)
        return tr("test");
    switch (delivery.status) {
    case DeliveryStatus::Retrying:
        if (delivery.nextAttemptAt && *delivery.nextAttemptAt > m_clock.now())
            return tr("attempt %1, retry in %2")
                .arg(delivery.tries)
                .arg(items::waitText(*delivery.nextAttemptAt - m_clock.now()));
        return tr("attempt %1, retry is due").arg(delivery.tries);
    case DeliveryStatus::Failed:
        return delivery.completedAt ? tr("attempt %1, gave up %2")
                                          .arg(delivery.tries)
                                          .arg(items::timeText(*delivery.completedAt, m_clock.now()))
                                    : tr("attempt %1, gave up").arg(delivery.tries);
    case DeliveryStatus::Delivered:
        return delivery.tries > 1 ? tr("attempt %1").arg(delivery.tries) : QString();
    case DeliveryStatus::Cancelled:
    case DeliveryStatus::Skipped:
        return delivery.reason;
    case DeliveryStatus::Pending:
    case DeliveryStatus::Sending:
        break;
    }
    return {};
}

RecentDeliveriesCard::RecentDeliveriesCard(const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_model(new RecentDeliveriesModel(clock, this))
    , m_table(new QTableView)
{
    setHeader(tr("Recent deliveries"));
    auto *all = new Button(tr("Open in Deliveries"), ButtonKind::Ghost);
    all->setSmall(true);
    addAction(all);
    connect(all, &QPushButton::clicked, this, &RecentDeliveriesCard::allRequested);

    m_table->setModel(m_model);
    m_table->setObjectName(u"recentDeliveries"_s);
    m_table->setAccessibleName(tr("Recent deliveries"));
    configureTable(m_table, {.inCard = true});
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(RecentDeliveriesModel::Story, QHeaderView::Stretch);
    using M = RecentDeliveriesModel;
    const auto width = [this](int column, int content, bool first = false, bool last = false) {
        m_table->setColumnWidth(column, columnWidth(content, first, last));
    };
    width(M::Time, 62, true);
    width(M::Event, 140);
    width(M::Status, 96);
    width(M::Code, 66);
    width(M::Latency, 108, false, true);
    m_table->setItemDelegateForColumn(M::Time, new MonoDelegate(m_table, &Theme::muted));
    m_table->setItemDelegateForColumn(M::Event, new MonoDelegate(m_table));
    m_table->setItemDelegateForColumn(
        M::Status,
        new PillDelegate([](const QModelIndex &index) { return pillOf(deliveryOf(index)->status); }, m_table));
    auto *code = new MonoDelegate(m_table);
    code->setTokenFor([](const QModelIndex &index) {
        const auto failed = deliveryOf(index)->errorClass != values::ErrorClass::None;
        return failed ? &Theme::error : &Theme::text2;
    });
    m_table->setItemDelegateForColumn(M::Code, code);
    m_table->setItemDelegateForColumn(M::Story, new RowDelegate(m_table, TextRole::Secondary, &Theme::muted));
    m_table->setItemDelegateForColumn(M::Latency, new LatencyDelegate(latencyOf, m_table));
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(deliveryOf(index)->id); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(deliveryOf(index)->id); });

    auto *empty = new Label(tr("Nothing was sent here yet. Send a test, or wait for the next call."), TextRole::Body,
                            TextTone::Muted);
    empty->setContentsMargins(metrics::Space16, metrics::Space16, metrics::Space16, metrics::Space16);
    empty->setWordWrap(true);
    m_empty = empty;
    setFlush(true);
    body()->setSpacing(0);
    body()->addWidget(m_table);
    body()->addWidget(m_empty);
    setDeliveries({});
}

void RecentDeliveriesCard::setDeliveries(const QList<Delivery> &deliveries)
{
    m_model->setRows(deliveries.first(std::min<qsizetype>(Rows, deliveries.size())));
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize());
}

void RecentDeliveriesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(RecentDeliveriesModel::Story, width() < StoryFrom);
    m_table->horizontalHeader()->setSectionResizeMode(RecentDeliveriesModel::Event,
                                                      width() < StoryFrom ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (width() >= StoryFrom)
        m_table->setColumnWidth(RecentDeliveriesModel::Event, columnWidth(140));
}

} // namespace callttone::ui
