// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/ingest/event_intake.h"
#include "app/service/event_stream_hub.h"
#include "app/service/metrics.h"
#include "app/store/database.h"
#include "models/values/query_fields.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr qint64 eventBodyLimit = 4 * 1024 * 1024; ///< a batch; one event with a long transcript has room in it

core::Result<store::EventFilter> filterOf(const Request &request)
{
    store::EventFilter filter;
    filter.type = request.queryText(u"event"_s);
    if (!filter.type.isEmpty() && !values::eventTypeFromWire(filter.type))
        return core::fail(core::invalidField(u"?event"_s, u"is not an event; use a name such as call.ended"_s));
    filter.callId = request.queryText(u"callId"_s);
    const auto range = values::timeRangeOf(request.query);
    if (!range)
        return core::fail(range.error());
    filter.from = range->from;
    filter.to = range->to;
    return filter;
}

/// `?raw=true`: beside the parsed payload its text, the very bytes that were signed. Exports need them; JSON that was
/// parsed has other spellings and another order.
Response eventList(const values::Page<values::StoredEvent> &events, bool raw)
{
    QJsonObject json = events.toJson();
    if (raw) {
        QJsonArray rows = json.value("data"_L1).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows[i].toObject();
            row.insert(u"raw"_s, QString::fromUtf8(events.data[i].payload));
            rows[i] = row;
        }
        json.insert(u"data"_s, rows);
    }
    return Response::json(json);
}

QFuture<Response> listEvents(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    const auto filter = filterOf(request);
    if (!filter)
        return ready(filter.error());
    return answer(context.database.read([filter = *filter, page = *page](store::Session &session) {
        return store::listEvents(session, filter, page);
    }),
                  [raw = request.queryText(u"raw"_s) == "true"_L1](const values::Page<values::StoredEvent> &events) {
                      return eventList(events, raw);
                  });
}

QFuture<Response> postEvents(const ResourceContext &context, const Request &request)
{
    return answer(context.intake.accept(request.body, request.header("Content-Type")),
                  [&metrics = context.metrics](const ingest::IntakeAnswer &accepted) {
                      const auto duplicates = std::count_if(accepted.events.begin(), accepted.events.end(),
                                                            [](const ingest::Accepted &e) { return e.duplicate; });
                      metrics.countEvents(accepted.events.size() - duplicates, duplicates);
                      const QJsonValue json = accepted.toJson();
                      return json.isArray() ? Response::json(json.toArray(), 202)
                                            : Response::json(json.toObject(), 202);
                  });
}

QFuture<Response> streamEvents(const ResourceContext &context, const Request &request)
{
    if (context.hub.isFull()) {
        return ready(core::ApiError{.kind = core::ErrorKind::Unavailable,
                                    .code = u"too_many_streams"_s,
                                    .title = u"Too many clients follow the event stream"_s,
                                    .detail = u"Close one that is not needed, then try again."_s,
                                    .retryAfterSeconds = 10});
    }
    EventSubscriber::Wish wish;
    // Browsers send the header by themselves when they reconnect, so it is newer than what the address says.
    QByteArray id = request.header("Last-Event-ID");
    if (id.isEmpty())
        id = request.queryText(u"lastEventId"_s).toLatin1();
    if (!id.isEmpty()) {
        bool isNumber = false;
        wish.after = id.toLongLong(&isNumber);
        wish.unreadable = !isNumber || *wish.after < 0;
    }
    wish.types = TypeFilter(request.queryText(u"types"_s));
    wish.keyId = request.caller.id;
    Response response;
    response.contentType = "text/event-stream";
    response.headers.emplaceBack("X-Accel-Buffering", "no"); // nginx would hold messages back
    response.stream = [&hub = context.hub, wish](GuardedConnection &connection) { hub.subscribe(connection, wish); };
    return ready(std::move(response));
}

} // namespace

QList<Route> eventRoutes(const ResourceContext &context)
{
    const QString path = u"/api/v1/events"_s;
    return {
        {.method = "GET",
         .pattern = path,
         .scope = values::Scope::Read,
         .handler = [&context](const Request &request) { return listEvents(context, request); }},
        {.method = "POST",
         .pattern = path,
         .scope = values::Scope::Runtime,
         .handler = [&context](const Request &request) { return postEvents(context, request); },
         .bodyLimit = eventBodyLimit,
         .unlimitedRate = true},
        {.method = "GET",
         .pattern = path + u"/stream"_s,
         .scope = values::Scope::Read,
         .handler = [&context](const Request &request) { return streamEvents(context, request); }},
    };
}

} // namespace callttone::service
