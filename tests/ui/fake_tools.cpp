// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_tools.h"

#include "models/values/page.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

struct Known
{
    const char *name;
    const char *integration;
    const char *title;
    bool readOnly;
};

constexpr Known vendorTools[] = {
    {"ghl_get_contact", "gohighlevel", "Get Contact", true},
    {"ghl_create_contact", "gohighlevel", "Create Contact", false},
    {"ghl_check_availability", "gohighlevel", "Check Availability", true},
    {"ghl_book_appointment", "gohighlevel", "Book Appointment", false},
    {"google_check_availability", "google_calendar", "Check Availability", true},
    {"google_create_event", "google_calendar", "Create Event", false},
    {"make_trigger_scenario", "make", "Trigger Scenario", false},
};

} // namespace

void FakeTools::offerVendors(const QStringList &integrations)
{
    for (const Known &known : vendorTools) {
        if (!integrations.contains(QLatin1StringView(known.integration)))
            continue;
        values::ToolInfo tool;
        tool.name = QString::fromLatin1(known.name);
        tool.integration = QString::fromLatin1(known.integration);
        tool.title = QString::fromLatin1(known.title);
        tool.readOnly = known.readOnly;
        tool.timeoutMs = known.readOnly ? 8'000 : 10'000;
        tool.inputSchema = {{u"type"_s, u"object"_s}};
        list.append(tool);
    }
}

bool FakeTools::concerns(const QString &path)
{
    return path == "/tools"_L1 || path.startsWith("/tools/"_L1);
}

client::RestAnswer FakeTools::answer(const client::RestRequest &request)
{
    if (request.method == client::Method::Get)
        return listAll(request.query.queryItemValue(u"all"_s) == "true"_L1);
    return invoke(request.path.section(u'/', 2, 2), QJsonDocument::fromJson(request.body).object());
}

client::RestAnswer FakeTools::listAll(bool all) const
{
    values::Page<values::ToolInfo> page;
    for (const values::ToolInfo &tool : list) {
        if (all || tool.enabled)
            page.data.append(tool);
    }
    return QJsonDocument(page.toJson());
}

client::RestAnswer FakeTools::invoke(const QString &name, const QJsonObject &body)
{
    const auto tool =
        std::find_if(list.cbegin(), list.cend(), [&name](const values::ToolInfo &one) { return one.name == name; });
    if (tool == list.cend())
        return core::fail(core::notFound(u"tool"_s, name));
    invoked.append({name, body.value("arguments"_L1).toObject(), body.value("callId"_L1).toString(),
                    body.value("dryRun"_L1).toBool()});
    if (refusals.contains(name))
        return core::fail(refusals.value(name));
    values::ToolCall call;
    call.ok = true;
    call.timings.totalMs = 196;
    if (QList<values::ToolCall> &prepared = answers[name]; !prepared.isEmpty())
        call = prepared.size() > 1 ? prepared.takeFirst() : prepared.first();
    call.id = u"tcl_%1"_s.arg(invoked.size());
    call.tool = name;
    call.integration = tool->integration;
    call.callId = invoked.last().callId;
    call.arguments = invoked.last().arguments;
    call.dryRun = invoked.last().dryRun;
    return QJsonDocument(call.toJson());
}

} // namespace callttone::testing
