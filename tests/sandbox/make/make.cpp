// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/make/make.h"

#include "tests/sandbox/shared/fields.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr qsizetype maxPayload = 5 * 1024 * 1024;

} // namespace

Routes Make::routes()
{
    const Handler handler = [this](const Request &request) { return hook(request); };
    return {on("POST", u"/make/{hook}"_s, handler), on("GET", u"/make/{hook}"_s, handler)};
}

void Make::keep(const QString &hook, const Request &request)
{
    QJsonObject payload = jsonBody(request).value_or(QJsonObject());
    // Query parameters override fields of the same name.
    const Fields sources[] = {Fields::ofForm(request), Fields::ofQuery(request)};
    for (const Fields &fields : sources) {
        for (const auto &[name, value] : fields.list())
            payload.insert(name, value);
    }
    m_payloads.append(QJsonObject{{u"hook"_s, hook}, {u"payload"_s, payload}});
    m_world.journal.received(
        name(), u"hook"_s,
        u"%1: %2"_s.arg(hook, QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)).left(160)));
}

Response Make::hook(const Request &request)
{
    const QString hook = request.param(u"hook"_s);
    if (request.body.size() > maxPayload)
        return textReply("Payload Too Large", 413);
    if (hook == "locked"_L1 && request.header("x-make-apikey") != "sandbox-make-key")
        return textReply("Unauthorized", 401);
    if (hook == "full"_L1)
        return textReply("Queue is full", 400);
    if (hook == "off"_L1 || (hook == "failing"_L1 && m_failed))
        return textReply("There is no scenario listening for this webhook.", 410);
    if (hook == "failing"_L1) {
        m_failed = true;
        return textReply("Scenario failed to complete.", 500);
    }
    if (hook == "structured"_L1 && !jsonBody(request).value_or(QJsonObject()).contains("callId"_L1))
        return textReply("Validation failed for 1 parameter(s).", 400);
    static const QStringList listening{u"accepted"_s, u"answers"_s, u"locked"_s, u"structured"_s};
    if (!listening.contains(hook))
        return textReply("Webhook not found", 410);
    keep(hook, request);
    if (hook != "answers"_L1)
        return textReply("Accepted");
    return jsonReply({{u"status"_s, u"ok"_s},
                      {u"reference"_s, u"HD-2041"_s},
                      {u"message"_s, u"The insurance of Laura Moreno covers two cleanings a year."_s}});
}

Response Make::rateLimited(const Request &, int) const
{
    return textReply("Too many requests", 429);
}

Response Make::serverError(const Request &) const
{
    return textReply("Scenario failed to complete.", 500);
}

Response Make::notFound(const Request &) const
{
    return textReply("Webhook not found", 410);
}

QJsonObject Make::state() const
{
    return {{u"payloads"_s, m_payloads}};
}

QList<std::pair<QString, QString>> Make::addresses() const
{
    const QString base = m_world.base + u"/make/"_s;
    return {{u"A scenario that runs later (\"Accepted\")"_s, base + u"accepted"_s},
            {u"… that answers with data"_s, base + u"answers"_s},
            {u"… that wants the API key sandbox-make-key"_s, base + u"locked"_s},
            {u"… that is switched off (410)"_s, base + u"off"_s},
            {u"… whose queue is full"_s, base + u"full"_s},
            {u"… that fails, then is off"_s, base + u"failing"_s}};
}

} // namespace callttone::sandbox
