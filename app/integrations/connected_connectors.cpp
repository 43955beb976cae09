// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/connected_connectors.h"

#include "app/connect/integration_desk.h"
#include "app/integrations/support/paced_session.h"
#include "app/integrations/support/recorded_session.h"
#include "app/store/database.h"
#include "app/tools/wire_log.h"
#include "models/values/call_event.h"

#include <QJsonDocument>

#include <map>
#include <shared_mutex>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using delivery::ConnectorReport;
using delivery::ConnectorVerdict;

constexpr int deliveryLimitMs = 60'000;

/// What routing needs to know, kept so that accepting an event reads nothing.
struct Known
{
    bool isConnected = false;
    bool isUsable = false;
    bool isPaused = false;
    QString label;
    QJsonObject config;
    QString account;
    std::optional<core::TimeMs> connectedAt;
    std::optional<core::TimeMs> passedAt; ///< its last test, if it passed
    bool operator==(const Known &) const = default;
};

SyncFailure notConnected(const QString &name, const core::ApiError &error)
{
    if (error.code != "not_connected"_L1)
        return syncFailureOf(error, SyncEffect::Reads);
    return syncNeedsReconnect(u"%1 is not connected"_s.arg(name),
                              u"It was disconnected while this was waiting. Connect %1 again and it is sent, or cancel "
                              "this delivery."_s.arg(name));
}

/// Why nothing can be sent there now; nothing when it can.
std::optional<SyncFailure> unusable(const values::Integration &view)
{
    if (view.state == values::IntegrationState::PlanRequired)
        return syncNeedsRepair(values::ErrorClass::NotAllowed, u"The plan does not include integrations"_s,
                               u"Integrations need the Professional plan or a higher one. Set CALLTTONE_PLAN to the "
                               "plan you have and restart; what waits is then sent."_s);
    if (view.state == values::IntegrationState::Error) {
        const QString why = view.notice ? view.notice->detail : view.health.detail;
        return syncNeedsReconnect(u"%1 cannot be used"_s.arg(view.name),
                                  why.isEmpty() ? u"Reconnect %1; what waits is then sent."_s.arg(view.name) : why);
    }
    if (view.paused)
        return syncNeedsRepair(values::ErrorClass::NotAllowed, u"%1 is paused"_s.arg(view.name),
                               u"Resume it under Integrations; what waits is then sent."_s);
    return std::nullopt;
}

} // namespace

struct ConnectedConnectors::Private
{
    explicit Private(Parts given);

    [[nodiscard]] const VendorConnector *find(const QString &integration) const;
    [[nodiscard]] ConnectorReport deliver(const VendorConnector &connector, const store::ClaimedDelivery &claimed);
    /// What belongs to the delivery is still to come, and there is time.
    [[nodiscard]] std::optional<ConnectorReport> tooEarly(const VendorConnector &connector,
                                                          const store::ClaimedDelivery &claimed,
                                                          const delivery::CallFacts &facts,
                                                          const QJsonObject &config) const;
    [[nodiscard]] SyncResult<QString> run(const VendorConnector &connector, const store::ClaimedDelivery &claimed,
                                          const delivery::CallFacts &facts, const values::Integration &view,
                                          connect::VendorSession &session);

    Parts parts;
    std::map<QString, std::unique_ptr<RequestPacer>> pacers;
    const std::shared_ptr<std::atomic<bool>> giveUp = std::make_shared<std::atomic<bool>>(false);
    mutable std::shared_mutex mutex;
    std::map<QString, Known> known; ///< guarded
};

ConnectedConnectors::Private::Private(Parts given)
    : parts(std::move(given))
{
    for (const VendorConnector &connector : std::as_const(parts.connectors)) {
        const double factor = std::max(parts.paceFactor, 0.01);
        pacers.emplace(connector.integration,
                       std::make_unique<RequestPacer>(connector.requestsPerSecond * factor,
                                                      int(connector.burst * std::max(factor, 1.0))));
    }
}

const VendorConnector *ConnectedConnectors::Private::find(const QString &integration) const
{
    const auto found = std::find_if(parts.connectors.begin(), parts.connectors.end(),
                                    [&](const VendorConnector &one) { return one.integration == integration; });
    return found == parts.connectors.end() ? nullptr : &*found;
}

std::optional<ConnectorReport> ConnectedConnectors::Private::tooEarly(const VendorConnector &connector,
                                                                      const store::ClaimedDelivery &claimed,
                                                                      const delivery::CallFacts &facts,
                                                                      const QJsonObject &config) const
{
    const values::Delivery &delivery = claimed.delivery;
    if (!connector.isReady || claimed.trigger == "manual"_L1 || connector.isReady(delivery.event, facts, config))
        return std::nullopt;
    const core::TimeMs until = delivery.createdAt + connector.waitMs(config);
    const core::TimeMs now = parts.clock.now();
    if (now >= until)
        return std::nullopt; // then with what there is
    return ConnectorReport{.verdict = ConnectorVerdict::Wait,
                           .problem = u"Waits for the rest of the call, at most until its time is up; then it goes "
                                      "with what there is."_s,
                           .waitMs = until - now};
}

