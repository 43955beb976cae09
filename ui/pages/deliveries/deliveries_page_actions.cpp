// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does on the Deliveries page: filter, select, keys, replay, export.
#include "ui/pages/deliveries/deliveries_page.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/delivery_log_model.h"
#include "models/items/format.h"
#include "models/items/sync_words.h"
#include "ui/pages/deliveries/connector_section.h"
#include "ui/pages/deliveries/delivery_actions.h"
#include "ui/pages/deliveries/delivery_filter_bar.h"
#include "ui/pages/deliveries/delivery_inspector.h"
#include "ui/pages/deliveries/delivery_table.h"
#include "ui/pages/deliveries/delivery_totals.h"
#include "ui/pages/deliveries/detail_loader.h"
#include "ui/pages/deliveries/inspector_body.h"
#include "ui/pages/deliveries/time_histogram.h"
#include "ui/pages/lists/export_strip.h"
#include "ui/pages/lists/follow_gate.h"
#include "ui/pages/lists/list_footer.h"
#include "ui/pages/lists/list_states.h"
#include "ui/pages/lists/wire_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/toast_host.h"

#include <QDateTime>
#include <QMenu>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int RowsToFindAgain = 256; ///< the first page, which is always in memory

} // namespace

void DeliveriesPage::addKeys(QWidget *scope)
{
    const auto add = [this, scope](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut); // never while somebody types in the filter
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::Key_R, [this] { replaySelection(); });
    add(Qt::Key_C, [this] { copyCurl(); });
    add(Qt::Key_E, [this] { exportSelected(); });
    add(Qt::Key_O, [this] { openCall(); });
    add(Qt::Key_F, [this] { m_follow->toggle(); });
    add(Qt::Key_Escape, [this] { escape(); });
}

void DeliveriesPage::applyFilter(const values::DeliveryFilter &filter)
{
    m_asked.start();
    m_filteredMs = -1;
    m_outsideTime = Unknown;
    m_table->scrollToTop();
    m_model->setFilter(filter);
    m_histogram->setFilter(filter);
}

void DeliveriesPage::onListLoaded()
{
    if (m_asked.isValid()) {
        m_filteredMs = m_asked.elapsed();
        m_asked.invalidate();
    }
    findShown();
    showTexts();
}

void DeliveriesPage::findShown()
{
    // The list was replaced, or entered by an id: what the inspector shows is marked when it is among the newest rows.
    const QString id = m_loader->id();
    const int rows = qMin(m_model->rowCount(), RowsToFindAgain);
    for (int row = 0; !id.isEmpty() && !m_table->currentIndex().isValid() && row < rows; ++row) {
        const values::Delivery *delivery = m_model->deliveryAt(row);
        if (delivery && delivery->id == id)
            m_table->goToRow(row);
    }
}

void DeliveriesPage::followSelection(bool mayOpen)
{
    const values::Delivery *delivery = m_table->currentDelivery();
    if (!delivery || (m_inspector->isHidden() && !mayOpen))
        return;
    m_loader->load(delivery->id);
    m_inspector->showDelivery(*delivery);
    openInspector();
}

void DeliveriesPage::closeInspector()
{
    m_inspector->hide();
    m_loader->clear();
    m_table->setFocus();
}

void DeliveriesPage::step(int by)
{
    m_table->goToRow((m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1) + by);
}

void DeliveriesPage::escape()
{
    if (!m_inspector->isHidden())
        closeInspector();
    else
        m_table->clearSelection();
}

void DeliveriesPage::replaySelection()
{
    const int count = m_table->selectedCount();
    if (count == 0) {
        if (!m_inspector->isHidden() && m_inspector->detail())
            m_actions->replay({m_inspector->detail()->delivery});
        return;
    }
    if (count > DeliveryActions::MostUnasked && m_table->isEverythingSelected()) {
        m_actions->replayMatching(m_model->filter());
        return;
    }
    const QList<values::Delivery> loaded = m_table->selectedDeliveries();
    if (loaded.size() == count) {
        m_actions->replay(loaded);
        return;
    }
    // Rows that were never on screen are not known by id: the service finds them by the same filter and the time
    // between the ends of the selection.
    if (loaded.size() < 2) {
        m_workspace.toasts.show({Tone::Info, tr("The selected rows are still loading. Replay them in a moment.")});
        return;
    }
    values::DeliveryFilter filter = m_model->filter();
    filter.from = loaded.last().createdAt;
    filter.to = loaded.first().createdAt + 1;
    m_actions->replayMatching(filter);
}

void DeliveriesPage::copyCurl()
{
    const values::DeliveryAttempt *attempt = m_inspector->attempt();
    if (!attempt)
        return;
    if (items::isByConnector(m_inspector->detail()->delivery.destination))
        m_inspector->body()->connector()->wire()->copyAsCurl();
    else
        m_actions->copyCurl(*m_inspector->detail(), *attempt);
}

void DeliveriesPage::exportSelected()
{
    if (!m_inspector->detail())
        return;
    const values::DeliveryDetail &detail = *m_inspector->detail();
    m_exports->ask(detail.delivery.id + u".jsonl"_s, singleObject(detail.toJson()));
}

