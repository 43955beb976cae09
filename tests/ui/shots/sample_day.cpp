// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/sample_day.h"

#include "app/client/on_result.h"
#include "app/client/simulator/script_library.h"
#include "app/client/simulator/script_player.h"
#include "tests/ui/shots/sample_outcomes.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr int HistoryHours = 26;
constexpr int StepMinutes = 15;
constexpr int ConnectorHours = 3; ///< of the history that connectors were told of

template<typename T> T waitFor(QFuture<core::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("the sample service does not answer");
    core::Result<T> result = future.takeResult();
    if (!result)
        qFatal("%s", qPrintable(result.error().oneLine()));
    return std::move(*result);
}

void addEndpoint(client::ApiClient &api, const QString &url, const QString &description,
                 QList<values::EventType> events)
{
    values::EndpointChanges changes;
    changes.url = url;
    changes.description = description;
    changes.events = std::move(events);
    (void)waitFor(api.createWebhook(changes));
}

/// Busy around noon, nothing at night.
int callsIn(const QTime &time)
{
    static constexpr std::array<int, 24> perQuarter{0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 3,
                                                    3, 4, 3, 3, 2, 2, 1, 1, 0, 0, 0, 0};
    return perQuarter[size_t(time.hour())];
}

void settle(client::ApiClient &api, const core::Clock &clock)
{
    values::StatsQuery query;
    for (int i = 0; i < 400; ++i) {
        query.to = clock.now();
        query.from = query.to - MinuteMs;
        query.buckets = 1;
        if (waitFor(api.stats(query)).waiting == 0)
            return;
        QTest::qWait(5);
    }
    qFatal("the sample deliveries never settle");
}

class Player
{
public:
    Player(SampleService &service, client::ApiClient &api)
        : m_player(api, service.clock, wait, QRandomGenerator(11))
        , m_finished(&m_player, &client::ScriptPlayer::finished)
        , m_failed(&m_player, &client::ScriptPlayer::failed)
    {}

