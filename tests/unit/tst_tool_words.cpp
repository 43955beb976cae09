// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking_claim.h"
#include "models/items/tool_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using items::BookingWords;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestToolWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void titles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("integration");
        QTest::newRow("ours") << u"ghl_check_availability"_s << u"Check Availability"_s << u"gohighlevel"_s;
        QTest::newRow("google") << u"google_create_event"_s << u"Create Event"_s << u"google_calendar"_s;
        QTest::newRow("make") << u"make_trigger_scenario"_s << u"Trigger Scenario"_s << u"make"_s;
        QTest::newRow("mcp") << u"mcp_search-docs"_s << u"Search docs"_s << u"mcp"_s;
        QTest::newRow("somebody's") << u"check_availability"_s << u"Check availability"_s << u"custom"_s;
        QTest::newRow("only a prefix") << u"make"_s << u"make"_s << u"make"_s;
    }

    void titles()
    {
        QFETCH(QString, name);
        QTEST(items::toolTitle(name), "title");
        QTEST(items::integrationOfTool(name), "integration");
    }

    void integrations()
    {
        QCOMPARE(items::integrationName(u"google_calendar"_s), u"Google Calendar"_s);
        QCOMPARE(items::integrationName(u"own_crm"_s), u"own_crm"_s);
        QCOMPARE(items::integrationOf({{u"tool"_s, u"search"_s}, {u"integration"_s, u"mcp"_s}}), u"mcp"_s);
        QCOMPARE(items::integrationOf({{u"name"_s, u"ghl_get_contact"_s}}), u"gohighlevel"_s);
    }

    void outcomes_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tone");
        const auto row = [](const char *what, const char *call, const QString &text, const char *tone) {
            QTest::newRow(what) << QByteArray(call) << text << QString::fromLatin1(tone);
        };
        row("slots", R"({"tool":"ghl_check_availability","ok":true,"result":{"slots":[{"start":"a"},{"start":"b"}]}})",
            u"2 slots"_s, "success");
        row("one slot", R"({"ok":true,"result":{"slots":["14:30"]}})", u"1 slot"_s, "success");
        row("more than shown", R"({"ok":true,"result":{"slots":["14:30"],"total":9}})", u"9 slots"_s, "success");
        row("and more", R"({"ok":true,"result":{"slots":["14:30"],"more":4}})", u"5 slots"_s, "success");
        row("no slots", R"({"ok":true,"result":{"slots":[],"total":0}})", u"No open times"_s, "neutral");
        row("found", R"({"ok":true,"result":{"found":true,"contact":{}}})", u"1 match"_s, "success");
        row("not found", R"({"ok":true,"result":{"found":false}})", u"No match"_s, "neutral");
        row("several", R"({"ok":true,"result":{"found":false,"candidates":[{},{}]}})", u"2 candidates"_s, "neutral");
        row("no contacts", R"({"name":"ghl_get_contact","ok":true,"result":{"contacts":[]}})", u"No match"_s,
            "neutral");
        row("nothing at all", R"({"name":"ghl_get_contact","ok":true,"result":null})", u"No match"_s, "neutral");
        row("created", R"({"ok":true,"result":{"created":true,"contactId":"m2Qa"}})", u"Created"_s, "success");
        row("there before", R"({"ok":true,"result":{"created":false}})", u"Known already"_s, "neutral");
        row("by its name", R"({"tool":"ghl_create_contact","ok":true,"result":{"id":"m2Qa"}})", u"Created"_s,
            "success");
        row("booked", R"({"ok":true,"result":{"status":"confirmed"}})", u"Booked"_s, "success");
        row("booked by name", R"({"tool":"google_create_event","ok":true,"result":{"eventId":"x"}})", u"Booked"_s,
            "success");
        row("moved", R"({"tool":"reschedule_appointment","ok":true,"result":{}})", u"Moved"_s, "success");
        row("started", R"({"tool":"make_trigger_scenario","ok":true,"result":{"status":"started"}})", u"Started"_s,
            "success");
        row("anything else", R"({"tool":"lookup","ok":true,"result":{"answer":42}})", u"Done"_s, "success");
        row("no ok said", R"({"name":"lookup","result":{"answer":42}})", u"Done"_s, "success");
        row("replayed", R"({"tool":"ghl_book_appointment","ok":true,"replayed":true,"result":{"status":"booked"}})",
            u"Replayed"_s, "neutral");
        row("trial", R"({"tool":"ghl_book_appointment","ok":true,"dryRun":true,"result":{}})", u"Dry run"_s, "neutral");
        row("taken", R"({"ok":false,"error":{"class":"slot_taken"},"result":{"alternatives":[]}})", u"Time taken"_s,
            "warn");
        row("down", R"({"ok":false,"error":{"class":"unavailable"}})", u"Vendor is down"_s, "error");
        row("unknown", R"({"ok":false,"error":{"class":"outcome_unknown"}})", u"Outcome not known yet"_s, "warn");
        row("platform's failure", R"({"ok":false,"result":{"slots":[]}})", u"Failed"_s, "error");
        row("failure as text", R"({"ok":false,"error":"boom"})", u"Failed"_s, "error");
    }

    void outcomes()
    {
        QFETCH(QByteArray, call);
        const items::ShownWord word = items::shownToolOutcome(object(call));
        QTEST(word.text, "text");
        QTEST(word.tone, "tone");
        QVERIFY(!word.icon.isEmpty());
    }

    void wallClocks()
    {
        QCOMPARE(items::wallClockText(u"2026-02-19T14:30:00-06:00"_s), u"Thu 19 Feb 14:30"_s);
        QCOMPARE(items::wallClockText(u"2026-02-19T14:30"_s), u"Thu 19 Feb 14:30"_s);
        QCOMPARE(items::wallClockText(u"2026-02-19"_s), u"2026-02-19"_s);
        QCOMPARE(items::wallClockText(u"Thursday at half past two"_s), u"Thursday at half past two"_s);
        QCOMPARE(items::wallClockText(u"2026-13-19T14:30"_s), u"2026-13-19T14:30"_s);
    }

    void bookingsTellTheirMomentOnEverySide()
    {
        const QList<items::ToolTimeRow> rows =
            items::toolTimeRows(object(R"({"business":"2026-02-19T14:30:00-06:00","businessZone":"America/Chicago",
                       "caller":"2026-02-19T15:30:00-05:00","callerZone":"America/New_York",
                       "utc":"2026-02-19T20:30:00.000Z","stored":"2026-02-19T14:30:00-06:00"})"));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].value, u"Thu 19 Feb 14:30, America/Chicago"_s);
        QCOMPARE(rows[1].value, u"Thu 19 Feb 15:30, America/New_York"_s);
        QCOMPARE(rows[2].value, u"Thu 19 Feb 20:30"_s);
        QCOMPARE(rows[3].value, u"2026-02-19T14:30:00-06:00"_s); // to the letter
        QCOMPARE(items::toolTimeRows({}).size(), 0);
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("words");
        const auto row = [](const QString &said, BookingWords words) {
            QTest::newRow(qPrintable(said)) << said << int(words);
        };
        row(u"I have booked you for Thursday at 2:30."_s, BookingWords::Explicit);
        row(u"I've just scheduled your consultation."_s, BookingWords::Explicit);
        row(u"Great, I\u2019ve booked that, and you will get an email."_s, BookingWords::Explicit);
        row(u"Okay. You're now booked with Dr. Alvarez."_s, BookingWords::Explicit);
        row(u"You are booked with Dr. Alvarez on Thursday, February 19 at 2:30 PM."_s, BookingWords::Stated);
        row(u"You are booked for May 5."_s, BookingWords::Stated);
        row(u"Your appointment is set for Thursday at 2:30."_s, BookingWords::Loose);
        row(u"The whitening consultation for Dana is confirmed."_s, BookingWords::Loose);
        row(u"You're all set for Friday."_s, BookingWords::Loose);
        row(u"Shall I book you for Thursday?"_s, BookingWords::None);
        row(u"Are you booked with somebody else?"_s, BookingWords::None);
        row(u"I can offer Thursday at 2:30."_s, BookingWords::None);
        row(u"I will have you scheduled in a moment."_s, BookingWords::None);
        row(u"Once you are booked, you get an email."_s, BookingWords::None);
        row(u"We are fully booked on Thursday."_s, BookingWords::None);
        row(u"We have booked up this week."_s, BookingWords::None);
        row(u"I haven't booked anything yet."_s, BookingWords::None);
        row(u"Your appointment is not confirmed yet."_s, BookingWords::None);
        row(u"I would have booked you, but that time is gone."_s, BookingWords::None);
        row(u"If you are booked elsewhere, tell me."_s, BookingWords::None);
        row(u"That time is already booked."_s, BookingWords::None);
        row(u""_s, BookingWords::None);
    }

    void sentences()
    {
        QFETCH(QString, said);
        QTEST(int(items::bookingWords(said)), "words");
    }

    void saidVersusDid_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QByteArray>("calls"); ///< JSON array
        QTest::addColumn<QString>("direction");
        QTest::addColumn<bool>("unwritten");
        const QString explicitly = u"I have booked you for Thursday at 2:30."_s;
        const QString stated = u"You are booked for Thursday at 2:30."_s;
        const QString loosely = u"Your appointment is scheduled for Thursday."_s;
        const QString in = u"inbound"_s;
        const QString out = u"outbound"_s;
        const auto row = [](const char *what, const QString &said, const char *calls, const QString &direction,
                            bool unwritten) {
            QTest::newRow(what) << said << QByteArray(calls) << direction << unwritten;
        };
        row("no tool, and says so", explicitly, "[]", in, true);
        row("no tool, states it", stated, "[]", in, true);
        row("reminds of one from before", stated, "[]", out, false);
        row("no tool, speaks of one", loosely, "[]", in, false);
        row("nothing was said", u"Goodbye."_s, R"([{"tool":"ghl_book_appointment","ok":false}])", in, false);
        row("booked", explicitly, R"([{"tool":"ghl_book_appointment","ok":true}])", in, false);
        row("failed", loosely, R"([{"tool":"ghl_book_appointment","ok":false}])", in, true);
        row("failed, called out", stated, R"([{"tool":"google_create_event","ok":false}])", out, true);
        row("taken, then booked", explicitly,
            R"([{"tool":"ghl_book_appointment","ok":false,"error":{"class":"slot_taken"}},
                {"tool":"ghl_book_appointment","ok":true}])",
            in, false);
        row("only looked", explicitly,
            R"([{"tool":"ghl_check_availability","ok":true},{"tool":"ghl_get_contact","ok":true}])", in, true);
        row("only a contact", explicitly, R"([{"tool":"ghl_create_contact","ok":true}])", in, true);
        row("only a trial", explicitly, R"([{"tool":"ghl_book_appointment","ok":true,"dryRun":true}])", in, true);
        row("repeated", explicitly, R"([{"tool":"ghl_book_appointment","ok":true,"replayed":true}])", in, false);
        row("nobody knows", explicitly,
            R"([{"tool":"ghl_book_appointment","ok":false,"error":{"class":"outcome_unknown"}}])", in, false);
        row("a tool we do not know", explicitly, R"([{"tool":"make_trigger_scenario","ok":true}])", in, false);
        row("it failed", explicitly, R"([{"tool":"make_trigger_scenario","ok":false}])", in, true);
        row("as platforms report", explicitly, R"([{"name":"book_slot","ok":true}])", in, false);
        row("listing appointments books none", explicitly, R"([{"tool":"list_appointments","ok":true}])", in, true);
        row("cancelling books none", explicitly, R"([{"tool":"cancel_appointment","ok":true}])", in, true);
    }

    void saidVersusDid()
    {
        QFETCH(QString, said);
        QFETCH(QByteArray, calls);
        QFETCH(QString, direction);
        values::CallDetail detail;
        detail.call.direction = direction;
        detail.toolCalls = QJsonDocument::fromJson(calls).array();
        detail.transcript = {{u"caller"_s, u"I have booked a flight, so Thursday please."_s, 5}, {u"agent"_s, said, 9}};
        const auto turn = items::unwrittenBooking(detail);
        QTEST(turn.has_value(), "unwritten");
        if (turn)
            QCOMPARE(turn->atSeconds, 9.0);
        detail.timeline.append({u"event"_s, 0, 8, u"appointment.booked"_s, {}, {}});
        QVERIFY(!items::unwrittenBooking(detail)); // somebody says that it was
    }
};

QTEST_GUILESS_MAIN(TestToolWords)
#include "tst_tool_words.moc"
