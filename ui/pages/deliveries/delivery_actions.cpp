// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/delivery_actions.h"

#include "app/client/answer_reading.h"
#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/delivery_export.h"
#include "models/items/format.h"
#include "models/items/sync_words.h"
#include "models/items/tool_words.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/toast_host.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int mostInFlight = 4; ///< further requests wait their turn, so other pages are not held up

} // namespace

DeliveryActions::DeliveryActions(client::ApiClient &api, ToastHost &toasts, QWidget *dialogParent)
    : QObject(dialogParent)
    , m_api(api)
    , m_toasts(toasts)
    , m_dialogParent(dialogParent)
{}

QString DeliveryActions::webhooksMeaning()
{
    return tr("Each webhook is sent again now with a new signature. Receivers see the same webhook-id as before.");
}

QString DeliveryActions::connectorsMeaning()
{
    return tr("Integrations make sure that it is there, and make nothing twice; Zaps run once more.");
}

void DeliveryActions::replay(const QList<values::Delivery> &deliveries)
{
    if (deliveries.isEmpty() || m_inFlight > 0)
        return;
    if (deliveries.size() <= MostUnasked) {
        replayNow(deliveries);
        return;
    }
    const QString count = items::countText(deliveries.size());
    const auto byConnector = [](const values::Delivery &delivery) {
        return items::isByConnector(delivery.destination);
    };
    QStringList meaning;
    if (!std::all_of(deliveries.cbegin(), deliveries.cend(), byConnector))
        meaning += webhooksMeaning();
    if (std::any_of(deliveries.cbegin(), deliveries.cend(), byConnector))
        meaning += connectorsMeaning();
    ask(tr("Replay %1 deliveries?").arg(count), meaning.join(u' '), tr("Replay %1").arg(count), false,
        [this, deliveries] { replayNow(deliveries); });
}

void DeliveryActions::replayNow(const QList<values::Delivery> &deliveries)
{
    m_queue = deliveries;
    m_asked = int(deliveries.size());
    m_accepted = 0;
    Q_EMIT busyChanged(true);
    for (int i = 0; i < mostInFlight; ++i)
        replayNext();
}

void DeliveryActions::replayNext()
{
    if (m_queue.isEmpty())
        return;
    const values::Delivery delivery = m_queue.takeFirst();
    ++m_inFlight;
    if (m_asked == 1)
        m_awaited.insert(delivery.id, delivery.tries);
    client::onResult(m_api.replay(delivery.id), this,
                     [this, id = delivery.id](const core::Result<values::Delivery> &answer) {
                         --m_inFlight;
                         if (answer) {
                             ++m_accepted;
                             Q_EMIT deliveryChanged(*answer);
                         } else {
                             m_awaited.remove(id);
                             m_queue.clear(); // what stopped one would stop the others
                             tellFailure(answer.error());
                         }
                         replayNext();
                         if (m_inFlight == 0 && m_queue.isEmpty() && m_asked > 0)
                             finishBatch();
                     });
}

void DeliveryActions::finishBatch()
{
    const int asked = std::exchange(m_asked, 0);
    Q_EMIT busyChanged(false);
    if (m_accepted > 0 && asked > 1) {
        m_toasts.show({Tone::Success, m_accepted == asked
                                          ? tr("Replayed %n deliveries.", nullptr, m_accepted)
                                          : tr("Replayed %1 of %2 deliveries.").arg(m_accepted).arg(asked)});
    }
}

void DeliveryActions::replayMatching(const values::DeliveryFilter &filter)
{
    Q_EMIT busyChanged(true);
    client::onResult(
        m_api.replayMany(filter, true), this, [this, filter](const core::Result<client::BulkCount> &count) {
            Q_EMIT busyChanged(false);
            if (!count) {
                tellFailure(count.error());
                return;
            }
            const QString number = items::countText(count->count);
            if (count->count == 0) {
                m_toasts.show({Tone::Info, tr("Nothing to replay: all of them are being sent right now.")});
                return;
            }
            ask(tr("Replay %1 deliveries?").arg(number),
                QStringList{webhooksMeaning(), connectorsMeaning(),
                            tr("Deliveries that are being sent right now are left out.")}
                    .join(u' '),
                tr("Replay %1").arg(number), false, [this, filter] {
                    Q_EMIT busyChanged(true);
                    client::onResult(
                        m_api.replayMany(filter, false), this, [this](const core::Result<client::BulkCount> &done) {
                            Q_EMIT busyChanged(false);
                            if (done)
                                m_toasts.show(
                                    {Tone::Success, tr("Replaying %1 deliveries.").arg(items::countText(done->count))});
                            else
                                tellFailure(done.error());
                        });
                });
        });
}

