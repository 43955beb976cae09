// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/endpoints_card.h"

#include "models/items/format.h"
#include "ui/pages/lists/pills.h"
#include "ui/pages/overview/row_painting.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QListView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::WebhookEndpoint;

namespace {

constexpr int Side = 16;
constexpr int FiguresWidth = 112;

} // namespace

void EndpointHealthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto endpoint = index.data(items::ValueRole).value<WebhookEndpoint>();
    const int height = option.rect.height();
    const int width = option.rect.width();
    const int middle = (height - 1) / 2;
    RowPainter row(painter, option, theme, index.row() == index.model()->rowCount() - 1);

    const int left = Side;
    const int right = width - Side - FiguresWidth;
    const Tone tone = toneNamed(index.data(items::ToneRole).toString());
    const QColor color = tone == Tone::Neutral ? theme.muted : toneColors(theme, tone).text;
    row.text({left, middle - 17, right - left - 8, 18}, theme.font(TextRole::BodyMedium), theme.text, endpoint.label(),
             Qt::AlignLeading, Qt::ElideMiddle);
    row.icon({left, middle + 1, metrics::IconSmall, 16}, index.data(items::IconRole).toString(), metrics::IconSmall,
             color);
    row.text({left + 19, middle + 1, right - left - 27, 16}, theme.font(TextRole::SecondaryMedium), color,
             index.data(items::EndpointListModel::HealthTextRole).toString());

    const QString success = items::successText(endpoint.health);
    row.text({right, middle - 17, FiguresWidth, 18}, theme.font(TextRole::Mono), theme.text,
             success.isEmpty() ? u"–"_s : success, Qt::AlignTrailing);
    if (endpoint.health.p95Ms)
        row.text({right, middle + 1, FiguresWidth, 16}, theme.font(TextRole::Caption), theme.muted,
                 tr("p95 %1").arg(items::latencyText(*endpoint.health.p95Ms)), Qt::AlignTrailing);
}

QSize EndpointHealthDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, metrics::RowHeightTwoLines};
}

EndpointsCard::EndpointsCard(const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_model(clock)
    , m_list(new QListView)
    , m_empty(new EmptyState(u"webhook"_s, tr("No endpoint yet"),
                             tr("Add your server's address, and every call event is sent there, signed.")))
    , m_all(new Button(tr("All endpoints"), ButtonKind::Ghost))
{
    setHeader(tr("Endpoints"), u"webhook"_s);
    setFlush(true);
    m_all->setSmall(true);
    addAction(m_all);
    connect(m_all, &QPushButton::clicked, this, &EndpointsCard::allRequested);
    Button *add = m_empty->addButton(tr("Add Endpoint"), ButtonKind::Default);
    add->setObjectName(u"overviewAddEndpoint"_s);
    connect(add, &QPushButton::clicked, this, &EndpointsCard::addRequested);

    configureCardList(m_list, tr("Endpoints"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EndpointHealthDelegate(m_list));
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT endpointRequested(index.data(items::IdRole).toString());
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    body()->setSpacing(0);
    body()->addWidget(m_list);
    body()->addWidget(m_empty);
    body()->addStretch(1);
    m_empty->hide();
    m_all->hide();
    fitRows(m_list, metrics::RowHeightTwoLines);
}

void EndpointsCard::setEndpoints(const QList<WebhookEndpoint> &endpoints)
{
    m_model.setRows(endpoints);
    setCount(endpoints.isEmpty() ? QString() : tr("%1 of %2").arg(endpoints.size()).arg(values::maxWebhookEndpoints));
    m_empty->setVisible(endpoints.isEmpty());
    m_all->setVisible(!endpoints.isEmpty());
    fitRows(m_list, metrics::RowHeightTwoLines);
}

} // namespace callttone::ui
