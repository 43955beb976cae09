// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/zapier/zapier.h"

#include "tests/sandbox/shared/fields.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

Routes Zapier::routes()
{
    const Handler handler = [this](const Request &request) { return hook(request); };
    const QString path = u"/zapier/hooks/catch/{account}/{hook}"_s;
    return {on("POST", path, handler), on("POST", path + u"/"_s, handler), on("GET", path, handler),
            on("GET", path + u"/"_s, handler)};
}

Response Zapier::hook(const Request &request)
{
    const QString hook = request.param(u"account"_s) + u'/' + request.param(u"hook"_s);
    if (hook == "5550100/gone"_L1) // what a removed REST-hook subscription answers
        return textReply("Gone", 410);
    QJsonArray payloads;
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (body.isArray()) {
        payloads = body.array(); // one Zap run for each element
    } else {
        QJsonObject payload = body.object();
        const Fields sources[] = {Fields::ofForm(request), Fields::ofQuery(request)};
        for (const Fields &fields : sources) {
            for (const auto &[name, value] : fields.list())
                payload.insert(name, value);
        }
        payloads.append(payload);
    }
    for (const QJsonValue &payload : std::as_const(payloads)) {
        m_runs.append(QJsonObject{{u"hook"_s, hook}, {u"payload"_s, payload}});
        const QString event = payload.toObject().value("event"_L1).toString(u"a payload"_s);
        m_world.journal.received(name(), u"hook"_s, u"%1 at %2"_s.arg(event, hook));
    }
    return jsonReply({{u"attempt"_s, randomUuid()},
                      {u"id"_s, randomUuid()},
                      {u"request_id"_s, randomUuid()},
                      {u"status"_s, u"success"_s}});
}

Response Zapier::rateLimited(const Request &, int retryAfterSeconds) const
{
    return jsonReply({{u"status"_s, u"error"_s}, {u"detail"_s, u"Too many requests"_s}}, 429,
                     {{"Retry-After", QByteArray::number(retryAfterSeconds)}});
}

Response Zapier::serverError(const Request &) const
{
    return textReply("Service Unavailable", 503);
}

Response Zapier::notFound(const Request &) const
{
    return textReply("Not Found", 404);
}

QJsonObject Zapier::state() const
{
    return {{u"runs"_s, m_runs}};
}

QList<std::pair<QString, QString>> Zapier::addresses() const
{
    return {{u"Catch Hook"_s, m_world.base + u"/zapier/hooks/catch/5550100/sandbox/"_s},
            {u"… of a removed subscription (410)"_s, m_world.base + u"/zapier/hooks/catch/5550100/gone/"_s}};
}

} // namespace callttone::sandbox
