// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "app/core/api_error.h"
#include "models/values/delivery_attempt.h"

#include <QObject>
#include <QTimer>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

/// Loads the delivery the inspector shows, and again when it changes. Moving quickly through the list asks only for
/// where it stops; answers for a delivery that is no longer wanted are dropped.
class DetailLoader : public QObject
{
    Q_OBJECT

public:
    /// `api` outlives the loader.
    explicit DetailLoader(client::ApiClient &api, QObject *parent = nullptr);

    void load(const QString &deliveryId);
    /// Asks at once for the same one again.
    void reload();
    void clear();
    [[nodiscard]] const QString &id() const { return m_id; }
    void applyMessage(const client::StreamMessage &message);

Q_SIGNALS:
    void loaded(const callttone::values::DeliveryDetail &detail);
    void failed(const callttone::core::ApiError &error);

private:
    client::ApiClient &m_api;
    QString m_id;
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace callttone::ui
