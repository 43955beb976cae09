// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sandbox_process.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace callttone::testing {

using Form = QList<std::pair<QString, QString>>;

inline const QString redirect = QStringLiteral("http://localhost:8484/api/integrations/callback");
inline const QString verifier = QStringLiteral("a-verifier-of-at-least-forty-three-characters-0123");

inline QString challenge()
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// What one vendor's sign-in needs.
struct SignIn
{
    QString vendor;
    QString authorize;
    QString token;
    QString scopes;
    bool pkce = false;
};

inline const SignIn googleSignIn{QStringLiteral("google"), QStringLiteral("/google/o/oauth2/v2/auth"),
                                 QStringLiteral("/google/token"),
                                 QStringLiteral("openid email https://www.googleapis.com/auth/calendar.events "
                                                "https://www.googleapis.com/auth/calendar.freebusy "
                                                "https://www.googleapis.com/auth/calendar.calendarlist.readonly "
                                                "https://www.googleapis.com/auth/drive.file"),
                                 true};
inline const SignIn slackSignIn{QStringLiteral("slack"), QStringLiteral("/slack/oauth/v2/authorize"),
                                QStringLiteral("/slack/api/oauth.v2.access"),
                                QStringLiteral("incoming-webhook,chat:write,channels:read,channels:join,"
                                               "channels:history,team:read")};
inline const SignIn ghlSignIn{
    QStringLiteral("gohighlevel"), QStringLiteral("/gohighlevel/v2/oauth/chooselocation"),
    QStringLiteral("/gohighlevel/oauth/token"),
    QStringLiteral("contacts.readonly contacts.write calendars.readonly calendars/events.write "
                   "calendars/events.readonly locations.readonly")};
inline const SignIn hubspotSignIn{QStringLiteral("hubspot"), QStringLiteral("/hubspot/oauth/authorize"),
                                  QStringLiteral("/hubspot/oauth/2026-03/token"),
                                  QStringLiteral("oauth crm.objects.contacts.read crm.objects.contacts.write")};
inline const SignIn salesforceSignIn{
    QStringLiteral("salesforce"), QStringLiteral("/salesforce/services/oauth2/authorize"),
    QStringLiteral("/salesforce/services/oauth2/token"), QStringLiteral("api refresh_token id"), true};

inline QString authorizeUrl(const SignIn &signIn, const Form &replaced = {})
{
    Form fields{{QStringLiteral("response_type"), QStringLiteral("code")},
                {QStringLiteral("client_id"), QStringLiteral("sandbox-") + signIn.vendor + QStringLiteral("-id")},
                {QStringLiteral("redirect_uri"), redirect},
                {QStringLiteral("scope"), signIn.scopes},
                {QStringLiteral("state"), QStringLiteral("s t/a+te")}};
    if (signIn.pkce)
        fields += {{QStringLiteral("code_challenge"), challenge()},
                   {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
    for (const auto &[name, value] : replaced) {
        fields.removeIf([&](const auto &field) { return field.first == name; });
        if (!value.isNull())
            fields.append({name, value});
    }
    QString url = signIn.authorize + u'?';
    for (const auto &[name, value] : fields)
        url += QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&');
    return url.chopped(1);
}

inline QString fieldOf(const QString &url, const QString &name)
{
    return QUrlQuery(QUrl(url).query(QUrl::FullyEncoded)).queryItemValue(name, QUrl::FullyDecoded);
}

inline Form tokenForm(const SignIn &signIn, const QString &code)
{
    Form form{{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
              {QStringLiteral("client_id"), QStringLiteral("sandbox-") + signIn.vendor + QStringLiteral("-id")},
              {QStringLiteral("client_secret"), QStringLiteral("sandbox-") + signIn.vendor + QStringLiteral("-secret")},
              {QStringLiteral("code"), code},
              {QStringLiteral("redirect_uri"), redirect}};
    if (signIn.pkce)
        form.append({QStringLiteral("code_verifier"), verifier});
    return form;
}

inline Form refreshForm(const SignIn &signIn, const QString &refresh)
{
    return {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
            {QStringLiteral("client_id"), QStringLiteral("sandbox-") + signIn.vendor + QStringLiteral("-id")},
            {QStringLiteral("client_secret"), QStringLiteral("sandbox-") + signIn.vendor + QStringLiteral("-secret")},
            {QStringLiteral("refresh_token"), refresh}};
}

inline SandboxProcess::Headers bearer(const QString &token, SandboxProcess::Headers more = {})
{
    more.append({"Authorization", "Bearer " + token.toLatin1()});
    return more;
}

inline bool isTokens(const SandboxProcess::Answer &answer)
{
    return answer.status == 200 && !answer.json().value(QLatin1StringView("access_token")).toString().isEmpty();
}

/// A whole sign-in; answers what the token endpoint did.
inline QJsonObject signInTo(const SandboxProcess &sandbox, const SignIn &signIn, const Form &choices = {})
{
    const QString code = fieldOf(sandbox.decide(authorizeUrl(signIn), true, choices), QStringLiteral("code"));
    return sandbox.postForm(signIn.token, tokenForm(signIn, code)).json();
}

} // namespace callttone::testing