    void play(const QString &name)
    {
        m_player.play(*client::loadScript(name), {.speed = 0});
        if (!QTest::qWaitFor([&] { return !m_player.isPlaying(); }, 10'000) || !m_failed.isEmpty())
            qFatal("a sample call could not be played");
    }

private:
    static void wait(std::chrono::milliseconds delay, QObject *context, std::function<void()> task)
    {
        QTimer::singleShot(delay, context, std::move(task));
    }

    client::ScriptPlayer m_player;
    QSignalSpy m_finished;
    QSignalSpy m_failed;
};

/// One message of the last quarter of an hour: what the live panel and the recent calls show.
struct Moment
{
    int secondsAgo;
    int call;                 ///< index into the lines
    int durationSeconds = -1; ///< the end of a call; -1 is its beginning
    const char *status = "completed";
    const char *sentiment = "";
    const char *summary = "";
};

struct PhoneLine
{
    const char *agent;
    const char *direction;
    const char *number;
};

constexpr std::array phoneLines{
    PhoneLine{"Front Desk Agent", "inbound", "+15125550186"}, PhoneLine{"Sales Agent", "inbound", "+15125550199"},
    PhoneLine{"Recall Agent", "outbound", "+12545550121"},    PhoneLine{"Recall Agent", "outbound", "+15125550177"},
    PhoneLine{"Front Desk Agent", "inbound", "+18305550164"}, PhoneLine{"Sales Agent", "inbound", "+15125550142"},
    PhoneLine{"Front Desk Agent", "inbound", "+17375550118"},
};

constexpr std::array moments{
    Moment{975, 0},
    Moment{837, 0, 138, "completed", "positive",
           "New patient asked about insurance and was booked for a cleaning on Fri, Feb 20 at 9:00 AM."},
    Moment{727, 1},
    Moment{660, 2, 0, "no-answer"},
    Moment{480, 1, 247, "completed", "positive",
           "Customer asked about pricing for the premium whitening plan and booked a consultation for Thu, Feb 19 at "
           "2:30 PM with Dr. Alvarez."},
    Moment{309, 3},
    Moment{172, 4},
    Moment{134, 5},
    Moment{120, 4, 52, "completed", "neutral",
           "Caller confirmed the address and Saturday opening hours. No follow-up needed."},
    Moment{41, 6},
};

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QString rfc3339(core::TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

void postMoment(client::ApiClient &api, const Moment &moment, core::TimeMs now)
{
    const PhoneLine &line = phoneLines[size_t(moment.call)];
    const bool outbound = text(line.direction) == "outbound"_L1;
    const bool over = moment.durationSeconds >= 0;
    const QString own = u"+15125550100"_s;
    QJsonObject event{{u"event"_s, over ? u"call.ended"_s : u"call.started"_s},
                      {u"callId"_s, u"call_morning%1"_s.arg(moment.call)},
                      {u"direction"_s, text(line.direction)},
                      {u"status"_s, over ? text(moment.status) : u"in-progress"_s},
                      {u"agentName"_s, text(line.agent)},
                      {u"fromNumber"_s, outbound ? own : text(line.number)},
                      {u"toNumber"_s, outbound ? text(line.number) : own},
                      {u"startedAt"_s, rfc3339(over ? now - moment.durationSeconds * 1000LL : now)},
                      {u"occurredAt"_s, rfc3339(now)}};
    if (over) {
        event.insert(u"durationSeconds"_s, moment.durationSeconds);
        event.insert(u"endedAt"_s, rfc3339(now));
        for (const auto &[name, value] :
             {std::pair(u"sentiment"_s, moment.sentiment), std::pair(u"summary"_s, moment.summary)}) {
            if (*value)
                event.insert(name, text(value));
        }
    }
    (void)waitFor(api.postEvents(QJsonDocument(event).toJson(QJsonDocument::Compact)));
}

void addKeys(client::ApiClient &api)
{
    using values::Scope;
    (void)waitFor(api.createApiKey(u"CRM nightly export"_s, Scope::Read));
    (void)waitFor(api.createApiKey(u"Voice platform"_s, values::Scopes(Scope::Runtime) | Scope::Read));
    const auto old = waitFor(api.createApiKey(u"Laptop test"_s, Scope::Admin));
    (void)waitFor(api.revokeApiKey(old.apiKey.id));
}

} // namespace

void playSampleDay(SampleService &service, client::ApiClient &api)
{
    using values::EventType;
    addEndpoint(api, u"https://api.harbordental.com/callttone"_s, u"Practice system"_s,
                {EventType::CallStarted, EventType::CallEnded, EventType::CallFailed, EventType::TranscriptReady,
                 EventType::AnalysisComplete});
    addEndpoint(api, u"https://crm.example.com/hooks"_s, u"CRM"_s,
                {EventType::CallEnded, EventType::CallFailed, EventType::AnalysisComplete});
    addEndpoint(api, u"https://hooks.dataplane.example.net/v1/ct"_s, {},
                {EventType::CallEnded, EventType::AnalysisComplete});

    addKeys(api);

    const QStringList scripts{
        u"booking"_s, u"support-escalation"_s, u"booking"_s, u"no-answer"_s, u"outbound-campaign"_s,
        u"booking"_s, u"support-escalation"_s, u"failed"_s};
    Player player(service, api);
    SampleOutcomes outcomes(service.database());
    int played = 0;
    for (int minutes = HistoryHours * 60; minutes > StepMinutes + 2; minutes -= StepMinutes) {
        service.clock.set(SampleService::Now - minutes * MinuteMs);
        const int calls = callsIn(QDateTime::fromMSecsSinceEpoch(service.clock.now()).time());
        for (int i = 0; i < calls; ++i)
            player.play(scripts.at(played++ % scripts.size()));
        settle(api, service.clock);
        if (minutes <= ConnectorHours * 60)
            outcomes.catchUp(SampleService::Now);
    }
    const core::TimeMs booking = SampleService::Now - 727 * 1000LL; // the second of the moments
    QList<std::pair<int, QJsonObject>> others = bookingEvents(booking);
    const auto postUntil = [&](core::TimeMs time) {
        while (!others.isEmpty() && booking + others.first().first * 1000LL <= time) {
            const auto [second, event] = others.takeFirst();
            service.clock.set(booking + second * 1000LL);
            (void)waitFor(api.postEvents(QJsonDocument(event).toJson(QJsonDocument::Compact)));
            outcomes.catchUp(SampleService::Now);
        }
    };
    for (const Moment &moment : moments) {
        postUntil(SampleService::Now - moment.secondsAgo * 1000LL);
        service.clock.set(SampleService::Now - moment.secondsAgo * 1000LL);
        postMoment(api, moment, service.clock.now());
        outcomes.catchUp(SampleService::Now);
    }
    addSampleToolCalls(service.database(), SampleService::Now, booking);
    service.offerTools();
    service.clock.set(SampleService::Now);
    settle(api, service.clock);
    outcomes.addRecords(u"call_morning1"_s, SampleService::Now);
}

} // namespace callttone::testing
