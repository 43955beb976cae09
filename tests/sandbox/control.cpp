// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/control.h"

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/overview_page.h"
#include "tests/sandbox/sandbox.h"
#include "tests/sandbox/setup_files.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

Response wrong(const QString &what)
{
    return jsonReply({{u"error"_s, what}}, 422);
}

Response faultsReply(Sandbox &sandbox)
{
    QJsonArray faults;
    for (const Fault &fault : sandbox.world().faults.faults())
        faults.append(fault.toJson());
    return jsonReply({{u"faults"_s, faults}});
}

/// Revoked and Expired happen now; the others lie in wait.
void apply(Sandbox &sandbox, const Fault &fault)
{
    if (fault.kind != FaultKind::Revoked && fault.kind != FaultKind::Expired) {
        sandbox.world().faults.set(fault);
        return;
    }
    for (const auto &vendor : sandbox.vendors()) {
        Authority *authority = vendor->authority();
        if (!authority || !fault.concerns(vendor->name(), {}))
            continue;
        if (fault.kind == FaultKind::Revoked)
            authority->revokeAll();
        else
            authority->expireAll();
    }
}

Response setFault(Sandbox &sandbox, const Request &request)
{
    QJsonObject body = jsonBody(request).value_or(QJsonObject());
    const bool fromPage = body.isEmpty();
    if (fromPage) {
        const Fields form = Fields::ofForm(request); // named: the loop would not keep it alive
        for (const auto &[name, value] : form.list())
            body.insert(name, value);
    }
    Fault fault;
    fault.vendor = body.value("vendor"_L1).toString(u"*"_s);
    if (fault.vendor != "*"_L1 && !sandbox.vendor(fault.vendor))
        return wrong(u"vendor must be * or one of the vendors, not \"%1\""_s.arg(fault.vendor));
    const auto kind = faultKindFromWire(body.value("kind"_L1).toString());
    if (!kind)
        return wrong(
            u"kind must be rate_limited, server_error, slow, answer, drop, lost_answer, refused_client, revoked or "
            "expired"_s);
    fault.kind = *kind;
    fault.left = body.value("count"_L1).toVariant().toInt();
    fault.delayMs = body.contains("delayMs"_L1) ? body.value("delayMs"_L1).toVariant().toInt() : fault.delayMs;
    fault.retryAfterSeconds =
        body.contains("retryAfter"_L1) ? body.value("retryAfter"_L1).toVariant().toInt() : fault.retryAfterSeconds;
    fault.path = body.value("path"_L1).toString();
    fault.answer = body;
    apply(sandbox, fault);
    return fromPage ? Response{.status = 303, .headers = {{"Location", "/__sandbox"}}, .contentType = {}}
                    : faultsReply(sandbox);
}

Response clearFaults(Sandbox &sandbox)
{
    sandbox.world().faults.clear();
    return faultsReply(sandbox);
}

Response addRedirect(Sandbox &sandbox, const Request &request)
{
    const QString uri = jsonBody(request).value_or(QJsonObject()).value("uri"_L1).toString();
    if (!uri.startsWith("http"_L1))
        return wrong(u"uri must be a web address"_s);
    sandbox.world().options.redirects.append(uri);
    return jsonReply({{u"redirects"_s, QJsonArray::fromStringList(sandbox.world().options.redirects)}});
}

QJsonObject vendorJson(Sandbox &sandbox, Vendor &vendor)
{
    QJsonObject object = vendor.state();
    const Journal &journal = sandbox.world().journal;
    object.insert(u"requests"_s, journal.requests(vendor.name()));
    object.insert(u"received"_s, journal.entries(vendor.name()));
    if (const Authority *authority = vendor.authority()) {
        object.insert(u"grants"_s, authority->grantsJson());
        object.insert(u"refreshes"_s, authority->refreshes());
        object.insert(u"refusedRefreshes"_s, authority->refusedRefreshes());
    }
    return object;
}

} // namespace

QJsonObject stateJson(Sandbox &sandbox)
{
    QJsonObject vendors;
    for (const auto &vendor : sandbox.vendors())
        vendors.insert(vendor->name(), vendorJson(sandbox, *vendor));
    QJsonArray faults;
    for (const Fault &fault : sandbox.world().faults.faults())
        faults.append(fault.toJson());
    return {{u"base"_s, sandbox.world().base},
            {u"startedAt"_s, isoTime(sandbox.world().journal.startedAt())},
            {u"vendors"_s, vendors},
            {u"faults"_s, faults},
            {u"redirects"_s, QJsonArray::fromStringList(sandbox.world().options.redirects)},
            {u"wire"_s, sandbox.world().journal.wire()}};
}

Routes controlRoutes(Sandbox &sandbox)
{
    return {
        on("GET", u"/__sandbox"_s, [&](const Request &) { return pageReply(overviewPage(sandbox)); }),
        on("GET", u"/__sandbox/state"_s, [&](const Request &) { return jsonReply(stateJson(sandbox)); }),
        on("GET", u"/__sandbox/overrides.json"_s,
           [&](const Request &) { return Response::text(overridesJson(sandbox), "application/json"); }),
        on("GET", u"/__sandbox/env"_s, [&](const Request &) { return textReply(environmentLines(sandbox)); }),
        on("GET", u"/__sandbox/secrets"_s,
           [&](const Request &) {
               return jsonReply({{u"secrets"_s, QJsonArray::fromStringList(sandbox.world().secrets)}});
           }),
        on("GET", u"/__sandbox/faults"_s, [&](const Request &) { return faultsReply(sandbox); }),
        on("POST", u"/__sandbox/faults"_s, [&](const Request &request) { return setFault(sandbox, request); }),
        on("DELETE", u"/__sandbox/faults"_s, [&](const Request &) { return clearFaults(sandbox); }),
        on("POST", u"/__sandbox/faults/clear"_s,
           [&](const Request &) {
               std::ignore = clearFaults(sandbox);
               return Response{.status = 303, .headers = {{"Location", "/__sandbox"}}, .contentType = {}};
           }),
        on("POST", u"/__sandbox/redirects"_s, [&](const Request &request) { return addRedirect(sandbox, request); }),
        on("POST", u"/__sandbox/reset"_s, [&](const Request &) {
            sandbox.reset();
            return jsonReply({{u"reset"_s, true}});
        })};
}

} // namespace callttone::sandbox
