// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/integration_desk.h"

#include "app/connect/desk/connection_work.h"
#include "app/connect/desk/keyed_mutex.h"
#include "app/connect/desk/server_http.h"
#include "app/connect/desk/vendor_app.h"
#include "app/connect/grants/refresh_lock.h"
#include "app/connect/grants/token_keeper.h"
#include "app/connect/oauth/callback_page.h"
#include "app/connect/oauth/client_document.h"
#include "app/connect/oauth/oauth_flows.h"
#include "app/connect/plan_gate.h"
#include "app/core/deferred_start.h"
#include "app/core/secret_vault.h"
#include "app/core/settings.h"

#include <QPromise>
#include <QThreadPool>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

/// Vendors allow some ten requests a second; more threads would wait for them only.
constexpr int workers = 8;

} // namespace

struct IntegrationDesk::Private
{
    explicit Private(DeskParts given);

    [[nodiscard]] const IntegrationDescriptor *descriptor(const QString &id) const;
    [[nodiscard]] core::Result<GrantClient> clientOf(const QString &grantKey) const;
    void announceGrant(const QString &grantKey);

    /// `job(descriptor) -> Result<T>` on a worker, alone for its grant or connection.
    template<typename T, typename Job> Reply<T> run(const QString &id, Job job);
    template<typename Job> auto start(Job job)
    {
        using Answer = std::invoke_result_t<Job &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        const auto task = std::make_shared<Job>(std::move(job));
        core::DeferredStart::run([this, promise, task] {
            pool.start([promise, task] {
                if constexpr (std::is_void_v<Answer>)
                    (*task)();
                else
                    promise->addResult((*task)());
                promise->finish();
            });
        });
        return future;
    }

    /// `ask(flowId)` when the sign-in is this integration's.
    template<typename Ask> Reply<values::ConnectFlow> flowOf(const QString &id, const QString &flowId, Ask ask);

    [[nodiscard]] core::Result<Connected> connect(const IntegrationDescriptor &descriptor, const QJsonObject &input);
    [[nodiscard]] core::Result<Connected> beginSignIn(const IntegrationDescriptor &descriptor);
    [[nodiscard]] core::Result<Connected> connectAddress(const IntegrationDescriptor &descriptor,
                                                         const QJsonObject &input);
    [[nodiscard]] ConnectionWork::SignInPlace place() const;

    DeskParts parts;
    QString redirectUri;               ///< read once `started` is seen
    std::atomic<bool> started = false; ///< the service may ask before its port is known here
    FileRefreshLock lock;
    ConnectionBook book;
    KeyedMutex turns;
    QThreadPool pool;
    TokenKeeper keeper;
    OAuthFlows flows;
    ConnectionWork work;
};

IntegrationDesk::Private::Private(DeskParts given)
    : parts(std::move(given))
    , lock(parts.lockDir)
    , book(parts.database, parts.clock)
    , keeper({.database = parts.database,
              .vault = parts.vault,
              .http = parts.http,
              .clock = parts.clock,
              .lock = lock,
              .client = [this](const QString &grantKey) { return clientOf(grantKey); },
              .healthChanged = [this](const QString &grantKey) { announceGrant(grantKey); }})
    , flows({.clock = parts.clock,
             .listener =
                 [this](const values::ConnectFlow &flow) {
                     if (const IntegrationDescriptor *of = descriptor(flow.integration))
                         start([this, of] { work.announce(*of); });
                 }})
    , work({parts.descriptors, parts.account, parts.environment, parts.vault, parts.http, keeper, flows, book,
            parts.clock})
{
    pool.setMaxThreadCount(workers);
}

const IntegrationDescriptor *IntegrationDesk::Private::descriptor(const QString &id) const
{
    const auto found = std::find_if(parts.descriptors.begin(), parts.descriptors.end(),
                                    [&id](const IntegrationDescriptor &known) { return known.id == id; });
    return found == parts.descriptors.end() ? nullptr : &*found;
}

