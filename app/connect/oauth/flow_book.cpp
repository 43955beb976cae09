// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/flow_book.h"

#include "app/connect/oauth/pasted_redirect.h"
#include "app/connect/oauth/standard_tokens.h"
#include "app/core/ids.h"
#include "app/core/logging.h"

#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr size_t maxRemembered = 64; // a client that begins sign-ins in a loop must not fill the memory

using values::FlowState;

bool isActive(const values::ConnectFlow &flow)
{
    return flow.state == FlowState::Waiting || flow.state == FlowState::Finishing;
}

QByteArray hashOf(const core::SecretString &state)
{
    return QCryptographicHash::hash(state.reveal(), QCryptographicHash::Sha256);
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// Why a callback to a sign-in that waits no more is refused.
FailureKind kindOfRefusal(const values::ConnectFlow &flow, bool superseded)
{
    if (flow.state != FlowState::Cancelled)
        return FailureKind::Replayed;
    return superseded ? FailureKind::Superseded : FailureKind::Cancelled;
}

// The titles of a flow's own steps; the service says them in English, the desktop translates.
constexpr auto sentAway = QT_TRANSLATE_NOOP("AuthStep", "Sent the browser to the sign-in page");
constexpr auto cameBack = QT_TRANSLATE_NOOP("AuthStep", "Came back from the sign-in page");
constexpr auto exchangedCode = QT_TRANSLATE_NOOP("AuthStep", "Exchanged the code for a token");
constexpr auto usedToken = QT_TRANSLATE_NOOP("AuthStep", "Used the token");

/// What a flow that ends in this state was at.
const char *stepAt(FlowState state, bool settling)
{
    if (state != FlowState::Finishing)
        return cameBack;
    return settling ? usedToken : exchangedCode;
}

bool isFromIssuer(const OAuthProfile &profile, const CallbackQuery &query)
{
    if (profile.issuer.isEmpty())
        return true;
    return query.issuer ? *query.issuer == profile.issuer : !profile.namesIssuer;
}

FailureKind kindOf(QueryFault fault)
{
    return fault == QueryFault::NoState ? FailureKind::StateMissing : FailureKind::Malformed;
}

} // namespace

FlowBook::FlowBook(OAuthFlowsOptions options)
    : m_options(std::move(options))
{
    // Looking at the clock instead of one long timer: a machine that slept has missed the timer, not the time.
    m_tick.setInterval(m_options.tickMs);
    connect(&m_tick, &QTimer::timeout, this, &FlowBook::lookAtClock);
}

FlowBook::Flow FlowBook::begin(std::shared_ptr<const OAuthStart> start, OAuthFlows::Settle settle)
{
    lookAtClock();
    for (const QString &address : {start->profile.authorizeUrl, start->profile.tokenUrl, start->sentRedirectUri()}) {
        if (!isWebAddress(address))
            return core::fail({core::ErrorKind::Validation, u"bad_address"_s, u"The sign-in cannot start"_s,
                               u"\"%1\" is not a full http or https address. Correct it in .env or in the file of "
                               "CALLTTONE_PROVIDER_OVERRIDES, then try again."_s.arg(address)});
    }
    supersede(start->integration);
    makeRoom();

    const core::TimeMs now = m_options.clock.now();
    SignIn signIn;
    signIn.start = start;
    signIn.settle = std::move(settle);
    signIn.grant.reset(new CodeGrantFlow(start, m_options.exchangeTimeoutMs));
    signIn.stateHash = hashOf(signIn.grant->state());
    signIn.flow = {core::newId(u"flow", now),
                   start->integration,
                   FlowState::Waiting,
                   signIn.grant->authorizeUrl(),
                   start->sentRedirectUri(),
                   now + OAuthFlows::lifetimeMs,
                   {},
                   start->steps};
    signIn.flow.steps.append({QString::fromUtf8(sentAway), QUrl(start->profile.authorizeUrl).host()});
    m_tick.start();
    const SignIn &kept = m_signIns.emplace_back(std::move(signIn));
    changed(kept);
    return kept.flow;
}

FlowBook::Flow FlowBook::find(const QString &flowId)
{
    lookAtClock();
    const SignIn *signIn = byId(flowId);
    if (!signIn)
        return core::fail(core::notFound(u"sign-in"_s, flowId));
    return signIn->flow;
}

FlowBook::Flow FlowBook::cancel(const QString &flowId)
{
    lookAtClock();
    SignIn *signIn = byId(flowId);
    if (!signIn)
        return core::fail(core::notFound(u"sign-in"_s, flowId));
    if (isActive(signIn->flow) && !signIn->settling)
        end(*signIn, FlowState::Cancelled);
    return signIn->flow;
}

