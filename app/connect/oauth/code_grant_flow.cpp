// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/code_grant_flow.h"

#include "app/connect/oauth/client_credentials.h"
#include "app/connect/oauth/quiet_network_auth.h"
#include "app/core/ids.h"
#include "app/core/redactor.h"

#include <QAbstractOAuthReplyHandler>
#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QUrlQuery>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
using Parameters = QMultiMap<QString, QVariant>;

/// QtNetworkAuth's idea of a listener. Ours does not listen: callbacks come through the engine's HTTP route. It pins
/// callback(), which Qt reads anew for the token request, and gets every finished exchange, also the failed ones that
/// 6.4 only logs.
class CallbackHandler : public QAbstractOAuthReplyHandler
{
public:
    CallbackHandler(QString redirectUri, std::function<void(QNetworkReply *)> finished)
        : m_redirectUri(std::move(redirectUri))
        , m_finished(std::move(finished))
    {}
    QString callback() const override { return m_redirectUri; }
    void networkReplyFinished(QNetworkReply *reply) override { m_finished(reply); }

private:
    const QString m_redirectUri;
    const std::function<void(QNetworkReply *)> m_finished;
};

/// Qt joins names and values as they are: what is not encoded here reaches the vendor as "&" or as a blank for "+".
void put(Parameters &parameters, const QString &name, const QByteArray &value)
{
    parameters.replace(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                       QString::fromLatin1(value.toPercentEncoding()));
}

void put(Parameters &parameters, const QString &name, const QString &value)
{
    put(parameters, name, value.toUtf8());
}

} // namespace

struct CodeGrantFlow::Private
{
    Private(std::shared_ptr<const OAuthStart> from, int timeoutMs, std::function<void(QNetworkReply *)> finished)
        : start(std::move(from))
        , state(core::randomBytes(32).toHex())
        , handler(start->sentRedirectUri(), std::move(finished))
        , network(timeoutMs)
    {}

    void authorizationParameters(Parameters &parameters) const;
    void tokenParameters(Parameters &parameters) const;

    const std::shared_ptr<const OAuthStart> start;
    const core::SecretString state;
    core::SecretString verifier; ///< empty without PKCE
    core::SecretString code;
    std::function<void(TokenAnswer)> done;
    // In this order: a reply that outlived the handler would call into it, so the network goes first (Qt 6.4).
    CallbackHandler handler;
    TokenNetwork network;
    QOAuth2AuthorizationCodeFlow flow;
};

void CodeGrantFlow::Private::authorizationParameters(Parameters &parameters) const
{
    const OAuthProfile &profile = start->profile;
    // Qt replaces the query that an address brings along.
    const auto ownQuery = QUrlQuery(QUrl(profile.authorizeUrl)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : ownQuery)
        put(parameters, name, value);
    put(parameters, u"response_type"_s, u"code"_s);
    put(parameters, u"client_id"_s, start->clientId);
    put(parameters, u"redirect_uri"_s, start->sentRedirectUri());
    put(parameters, u"state"_s, state.reveal());
    const bool apart = !profile.optionalScopeParameter.isEmpty();
    if (const QStringList scopes = apart ? start->scopes : start->scopes + start->optionalScopes; !scopes.isEmpty())
        put(parameters, profile.scopeParameter, scopes.join(profile.scopeSeparator));
    if (apart && !start->optionalScopes.isEmpty())
        put(parameters, profile.optionalScopeParameter, start->optionalScopes.join(profile.scopeSeparator));
    if (!verifier.isEmpty()) {
        const QByteArray digest = QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256);
        put(parameters, u"code_challenge"_s, digest.toBase64(base64Url));
        put(parameters, u"code_challenge_method"_s, u"S256"_s);
    }
    for (const auto &[name, value] : profile.authorizeExtras)
        put(parameters, name, value);
}

void CodeGrantFlow::Private::tokenParameters(Parameters &parameters) const
{
    put(parameters, u"grant_type"_s, u"authorization_code"_s);
    put(parameters, u"code"_s, code.reveal());
    put(parameters, u"redirect_uri"_s, start->sentRedirectUri());
    const bool inBody = start->profile.clientSecretIn == ClientSecretIn::Body;
    if (inBody || start->clientSecret.isEmpty()) // RFC 6749 §2.3: not in two places
        put(parameters, u"client_id"_s, start->clientId);
    if (inBody && !start->clientSecret.isEmpty())
        put(parameters, u"client_secret"_s, start->clientSecret.reveal());
    if (!verifier.isEmpty())
        put(parameters, u"code_verifier"_s, verifier.reveal());
    for (const auto &[name, value] : start->profile.tokenExtras)
        put(parameters, name, value);
}