core::Result<GrantClient> IntegrationDesk::Private::clientOf(const QString &grantKey) const
{
    for (const IntegrationDescriptor &known : parts.descriptors) {
        if (known.grantKey == grantKey && known.findSignIn)
            return work.clientOfServer(known);
        if (known.grantKey != grantKey || !known.oauth)
            continue;
        if (const auto configured = work.checkConfigured(known); !configured)
            return core::fail(configured.error());
        return GrantClient{*known.oauth,
                           vendorOf(known),
                           parts.environment.value(known.clientIdVariable),
                           clientSecretOf(known, parts.environment),
                           {known.clientIdVariable, known.clientSecretVariable},
                           known.standIn};
    }
    return core::fail(core::notFound(u"integration"_s, grantKey));
}

void IntegrationDesk::Private::announceGrant(const QString &grantKey)
{
    book.noteChange();
    start([this, grantKey] {
        for (const IntegrationDescriptor &known : parts.descriptors) {
            if (known.grantKey == grantKey)
                work.announce(known);
        }
    });
}

template<typename T, typename Job> QFuture<core::Result<T>> IntegrationDesk::Private::run(const QString &id, Job job)
{
    return start([this, id, job = std::move(job)]() mutable -> core::Result<T> {
        const IntegrationDescriptor *of = descriptor(id);
        if (!of)
            return core::fail(core::notFound(u"integration"_s, id));
        const auto turn = turns.wait(of->grantKey.isEmpty() ? of->id : of->grantKey);
        return job(*of);
    });
}

template<typename Ask>
QFuture<core::Result<values::ConnectFlow>> IntegrationDesk::Private::flowOf(const QString &id, const QString &flowId,
                                                                            Ask ask)
{
    return start([this, id, flowId, ask = std::move(ask)]() -> core::Result<values::ConnectFlow> {
        const auto known = flows.flow(flowId).result();
        if (!known)
            return core::fail(known.error());
        if (known->integration != id)
            return core::fail(core::notFound(u"sign-in"_s, flowId));
        return ask(flowId).result();
    });
}

core::Result<IntegrationDesk::Connected> IntegrationDesk::Private::connect(const IntegrationDescriptor &descriptor,
                                                                           const QJsonObject &input)
{
    if (!parts.account.integrationsAvailable())
        return core::fail(planRequired(u"Integrations need the Professional plan"_s, parts.account));
    const bool byAddress = descriptor.settle && (!descriptor.oauth || input.contains("url"_L1));
    if (byAddress && input.value("dryRun"_L1).toBool())
        return work.tryAddress(descriptor, input, place()).map([](auto check) { return Connected(std::move(check)); });
    if (byAddress)
        return connectAddress(descriptor, input);
    if (const auto configured = work.checkConfigured(descriptor); !configured)
        return core::fail(configured.error());
    if (!started.load(std::memory_order_acquire)) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"starting"_s,
                           .title = u"The engine is still starting"_s,
                           .detail = u"Try again in a second."_s,
                           .retryAfterSeconds = 1});
    }
    const auto reusable = work.reusableGrant(descriptor);
    if (!reusable)
        return core::fail(reusable.error());
    if (!*reusable)
        return beginSignIn(descriptor);
    if (const auto connected = connectWithGrant(work.signIn(descriptor), **reusable); !connected)
        return core::fail(connected.error());
    work.announce(descriptor);
    return work.find(descriptor).map([](auto view) { return Connected(std::move(view)); });
}

core::Result<IntegrationDesk::Connected> IntegrationDesk::Private::beginSignIn(const IntegrationDescriptor &descriptor)
{
    const auto scopes = work.scopesToAsk(descriptor);
    if (!scopes)
        return core::fail(scopes.error());
    OAuthStart begin;
    begin.integration = descriptor.id;
    begin.profile = *descriptor.oauth;
    begin.clientId = parts.environment.value(descriptor.clientIdVariable);
    begin.clientSecret = clientSecretOf(descriptor, parts.environment);
    begin.scopes = *scopes;
    if (!begin.profile.optionalScopeParameter.isEmpty()) {
        for (const ScopeNeed &need : descriptor.scopes) {
            if (!need.required && begin.scopes.removeAll(need.name) > 0)
                begin.optionalScopes.append(need.name);
        }
    }
    begin.redirectUri = redirectUri;
    begin.vendor = vendorOf(descriptor);
    begin.settingsUrl = descriptor.settingsUrl;
    begin.clientSecretVariable = descriptor.clientSecretVariable;
    const auto settle = [this, &descriptor, scopes = *scopes](const TokenReplyPtr &reply) {
        return start([this, &descriptor, scopes, reply] {
            const auto turn = turns.wait(descriptor.grantKey);
            const auto settled = settleSignIn(work.signIn(descriptor), std::move(*reply), scopes);
            if (settled)
                work.announce(descriptor); // before the sign-in is over, so that what comes then finds it connected
            return settled;
        });
    };
    return flows.begin(std::move(begin), settle).result().map([](auto flow) { return Connected(std::move(flow)); });
}

