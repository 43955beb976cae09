// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/overview_page.h"

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/oauth/consent_page.h"
#include "tests/sandbox/sandbox.h"
#include "tests/sandbox/setup_files.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr qsizetype shownEntries = 30;
constexpr qsizetype maxCell = 200; ///< characters of one value

QString row(const QString &first, const QString &second)
{
    return u"<tr><td class=\"soft\">%1</td><td>%2</td></tr>"_s.arg(first.toHtmlEscaped(), second.toHtmlEscaped());
}

QString recordTable(const RecordTable &table)
{
    QString html = u"<details id=\"%1\"><summary>%2 (%3)</summary><table class=\"records\"><tr>"_s.arg(
        table.id.toHtmlEscaped(), table.title.toHtmlEscaped(), QString::number(table.rows.size()));
    for (const QString &column : table.columns)
        html += u"<th>%1</th>"_s.arg(column.toHtmlEscaped());
    for (const QStringList &cells : table.rows) {
        html += u"</tr><tr>"_s;
        for (const QString &cell : cells)
            html += u"<td>%1</td>"_s.arg(cell.left(maxCell).toHtmlEscaped());
    }
    return html + u"</tr></table></details>"_s;
}

QString vendorSection(Sandbox &sandbox, Vendor &vendor)
{
    const Journal &journal = sandbox.world().journal;
    QString html = u"<h2 id=\"%1\">%2</h2>"_s.arg(vendor.name(), vendor.title());
    QString summary = u"Requests: %1"_s.arg(journal.requests(vendor.name()));
    if (const Authority *authority = vendor.authority()) {
        int alive = 0;
        for (const QJsonValue &grant : authority->grantsJson())
            alive += grant.toObject().value("revoked"_L1).toBool() ? 0 : 1;
        summary += u", connected: %1, token refreshes: %2"_s.arg(alive).arg(authority->refreshes());
    }
    html += u"<p class=\"soft\">%1</p>"_s.arg(summary);
    for (const auto &[label, address] : vendor.addresses())
        html += u"<p>%1: <code>%2</code></p>"_s.arg(label.toHtmlEscaped(), address.toHtmlEscaped());
    for (const RecordTable &table : vendor.tables()) {
        if (!table.rows.isEmpty())
            html += recordTable(table);
    }
    const QJsonArray entries = journal.entries(vendor.name());
    if (entries.isEmpty())
        return html;
    html += u"<table class=\"log\">"_s;
    for (qsizetype i = entries.size() - 1; i >= std::max<qsizetype>(0, entries.size() - shownEntries); --i) {
        const QJsonObject entry = entries[i].toObject();
        html += row(entry.value("at"_L1).toString().section(u'T', 1).chopped(5), entry.value("line"_L1).toString());
    }
    return html + u"</table>"_s;
}

QString faultForm(Sandbox &sandbox)
{
    QString html = u"<h2 id=\"faults\">Let something go wrong</h2><form method=\"post\" action=\"/__sandbox/faults\">"
                   "<label for=\"vendor\">Vendor</label><select id=\"vendor\" name=\"vendor\"><option value=\"*\">All"
                   "</option>"_s;
    for (const auto &vendor : sandbox.vendors())
        html += u"<option value=\"%1\">%2</option>"_s.arg(vendor->name(), vendor->title());
    html += u"</select><label for=\"kind\">What</label><select id=\"kind\" name=\"kind\">"_s;
    const std::pair<FaultKind, QString> kinds[] = {{FaultKind::RateLimited, u"Too many requests (429)"_s},
                                                   {FaultKind::ServerError, u"Server error (5xx)"_s},
                                                   {FaultKind::Slow, u"Slow answers (3 s)"_s},
                                                   {FaultKind::Drop, u"Connection lost"_s},
                                                   {FaultKind::LostAnswer, u"Done, but the answer is lost"_s},
                                                   {FaultKind::Expired, u"Access tokens expire now"_s},
                                                   {FaultKind::Revoked, u"Access is revoked now"_s},
                                                   {FaultKind::RefusedClient, u"Client id or secret refused"_s}};
    for (const auto &[kind, label] : kinds)
        html += u"<option value=\"%1\">%2</option>"_s.arg(wireName(kind), label.toHtmlEscaped());
    html += u"</select><div class=\"buttons\"><button class=\"main\">Switch on</button></div></form>"_s;
    const QList<Fault> faults = sandbox.world().faults.faults();
    if (faults.isEmpty())
        return html;
    html += u"<table>"_s;
    for (const Fault &fault : faults)
        html += row(fault.vendor,
                    wireName(fault.kind) + (fault.left > 0 ? u", %1 more times"_s.arg(fault.left) : QString()));
    return html
           + u"</table><form method=\"post\" action=\"/__sandbox/faults/clear\"><div class=\"buttons\"><button>Clear "
             u"all"
             "</button></div></form>"_s;
}

} // namespace

QString overviewPage(Sandbox &sandbox)
{
    QString body =
        u"<main class=\"wide\"><h1>CalltTone sandbox</h1><p>Connect the app to these stand-ins instead of the real "
        "vendors. Nothing leaves this computer, and everything is forgotten when the program ends.</p>"_s;
    for (const auto &vendor : sandbox.vendors())
        body += vendorSection(sandbox, *vendor);
    body += faultForm(sandbox);
    body += u"<h2 id=\"setup\">Lines for .env</h2><pre><code>%1</code></pre></main>"_s.arg(
        QString::fromUtf8(environmentLines(sandbox)).toHtmlEscaped());
    return sandboxPage(u"CalltTone sandbox"_s, u"Sandbox – stands in for all vendors, nothing leaves this computer"_s,
                       body);
}

} // namespace callttone::sandbox
