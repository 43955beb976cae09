// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/connect_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// What a vendor's consent page wants of a person, apart from allowing access.
struct BrowserWords
{
    QLatin1StringView integration;
    const char *before; ///< source texts, context "ConnectWords"; %1 is the vendor
    const char *during;
};

constexpr BrowserWords BrowserTable[] = {
    {"gohighlevel"_L1,
     QT_TRANSLATE_NOOP("ConnectWords",
                       "Your browser opens %1. Pick the location to connect there; each workspace holds one."),
     QT_TRANSLATE_NOOP("ConnectWords", "Sign in, choose a location and allow access.")},
    {"slack"_L1,
     QT_TRANSLATE_NOOP("ConnectWords", "Your browser opens %1. Pick the workspace and the channel to post to there."),
     QT_TRANSLATE_NOOP("ConnectWords", "Sign in, choose the channel and allow access.")},
    {"google_calendar"_L1,
     QT_TRANSLATE_NOOP(
         "ConnectWords",
         "Your browser opens %1. Choose the account whose calendar agents use, and leave every box ticked."),
     QT_TRANSLATE_NOOP("ConnectWords", "Choose the account, leave every box ticked and continue.")},
    {"google_sheets"_L1,
     QT_TRANSLATE_NOOP("ConnectWords",
                       "Your browser opens %1. Choose the account that holds the sheet, and leave every box ticked."),
     QT_TRANSLATE_NOOP("ConnectWords", "Choose the account, leave every box ticked and continue.")},
    {"hubspot"_L1, QT_TRANSLATE_NOOP("ConnectWords", "Your browser opens %1. Choose the account to connect there."),
     QT_TRANSLATE_NOOP("ConnectWords", "Sign in, choose the account and connect the app.")},
};

constexpr BrowserWords AnyBrowser = {
    {},
    QT_TRANSLATE_NOOP("ConnectWords", "Your browser opens %1. Sign in and allow access there."),
    QT_TRANSLATE_NOOP("ConnectWords", "Sign in and allow access.")};

const BrowserWords &browserWords(const QString &id)
{
    const auto *found = std::ranges::find(BrowserTable, id, &BrowserWords::integration);
    return found == std::end(BrowserTable) ? AnyBrowser : *found;
}

QString words(const char *source)
{
    return QCoreApplication::translate("ConnectWords", source);
}

/// A drawing that helps to tell permissions apart at a glance; the words beside it carry the meaning.
QString iconOfScope(const QString &name)
{
    struct Hint
    {
        QLatin1StringView part;
        const char *icon;
    };
    static constexpr Hint Hints[] = {
        {"sheets"_L1, "sheet"},      {"drive"_L1, "sheet"},   {"calendar"_L1, "calendar"}, {"event"_L1, "calendar"},
        {"webhook"_L1, "chat"},      {"chat"_L1, "chat"},     {"channel"_L1, "hash"},      {"contact"_L1, "user"},
        {"location"_L1, "building"}, {"team"_L1, "building"}, {"email"_L1, "user"},        {"openid"_L1, "user"},
        {"user"_L1, "user"},         {"refresh"_L1, "sync"},  {"offline"_L1, "sync"},      {"compan"_L1, "building"},
    };
    for (const Hint &hint : Hints) {
        if (name.contains(hint.part, Qt::CaseInsensitive))
            return QString::fromLatin1(hint.icon);
    }
    return u"key"_s;
}

} // namespace

QString integrationText(const QString &source)
{
    return source.isEmpty() ? source : QCoreApplication::translate("Integration", source.toUtf8().constData());
}

QStringList integrationTexts(const QStringList &sources)
{
    QStringList texts;
    for (const QString &source : sources)
        texts.append(integrationText(source));
    return texts;
}

QString signInName(const values::Integration &integration)
{
    return integration.id.startsWith("google_"_L1) ? u"Google"_s : integration.name;
}

QString kindLine(const values::Integration &integration)
{
    const QString category = values::describe(integration.category);
    switch (integration.auth) {
    case values::AuthKind::OAuth:
        return u"%1, OAuth 2.0"_s.arg(category);
    case values::AuthKind::WebhookUrl:
        return words(QT_TRANSLATE_NOOP("ConnectWords", "%1, webhook URL")).arg(category);
    case values::AuthKind::ServerUrl:
        return words(QT_TRANSLATE_NOOP("ConnectWords", "%1, server URL")).arg(category);
    case values::AuthKind::Signed:
    case values::AuthKind::ApiKey:
        break;
    }
    return category;
}

QString beforeBrowser(const values::Integration &integration)
{
    return words(browserWords(integration.id).before).arg(signInName(integration));
}

QString inBrowser(const values::Integration &integration)
{
    return words(browserWords(integration.id).during);
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return words(QT_TRANSLATE_NOOP("ConnectWords", "%1 and %2"))
        .arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

QString countdownText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, (ms + 999) / 1000);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QList<ScopeGroup> scopeGroups(const QList<values::ScopeGrant> &scopes)
{
    QList<ScopeGroup> groups;
    for (const values::ScopeGrant &scope : scopes) {
        const QString title = integrationText(scope.title);
        const QString reason = integrationText(scope.reason);
        const auto same = std::ranges::find(groups, reason, &ScopeGroup::reason);
        if (same == groups.end() || reason.isEmpty())
            groups.append({iconOfScope(scope.name), title, reason});
        else if (!same->title.contains(title))
            same->title += u", "_s + title;
    }
    return groups;
}

} // namespace callttone::ui
