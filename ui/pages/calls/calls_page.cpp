// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/calls_page.h"

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/on_result.h"
#include "models/items/format.h"
#include "ui/pages/calls/call_deliveries_card.h"
#include "ui/pages/calls/call_detail_view.h"
#include "ui/pages/calls/call_head.h"
#include "ui/pages/calls/call_list_view.h"
#include "ui/pages/calls/call_loader.h"
#include "ui/pages/calls/call_sync.h"
#include "ui/pages/calls/call_table.h"
#include "ui/pages/calls/timeline_card.h"
#include "ui/pages/calls/timeline_view.h"
#include "ui/pages/deliveries/delivery_actions.h"
#include "ui/pages/lists/export_strip.h"
#include "ui/shell/integration_place.h"
#include "ui/shell/tools_place.h"
#include "ui/widgets/button.h"
#include "ui/widgets/toast_host.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

CallsPage::CallsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(new DeliveryActions(workspace.api, workspace.toasts, this))
    , m_loader(new CallLoader(workspace.api, this))
    , m_list(new CallListView(workspace))
    , m_detail(new CallDetailView(workspace.clock))
    , m_exports(new ExportStrip(workspace.toasts))
    , m_detailPane(new QWidget)
    , m_layers(new QStackedLayout(this))
{
    auto *column = new QVBoxLayout(m_detailPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_detail, 1);
    column->addWidget(m_exports);
    m_layers->addWidget(m_list);
    m_layers->addWidget(m_detailPane);
    connect(m_list, &CallListView::opened, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Calls, {{u"id"_s, id}}}); // by the shell, so that Back leads to the list
    });
    connect(m_list, &CallListView::todayChanged, this, &Page::headerChanged);
    connectDetail();
    connectStream();
}

CallsPage::~CallsPage() = default;

void CallsPage::connectDetail()
{
    connect(m_loader, &CallLoader::loaded, this, [this](const values::CallDetail &detail) {
        m_detail->setDetail(detail);
        const QStringList waits = waitingFor(detail.deliveries);
        for (const QString &id : waits)
            askWhy(id);
        Q_EMIT headerChanged();
    });
    connect(m_loader, &CallLoader::failed, m_detail, &CallDetailView::showFailure);
    connect(m_detail, &CallDetailView::retryRequested, m_loader, &CallLoader::reload);
    connect(m_detail->head(), &CallHead::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(m_loader->id());
        m_workspace.toasts.show({Tone::Success, tr("Copied %1.").arg(m_loader->id())});
    });
    connect(m_detail->head(), &CallHead::exportRequested, this, &CallsPage::exportCall);
    connect(m_exports, &ExportStrip::runningChanged, m_detail->head()->exportButton(), &QWidget::setDisabled);
    connect(m_detail->deliveries(), &CallDeliveriesCard::retryRequested, m_actions, &DeliveryActions::replay);
    connect(m_detail->deliveries(), &CallDeliveriesCard::opened, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Deliveries, {{u"id"_s, id}}});
    });
    connect(m_detail->deliveries(), &CallDeliveriesCard::openRequested, this,
            [this](const QUrl &url) { m_workspace.desktop.openUrl(url); });
    connect(m_detail->deliveries(), &CallDeliveriesCard::repairRequested, this,
            [this](const QString &id, const QString &place) { Q_EMIT navigate(placeOfIntegration(id, place)); });
    connect(m_actions, &DeliveryActions::busyChanged, m_detail->deliveries(), &CallDeliveriesCard::setRetrying);
    connect(m_actions, &DeliveryActions::deliveryChanged, m_detail->deliveries(), &CallDeliveriesCard::applyUpdate);
    connect(
        m_detail->timeline()->view(), &TimelineView::toolRequested, this,
        [this](const QString &tool, const QJsonObject &arguments) { Q_EMIT navigate(placeOfTool(tool, arguments)); });
    auto *back = new QShortcut(Qt::Key_Escape, m_detailPane);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { Q_EMIT navigate({PageId::Calls, {}}); });
}

