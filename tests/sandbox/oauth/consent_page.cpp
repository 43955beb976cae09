// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/oauth/consent_page.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr auto styles = R"CSS(
:root{color-scheme:light dark;--ink:#14181f;--soft:#5a6472;--paper:#fff;--back:#f3f5f8;--line:#d9dee6;--accent:#2f5fde}
@media(prefers-color-scheme:dark){:root{--ink:#e8ebf0;--soft:#9aa5b4;--paper:#1b2027;--back:#12161b;--line:#333b46;
--accent:#7fa2ff}}
*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--ink);font:15px/1.5 Inter,system-ui,sans-serif}
.banner{background:#ffd24a;color:#2b2100;padding:10px 16px;text-align:center;font-weight:600}
main{max-width:560px;margin:40px auto;padding:28px 32px;background:var(--paper);border:1px solid var(--line);
border-radius:12px}main.wide{max-width:1100px}h1{font-size:20px;margin:0 0 4px}h2{font-size:16px;margin:24px 0 8px}
p{margin:6px 0 14px;overflow-wrap:anywhere}.soft{color:var(--soft)}ul{list-style:none;padding:0;margin:12px 0}li{padding:6px 0;
border-top:1px solid var(--line)}code{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
label{display:block;margin:14px 0 4px;font-weight:600}li label{margin:0;font-weight:400}
select{width:100%;padding:8px;font:inherit;border:1px solid var(--line);border-radius:8px;background:var(--paper);
color:inherit}.buttons{display:flex;gap:12px;justify-content:flex-end;margin-top:24px}button{font:inherit;padding:8px 20px;
border-radius:8px;border:1px solid var(--line);background:var(--paper);color:inherit;cursor:pointer}
button.main{background:var(--accent);border-color:var(--accent);color:#fff}table{width:100%;border-collapse:collapse}
td,th{text-align:left;padding:5px 10px 5px 0;border-top:1px solid var(--line);vertical-align:top}
.log td:first-child{width:110px}details{margin:6px 0}summary{cursor:pointer}
@media(prefers-color-scheme:dark){button.main{color:#0d1424}}
)CSS";

QString bannerFor(const QString &title)
{
    return u"Sandbox – stands in for %1, nothing leaves this computer"_s.arg(title);
}

QString optionList(const ConsentChoice &choice)
{
    QString html = u"<label for=\"%1\">%2</label><select id=\"%1\" name=\"%1\">"_s.arg(choice.name.toHtmlEscaped(),
                                                                                       choice.label.toHtmlEscaped());
    for (const auto &[value, label] : choice.options)
        html += u"<option value=\"%1\">%2</option>"_s.arg(value.toHtmlEscaped(), label.toHtmlEscaped());
    return html + u"</select>"_s;
}

QString scopeList(const ConsentPage &page)
{
    QString html = u"<ul>"_s;
    for (const QString &scope : page.scopes) {
        const QString name = u"<code>%1</code>"_s.arg(scope.toHtmlEscaped());
        html +=
            page.scopesCanBeUnticked
                ? u"<li><label><input type=\"checkbox\" name=\"granted\" value=\"%1\" checked> %2</label></li>"_s.arg(
                    scope.toHtmlEscaped(), name)
                : u"<li>%1</li>"_s.arg(name);
    }
    // Without it, a form with every box unticked would look like one that never had any.
    return html + u"</ul><input type=\"hidden\" name=\"granted\" value=\"\">"_s;
}

} // namespace

QString sandboxPage(const QString &title, const QString &banner, const QString &body)
{
    return u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width,initial-scale=1\"><title>"_s
           + title.toHtmlEscaped() + u"</title><style>"_s + QString::fromLatin1(styles)
           + u"</style></head><body><div class=\"banner\">"_s + banner.toHtmlEscaped() + u"</div>"_s + body
           + u"</body></html>\n"_s;
}

QString consentPage(const ConsentPage &page)
{
    QString body = u"<main><h1>CalltTone wants to use %1</h1><p class=\"soft\">Signed in as %2</p>"
                   "<form method=\"post\"><p>It asks for these permissions:</p>"_s.arg(page.title.toHtmlEscaped(),
                                                                                       page.account.toHtmlEscaped());
    body += scopeList(page);
    for (const ConsentChoice &choice : page.choices)
        body += optionList(choice);
    body += u"<div class=\"buttons\"><button id=\"deny\" name=\"decision\" value=\"deny\">Deny</button><button "
            "class=\"main\" id=\"allow\" name=\"decision\" value=\"allow\">Allow</button></div></form></main>"_s;
    return sandboxPage(u"Sandbox: %1 sign-in"_s.arg(page.title), bannerFor(page.title), body);
}

QString problemPage(const QString &title, const QString &words, const QStringList &registered)
{
    QString body =
        u"<main><h1>%1 shows an error here</h1><p>%2</p>"_s.arg(title.toHtmlEscaped(), words.toHtmlEscaped());
    if (!registered.isEmpty()) {
        body += u"<p class=\"soft\">Registered redirect URIs:</p><ul>"_s;
        for (const QString &uri : registered)
            body += u"<li><code>%1</code></li>"_s.arg(uri.toHtmlEscaped());
        body += u"</ul>"_s;
    }
    body += u"<p class=\"soft\">As with the real vendor, the browser is not sent back to the app. Close this tab.</p>"
            "</main>"_s;
    return sandboxPage(u"Sandbox: %1 error"_s.arg(title), bannerFor(title), body);
}

} // namespace callttone::sandbox
