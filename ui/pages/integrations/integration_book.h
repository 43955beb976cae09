// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/integration.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace callttone::client {
class ApiClient;
class EventStream;
struct StreamMessage;
} // namespace callttone::client

namespace callttone::ui {

/// The integrations as the service last told of them, for the dashboard and the page of one. Loads all on demand, and
/// the one that `integration.updated` names whenever it comes.
class IntegrationBook : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntegrationBook)

public:
    /// Both outlive the book.
    IntegrationBook(client::ApiClient &api, client::EventStream &stream, QObject *parent = nullptr);

    void load();
    void reload(const QString &id);
    /// What an answer to something else already told.
    void put(const values::Integration &integration);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<values::Integration> &all() const { return m_all; }
    [[nodiscard]] const values::Integration *find(const QString &id) const;
    /// Of the sign-in under way, or of the last one this program saw.
    [[nodiscard]] QList<values::AuthStep> signInSteps(const QString &id) const { return m_flows.value(id).steps; }

Q_SIGNALS:
    void loaded();                   ///< all of them, possibly others than before
    void changed(const QString &id); ///< this one
    void failed(const callttone::core::ApiError &error);

private:
    void onMessage(const client::StreamMessage &message);
    void noteFlow(const values::Integration &integration);

    client::ApiClient &m_api;
    QList<values::Integration> m_all;
    QSet<QString> m_asking;                      ///< one question at a time for each
    QSet<QString> m_again;                       ///< changed while it was being asked for
    QHash<QString, values::ConnectFlow> m_flows; ///< by integration
    bool m_loaded = false;
};

} // namespace callttone::ui
