// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/callback_page.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

const QByteArray style =
    ":root{--window:#F5F6F8;--surface:#FFFFFF;--border:#E1E5EA;--sunken:#F0F2F5;--text:#171B22;"
    "--text2:#424B59;--muted:#5F6A7A;--good:#146C43;--goodBg:#E2F4EA;--bad:#B3261E;--badBg:#FCE9E7;"
    "color-scheme:light dark}"
    "@media(prefers-color-scheme:dark){:root{--window:#101317;--surface:#171B21;--border:#2A303A;"
    "--sunken:#0C0F13;--text:#E8EBF0;--text2:#BCC4CF;--muted:#939DAC;--good:#62D29B;"
    "--goodBg:#12301F;--bad:#FF9088;--badBg:#3D1B19}}"
    "body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--window);"
    "color:var(--text);font:16px/24px system-ui,sans-serif}"
    "main{box-sizing:border-box;width:min(560px,100% - 32px);margin:24px 0;padding:32px;"
    "background:var(--surface);border:1px solid var(--border);border-radius:10px;"
    "overflow-wrap:anywhere}"
    "h1{margin:16px 0 8px;font-size:22px;line-height:28px}p,li{color:var(--text2)}"
    ".mark{width:40px;height:40px;border-radius:20px;display:grid;place-items:center;"
    "font-weight:600;font-size:20px}"
    ".good{color:var(--good);background:var(--goodBg)}.bad{color:var(--bad);background:var(--badBg)}"
    "code{display:block;padding:8px 12px;background:var(--sunken);border-radius:6px;"
    "font:14px/20px ui-monospace,monospace;color:var(--text)}"
    ".end{margin-bottom:0;color:var(--muted)}"_ba;

QString text(const char *source)
{
    return QCoreApplication::translate("CallbackPage", source);
}

QString element(QLatin1StringView tag, const QString &content, QLatin1StringView className = {})
{
    if (content.isEmpty())
        return {};
    const QString classes = className.isEmpty() ? QString() : u" class=\"%1\""_s.arg(className);
    return u'<' + QString(tag) + classes + u'>' + content.toHtmlEscaped() + u"</"_s + QString(tag) + u'>';
}

QString list(const QStringList &steps)
{
    QString items;
    for (const QString &step : steps)
        items += element("li"_L1, step);
    return items.isEmpty() ? QString() : u"<ol>"_s + items + u"</ol>"_s;
}

QString nameOf(const CallbackOutcome &outcome, const QString &given)
{
    if (!given.isEmpty())
        return given;
    return outcome.flow ? outcome.flow->integration : QString();
}

QString contentOf(const CallbackOutcome &outcome, const QString &title, const QString &name)
{
    if (!outcome.failure)
        return u"<div class=\"mark good\" aria-hidden=\"true\">&#10003;</div>"_s + element("h1"_L1, title)
               + element("p"_L1, text(QT_TRANSLATE_NOOP("CallbackPage", "Go on in CalltTone.")));
    const values::ConnectFailure &failure = *outcome.failure;
    const bool named = !failure.address.isEmpty();
    return u"<div class=\"mark bad\" aria-hidden=\"true\">!</div>"_s + element("h1"_L1, title)
           + element("p"_L1, title.contains(name) ? QString() : name, "end"_L1) + element("p"_L1, failure.detail)
           + (named ? element("p"_L1, text(QT_TRANSLATE_NOOP("CallbackPage", "Address to register"))) : QString())
           + element("code"_L1, failure.address) + list(failure.steps)
           + (failure.raw.isEmpty()
                  ? QString()
                  : element("p"_L1, text(QT_TRANSLATE_NOOP("CallbackPage", "The vendor's own words"))))
           + element("code"_L1, failure.raw);
}

} // namespace

QByteArray callbackPagePolicy()
{
    return "default-src 'none'; style-src 'sha256-"
           + QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()
           + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

int callbackPageStatus(const CallbackOutcome &outcome)
{
    const bool belongs = outcome.flow && (!outcome.failure || outcome.flow->failure == outcome.failure);
    return belongs ? 200 : 400;
}

QByteArray callbackPage(const CallbackOutcome &outcome, const QString &integrationName)
{
    const QString title =
        outcome.failure
            ? outcome.failure->title
            : text(QT_TRANSLATE_NOOP("CallbackPage", "%1 is connected")).arg(nameOf(outcome, integrationName));
    // Untranslated texts are English, and then so is this one.
    const QString language = text(QT_TRANSLATE_NOOP("CallbackPage", "en"));
    return (u"<!doctype html><html lang=\""_s + language.toHtmlEscaped()
            + u"\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
              "<meta name=\"referrer\" content=\"no-referrer\">"_s
            + element("title"_L1, title + u" - CalltTone"_s) + u"<style>"_s + QString::fromLatin1(style)
            + u"</style></head><body><main>"_s + contentOf(outcome, title, nameOf(outcome, integrationName))
            + element("p"_L1, text(QT_TRANSLATE_NOOP("CallbackPage", "You can close this tab.")), "end"_L1)
            + u"</main></body></html>\n"_s)
        .toUtf8();
}

} // namespace callttone::connect
