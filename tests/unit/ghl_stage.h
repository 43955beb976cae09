// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/gohighlevel/gohighlevel_tools.h"
#include "tests/unit/fake_vendor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <mutex>

namespace callttone::tests {

/// A healthy GoHighLevel with one contact, one calendar and a few open slots, whose answers a test replaces one by one.
/// Thread-safe, since look-ups are made side by side.
class GhlStage final : public connect::VendorSession
{
public:
    using Reply = core::Result<connect::HttpResponse>;
    using Script = std::function<Reply(const connect::HttpRequest &)>;

    /// Requests of that method whose URL contains `part` get the replies one after the other, then the last for good.
    /// What is said first goes first.
    void on(const QByteArray &method, const QByteArray &part, QList<Reply> replies)
    {
        m_rules.append({method, part, std::move(replies), {}});
    }
    void onScript(const QByteArray &method, const QByteArray &part, Script script)
    {
        m_rules.append({method, part, {}, std::move(script)});
    }

    Reply send(connect::HttpRequest request) override
    {
        Script script;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
            for (Rule &rule : m_rules) {
                if (rule.method != request.method || !request.url.contains(rule.part))
                    continue;
                if (!rule.script)
                    return rule.replies.size() > 1 ? rule.replies.takeFirst() : rule.replies.first();
                script = rule.script;
                break;
            }
        }
        return script ? script(request) : Reply(healthy(request));
    }
    Reply sendPlain(const connect::HttpRequest &request) override { return send(request); }
    const QJsonObject &facts() const override { return knownFacts; }
    const QJsonObject &config() const override { return settings; }
    core::Result<core::SecretString> secret(const QString &) override { return core::SecretString(); }
    QString clientId() const override { return {}; }
    core::SecretString clientSecret() const override { return core::SecretString(); }

    /// Those sent so far, of one method and with `part` in the URL.
    [[nodiscard]] QList<connect::HttpRequest> sent(const QByteArray &method, const QByteArray &part) const
    {
        const std::lock_guard lock(m_mutex);
        QList<connect::HttpRequest> some;
        for (const connect::HttpRequest &request : m_requests) {
            if (request.method == method && request.url.contains(part))
                some.append(request);
        }
        return some;
    }
    [[nodiscard]] QJsonObject body(const QByteArray &method, const QByteArray &part) const
    {
        const auto some = sent(method, part);
        return some.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(some.last().body).object();
    }
    /// Everything that changes something: the search is a POST and changes nothing.
    [[nodiscard]] qsizetype writes() const
    {
        const std::lock_guard lock(m_mutex);
        return std::count_if(m_requests.begin(), m_requests.end(), [](const connect::HttpRequest &request) {
            return request.method != "GET" && !request.url.endsWith("/contacts/search");
        });
    }

    QJsonObject knownFacts{{QStringLiteral("locationId"), QStringLiteral("loc1")},
                           {QStringLiteral("timezone"), QStringLiteral("America/Chicago")}};
    QJsonObject settings{{QStringLiteral("calendarId"), QStringLiteral("cal1")},
                         {QStringLiteral("timezone"), QStringLiteral("America/Chicago")}};

private:
    struct Rule
    {
        QByteArray method;
        QByteArray part;
        QList<Reply> replies;
        Script script;
    };

    [[nodiscard]] static connect::HttpResponse healthy(const connect::HttpRequest &request)
    {
        const QByteArray &url = request.url;
        const bool isGet = request.method == "GET";
        if (isGet && url.contains("/contacts/search/duplicate"))
            return vendorAnswer(200, url.contains("number=%2B15125550142") || url.contains("email=laura%40example.com")
                                         ? "{\"contact\":" + laura() + "}"
                                         : QByteArray("{\"contact\":null}"));
        if (url.endsWith("/contacts/search"))
            return vendorAnswer(200, R"({"contacts":[],"total":0})");
        if (isGet && url.endsWith("/contacts/c1"))
            return vendorAnswer(200, "{\"contact\":" + laura() + "}");
        if (request.method == "POST" && url.endsWith("/contacts/"))
            return vendorAnswer(201, R"({"contact":{"id":"c9","name":"Ben Whitaker"}})");
        if (isGet && url.contains("/calendars/?locationId=loc1"))
            return vendorAnswer(200, R"({"calendars":[{"id":"cal1","name":"Cleaning","calendarType":"personal",
                "slotDuration":30,"slotDurationUnit":"mins","teamMembers":[{"userId":"u1","isPrimary":true}]}]})");
        if (isGet && url.contains("/free-slots"))
            return vendorAnswer(200,
                                R"({"2026-02-19":{"slots":["2026-02-19T14:30:00-06:00","2026-02-19T16:00:00-06:00"]},
                "2026-02-20":{"slots":["2026-02-20T09:00:00-06:00"]},"traceId":"trace-slots"})");
        if (request.method == "POST" && url.endsWith("/calendars/events/appointments"))
            return vendorAnswer(200, appointment(QJsonDocument::fromJson(request.body).object()));
        if (request.method == "PUT" && url.contains("/calendars/events/appointments/"))
            return vendorAnswer(200, appointment(QJsonDocument::fromJson(request.body).object()));
        if (isGet && (url.contains("/calendars/events?") || url.endsWith("/appointments")))
            return vendorAnswer(200, R"({"events":[]})");
        return vendorAnswer(404, R"({"statusCode":404,"message":"Appointment not found"})");
    }
    [[nodiscard]] static QByteArray laura()
    {
        return R"({"id":"c1","firstName":"Laura","lastName":"Moreno","email":"laura@example.com","phone":"+15125550142"})";
    }
    [[nodiscard]] static QByteArray appointment(QJsonObject body)
    {
        body.insert(QLatin1StringView("id"), QStringLiteral("a1"));
        body.insert(QLatin1StringView("appointmentStatus"), QStringLiteral("confirmed"));
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }

    mutable std::mutex m_mutex;
    QList<connect::HttpRequest> m_requests;
    QList<Rule> m_rules;
};

[[nodiscard]] inline core::ApiError lostOnTheWay()
{
    return {.kind = core::ErrorKind::Timeout,
            .code = QStringLiteral("timeout"),
            .title = QStringLiteral("services.leadconnectorhq.com did not answer within 6 s"),
            .detail = QStringLiteral("Try again.")};
}

inline const QString ghlApi = QStringLiteral("https://ghl.test");
inline constexpr core::TimeMs ghlNow = 1'771'329'600'000; ///< 2026-02-17T12:00:00Z, a Tuesday; 6 AM in Chicago

[[nodiscard]] inline tools::Invocation ghlInvocation(const QJsonObject &arguments)
{
    return {.id = QStringLiteral("tcl_1"),
            .callId = QStringLiteral("call_abc"),
            .agentId = {},
            .arguments = arguments,
            .dryRun = false,
            .key = QStringLiteral("0123456789abcdef").repeated(4),
            .now = ghlNow,
            .deadline = tools::Deadline(tools::Deadline::Steady::now(), tools::softLimitMs, tools::hardWriteLimitMs),
            .call = {}};
}

[[nodiscard]] inline integrations::VendorTool ghlTool(const QString &name)
{
    for (const integrations::VendorTool &tool : integrations::goHighLevelTools(ghlApi)) {
        if (tool.definition.name == name)
            return tool;
    }
    return {};
}

} // namespace callttone::tests
