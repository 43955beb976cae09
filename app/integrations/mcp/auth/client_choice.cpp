// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/auth/client_choice.h"

#include "app/integrations/mcp/auth/auth_addresses.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto tookTyped = QT_TRANSLATE_NOOP("AuthStep", "Took the client id that was entered");
constexpr auto tookKnown = QT_TRANSLATE_NOOP("AuthStep", "Took the client id of the sign-in before");
constexpr auto showsDocument = QT_TRANSLATE_NOOP("AuthStep", "Shows a document about CalltTone");
constexpr auto registered = QT_TRANSLATE_NOOP("AuthStep", "Registered CalltTone there");
constexpr auto willRegister = QT_TRANSLATE_NOOP("AuthStep", "Connecting registers CalltTone there");
constexpr auto noClient = QT_TRANSLATE_NOOP("AuthStep", "Looked for a way to become a client there");

using connect::ClientOrigin;
using connect::ServerClient;

class Choice
{
public:
    Choice(const connect::SignInQuestion &question, const Discovery &discovery, const QStringList &scopes,
           const QString &document, QList<values::AuthStep> &steps)
        : m_question(question)
        , m_issuer(discovery.issuer)
        , m_allowPrivate(discovery.allowPrivate)
        , m_scopes(scopes)
        , m_document(document)
        , m_steps(steps)
    {}

    [[nodiscard]] core::Result<ChosenClient> run()
    {
        if (const QString typed = m_question.input.value("clientId"_L1).toString().trimmed(); !typed.isEmpty()) {
            ServerClient client = ours(ClientOrigin::Given, typed);
            client.secret = core::SecretString(m_question.input.value("clientSecret"_L1).toString().toUtf8());
            return chosen(tookTyped, std::move(client));
        }
        if (const auto &known = m_question.known; known && isGood(*known))
            return chosen(tookKnown, known->clone());
        if (m_issuer.takesDocuments && isDocument(m_document))
            return chosen(showsDocument, ours(ClientOrigin::Document, m_document));
        if (m_issuer.registrationUrl.isEmpty())
            return core::fail(failed(noClient, needsClientId()));
        if (m_question.tryIt) {
            m_steps.append({QString::fromUtf8(willRegister), QUrl(m_issuer.registrationUrl).host()});
            return ChosenClient{ours(ClientOrigin::Registered, {})};
        }
        return registration();
    }

private:
    [[nodiscard]] ServerClient ours(ClientOrigin origin, const QString &id) const
    {
        return {origin, m_issuer.issuer, m_question.redirectUri, id};
    }

    /// What one issuer gave is never shown to another, and a registration is for one redirect URI.
    [[nodiscard]] bool isGood(const ServerClient &known) const
    {
        const bool lasts = !known.secretEndsAt || m_question.now < *known.secretEndsAt;
        const bool comesBack = m_question.tryIt || known.redirectUri == m_question.redirectUri;
        return known.issuer == m_issuer.issuer && lasts
               && (known.origin == ClientOrigin::Given || (known.origin == ClientOrigin::Registered && comesBack));
    }

    [[nodiscard]] static bool isDocument(const QString &url)
    {
        return isUsableAddress(url, false) && QUrl(url).path().size() > 1;
    }

    [[nodiscard]] core::Result<ChosenClient> registration()
    {
        auto made = registerClient(m_question.http,
                                   {m_issuer, m_question.redirectUri, m_scopes, m_allowPrivate, m_question.now});
        if (!made)
            return core::fail(failed(registered, made.error()));
        return chosen(registered, std::move(made->client), made->auth);
    }

    [[nodiscard]] core::Result<ChosenClient> chosen(const char *step, ServerClient client,
                                                    std::optional<TokenAuth> said = {})
    {
        const bool hasSecret = !client.secret.isEmpty();
        const bool isListed = said && (!m_issuer.authMethods || m_issuer.authMethods->contains(wireName(*said)));
        const bool fits = isListed && (hasSecret || *said == TokenAuth::None);
        const auto auth = fits ? said : tokenAuthFor(m_issuer.authMethods, hasSecret);
        if (!auth)
            return core::fail(failed(step, unknownProof()));
        client.redirectUri = m_question.redirectUri;
        m_steps.append({QString::fromUtf8(step), client.id});
        return ChosenClient{std::move(client), *auth};
    }

    core::ApiError failed(const char *title, const core::ApiError &error)
    {
        m_steps.append({QString::fromUtf8(title), error.oneLine(), false});
        return error;
    }

    [[nodiscard]] core::ApiError needsClientId() const
    {
        const QString host = QUrl(m_issuer.issuer).host();
        core::ApiError error = signInError(
            u"%1 lets only clients in that it knows"_s.arg(host),
            u"It neither registers CalltTone nor reads a document about it. Make a client there with the redirect URI "
            "%1, and enter its client id, and the client secret if it has one."_s.arg(m_question.redirectUri));
        error.code = u"client_id_required"_s;
        error.fields.append({u"/clientId"_s, u"Enter a client id of %1."_s.arg(host)});
        return error;
    }

    [[nodiscard]] core::ApiError unknownProof() const
    {
        return signInError(
            u"%1 wants a proof that CalltTone cannot give"_s.arg(QUrl(m_issuer.tokenUrl).host()),
            u"Its clients prove themselves by %1, and CalltTone knows client secrets only. Use an access "
            "token as authorization header instead."_s.arg(
                m_issuer.authMethods.value_or(QStringList()).join(u" or "_s)));
    }

    const connect::SignInQuestion &m_question;
    const IssuerDocument &m_issuer;
    const bool m_allowPrivate;
    const QStringList &m_scopes;
    const QString &m_document;
    QList<values::AuthStep> &m_steps;
};

} // namespace

core::Result<ChosenClient> chooseClient(const connect::SignInQuestion &question, const Discovery &discovery,
                                        const QStringList &scopes, const QString &document,
                                        QList<values::AuthStep> &steps)
{
    return Choice(question, discovery, scopes, document, steps).run();
}

} // namespace callttone::integrations