void DeliveryActions::cancelRetries(const values::Delivery &delivery)
{
    const QString when = delivery.nextAttemptAt
                             ? tr("The next attempt would be at %1.").arg(items::clockText(*delivery.nextAttemptAt))
                             : QString();
    ask(tr("Cancel the retries of this delivery?"),
        tr("%1 %2 will not receive this %3. You can still replay it by hand.")
            .arg(when, delivery.destination.label, values::wireName(delivery.event))
            .trimmed(),
        tr("Cancel retries"), true, [this, id = delivery.id] {
            client::onResult(m_api.cancel(id), this, [this](const core::Result<values::Delivery> &answer) {
                if (!answer) {
                    tellFailure(answer.error());
                    return;
                }
                Q_EMIT deliveryChanged(*answer);
                m_toasts.show({Tone::Success, tr("Retries cancelled.")});
            });
        });
}

void DeliveryActions::copyCurl(const values::DeliveryDetail &detail, const values::DeliveryAttempt &attempt)
{
    copy(items::curlCommand(detail, attempt), tr("Copied attempt %1 as a cURL command.").arg(attempt.number));
}

void DeliveryActions::copyHar(const values::DeliveryDetail &detail)
{
    copy(QString::fromUtf8(QJsonDocument(items::harOf(detail)).toJson()), tr("Copied all attempts as HAR."));
}

void DeliveryActions::copyId(const QString &id)
{
    copy(id, tr("Copied %1.").arg(id));
}

void DeliveryActions::copy(const QString &text, const QString &told)
{
    QGuiApplication::clipboard()->setText(text);
    m_toasts.show({Tone::Success, told});
}

void DeliveryActions::applyMessage(const client::StreamMessage &message)
{
    if (m_awaited.isEmpty() || message.type != "delivery.updated"_L1)
        return;
    const values::Delivery delivery = values::Delivery::fromJson(message.data);
    const auto awaited = m_awaited.constFind(delivery.id);
    const bool over = awaited != m_awaited.constEnd() && delivery.tries > *awaited
                      && delivery.status != values::DeliveryStatus::Sending
                      && delivery.status != values::DeliveryStatus::Pending;
    if (!over)
        return;
    m_awaited.erase(awaited);
    tellOutcome(delivery);
}

void DeliveryActions::tellOutcome(const values::Delivery &delivery)
{
    if (items::isByConnector(delivery.destination)) {
        const bool done = delivery.status == values::DeliveryStatus::Delivered;
        m_toasts.show(
            {done ? Tone::Success : Tone::Warn, tr("%1: %2").arg(items::integrationName(delivery.destination.kind),
                                                                 items::deliveryResult(delivery, delivery.updatedAt))});
        return;
    }
    const QString took = items::latencyText(delivery.latencyMs);
    if (delivery.status == values::DeliveryStatus::Delivered) {
        m_toasts.show(
            {Tone::Success,
             tr("Replayed: %1 answered %2 in %3.").arg(delivery.destination.label, delivery.codeWord(), took)});
        return;
    }
    const QString host = delivery.destination.label.section(u'/', 0, 0);
    m_toasts.show({Tone::Warn, values::explain(delivery.errorClass, host, delivery.code)});
}

void DeliveryActions::tellFailure(const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    m_toasts.show({Tone::Error, error.detail.isEmpty() ? error.title : u"%1. %2"_s.arg(error.title, error.detail)});
}

void DeliveryActions::ask(const QString &question, const QString &text, const QString &verb, bool destructive,
                          std::function<void()> then)
{
    auto *dialog = new ConfirmDialog(question, text, verb, destructive, m_dialogParent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, std::move(then));
    dialog->open();
}

} // namespace callttone::ui