void CallsPage::connectStream()
{
    connect(&m_workspace.stream, &client::EventStream::messageReceived, this,
            [this](const client::StreamMessage &message) {
                m_list->applyMessage(message);
                m_loader->applyMessage(message);
                m_actions->applyMessage(message);
                const bool ours = message.type == "delivery.updated"_L1 && isCallOpen()
                                  && message.data.value("callId"_L1).toString() == m_loader->id();
                if (ours)
                    m_detail->deliveries()->applyUpdate(values::Delivery::fromJson(message.data));
                const QString changed = message.data.value("id"_L1).toString();
                if (message.type == "integration.updated"_L1 && isCallOpen() && m_detail->detail()
                    && waitingFor(m_detail->detail()->deliveries).contains(changed))
                    askWhy(changed);
            });
    connect(&m_workspace.stream, &client::EventStream::resetRequired, this, [this] {
        if (m_listLoaded)
            m_list->refresh();
        m_loader->reload();
    });
}

void CallsPage::askWhy(const QString &integration)
{
    // Without an answer the delivery's own reason is all there is to say.
    client::onResult(m_workspace.api.integration(integration), this,
                     [this](const core::Result<values::Integration> &known) {
                         if (known)
                             m_detail->deliveries()->setIntegration(*known);
                     });
}

bool CallsPage::isCallOpen() const
{
    return m_layers->currentWidget() == m_detailPane;
}

QStringList CallsPage::crumbs() const
{
    return isCallOpen() ? QStringList{tr("Calls")} : QStringList();
}

QString CallsPage::title() const
{
    if (!isCallOpen())
        return tr("Calls");
    if (!m_detail->detail())
        return m_loader->id();
    const values::Call &call = m_detail->detail()->call;
    const QString number = items::phoneText(call.counterpart());
    return number.isEmpty() ? callTitle(call) : number;
}

QString CallsPage::subtitle() const
{
    if (isCallOpen())
        return m_detail->detail() ? m_loader->id() : QString();
    return m_list->today() < 0 ? QString() : tr("%1 today").arg(items::countText(m_list->today()));
}

void CallsPage::enter(const QVariantMap &parameters)
{
    const QString id = parameters.value(u"id"_s).toString();
    if (!id.isEmpty()) {
        showCall(id);
        return;
    }
    if (parameters.contains(u"filter"_s)) {
        m_list->setFilterText(parameters.value(u"filter"_s).toString());
        if (m_listLoaded)
            m_list->applyFilter();
    }
    showList();
}

void CallsPage::showList()
{
    if (!std::exchange(m_listLoaded, true))
        m_list->load();
    m_loader->clear();
    m_layers->setCurrentWidget(m_list);
    m_list->table()->setFocus();
    Q_EMIT headerChanged();
}

void CallsPage::showCall(const QString &id)
{
    if (!m_detail->detail() || m_detail->detail()->call.id != id)
        m_detail->showLoading();
    m_loader->load(id);
    m_layers->setCurrentWidget(m_detailPane);
    m_detail->timeline()->view()->setFocus();
    Q_EMIT headerChanged();
}

void CallsPage::refresh()
{
    if (isCallOpen())
        m_loader->reload();
    else
        m_list->refresh();
}

void CallsPage::focusFilter()
{
    if (!isCallOpen())
        m_list->focusFilter();
}

void CallsPage::exportCall()
{
    if (!m_detail->detail())
        return;
    const values::CallDetail &detail = *m_detail->detail();
    QString name = detail.call.id;
    name.replace(u'/', u'-'); // ids of other platforms may hold one
    m_exports->ask(name + u".json"_s, [object = detail.toJson()](const values::PageRequest &) {
        ExportChunk chunk{1, [object] { return QJsonDocument(object).toJson(); }, {}, 1};
        return QtFuture::makeReadyFuture(core::Result<ExportChunk>(std::move(chunk)));
    });
}

} // namespace callttone::ui