ConnectionWork::SignInPlace IntegrationDesk::Private::place() const
{
    if (!started.load(std::memory_order_acquire))
        return {};
    return {redirectUri, clientDocumentUrl(redirectUri)};
}

core::Result<IntegrationDesk::Connected>
IntegrationDesk::Private::connectAddress(const IntegrationDescriptor &descriptor, const QJsonObject &input)
{
    auto outcome = work.connectAddress(descriptor, input, place());
    if (!outcome)
        return core::fail(outcome.error());
    if (outcome->connected)
        return Connected(std::move(*outcome->connected));
    const std::shared_ptr<const ServerSignIn> signIn = outcome->search.found;
    OAuthStart begin = startOf(descriptor.id, *signIn, outcome->search.steps);
    begin.post = [this, isPrivate = signIn->allowPrivate](const TokenPostPtr &post) {
        return start([this, post, isPrivate] {
            return std::make_shared<TokenAnswer>(sendTokenPost(parts.http, *post, isPrivate));
        });
    };
    const auto settle = [this, &descriptor, signIn, address = outcome->address](const TokenReplyPtr &reply) {
        return start([this, &descriptor, signIn, address, reply] {
            const auto turn = turns.wait(descriptor.grantKey);
            const auto failure = work.settleServerSignIn(descriptor, address, *signIn, std::move(*reply));
            if (!failure)
                work.announce(descriptor); // before the sign-in is over, so that what comes then finds it connected
            return failure;
        });
    };
    return flows.begin(std::move(begin), settle).result().map([](auto flow) { return Connected(std::move(flow)); });
}

IntegrationDesk::IntegrationDesk(DeskParts parts)
    : d(std::make_unique<Private>(std::move(parts)))
{}

IntegrationDesk::~IntegrationDesk()
{
    stop();
}

void IntegrationDesk::start(const QString &redirectUri)
{
    d->redirectUri = redirectUri;
    d->started.store(true, std::memory_order_release);
    d->keeper.start();
}

void IntegrationDesk::setChangeListener(std::function<void(const QString &)> listener)
{
    d->book.setListener(std::move(listener));
}

void IntegrationDesk::announce(const QString &integration)
{
    if (const IntegrationDescriptor *of = d->descriptor(integration))
        d->start([this, of] { d->work.announce(*of); });
}

void IntegrationDesk::stop()
{
    d->flows.stop();
    d->keeper.stop();
    d->pool.waitForDone(); // last: both of them hand it work
}

IntegrationDesk::Reply<QList<values::Integration>> IntegrationDesk::list()
{
    return d->start([this] { return d->work.list(); });
}

IntegrationDesk::Reply<values::Integration> IntegrationDesk::find(const QString &id)
{
    const IntegrationDescriptor *of = d->descriptor(id);
    return d->start([this, of, id]() -> core::Result<values::Integration> {
        if (!of)
            return core::fail(core::notFound(u"integration"_s, id));
        return d->work.find(*of); // no turn: what a slow vendor holds up must not hide how things stand
    });
}

IntegrationDesk::Reply<IntegrationDesk::Connected> IntegrationDesk::connect(const QString &id, const QJsonObject &input)
{
    return d->run<Connected>(id, [this, input](const auto &of) { return d->connect(of, input); });
}

IntegrationDesk::Reply<values::ConnectFlow> IntegrationDesk::flow(const QString &id, const QString &flowId)
{
    return d->flowOf(id, flowId, [this](const QString &flow) { return d->flows.flow(flow); });
}

IntegrationDesk::Reply<values::ConnectFlow> IntegrationDesk::cancelFlow(const QString &id, const QString &flowId)
{
    return d->flowOf(id, flowId, [this](const QString &flow) { return d->flows.cancel(flow); });
}

