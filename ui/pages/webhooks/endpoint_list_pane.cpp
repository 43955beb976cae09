// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/endpoint_list_pane.h"

#include "models/items/endpoint_list_model.h"
#include "ui/pages/webhooks/endpoint_delegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_setup.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Width = 336;

} // namespace

EndpointListPane::EndpointListPane(items::EndpointListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_used(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_add(new Button(tr("Add Endpoint"), ButtonKind::Primary))
    , m_list(new QListView)
    , m_note(new Label({}, TextRole::Secondary, TextTone::Muted))
{
    setFixedWidth(Width);
    auto *head = new QWidget;
    head->setFixedHeight(metrics::FilterBar);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::Space16, 0, metrics::Space8, 1);
    row->addWidget(new Label(tr("Endpoints"), TextRole::BodyStrong));
    row->addWidget(m_used);
    row->addStretch(1);
    m_add->setSmall(true);
    m_add->setIconName(u"plus"_s);
    m_add->setObjectName(u"addEndpoint"_s);
    row->addWidget(m_add);

    m_list->setObjectName(u"endpointList"_s);
    configureList(m_list, tr("Endpoints"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EndpointDelegate(m_list));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);

    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space16, metrics::Space12);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addStretch(1);

    connect(m_add, &QPushButton::clicked, this, &EndpointListPane::addRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const QString id = selectedId(); std::exchange(m_announced, id) != id)
            Q_EMIT selected(id);
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &EndpointListPane::refreshCount);
    refreshCount();
}

void EndpointListPane::select(const QString &id)
{
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(id), 0));
}

QString EndpointListPane::selectedId() const
{
    return m_list->currentIndex().data(items::IdRole).toString();
}

void EndpointListPane::refreshCount()
{
    const int count = m_model.rowCount();
    const int left = std::max(0, values::maxWebhookEndpoints - count);
    m_used->setText(tr("%1 of %2 used").arg(count).arg(values::maxWebhookEndpoints));
    m_add->setEnabled(left > 0);
    m_add->setToolTip(left > 0
                          ? tr("Add Endpoint (%1)").arg(QKeySequence(u"Ctrl+N"_s).toString(QKeySequence::NativeText))
                          : tr("The limit is %1 endpoints per organization.").arg(values::maxWebhookEndpoints));
    const QString limit = tr("The limit is %1 per organization.").arg(values::maxWebhookEndpoints);
    if (left == 0)
        m_note->setText(tr("%1 Delete an endpoint to add another.").arg(limit));
    else
        m_note->setText(u"%1 %2"_s.arg(left == 1 ? tr("You can add 1 more endpoint.")
                                                 : tr("You can add %n more endpoints.", nullptr, left),
                                       limit));
    m_list->updateGeometry();
}

void EndpointListPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, metrics::FilterBar - 1, theme.border);
    drawVLine(&painter, layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, height() - 1, theme.border);
}

} // namespace callttone::ui
