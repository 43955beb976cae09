// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/event_stream.h"
#include "app/client/rest_client.h"
#include "tests/support/scripted_http_server.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using client::EventStream;
using client::StreamMessage;
using State = client::EventStream::State;
using testing::ScriptedAnswer;
using testing::ScriptedHttpServer;
using testing::ScriptedRequest;

namespace {

ScriptedAnswer openStream(const ScriptedRequest &)
{
    return {.contentType = "text/event-stream"_ba, .ending = ScriptedAnswer::Ending::HoldOpen};
}

constexpr EventStream::Timing quick{{std::chrono::milliseconds(20), std::chrono::milliseconds(80)},
                                    std::chrono::milliseconds(5000)};

} // namespace

class TestEventStream : public QObject
{
    Q_OBJECT

private:
    struct Listening
    {
        explicit Listening(const ScriptedHttpServer &server, EventStream::Timing timing = quick)
            : rest({server.url(), core::SecretString("vxf_fixture"_ba)})
            , stream(rest, timing)
        {
            QObject::connect(&stream, &EventStream::messageReceived, &stream,
                             [this](const StreamMessage &message) { messages.append(message); });
            QObject::connect(&stream, &EventStream::stateChanged, &stream,
                             [this](State state, const core::ApiError &error) {
                                 states.append(state);
                                 codes.append(error.code);
                             });
            QObject::connect(&stream, &EventStream::resetRequired, &stream, [this] { ++resets; });
        }

        client::RestClient rest;
        EventStream stream;
        QList<StreamMessage> messages;
        QList<State> states;
        QStringList codes; ///< of the errors that came with the states
        int resets = 0;
    };

private Q_SLOTS:
    void delivers()
    {
        ScriptedHttpServer server(openStream);
        Listening listening(server);
        listening.stream.start();
        QTRY_COMPARE(listening.stream.state(), State::Live);
        server.push(": hello\n\nid: 41\nevent: call.started\ndata: {\"callId\":\"call_1\"}\n\nid: 42\nevent: deliv"_ba);
        server.push("ery.updated\ndata: {\"id\":\"dlv_1\"}\n\ndata: not json\n\n"_ba);
        QTRY_COMPARE(listening.messages.size(), 2);
        QCOMPARE(listening.messages[0].sequence, 41);
        QCOMPARE(listening.messages[0].type, u"call.started"_s);
        QCOMPARE(listening.messages[0].data.value(u"callId"_s).toString(), u"call_1"_s);
        QCOMPARE(listening.messages[1].type, u"delivery.updated"_s);
        const ScriptedRequest request = server.requests().first();
        QCOMPARE(request.target, "/api/v1/events/stream"_ba);
        QCOMPARE(request.headers.value("accept"_ba), "text/event-stream"_ba);
        QCOMPARE(request.headers.value("authorization"_ba), "Bearer vxf_fixture"_ba);
        QVERIFY(!request.headers.contains("last-event-id"_ba));
        QCOMPARE(listening.states, (QList<State>{State::Connecting, State::Live}));
    }

    void resumesWhereItWasCut()
    {
        ScriptedHttpServer server(openStream);
        Listening listening(server);
        listening.stream.start("7"_ba);
        QTRY_COMPARE(listening.stream.state(), State::Live);
        QCOMPARE(server.requests().first().headers.value("last-event-id"_ba), "7"_ba);
        server.push("id: 8\ndata: {}\n\nid: 9\ndata: {\"half\""_ba);
        QTRY_COMPARE(listening.messages.size(), 1);
        server.closeHeld();
        QTRY_COMPARE(listening.states,
                     (QList<State>{State::Connecting, State::Live, State::Reconnecting, State::Live}));
        QCOMPARE(listening.codes.at(2), u"connection_lost"_s);
        QCOMPARE(server.requests().last().headers.value("last-event-id"_ba), "8"_ba);
        QVERIFY(listening.stream.lastError().code.isEmpty());
    }

    void keepsTryingUntilTheServiceIsBack()
    {
        bool up = false;
        ScriptedHttpServer server([&up](const ScriptedRequest &request) {
            return up ? openStream(request) : ScriptedAnswer{.status = 503, .body = R"({"title":"Starting"})"_ba};
        });
        Listening listening(server);
        listening.stream.start();
        QTRY_VERIFY(server.requests().size() >= 3);
        QCOMPARE(listening.stream.state(), State::Reconnecting);
        QCOMPARE(listening.stream.lastError().title, u"Starting"_s);
        up = true;
        QTRY_COMPARE(listening.stream.state(), State::Live);
    }

