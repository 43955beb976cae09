// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_desk.h"
#include "app/connect/vault/memory_vault.h"
#include "app/core/settings.h"
#include "app/delivery/connectors/connector_engine.h"
#include "app/delivery/delivery_commands.h"
#include "app/delivery/delivery_engine.h"
#include "app/delivery/endpoint_registry.h"
#include "app/ingest/event_intake.h"
#include "app/service/router.h"
#include "app/service/service.h"
#include "app/tools/appointments/appointment_desk.h"
#include "app/tools/tool_executor.h"
#include "tests/api/http_probe.h"
#include "tests/support/fake_calendars.h"
#include "tests/support/fake_connectors.h"
#include "tests/support/fake_transport.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_tools.h"
#include "tests/support/store_fixture.h"

namespace callttone::testing {

/// What else a call may want.
struct Extra
{
    QByteArray key = "-";    ///< "-" = the admin key, empty = none
    QByteArray headers = {}; ///< whole lines
    int ms = 10'000;
};

/// A whole service on a loopback port of its own, over a real database and a scripted network.
class ServiceFixture
{
public:
    struct Options
    {
        service::HttpLimits limits;
        service::RateLimiter::Rate rate;
        values::Plan plan = values::Plan::Professional;
        QString publicUrl;
        QList<qint64> retryScheduleMs = {0, 5'000, 300'000};
        FakeTransport::Answer receiver = [](const delivery::EgressRequest &) { return FakeTransport::result(200); };
        bool bypassPlan = false;
        QHash<QString, QString> environment;
        QList<connect::IntegrationDescriptor> integrations;
        std::shared_ptr<connect::HttpClient> http; ///< to the vendors; none: they cannot be reached
        QList<values::DiagnosticCheck> checks;
        QStringList connectors = {}; ///< every event goes to them
        FakeConnectors::Script connectorScript = {};
    };

    ServiceFixture()
        : ServiceFixture(Options{})
    {}
    explicit ServiceFixture(Options options);
    ~ServiceFixture();
    Q_DISABLE_COPY_MOVE(ServiceFixture)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QByteArray &adminKey() const { return m_adminKey; }
    /// A fresh key with these scopes, made over the API.
    [[nodiscard]] QByteArray makeKey(const QStringList &scopes, QString *id = nullptr);

    /// One request on a connection of its own. `target` without /api/v1 unless it begins with two slashes.
    [[nodiscard]] HttpAnswer call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                                  const Extra &extra = {}) const;
    [[nodiscard]] HttpAnswer call(const QByteArray &method, const QByteArray &target, const QJsonObject &body,
                                  const Extra &extra = {}) const;
    /// What the service answers, as its own table says; not to be called.
    [[nodiscard]] QList<service::Route> routes();
    [[nodiscard]] static QByteArray bearer(const QByteArray &key) { return "Authorization: Bearer " + key + "\r\n"; }

    /// Where vendors send the browser back to.
    [[nodiscard]] QString redirectUri() const;
    void postEvents(const QString &callId, int count, const QString &type = QStringLiteral("call.ended"));
    /// Whether these bytes are anywhere in the data directory, journal files included.
    [[nodiscard]] bool filesContain(const QByteArray &bytes) const;
    /// Stops everything and starts it again on the same database, vault and port.
    void restart();
    void stopService() { m_service.reset(); }
    /// Stops the service and asks for another address; why that did not work, nullopt if it did.
    [[nodiscard]] std::optional<core::ApiError> listenAgainOn(quint16 port,
                                                              const QString &address = QStringLiteral("127.0.0.1"));

    StoreFixture store;
    ManualClock clock;
    connect::MemoryVault vault;
    ScriptedTools scriptedTools; ///< none to begin with
    FakeCalendars calendars;     ///< none connected to begin with

private:
    void start();
    [[nodiscard]] core::Result<quint16> listen();
    [[nodiscard]] values::Account account() const;

    Options m_options;
    QByteArray m_adminKey;
    std::unique_ptr<delivery::EndpointRegistry> m_registry;
    std::unique_ptr<FakeConnectors> m_connectorBook;
    std::unique_ptr<delivery::ConnectorEngine> m_connectors;
    std::unique_ptr<delivery::DeliveryEngine> m_engine;
    std::unique_ptr<ingest::EventIntake> m_intake;
    std::unique_ptr<delivery::DeliveryCommands> m_commands;
    core::Environment m_environment;
    std::unique_ptr<connect::IntegrationDesk> m_desk;
    std::unique_ptr<tools::ToolExecutor> m_executor;
    std::unique_ptr<tools::AppointmentDesk> m_appointments;
    std::unique_ptr<service::Service> m_service;
    quint16 m_port = 0;
    quint16 m_wantedPort = 0;
    QString m_wantedAddress = QStringLiteral("127.0.0.1");
    int m_posted = 0;
};

} // namespace callttone::testing