FlowBook::Flow FlowBook::pasteRedirect(const QString &flowId, const QString &url)
{
    lookAtClock();
    SignIn *signIn = byId(flowId);
    if (!signIn)
        return core::fail(core::notFound(u"sign-in"_s, flowId));
    if (signIn->flow.state != FlowState::Waiting)
        return core::fail({core::ErrorKind::Conflict, u"flow_ended"_s, u"This sign-in does not wait any more"_s,
                           u"It has ended or is being finished. Start again if it is not connected."_s});
    auto query = readPastedRedirect(url, {signIn->flow.redirectUri, signIn->start->redirectUri});
    if (!query)
        return core::fail(query.error());
    if (byState(query->state) != signIn)
        return core::fail(core::invalidField(
            u"/url"_s, u"belongs to another sign-in. Use the address of the tab that was opened last."_s));
    accept(*signIn, std::move(*query));
    return signIn->flow;
}

void FlowBook::callback(const QByteArray &encodedQuery, Answer answer)
{
    lookAtClock();
    auto query = readCallbackQuery(encodedQuery);
    if (!query) {
        qCWarning(core::lcConnect, "refused a sign-in's answer of %lld bytes: %s", qint64(encodedQuery.size()),
                  codeOf(kindOf(query.error())).data());
        return answer({{}, failureOf(kindOf(query.error()))});
    }
    SignIn *signIn = byState(query->state);
    if (!signIn) {
        qCWarning(core::lcConnect, "refused a sign-in's answer: its state is unknown");
        return answer({{}, failureOf(FailureKind::StateMismatch)});
    }
    if (signIn->flow.state != FlowState::Waiting) {
        qCWarning(core::lcConnect, "refused an answer to %s, which is %s", qPrintable(signIn->flow.id),
                  qPrintable(values::wireName(signIn->flow.state)));
        const bool expired = signIn->flow.failure && signIn->flow.failure->code == codeOf(FailureKind::Expired);
        return answer({signIn->flow,
                       expired ? signIn->flow.failure : failureOf(kindOfRefusal(signIn->flow, signIn->superseded))});
    }
    signIn->waiting.push_back(std::move(answer));
    accept(*signIn, std::move(*query));
}

void FlowBook::accept(SignIn &signIn, CallbackQuery query)
{
    if (!isFromIssuer(signIn.start->profile,
                      query)) // before anything else of it is believed, errors included (RFC 9207 §2.4)
        return end(signIn, FlowState::Failed, failureOf(FailureKind::WrongIssuer, *signIn.start));
    if (!query.error.isEmpty()) {
        const FailureKind kind = kindOfCallbackError(query.error, query.errorDescription);
        const QString raw =
            vendorWords(signIn.grant->scrubbed(query.error), signIn.grant->scrubbed(query.errorDescription));
        return end(signIn, FlowState::Failed, failureOf(kind, *signIn.start, raw));
    }
    if (query.code.isEmpty())
        return end(signIn, FlowState::Failed, failureOf(FailureKind::NoCode, *signIn.start));
    signIn.flow.steps.append({QString::fromUtf8(cameBack), signIn.flow.redirectUri});
    signIn.flow.state = FlowState::Finishing; // from here on the state is used up
    signIn.flow.authorizeUrl.clear();
    changed(signIn);
    signIn.grant->exchange(std::move(query),
                           [this, id = signIn.flow.id](TokenAnswer answer) { exchanged(id, answer); });
}

void FlowBook::exchanged(const QString &flowId, const TokenAnswer &answer)
{
    SignIn *signIn = byId(flowId);
    if (!signIn || signIn->flow.state != FlowState::Finishing)
        return; // cancelled meanwhile: what the vendor issued is dropped
    const OAuthStart &start = *signIn->start;
    if (answer.trouble != TokenTrouble::None)
        return end(*signIn, FlowState::Failed, failureOf(answer.trouble, start));
    const QByteArray &body = answer.body.reveal();
    auto tokens = start.profile.readTokens ? start.profile.readTokens(answer.status, body)
                                           : readStandardTokens(answer.status, body);
    if (tokens)
        return settle(*signIn, std::make_shared<TokenReply>(std::move(*tokens)));
    // Some vendors repeat what they were sent.
    core::ApiError error = tokens.error();
    error.title = signIn->grant->scrubbed(error.title);
    error.detail = signIn->grant->scrubbed(error.detail);
    end(*signIn, FlowState::Failed,
        failureOf(error, start, signIn->grant->scrubbed(tokenEndpointWords(answer.status, body))));
}