    void aRefusedKeyStops()
    {
        ScriptedHttpServer server(
            [](const ScriptedRequest &) { return ScriptedAnswer{.status = 401, .body = R"({"title":"No key"})"_ba}; });
        Listening listening(server);
        listening.stream.start();
        QTRY_COMPARE(listening.stream.state(), State::Stopped);
        QCOMPARE(listening.stream.lastError().title, u"No key"_s);
        QTest::qWait(100); // longer than the longest delay of this test
        QCOMPARE(server.requests().size(), 1);
    }

    void silenceCountsAsDead()
    {
        ScriptedHttpServer server(openStream);
        EventStream::Timing timing = quick;
        timing.silence = std::chrono::milliseconds(150);
        Listening listening(server, timing);
        listening.stream.start();
        QTRY_COMPARE(listening.stream.state(), State::Live);
        for (int i = 0; i < 4; ++i) { // heartbeats keep it
            server.push(":\n\n"_ba);
            QTest::qWait(60);
        }
        QCOMPARE(server.requests().size(), 1);
        QTRY_COMPARE(listening.states.value(2), State::Reconnecting);
        QCOMPARE(listening.codes.at(2), u"timeout"_s);
    }

    void otherContentIsNotAStream()
    {
        ScriptedHttpServer server(
            [](const ScriptedRequest &) { return ScriptedAnswer{.body = "<html>"_ba, .contentType = "text/html"_ba}; });
        Listening listening(server);
        listening.stream.start();
        QTRY_COMPARE(listening.stream.state(), State::Reconnecting);
        QCOMPARE(listening.stream.lastError().code, u"unexpected_answer"_s);
    }

    void aResetIsToldApart()
    {
        ScriptedHttpServer server(openStream);
        Listening listening(server);
        listening.stream.start("1"_ba);
        QTRY_COMPARE(listening.stream.state(), State::Live);
        server.push("id: 900\nevent: stream.reset\ndata: {}\n\n"_ba);
        QTRY_COMPARE(listening.resets, 1);
        QVERIFY(listening.messages.isEmpty());
        server.closeHeld();
        QTRY_COMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().last().headers.value("last-event-id"_ba), "900"_ba);
    }

    void stoppingInsideAMessageIsSafe()
    {
        ScriptedHttpServer server(openStream);
        Listening listening(server);
        connect(&listening.stream, &EventStream::messageReceived, this, [&] { listening.stream.stop(); });
        listening.stream.start();
        QTRY_COMPARE(listening.stream.state(), State::Live);
        server.push("id: 1\ndata: {}\n\nid: 2\ndata: {}\n\n"_ba);
        QTRY_COMPARE(listening.stream.state(), State::Stopped);
        QCOMPARE(listening.messages.size(), 1);
    }

    void anotherAddressStartsAfresh()
    {
        ScriptedHttpServer first(openStream);
        ScriptedHttpServer second(openStream);
        Listening listening(first);
        listening.stream.start("5"_ba);
        QTRY_COMPARE(listening.stream.state(), State::Live);
        listening.rest.setAddress({second.url(), core::SecretString("vxf_other"_ba)});
        QTRY_COMPARE(second.requests().size(), 1);
        QVERIFY(!second.requests().first().headers.contains("last-event-id"_ba));
        QTRY_COMPARE(listening.stream.state(), State::Live);
    }

    void delaysDoubleUpToTheLimit()
    {
        const client::BackOff backOff;
        QCOMPARE(backOff.delay(1, 1.0).count(), 500);
        QCOMPARE(backOff.delay(1, 0.0).count(), 250);
        QCOMPARE(backOff.delay(2, 1.0).count(), 1000);
        QCOMPARE(backOff.delay(7, 1.0).count(), 30'000);
        QCOMPARE(backOff.delay(1'000'000, 1.0).count(), 30'000);
        QCOMPARE(backOff.delay(1'000'000, 0.5).count(), 22'500);
    }
};

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_event_stream.moc"
