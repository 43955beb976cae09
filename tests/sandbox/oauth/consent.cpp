// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/oauth/consent.h"

#include "tests/sandbox/oauth/consent_page.h"

#include <QUrl>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

class ConsentDesk
{
public:
    ConsentDesk(World &world, Authority &authority, ConsentRules rules)
        : m_world(world)
        , m_authority(authority)
        , m_rules(std::move(rules))
    {}

    [[nodiscard]] Response show(const Request &request) const
    {
        const Fields query = Fields::ofQuery(request);
        if (const auto stopped = stop(query))
            return *stopped;
        const QString automatic = query.value(u"sandbox_auto"_s);
        if (m_world.options.automatic && !automatic.isEmpty())
            return decide(query, automatic == "allow"_L1, query); // scope and choices may be given there as well
        return pageReply(consentPage({.title = m_rules.title,
                                      .account = m_rules.account,
                                      .scopes = m_rules.scopes(query),
                                      .scopesCanBeUnticked = m_rules.scopesCanBeUnticked,
                                      .choices = choicesFor(query)}));
    }

    [[nodiscard]] Response answer(const Request &request) const
    {
        const Fields query = Fields::ofQuery(request);
        if (const auto stopped = stop(query))
            return *stopped;
        const Fields form = Fields::ofForm(request);
        const QString decision = form.value(u"decision"_s);
        if (decision != "allow"_L1 && decision != "deny"_L1)
            return pageReply(problemPage(m_rules.title, u"Choose Allow or Deny."_s), 400);
        return decide(query, decision == "allow"_L1, form);
    }

private:
    /// The cases in which nobody is asked.
    [[nodiscard]] std::optional<Response> stop(const Fields &query) const
    {
        const QString client = query.value(u"client_id"_s);
        if (m_rules.knowsClient ? !m_rules.knowsClient(client) : client != m_authority.clientId())
            return pageReply(problemPage(m_rules.title, m_rules.unknownClient), 400);
        const QString redirect = query.value(u"redirect_uri"_s);
        if (m_rules.takesRedirect ? !m_rules.takesRedirect(client, redirect) : !m_authority.takesRedirect(redirect)) {
            const QString words = m_rules.redirectMismatch.contains("%1"_L1) ? m_rules.redirectMismatch.arg(redirect)
                                                                             : m_rules.redirectMismatch;
            return pageReply(problemPage(m_rules.title, words, m_world.options.redirects), 400);
        }
        if (m_rules.refuse) {
            if (const auto why = m_rules.refuse(query))
                return pageReply(problemPage(m_rules.title, *why), 400);
        }
        if (m_rules.sendBack) {
            if (const auto error = m_rules.sendBack(query))
                return back(query, {{u"error"_s, error->first}, {u"error_description"_s, error->second}});
        }
        return std::nullopt;
    }

    [[nodiscard]] QList<ConsentChoice> choicesFor(const Fields &query) const
    {
        return m_rules.choices ? m_rules.choices(query) : QList<ConsentChoice>();
    }

    [[nodiscard]] Response decide(const Fields &query, bool allowed, const Fields &form) const
    {
        if (!allowed) {
            m_world.journal.received(m_authority.rules().vendor, u"consent"_s, u"Consent was denied"_s);
            return back(query, {{u"error"_s, u"access_denied"_s}});
        }
        const QStringList asked = m_rules.scopes(query);
        QStringList granted = asked;
        // No "granted" at all is a client that leaves everything ticked; the page always sends at least one.
        if (m_rules.scopesCanBeUnticked && form.has(u"granted"_s)) {
            const QStringList ticked = form.all(u"granted"_s);
            granted.removeIf([&](const QString &scope) { return !ticked.contains(scope); });
        }
        QJsonObject choices;
        for (const ConsentChoice &choice : choicesFor(query)) {
            const QString wanted = form.value(choice.name, choice.options.value(0).first);
            const bool offered = std::any_of(choice.options.begin(), choice.options.end(),
                                             [&](const auto &option) { return option.first == wanted; });
            if (!offered)
                return pageReply(problemPage(m_rules.title, u"\"%1\" cannot be chosen here."_s.arg(wanted)), 400);
            choices.insert(choice.name, wanted);
        }
        m_world.journal.received(m_authority.rules().vendor, u"consent"_s,
                                 u"Consent was given for %1"_s.arg(granted.join(u", "_s)));
        QList<std::pair<QString, QString>> fields{{u"code"_s, m_authority.issueCode(query, granted, choices)}};
        if (m_rules.extras)
            fields += m_rules.extras(granted);
        return back(query, fields);
    }

    [[nodiscard]] Response back(const Fields &query, QList<std::pair<QString, QString>> fields) const
    {
        if (m_rules.issuer)
            fields.append({u"iss"_s, m_rules.issuer()});
        if (query.has(u"state"_s))
            fields.append({u"state"_s, query.value(u"state"_s)});
        const QString redirect = query.value(u"redirect_uri"_s);
        QByteArray target = redirect.toUtf8();
        char separator = redirect.contains(u'?') ? '&' : '?';
        for (const auto &[name, value] : fields) {
            target += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
            separator = '&';
        }
        return redirectTo(target);
    }

    World &m_world;
    Authority &m_authority;
    ConsentRules m_rules;
};

} // namespace

Routes consentRoutes(World &world, Authority &authority, ConsentRules rules)
{
    const QString path = rules.path;
    const auto desk = std::make_shared<const ConsentDesk>(world, authority, std::move(rules));
    return {on("GET", path, [desk](const Request &request) { return desk->show(request); }),
            on("POST", path, [desk](const Request &request) { return desk->answer(request); })};
}

} // namespace callttone::sandbox
