// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/auth/auth_discovery.h"

#include "app/connect/web_origin.h"
#include "app/integrations/mcp/auth/auth_addresses.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds budget(25);
constexpr int longestMs = 8'000;
constexpr qint64 maxDocument = 256 * 1024;

constexpr auto askedWho = QT_TRANSLATE_NOOP("AuthStep", "Asked the server who signs its users in");
constexpr auto askedHow = QT_TRANSLATE_NOOP("AuthStep", "Asked how one signs in there");

using Found = std::optional<Discovery>;

class Search
{
public:
    Search(connect::HttpClient &http, const DiscoveryQuestion &question, QList<values::AuthStep> &steps)
        : m_question(question)
        , m_reader(http, question.allowPrivate)
        , m_steps(steps)
    {}

    [[nodiscard]] core::Result<Found> run()
    {
        const auto resource = findResource();
        if (!resource)
            return core::fail(failed(askedWho, resource.error()));
        if (!*resource)
            return ofOrigin(std::nullopt);
        const ResourceDocument &document = **resource;
        if (document.issuers.isEmpty()) // it describes itself, but names nobody
            return ofOrigin(document);
        const auto issuer = chosenIssuer(document);
        if (!issuer)
            return core::fail(failed(askedWho, issuer.error()));
        passed(askedWho, *issuer);
        return ofIssuer(document, *issuer);
    }

private:
    void passed(const char *title, const QString &detail) { m_steps.append({QString::fromUtf8(title), detail, true}); }

    core::ApiError failed(const char *title, const core::ApiError &error)
    {
        m_steps.append({QString::fromUtf8(title), error.oneLine(), false});
        return error;
    }

    [[nodiscard]] core::Result<std::optional<ResourceDocument>> findResource()
    {
        const QString named = m_question.challenge ? m_question.challenge->resourceMetadata : QString();
        QStringList urls = resourceDocumentUrls(m_question.serverUrl);
        if (!named.isEmpty()) {
            if (!isUsableAddress(named, m_question.allowPrivate)) {
                return core::fail(signInError(
                    u"%1 names no usable address for its sign-in"_s.arg(host()),
                    u"Its refusal points to an address that is not https. Tell whoever runs the server."_s));
            }
            urls.removeAll(named);
            urls.prepend(named);
        }
        for (const QString &url : std::as_const(urls)) {
            const auto document = m_reader.read(url);
            if (!document && !named.isEmpty())
                return core::fail(document.error());
            if (document && *document) // of an address that is only guessed, no answer is as good as a 404
                return readResourceDocument(**document, m_question.serverUrl).map([](auto read) {
                    return std::optional(std::move(read));
                });
        }
        if (named.isEmpty())
            return std::optional<ResourceDocument>();
        return core::fail(signInError(u"%1 does not answer how one signs in"_s.arg(host()),
                                      u"There is no document at %1, where its refusal points to. Tell whoever runs the "
                                      "server."_s.arg(named)));
    }

    [[nodiscard]] core::Result<QString> chosenIssuer(const ResourceDocument &document) const
    {
        const QString issuer =
            m_question.chosenIssuer.isEmpty() ? document.issuers.constFirst() : m_question.chosenIssuer;
        if (!document.issuers.contains(issuer)) {
            return core::fail(core::invalidField(
                u"/issuer"_s,
                u"This server signs nobody in there. Choose one of %1."_s.arg(document.issuers.join(u", "_s))));
        }
        if (isUsableAddress(issuer, m_question.allowPrivate))
            return issuer;
        return core::fail(
            signInError(u"%1 signs its users in at an address that cannot be used"_s.arg(host()),
                        u"It names \"%1\", and only full https addresses are taken. Tell whoever runs the "
                        "server."_s.arg(issuer.left(200))));
    }

    [[nodiscard]] core::Result<Found> ofIssuer(const ResourceDocument &document, const QString &issuer)
    {
        const auto found = findIssuer(issuer, issuerDocumentUrls(issuer));
        if (!found)
            return core::fail(failed(askedHow, found.error()));
        if (*found)
            return Found(discovery(document.resource, document.scopes, **found));
        return core::fail(failed(askedHow, signInError(u"%1 does not say how one signs in"_s.arg(QUrl(issuer).host()),
                                                       u"None of its usual documents is there. Tell whoever runs the "
                                                       "server, or use an access token as authorization header."_s)));
    }

