// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/url_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// How a vendor's addresses look. Patterns are matched against the whole host or path.
struct UrlShape
{
    QLatin1StringView integration;
    const char *what; ///< source texts, context "UrlCheck": begins "… start with https://"
    QLatin1StringView host;
    const char *otherHost; ///< %1 is the host
    bool onlyThatHost;     ///< others are refused, not only remarked on
    QLatin1StringView path;
    const char *otherPath;
};

constexpr UrlShape Shapes[] = {
    // Make has a host for each zone, and large customers have their own.
    {"make"_L1, QT_TRANSLATE_NOOP("UrlCheck", "Make webhooks"),
     R"(hook(\.[a-z0-9-]+)?\.(make\.com|make\.celonis\.com|integromat\.com))"_L1,
     QT_TRANSLATE_NOOP("UrlCheck", "%1 is not one of Make's usual hosts. Send a test before you connect."), false,
     R"(/[^/]+.*)"_L1, QT_TRANSLATE_NOOP("UrlCheck", "The end of the address is missing. Copy all of it.")},
    {"zapier"_L1, QT_TRANSLATE_NOOP("UrlCheck", "Zapier hooks"), R"(hooks\.zapier\.com)"_L1,
     QT_TRANSLATE_NOOP("UrlCheck",
                       "%1 is no address of Zapier's. Hooks look like https://hooks.zapier.com/hooks/catch/…"),
     true, R"(/hooks/[a-z]+/\d+/[^/]+/?)"_L1,
     QT_TRANSLATE_NOOP("UrlCheck",
                       "A Catch Hook ends in two parts, as in /hooks/catch/123456/abc123/. Copy all of it.")},
    {"slack"_L1, QT_TRANSLATE_NOOP("UrlCheck", "Slack webhooks"), R"(hooks\.slack\.com)"_L1,
     QT_TRANSLATE_NOOP("UrlCheck",
                       "%1 is no address of Slack's. Webhooks look like https://hooks.slack.com/services/…"),
     true, R"(/services/.+)"_L1,
     QT_TRANSLATE_NOOP("UrlCheck", "A Slack webhook continues with /services/. Copy all of it.")},
    {"mcp"_L1, QT_TRANSLATE_NOOP("UrlCheck", "Addresses of MCP servers"), {}, nullptr, false, {}, nullptr},
};

QString words(const char *source)
{
    return QCoreApplication::translate("UrlCheck", source);
}

bool matches(QLatin1StringView pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString(pattern)),
                              QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1
           || matches(R"(127(\.\d{1,3}){3})"_L1, host);
}

UrlCheck wrong(const QString &why)
{
    return {UrlCheck::Verdict::Wrong, why};
}

} // namespace

UrlCheck checkUrl(const QString &integrationId, const QString &text, bool localAllowed, bool httpAllowed)
{
    const auto *shape = std::ranges::find(Shapes, integrationId, &UrlShape::integration);
    const QString typed = text.trimmed();
    if (typed.isEmpty() || shape == std::end(Shapes) || "https://"_L1.startsWith(typed, Qt::CaseInsensitive))
        return {};
    const QUrl url(typed, QUrl::StrictMode);
    const bool isLocal =
        localAllowed && url.scheme() == "http"_L1 && (url.host().isEmpty() || isThisMachine(url.host()));
    const bool isPlain = httpAllowed && url.scheme() == "http"_L1;
    if (!typed.startsWith("https://"_L1, Qt::CaseInsensitive) && !isLocal && !isPlain) {
        const qsizetype end = typed.indexOf("://"_L1);
        return wrong(
            end < 0 ? words(QT_TRANSLATE_NOOP("UrlCheck", "%1 start with https://.")).arg(words(shape->what))
                    : words(QT_TRANSLATE_NOOP("UrlCheck", "%1 start with https://, but this address starts with %2."))
                          .arg(words(shape->what), typed.first(end + 3)));
    }
    if (!url.isValid())
        return wrong(
            words(QT_TRANSLATE_NOOP("UrlCheck", "This is no web address: it holds a character that none has.")));
    if (url.host().isEmpty())
        return {};
    if (!url.userInfo().isEmpty())
        return wrong(words(QT_TRANSLATE_NOOP("UrlCheck", "Remove the name or password before the @.")));
    if (isLocal)
        return {UrlCheck::Verdict::Good,
                words(QT_TRANSLATE_NOOP("UrlCheck", "On this computer: %1")).arg(url.authority())};
    // A host that is still being typed ends before the path begins.
    const bool hasPath = !url.path().isEmpty();
    const bool usualHost = shape->host.isEmpty() || matches(shape->host, url.host());
    if (!usualHost && shape->onlyThatHost)
        return hasPath ? wrong(words(shape->otherHost).arg(url.host())) : UrlCheck();
    if (!shape->path.isEmpty() && !matches(shape->path, url.path()))
        return url.path().size() < 2 ? UrlCheck() : wrong(words(shape->otherPath));
    return {UrlCheck::Verdict::Good,
            (usualHost ? words(QT_TRANSLATE_NOOP("UrlCheck", "Host recognized: %1")) : words(shape->otherHost))
                .arg(url.host())};
}

} // namespace callttone::ui