void FlowBook::settle(SignIn &signIn, TokenReplyPtr tokens)
{
    signIn.settling = true;
    signIn.flow.steps.append({QString::fromUtf8(exchangedCode), QUrl(signIn.start->profile.tokenUrl).host()});
    using Ending = std::optional<values::ConnectFailure>;
    auto *watcher = new QFutureWatcher<Ending>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id = signIn.flow.id] {
        watcher->deleteLater();
        SignIn *settled = byId(id);
        if (!settled || !settled->settling)
            return;
        const Ending failure =
            watcher->future().resultCount() > 0 ? watcher->result() : failureOf(FailureKind::NotFinished);
        end(*settled, failure ? FlowState::Failed : FlowState::Connected, failure);
    });
    watcher->setFuture(signIn.settle(std::move(tokens)));
}

void FlowBook::end(SignIn &signIn, FlowState state, std::optional<values::ConnectFailure> failure)
{
    if (state == FlowState::Connected)
        signIn.flow.steps.append({QString::fromUtf8(usedToken), {}});
    else if (failure)
        signIn.flow.steps.append({QString::fromUtf8(stepAt(signIn.flow.state, signIn.settling)),
                                  failure->title + u". "_s + failure->detail, false});
    signIn.settling = false;
    signIn.flow.state = state;
    signIn.flow.failure = std::move(failure);
    signIn.flow.authorizeUrl.clear();
    signIn.grant.reset();
    signIn.start.reset();
    signIn.settle = {};
    signIn.forgetAt = m_options.clock.now() + OAuthFlows::lifetimeMs;
    qCInfo(core::lcConnect, "sign-in %s for %s: %s%s", qPrintable(signIn.flow.id), qPrintable(signIn.flow.integration),
           qPrintable(values::wireName(state)),
           signIn.flow.failure ? qPrintable(u", "_s + signIn.flow.failure->code) : "");
    changed(signIn);
    const auto waiting = std::exchange(signIn.waiting, {});
    const auto refused = state == FlowState::Cancelled
                             ? std::optional(failureOf(kindOfRefusal(signIn.flow, signIn.superseded)))
                             : signIn.flow.failure;
    for (const Answer &answer : waiting)
        answer({signIn.flow, refused});
}

void FlowBook::changed(const SignIn &signIn)
{
    if (m_options.listener)
        m_options.listener(signIn.flow);
}

void FlowBook::supersede(const QString &integration)
{
    for (SignIn &signIn : m_signIns) {
        if (signIn.flow.integration != integration || !isActive(signIn.flow) || signIn.settling)
            continue;
        signIn.superseded = true;
        end(signIn, FlowState::Cancelled);
    }
}

void FlowBook::makeRoom()
{
    for (auto it = m_signIns.begin(); it != m_signIns.end() && m_signIns.size() >= maxRemembered;)
        it = isActive(it->flow) ? std::next(it) : m_signIns.erase(it);
}

void FlowBook::lookAtClock()
{
    const core::TimeMs now = m_options.clock.now();
    for (auto it = m_signIns.begin(); it != m_signIns.end();) {
        SignIn &signIn = *it;
        if (signIn.flow.state == FlowState::Waiting && now >= signIn.flow.expiresAt)
            end(signIn, FlowState::Failed, failureOf(FailureKind::Expired, *signIn.start));
        it = !isActive(signIn.flow) && now >= signIn.forgetAt ? m_signIns.erase(it) : std::next(it);
    }
    if (m_signIns.empty())
        m_tick.stop();
}

void FlowBook::close()
{
    for (SignIn &signIn : m_signIns) {
        const auto waiting = std::exchange(signIn.waiting, {});
        if (isActive(signIn.flow) && !signIn.settling)
            end(signIn, FlowState::Cancelled);
        for (const Answer &answer : waiting)
            answer({signIn.flow, failureOf(FailureKind::NotFinished)});
    }
    m_tick.stop();
}

FlowBook::SignIn *FlowBook::byId(const QString &flowId)
{
    const auto it = std::find_if(m_signIns.begin(), m_signIns.end(),
                                 [&](const SignIn &signIn) { return signIn.flow.id == flowId; });
    return it == m_signIns.end() ? nullptr : &*it;
}

FlowBook::SignIn *FlowBook::byState(const core::SecretString &state)
{
    const QByteArray hash = hashOf(state); // comparing hashes tells nobody how close a guess was
    for (SignIn &signIn : m_signIns) {
        if (signIn.stateHash == hash)
            return &signIn;
    }
    return nullptr;
}

} // namespace callttone::connect