    /// Servers of 2025-03-26 are their own authorization server and say so at the root, or nowhere.
    [[nodiscard]] core::Result<Found> ofOrigin(const std::optional<ResourceDocument> &document)
    {
        const QString origin = connect::originOf(m_question.serverUrl);
        const auto scopes = document ? document->scopes : std::nullopt;
        const auto found = findIssuer({}, {issuerDocumentUrls(origin).constFirst()});
        if (!found)
            return core::fail(failed(askedHow, found.error()));
        if (*found) {
            passed(askedWho, u"It signs them in itself: %1"_s.arg((*found)->issuer));
            return Found(discovery(m_question.serverUrl, scopes, **found));
        }
        if (!m_question.mayAssume || !isUsableAddress(origin, m_question.allowPrivate))
            return Found();
        Discovery assumed = discovery(m_question.serverUrl, scopes, assumedIssuer(m_question.serverUrl));
        assumed.isAssumed = true;
        passed(askedWho, u"It does not say; its own usual addresses are tried: %1"_s.arg(origin));
        return Found(std::move(assumed));
    }

    [[nodiscard]] core::Result<std::optional<IssuerDocument>> findIssuer(const QString &issuer, const QStringList &urls)
    {
        for (const QString &url : urls) {
            const auto document = m_reader.read(url);
            if (!document && !issuer.isEmpty())
                return core::fail(document.error());
            if (!document || !*document)
                continue;
            const auto read = readIssuerDocument(**document, {issuer, m_question.serverUrl, m_question.allowPrivate});
            if (!read)
                return core::fail(read.error());
            if (!issuer.isEmpty())
                passed(askedHow, url);
            return std::optional(*read);
        }
        return std::optional<IssuerDocument>();
    }

    [[nodiscard]] Discovery discovery(const QString &resource, const std::optional<QStringList> &scopes,
                                      const IssuerDocument &issuer) const
    {
        return {canonicalResource(resource), scopes, issuer, m_question.allowPrivate};
    }

    [[nodiscard]] QString host() const { return QUrl(m_question.serverUrl).host(); }

    const DiscoveryQuestion &m_question;
    DocumentReader m_reader;
    QList<values::AuthStep> &m_steps;
};

} // namespace

DocumentReader::DocumentReader(connect::HttpClient &http, bool allowPrivate)
    : m_http(http)
    , m_allowPrivate(allowPrivate)
    , m_until(Steady::now() + budget)
{}

core::Result<std::optional<QJsonObject>> DocumentReader::read(const QString &url)
{
    connect::HttpRequest request{.url = url.toUtf8(), .headers = {{"Accept"_ba, "application/json"_ba}}};
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_until - Steady::now()).count();
    request.timeoutMs = int(std::clamp<qint64>(left, 50, longestMs)); // libcurl takes 0 for no limit at all
    request.allowPrivate = m_allowPrivate;
    request.maxBodyBytes = maxDocument;
    const auto answer = m_http.send(request);
    const QString host = QUrl(url).host();
    if (!answer) {
        core::ApiError error = signInError(u"%1 did not answer how one signs in"_s.arg(host), answer.error().oneLine());
        error.kind = core::ErrorKind::Unavailable;
        return core::fail(std::move(error));
    }
    if (answer->status == 429 || answer->status >= 500) {
        core::ApiError error =
            signInError(u"%1 answered HTTP %2 when asked how one signs in"_s.arg(host).arg(answer->status),
                        u"It has a problem of its own. Try again in a minute."_s);
        error.kind = core::ErrorKind::Unavailable;
        return core::fail(std::move(error));
    }
    const QJsonObject document = answer->isSuccess() ? answer->json() : QJsonObject();
    return document.isEmpty() ? std::nullopt : std::optional(document);
}

core::Result<std::optional<Discovery>> discoverSignIn(connect::HttpClient &http, const DiscoveryQuestion &question,
                                                      QList<values::AuthStep> &steps)
{
    return Search(http, question, steps).run();
}

} // namespace callttone::integrations
