// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "app/core/api_error.h"
#include "models/values/delivery_attempt.h"
#include "models/values/delivery_filter.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

class ToastHost;

/// What a person does to deliveries, with what they are told about it. Up to 20 replays happen at once; more are asked
/// about first, with the service's own count.
class DeliveryActions : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostUnasked = 20;

    /// `api` and `toasts` outlive this object; `dialogParent` is where questions open.
    DeliveryActions(client::ApiClient &api, ToastHost &toasts, QWidget *dialogParent);

    void replay(const QList<values::Delivery> &deliveries);
    /// Everything the filter matches, counted by the service before anything is sent.
    void replayMatching(const values::DeliveryFilter &filter);
    void cancelRetries(const values::Delivery &delivery);
    void copyCurl(const values::DeliveryDetail &detail, const values::DeliveryAttempt &attempt);
    void copyHar(const values::DeliveryDetail &detail);
    void copyId(const QString &id);

    /// Tells how a single replay ended.
    void applyMessage(const client::StreamMessage &message);

Q_SIGNALS:
    void busyChanged(bool busy);
    /// As the service answered, before the stream says so.
    void deliveryChanged(const callttone::values::Delivery &delivery);

private:
    void replayNow(const QList<values::Delivery> &deliveries);
    void replayNext();
    void finishBatch();
    void ask(const QString &question, const QString &text, const QString &verb, bool destructive,
             std::function<void()> then);
    void tellFailure(const core::ApiError &error);
    void tellOutcome(const values::Delivery &delivery);
    [[nodiscard]] static QString webhooksMeaning();
    [[nodiscard]] static QString connectorsMeaning();
    void copy(const QString &text, const QString &told);

    client::ApiClient &m_api;
    ToastHost &m_toasts;
    QPointer<QWidget> m_dialogParent;
    QList<values::Delivery> m_queue;
    int m_inFlight = 0;
    int m_accepted = 0;
    int m_asked = 0;
    QHash<QString, int> m_awaited; ///< replayed delivery -> its tries before
};

} // namespace callttone::ui