SyncResult<QString> ConnectedConnectors::Private::run(const VendorConnector &connector,
                                                      const store::ClaimedDelivery &claimed,
                                                      const delivery::CallFacts &facts, const values::Integration &view,
                                                      connect::VendorSession &session)
{
    PacedSession paced(session, *pacers.at(connector.integration), *giveUp);
    SyncLedger ledger(parts.database, parts.clock, connector.integration,
                      connector.accountOf(session.facts(), session.config()));
    const QJsonObject fields = QJsonDocument::fromJson(claimed.payload).object();
    SyncTask task{.session = paced,
                  .ledger = ledger,
                  .event = claimed.delivery.event,
                  .eventId = claimed.delivery.eventId,
                  .fields = fields,
                  .facts = facts,
                  .occurredAt = claimed.delivery.createdAt,
                  .now = parts.clock.now(),
                  .isAsked = claimed.trigger == "manual"_L1,
                  .standIn = view.sandbox};
    return connector.deliver(task);
}

ConnectorReport ConnectedConnectors::Private::deliver(const VendorConnector &connector,
                                                      const store::ClaimedDelivery &claimed)
{
    const auto usable = parts.desk.use(connector.integration);
    if (!usable)
        return reportOf(notConnected(claimed.delivery.destination.label, usable.error()));
    if (const auto why = unusable(usable->view))
        return reportOf(*why);
    const auto facts = parts.database
                           .read([callId = claimed.delivery.callId](store::Session &session) {
                               return delivery::readCallFacts(session, callId);
                           })
                           .result();
    if (!facts)
        return reportOf(syncFailureOf(facts.error(), SyncEffect::Reads));
    if (const auto wait = tooEarly(connector, claimed, *facts, usable->session->config()))
        return *wait;
    tools::WireLog log;
    const tools::Deadline deadline(tools::Deadline::Steady::now(), deliveryLimitMs, deliveryLimitMs);
    RecordedSession recorded(*usable->session, deadline, log, giveUp);
    const SyncResult<QString> done = run(connector, claimed, *facts, usable->view, recorded);
    ConnectorReport report = done ? ConnectorReport{.summary = *done} : reportOf(done.error());
    report.requests = log.requests();
    return report;
}

ConnectedConnectors::ConnectedConnectors(Parts parts)
    : d(std::make_unique<Private>(std::move(parts)))
{
    for (const VendorConnector &connector : std::as_const(d->parts.connectors))
        refresh(connector.integration);
}

ConnectedConnectors::~ConnectedConnectors() = default;

bool ConnectedConnectors::refresh(const QString &integration)
{
    const VendorConnector *connector = d->find(integration);
    if (!connector)
        return false;
    Known now;
    if (const auto usable = d->parts.desk.use(integration)) {
        const values::Integration &view = usable->view;
        now.isConnected = view.state != values::IntegrationState::PlanRequired;
        now.isPaused = view.paused;
        now.isUsable = !unusable(view);
        now.config = usable->session->config();
        now.label = connector->label ? connector->label(usable->session->facts(), now.config) : view.name;
        now.account = connector->accountOf(usable->session->facts(), now.config);
        now.connectedAt = view.connectedAt;
        if (!view.notice)
            now.passedAt = view.lastCheckedAt;
    }
    const std::unique_lock lock(d->mutex);
    Known &before = d->known[integration];
    const bool isNews = now.isUsable && !(now == before);
    before = std::move(now);
    return isNews;
}

QStringList ConnectedConnectors::destinations() const
{
    QStringList all;
    for (const VendorConnector &connector : std::as_const(d->parts.connectors))
        all.append(connector.integration);
    return all;
}

QList<store::Route> ConnectedConnectors::routesFor(const values::CallEvent &event) const
{
    QList<store::Route> routes;
    if (event.test)
        return routes; // made for one endpoint, about no call
    const std::shared_lock lock(d->mutex);
    for (const VendorConnector &connector : std::as_const(d->parts.connectors)) {
        const auto found = d->known.find(connector.integration);
        if (found == d->known.end() || !found->second.isConnected)
            continue;
        const Known &known = found->second;
        if (!connector.wants(event.type, known.config))
            continue;
        store::Route route{{connector.integration, connector.integration, known.label}, false, {}};
        if (known.isPaused)
            route.skipReason = u"%1 was paused"_s.arg(known.label);
        routes.append(route);
    }
    return routes;
}

delivery::ConnectorPace ConnectedConnectors::paceOf(const QString &destId) const
{
    const VendorConnector *connector = d->find(destId);
    return connector ? connector->pace : delivery::ConnectorPace();
}

ConnectorReport ConnectedConnectors::deliver(const store::ClaimedDelivery &claimed)
{
    const VendorConnector *connector = d->find(claimed.delivery.destination.id);
    if (!connector) {
        return reportOf(syncRefused(
            u"There is no such integration"_s,
            u"This version of CalltTone cannot deliver to \"%1\"."_s.arg(claimed.delivery.destination.id), 0));
    }
    return d->deliver(*connector, claimed);
}

void ConnectedConnectors::giveUp()
{
    d->giveUp->store(true);
}

} // namespace callttone::integrations