void DeliveriesPage::exportMatching()
{
    const QString day = QDateTime::fromMSecsSinceEpoch(m_workspace.clock.now()).toString(u"yyyy-MM-dd"_s);
    m_exports->ask(u"deliveries-%1.jsonl"_s.arg(day),
                   [&api = m_workspace.api, filter = m_model->filter()](const values::PageRequest &page) {
                       return exportChunkOf(api.deliveries(filter, page));
                   });
}

void DeliveriesPage::openCall()
{
    const values::Delivery *delivery = m_table->currentDelivery();
    if (!m_inspector->isHidden() && m_inspector->detail())
        delivery = &m_inspector->detail()->delivery;
    if (delivery && !delivery->callId.isEmpty())
        Q_EMIT navigate({PageId::Calls, {{u"id"_s, delivery->callId}}});
}

void DeliveriesPage::showContextMenu(const QPoint &pos)
{
    const values::Delivery *delivery = m_table->currentDelivery();
    if (!delivery || !m_table->indexAt(m_table->viewport()->mapFrom(m_table, pos)).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int count = m_table->selectedCount();
    menu->addAction(Icons::icon(u"retry"_s), count > 1 ? tr("Replay %L1").arg(count) : tr("Replay"), this,
                    &DeliveriesPage::replaySelection);
    menu->addAction(Icons::icon(u"panelR"_s), tr("Show attempts"), this, [this] { followSelection(true); });
    QAction *call = menu->addAction(Icons::icon(u"phone"_s), tr("Open call"), this, &DeliveriesPage::openCall);
    call->setEnabled(!delivery->callId.isEmpty());
    menu->addSeparator();
    menu->addAction(Icons::icon(u"copy"_s), tr("Copy id"), this, [this, id = delivery->id] { m_actions->copyId(id); });
    menu->addAction(Icons::icon(u"filter"_s), tr("Only %1").arg(delivery->destination.label), this,
                    [this, where = items::isByConnector(delivery->destination) ? delivery->destination.id
                                                                               : delivery->destination.label] {
                        FilterToken token{u"endpoint"_s, FilterToken::Op::AnyOf, {where}, false, {}};
                        m_bar->setText(printFilterToken(token));
                    });
    menu->popup(m_table->viewport()->mapToGlobal(pos));
}

void DeliveriesPage::showTexts()
{
    QStringList left;
    if (m_totals->all())
        left.append(tr("%1 deliveries").arg(items::countText(*m_totals->all())));
    if (m_totals->failed())
        left.append(tr("%1 failed").arg(items::countText(*m_totals->failed())));
    if (m_filteredMs >= 0)
        left.append(tr("filtered in %L1 ms").arg(m_filteredMs));
    m_footer->setTexts(left.join(u" · "_s),
                       m_model->hasLoaded() ? tr("%1 shown").arg(items::countText(m_model->rowCount())) : QString());
}

EmptyMessage DeliveriesPage::emptyMessage()
{
    if (!m_bar->isFiltering())
        return nothingYet();
    const QString time = m_bar->timeText();
    EmptyMessage message{u"filter"_s, tr("Nothing matches these filters"), {}, {}};
    if (!time.isEmpty()) {
        if (m_outsideTime >= 0) {
            message.text = tr("%n deliveries match outside %1.", nullptr, int(m_outsideTime)).arg(time);
        } else if (m_outsideTime == Unknown) {
            m_outsideTime = Asked;
            values::DeliveryFilter anyTime = m_bar->filter();
            anyTime.from = anyTime.to = std::nullopt;
            m_totals->count(anyTime, this, [this](qint64 count) {
                m_outsideTime = count;
                m_states->refresh();
            });
        }
        message.actions.append({tr("Clear time range"), ButtonKind::Default, [this] { m_bar->setTimeRange({}); }});
    }
    message.actions.append(
        {tr("Clear all"), time.isEmpty() ? ButtonKind::Default : ButtonKind::Ghost, [this] { clearFilterWithUndo(); }});
    return message;
}

EmptyMessage DeliveriesPage::nothingYet()
{
    EmptyMessage message{
        u"send"_s, tr("No deliveries yet"), tr("They appear here as soon as a call starts or you send a test."), {}};
    const QStringList endpoints = m_bar->endpointIds();
    if (endpoints.isEmpty())
        message.actions.append({tr("Add Endpoint"), ButtonKind::Primary, [this] {
                                    Q_EMIT navigate({PageId::Webhooks, {{u"action"_s, u"add"_s}}});
                                }});
    else
        message.actions.append(
            {tr("Send a test"), ButtonKind::Primary, [this, id = endpoints.first()] { sendTest(id); }});
    return message;
}

void DeliveriesPage::clearFilterWithUndo()
{
    const QString before = m_bar->text();
    m_bar->clear();
    m_workspace.toasts.show({.tone = Tone::Info,
                             .text = tr("Filters cleared."),
                             .actionText = tr("Undo"),
                             .action =
                                 [bar = QPointer(m_bar), before] {
                                     if (bar)
                                         bar->setText(before);
                                 },
                             .undo = true});
}

void DeliveriesPage::sendTest(const QString &endpointId)
{
    client::onResult(
        m_workspace.api.testWebhook(endpointId), this, [this](const core::Result<client::TestResult> &test) {
            if (!test) {
                m_workspace.toasts.show({Tone::Error, u"%1. %2"_s.arg(test.error().title, test.error().detail)});
                return;
            }
            m_model->refresh();
            m_totals->reload();
        });
}

} // namespace callttone::ui
