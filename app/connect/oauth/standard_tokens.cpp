// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/standard_tokens.h"

#include "app/core/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

struct TokenWord
{
    QLatin1StringView word;
    QLatin1StringView code;
};

// RFC 6749 §5.2, then words of the vendors: Salesforce's, Slack's, HubSpot's.
constexpr std::array tokenWords{
    TokenWord{"invalid_grant"_L1, "invalid_grant"_L1},
    TokenWord{"invalid_code"_L1, "invalid_grant"_L1},
    TokenWord{"code_already_used"_L1, "invalid_grant"_L1},
    TokenWord{"invalid_refresh_token"_L1, "invalid_grant"_L1},
    TokenWord{"bad_refresh_token"_L1, "invalid_grant"_L1},
    TokenWord{"bad_auth_code"_L1, "invalid_grant"_L1},
    TokenWord{"invalid_client"_L1, "bad_client"_L1},
    TokenWord{"invalid_client_id"_L1, "bad_client"_L1},
    TokenWord{"bad_client_id"_L1, "bad_client"_L1},
    TokenWord{"bad_client_secret"_L1, "bad_client"_L1},
    TokenWord{"unauthorized_client"_L1, "bad_client"_L1},
    TokenWord{"redirect_uri_mismatch"_L1, "redirect_mismatch"_L1},
    TokenWord{"invalid_redirect_uri"_L1, "redirect_mismatch"_L1},
    TokenWord{"bad_redirect_uri"_L1, "redirect_mismatch"_L1},
    TokenWord{"server_error"_L1, "vendor_unavailable"_L1},
    TokenWord{"temporarily_unavailable"_L1, "vendor_unavailable"_L1},
};

struct VendorError
{
    QString word;
    QString text;
};

/// {"error":"word","error_description":"…"}, {"error":{"code"|"status":…,"message":…}}, {"status":"WORD","message":…}.
VendorError errorIn(const QJsonObject &object)
{
    const QJsonValue error = object.value("error"_L1);
    if (error.isObject()) {
        const QJsonObject inner = error.toObject();
        const QString status = inner.value("status"_L1).toString();
        return {status.isEmpty() ? inner.value("code"_L1).toVariant().toString() : status,
                inner.value("message"_L1).toString()};
    }
    VendorError found{error.toString(), object.value("error_description"_L1).toString()};
    if (found.word.isEmpty())
        found.word = object.value("status"_L1).toString();
    if (found.text.isEmpty())
        found.text = object.value("message"_L1).toString();
    return found;
}

QLatin1StringView codeOf(int status, const VendorError &error)
{
    if (status == 429 || status >= 500)
        return "vendor_unavailable"_L1;
    // Servers that follow RFC 6749 to the letter say invalid_grant for another redirect URI as well.
    if (error.text.contains("redirect"_L1, Qt::CaseInsensitive))
        return "redirect_mismatch"_L1;
    for (const TokenWord &entry : tokenWords) {
        if (error.word.compare(entry.word, Qt::CaseInsensitive) == 0)
            return entry.code;
    }
    return status == 401 ? "bad_client"_L1 : "vendor_refused"_L1;
}

core::ApiError refusal(int status, const QByteArray &body)
{
    const QLatin1StringView code = codeOf(status, errorIn(QJsonDocument::fromJson(body).object()));
    const bool later = code == "vendor_unavailable"_L1;
    return {later ? core::ErrorKind::Unavailable : core::ErrorKind::Forbidden, code,
            later ? u"The vendor is not available now"_s : u"The vendor issued no token"_s,
            tokenEndpointWords(status, body)};
}

/// Text with blanks or commas between, or a list; HubSpot says `scopes`.
std::optional<QStringList> scopesIn(const QJsonObject &object)
{
    const QJsonValue value = object.contains("scope"_L1) ? object.value("scope"_L1) : object.value("scopes"_L1);
    QStringList scopes;
    if (value.isString()) {
        scopes = value.toString().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            scopes.append(entry.toString());
    }
    return scopes.isEmpty() ? std::nullopt : std::optional(scopes);
}

} // namespace

QString vendorWords(const QString &word, const QString &text)
{
    QStringList parts;
    for (const QString &part : {word, text}) {
        // Each for itself: joined, BAD_REFRESH_TOKEN would look like the name of what follows it.
        QString tame = core::redacted(part.simplified());
        tame.removeIf(
            [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
        if (!tame.isEmpty())
            parts.append(tame);
    }
    const QString line = parts.join(u": "_s);
    return line.size() > 300 ? line.left(299) + u'…' : line;
}

QString tokenEndpointWords(int status, const QByteArray &body)
{
    const VendorError error = errorIn(QJsonDocument::fromJson(body).object());
    const QString own = vendorWords(error.word, error.text);
    return own.isEmpty() ? u"HTTP %1"_s.arg(status) : own;
}

core::Result<TokenReply> readStandardTokens(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString accessToken = object.value("access_token"_L1).toString();
    if (status < 200 || status >= 300 || accessToken.isEmpty())
        return core::fail(refusal(status, body));
    TokenReply reply;
    reply.accessToken = core::SecretString(accessToken.toUtf8());
    reply.refreshToken = core::SecretString(object.value("refresh_token"_L1).toString().toUtf8());
    // A number, but some servers write it as text.
    if (const qint64 seconds = object.value("expires_in"_L1).toVariant().toLongLong(); seconds > 0)
        reply.expiresInSeconds = seconds;
    reply.scopes = scopesIn(object);
    return reply;
}

} // namespace callttone::connect
