// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "app/core/api_error.h"
#include "models/values/call.h"

#include <QObject>
#include <QTimer>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

/// Loads the call that is open, and again shortly after anything about it happened.
class CallLoader : public QObject
{
    Q_OBJECT

public:
    /// `api` outlives the loader.
    explicit CallLoader(client::ApiClient &api, QObject *parent = nullptr);

    void load(const QString &callId);
    void reload();
    void clear();
    [[nodiscard]] const QString &id() const { return m_id; }
    void applyMessage(const client::StreamMessage &message);

Q_SIGNALS:
    void loaded(const callttone::values::CallDetail &detail);
    void failed(const callttone::core::ApiError &error);

private:
    client::ApiClient &m_api;
    QString m_id;
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace callttone::ui
