// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_service.h"

#include "models/items/filter_match.h"
#include "models/values/page.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using client::Method;
using client::RestAnswer;
using client::RestRequest;

template<typename T, typename Matches> RestAnswer listOf(const QList<T> &rows, const QUrlQuery &query, Matches matches)
{
    QList<T> matching;
    for (const T &row : rows) {
        if (matches(row))
            matching.append(row);
    }
    const qsizetype first = query.queryItemValue(u"cursor"_s).toLongLong();
    const qsizetype limit = query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toLongLong() : 50;
    values::Page<T> page;
    page.data = matching.mid(first, limit);
    if (first + limit < matching.size())
        page.nextCursor = QString::number(first + limit);
    if (query.queryItemValue(u"total"_s) == "true"_L1)
        page.total = matching.size();
    return QJsonDocument(page.toJson());
}

RestAnswer objectOr404(bool known, const QJsonObject &object, const QString &what, const QString &id)
{
    if (!known)
        return core::fail(core::notFound(what, id));
    return QJsonDocument(object);
}

} // namespace

QFuture<RestAnswer> FakeService::send(RestRequest request)
{
    requests.append(request);
    auto promise = std::make_shared<QPromise<RestAnswer>>();
    promise->start();
    auto give = [this, promise, request] {
        promise->addResult(failure ? RestAnswer(core::fail(*failure)) : answer(request));
        promise->finish();
    };
    auto future = promise->future();
    if (holdBack)
        m_held.append(give);
    else
        give();
    return future;
}

void FakeService::answerAll()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &give : held)
        give();
}

int FakeService::countOf(Method method, const QString &path) const
{
    return int(std::count_if(requests.cbegin(), requests.cend(), [&](const RestRequest &request) {
        return request.method == method && request.path == path;
    }));
}

std::optional<RestRequest> FakeService::last(Method method, const QString &path) const
{
    for (auto request = requests.crbegin(); request != requests.crend(); ++request) {
        if (request->method == method && request->path == path)
            return *request;
    }
    return std::nullopt;
}

RestAnswer FakeService::answer(const RestRequest &request)
{
    if (FakeIntegrations::concerns(request.path))
        return integrations.answer(request);
    if (FakeCampaigns::concerns(request.path))
        return campaigns.answer(request);
    if (FakeAgents::concerns(request.path))
        return agents.answer(request);
    if (FakeAppointments::concerns(request.path))
        return appointments.answer(request);
    if (FakeTools::concerns(request.path))
        return tools.answer(request);
    return request.method == Method::Get ? get(request) : post(request);
}

RestAnswer FakeService::get(const RestRequest &request) const
{
    const QString id = request.path.section(u'/', 2, 2);
    if (request.path == "/deliveries"_L1) {
        const auto filter = values::DeliveryFilter::fromQuery(request.query);
        if (!filter)
            return core::fail(filter.error());
        return listOf(deliveries, request.query,
                      [&](const values::Delivery &row) { return items::matchOf(*filter, row) != items::Match::No; });
    }
    if (request.path.startsWith("/deliveries/"_L1))
        return objectOr404(details.contains(id), details.value(id).toJson(), u"delivery"_s, id);
    if (request.path == "/calls"_L1) {
        const auto filter = values::CallFilter::fromQuery(request.query);
        if (!filter)
            return core::fail(filter.error());
        return listOf(calls, request.query,
                      [&](const values::Call &row) { return items::matchOf(*filter, row) != items::Match::No; });
    }
    if (request.path.startsWith("/calls/"_L1))
        return objectOr404(callDetails.contains(id), callDetails.value(id).toJson(), u"call"_s, id);
    if (request.path == "/webhooks"_L1)
        return listOf(endpoints, request.query, [](const values::WebhookEndpoint &) { return true; });
    if (request.path == "/tool-calls"_L1) {
        const auto filter = values::ToolCallFilter::fromQuery(request.query);
        if (!filter)
            return core::fail(filter.error());
        return listOf(toolCalls, request.query, [&](const values::ToolCall &call) {
            return (!filter->ok || call.ok == *filter->ok) && (!filter->from || call.at >= *filter->from)
                   && (filter->callId.isEmpty() || call.callId == filter->callId)
                   && (filter->tool.isEmpty() || call.tool == filter->tool);
        });
    }
    if (request.path.startsWith("/tool-calls/"_L1)) {
        const auto found = std::find_if(toolCalls.cbegin(), toolCalls.cend(),
                                        [&id](const values::ToolCall &call) { return call.id == id; });
        const bool known = found != toolCalls.cend();
        return objectOr404(known, known ? found->toJson() : QJsonObject(), u"tool call"_s, id);
    }
    if (request.path == "/account"_L1)
        return QJsonDocument(account.toJson());
    if (request.path == "/stats"_L1)
        return QJsonDocument(stats.toJson());
    return core::fail(core::notFound(u"resource"_s, request.path));
}

RestAnswer FakeService::post(const RestRequest &request)
{
    const QString id = request.path.section(u'/', 2, 2);
    if (request.path == "/events"_L1) {
        const QJsonValue event = QJsonDocument::fromJson(request.body).object().value("id"_L1);
        return QJsonDocument(QJsonObject{{u"id"_s, event}, {u"duplicate"_s, false}, {u"deliveries"_s, 3}});
    }
    if (request.path == "/deliveries/replay"_L1) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QUrlQuery query;
        const QJsonObject members = body.value("filter"_L1).toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            query.addQueryItem(member.key(), member.value().toVariant().toString());
        const auto filter = values::DeliveryFilter::fromQuery(query);
        if (!filter)
            return core::fail(filter.error());
        const auto count = std::count_if(deliveries.cbegin(), deliveries.cend(), [&](const values::Delivery &row) {
            return items::matchOf(*filter, row) != items::Match::No;
        });
        return QJsonDocument(QJsonObject{{u"count"_s, int(count)}, {u"dryRun"_s, body.value("dryRun"_L1)}});
    }
    for (values::Delivery &delivery : deliveries) {
        if (delivery.id != id)
            continue;
        const bool cancels = request.path.endsWith("/cancel"_L1);
        delivery.status = cancels ? values::DeliveryStatus::Cancelled : values::DeliveryStatus::Sending;
        delivery.updatedAt += 1;
        return QJsonDocument(delivery.toJson());
    }
    return core::fail(core::notFound(u"delivery"_s, id));
}

} // namespace callttone::testing