IntegrationDesk::Reply<values::ConnectFlow> IntegrationDesk::pasteRedirect(const QString &id, const QString &flowId,
                                                                           const QString &url)
{
    return d->flowOf(id, flowId, [this, url](const QString &flow) { return d->flows.pasteRedirect(flow, url); });
}

QFuture<CallbackPage> IntegrationDesk::callback(const QByteArray &query)
{
    return d->flows.callback(query).then([this](const CallbackOutcome &outcome) {
        const IntegrationDescriptor *of = outcome.flow ? d->descriptor(outcome.flow->integration) : nullptr;
        return CallbackPage{callbackPageStatus(outcome), callbackPage(outcome, of ? of->name : QString()),
                            callbackPagePolicy()};
    });
}

IntegrationDesk::Reply<values::Integration> IntegrationDesk::change(const QString &id, const QJsonObject &patch)
{
    return d->run<values::Integration>(id, [this, patch](const auto &of) { return d->work.change(of, patch); });
}

IntegrationDesk::Reply<values::Integration> IntegrationDesk::disconnect(const QString &id)
{
    return d->run<values::Integration>(id, [this](const auto &of) { return d->work.disconnect(of); });
}

IntegrationDesk::Reply<values::ConnectionCheck> IntegrationDesk::test(const QString &id, bool quiet)
{
    return d->run<values::ConnectionCheck>(id, [this, quiet](const auto &of) { return d->work.test(of, quiet); });
}

IntegrationDesk::Reply<QList<values::ConfigOption>> IntegrationDesk::options(const QString &id, const QString &field)
{
    return d->run<QList<values::ConfigOption>>(id,
                                               [this, field](const auto &of) { return d->work.options(of, field); });
}

IntegrationDesk::Reply<values::ConfigOption> IntegrationDesk::createOption(const QString &id, const QString &field,
                                                                           const QString &label)
{
    return d->run<values::ConfigOption>(
        id, [this, field, label](const auto &of) { return d->work.createOption(of, field, label); });
}

IntegrationDesk::Reply<QList<values::ConnectionActivity>> IntegrationDesk::activity(const QString &id, int limit)
{
    const bool known = d->descriptor(id) != nullptr;
    return d->start([this, known, id, limit]() -> core::Result<QList<values::ConnectionActivity>> {
        if (!known)
            return core::fail(core::notFound(u"integration"_s, id));
        return d->book.activity(id, limit);
    });
}

IntegrationDesk::Reply<QList<values::ToolChange>> IntegrationDesk::toolChanges(const QString &id)
{
    return d->run<QList<values::ToolChange>>(id, [this](const auto &of) { return d->work.toolChanges(of); });
}

IntegrationDesk::Reply<values::Integration> IntegrationDesk::acceptTools(const QString &id, const QStringList &names)
{
    return d->run<values::Integration>(id, [this, names](const auto &of) { return d->work.acceptTools(of, names); });
}

core::Result<QList<values::WireExchange>> IntegrationDesk::wire(const QString &id) const
{
    const IntegrationDescriptor *of = d->descriptor(id);
    if (!of || !of->wire)
        return core::fail(core::notFound(u"wire of integration"_s, id));
    return of->wire();
}

core::Result<void> IntegrationDesk::keepDiscovery(const QString &id, const IntegrationDescriptor::Discovery &discovery)
{
    const IntegrationDescriptor *of = d->descriptor(id);
    if (!of)
        return core::fail(core::notFound(u"integration"_s, id));
    return d->work.keepDiscovery(*of, discovery);
}

QJsonObject IntegrationDesk::clientDocument() const
{
    return d->started.load(std::memory_order_acquire) ? connect::clientDocument(d->redirectUri) : QJsonObject();
}

const QList<IntegrationDescriptor> &IntegrationDesk::descriptors() const
{
    return d->parts.descriptors;
}

core::Result<UsableConnection> IntegrationDesk::use(const QString &id)
{
    const IntegrationDescriptor *of = d->descriptor(id);
    if (!of)
        return core::fail(core::notFound(u"integration"_s, id));
    return d->work.use(*of);
}

} // namespace callttone::connect
