// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/connect/integration_desk.h"
#include "app/connect/oauth/client_document.h"
#include "app/service/problem_page.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr qsizetype maxQuery = 32 * 1024; ///< several times the longest code a vendor sends

QFuture<Response> finishSignIn(const ResourceContext &context, const Request &request)
{
    // A program that only looks whether the address is there must not use up a code.
    if (request.method != "GET") {
        Response page = problemPage(Problem(405, u"method_not_allowed"_s, u"This address is for a browser"_s,
                                            u"It takes GET only. Nothing was done."_s));
        page.headers.emplaceBack("Allow", "GET");
        return ready(page);
    }
    if (request.encodedQuery.size() > maxQuery) {
        return ready(
            problemPage(Problem(414, u"query_too_long"_s, u"This address is too long to be an answer to a sign-in"_s,
                                u"Nothing was done. Close this tab and start again from the Integrations page."_s)));
    }
    return context.integrations.callback(request.encodedQuery).then(pageResponse);
}

QFuture<Response> showClientDocument(const ResourceContext &context, const Request &)
{
    const QJsonObject document = context.integrations.clientDocument();
    if (document.isEmpty()) {
        return ready(Response::failure(
            Problem(404, u"not_found"_s, u"There is no document about this service as a client"_s,
                    u"It takes a public https address. Set CALLTTONE_PUBLIC_URL to the one your proxy serves."_s)));
    }
    return ready(Response::json(document));
}

} // namespace

QList<Route> callbackRoutes(const ResourceContext &context)
{
    return {{.method = "GET",
             .pattern = connect::clientDocumentPath,
             .access = Access::Public,
             .handler = [&context](const Request &request) { return showClientDocument(context, request); }},
            {.method = "GET",
             .pattern = callbackPath,
             .access = Access::Public,
             .handler = [&context](const Request &request) { return finishSignIn(context, request); }}};
}

} // namespace callttone::service
