// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/sample_day.h"

#include "app/client/on_result.h"
#include "app/client/simulator/script_library.h"
#include "app/client/simulator/script_player.h"

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

template<typename T>
T waitFor(QFuture<core::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("the sample service does not answer");
    core::Result<T> result = future.takeResult();
    if (!result)
        qFatal("%s", qPrintable(result.error().oneLine()));
    return std::move(*result);
}

void addEndpoint(client::ApiClient &api, const QString &url, const QString &description, QList<values::EventType> events)
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
    static constexpr std::array<int, 24> perQuarter{0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 3, 3, 4, 3, 3, 2, 2, 1, 1, 0, 0, 0, 0};
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
        : m_player(api, service.clock, wait, QRandomGenerator(11)), m_finished(&m_player, &client::ScriptPlayer::finished),
          m_failed(&m_player, &client::ScriptPlayer::failed)
    {}

    void play(const QString &name)
    {
        m_player.play(*client::loadScript(name), 0);
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

/// The beginnings of calls that go on, with the time they have been going on for.
void startLiveCalls(client::ApiClient &api, core::TimeMs now)
{
    struct Live
    {
        const char *agent;
        const char *direction;
        const char *number;
        int seconds;
    };
    constexpr std::array calls{Live{"Recall Agent", "outbound", "+15125550177", 309},
                               Live{"Sales Agent", "inbound", "+15125550142", 134},
                               Live{"Front Desk Agent", "inbound", "+17375550118", 41}};
    for (const Live &call : calls) {
        const bool outbound = QLatin1StringView(call.direction) == "outbound"_L1;
        const QString other = QString::fromLatin1(call.number);
        const QString own = u"+15125550100"_s;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(now - call.seconds * 1000LL, Qt::UTC);
        const QJsonObject event{{u"event"_s, u"call.started"_s},
                                {u"callId"_s, u"call_live%1"_s.arg(call.seconds)},
                                {u"direction"_s, QString::fromLatin1(call.direction)},
                                {u"status"_s, u"in-progress"_s},
                                {u"agentName"_s, QString::fromLatin1(call.agent)},
                                {u"fromNumber"_s, outbound ? own : other},
                                {u"toNumber"_s, outbound ? other : own},
                                {u"startedAt"_s, at.toString(Qt::ISODateWithMs)},
                                {u"occurredAt"_s, at.toString(Qt::ISODateWithMs)}};
        (void)waitFor(api.postEvents(QJsonDocument(event).toJson(QJsonDocument::Compact)));
    }
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
    addEndpoint(api, u"https://hooks.dataplane.example.net/v1/ct"_s, {}, {EventType::CallEnded, EventType::AnalysisComplete});

    const QStringList scripts{u"booking"_s, u"support-escalation"_s, u"booking"_s, u"no-answer"_s,
                              u"outbound-campaign"_s, u"booking"_s, u"support-escalation"_s, u"failed"_s};
    Player player(service, api);
    int played = 0;
    for (int minutes = HistoryHours * 60; minutes >= 0; minutes -= StepMinutes) {
        service.clock.set(SampleService::Now - minutes * MinuteMs - (minutes == 0 ? 2 * MinuteMs : 0));
        const int calls = callsIn(QDateTime::fromMSecsSinceEpoch(service.clock.now()).time());
        for (int i = 0; i < calls; ++i)
            player.play(scripts.at(played++ % scripts.size()));
        settle(api, service.clock);
    }
    service.clock.set(SampleService::Now);
    startLiveCalls(api, SampleService::Now);
    settle(api, service.clock);
}

} // namespace callttone::testing