CodeGrantFlow::CodeGrantFlow(std::shared_ptr<const OAuthStart> start, int exchangeTimeoutMs)
    : d(new Private(std::move(start), exchangeTimeoutMs, [this](QNetworkReply *reply) { finish(reply); }))
{
    silenceNetworkAuthLog();
    if (d->start->profile.pkce == Pkce::S256)
        d->verifier = core::SecretString(core::randomBytes(32).toBase64(base64Url)); // 43 characters, RFC 7636 §4.1
    if (!d->start->clientSecret.isEmpty() && d->start->profile.clientSecretIn == ClientSecretIn::Header)
        d->network.authorize(basicCredentials(d->start->clientId, d->start->clientSecret));
    d->flow.setAuthorizationUrl(QUrl(d->start->profile.authorizeUrl));
    d->flow.setAccessTokenUrl(QUrl(d->start->profile.tokenUrl));
    d->flow.setNetworkAccessManager(&d->network);
    d->flow.setReplyHandler(&d->handler);
    d->flow.setState(QString::fromLatin1(d->state.reveal()));
    // All parameters are replaced. Qt's own differ between versions and carry its mistakes: PKCE from 6.8 on only and
    // for everyone, an encoded `code` encoded once more, "+" and "&" of a secret as they are, scope= without a scope.
    d->flow.setModifyParametersFunction([this](QAbstractOAuth::Stage stage, Parameters *parameters) {
        parameters->clear();
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
            d->authorizationParameters(*parameters);
        else
            d->tokenParameters(*parameters);
    });
}

CodeGrantFlow::~CodeGrantFlow() = default;

const core::SecretString &CodeGrantFlow::state() const
{
    return d->state;
}

QString CodeGrantFlow::authorizeUrl()
{
    QString address;
    const auto connection = connect(&d->flow, &QAbstractOAuth::authorizeWithBrowser, this, [&address](const QUrl &url) {
        if (url.isValid())
            address = QString::fromLatin1(url.toEncoded());
    });
    d->flow.grant();
    disconnect(connection);
    return address;
}

void CodeGrantFlow::exchange(CallbackQuery answer, std::function<void(TokenAnswer)> done)
{
    d->done = std::move(done);
    d->code = std::move(answer.code);
    if (d->start->post)
        return post();
    // Qt checks the state once more. The code itself is only shown to it in the request's body.
    Q_EMIT d->handler.callbackReceived({{u"code"_s, u"-"_s}, {u"state"_s, QString::fromLatin1(answer.state.reveal())}});
    if (!d->network.hasPosted())
        QMetaObject::invokeMethod(
            this,
            [this] {
                std::exchange(d->done, {})({TokenTrouble::Network, 0, {}});
            },
            Qt::QueuedConnection);
}

void CodeGrantFlow::post()
{
    Parameters parameters;
    d->tokenParameters(parameters);
    QStringList pairs;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it)
        pairs.append(it.key() + u'=' + it.value().toString());
    auto request = std::make_shared<TokenPost>();
    request->url = d->start->profile.tokenUrl;
    request->form = core::SecretString(pairs.join(u'&').toLatin1());
    if (!d->start->clientSecret.isEmpty() && d->start->profile.clientSecretIn == ClientSecretIn::Header)
        request->authorization = basicCredentials(d->start->clientId, d->start->clientSecret);
    auto *watcher = new QFutureWatcher<TokenAnswerPtr>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const bool answered = watcher->future().resultCount() > 0 && watcher->result();
        finish(answered ? std::move(*watcher->result()) : TokenAnswer{TokenTrouble::Network, 0, {}});
    });
    watcher->setFuture(d->start->post(std::move(request)));
}

void CodeGrantFlow::finish(TokenAnswer answer)
{
    if (d->done)
        std::exchange(d->done, {})(std::move(answer));
}

void CodeGrantFlow::finish(QNetworkReply *reply)
{
    reply->deleteLater(); // 6.4 forgets to
    if (!d->done)
        return;
    TokenAnswer answer;
    answer.trouble = d->network.troubleOf(*reply);
    if (answer.trouble == TokenTrouble::None) {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = core::SecretString(reply->readAll());
    }
    finish(std::move(answer));
}

QString CodeGrantFlow::scrubbed(QString text) const
{
    const std::array<const core::SecretString *, 4> secrets{&d->code, &d->verifier, &d->state, &d->start->clientSecret};
    for (const core::SecretString *secret : secrets) {
        if (!secret->isEmpty())
            text.replace(QString::fromUtf8(secret->reveal()), core::redactionMark.toString());
    }
    return text;
}

} // namespace callttone::connect
