// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/time_format.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/spoken_times.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace callttone {

namespace {

QTimeZone zoneOf(const char *id)
{
    return QTimeZone(QByteArray(id));
}

core::TimeMs utc(const QString &text)
{
    return core::fromRfc3339(text).value();
}

QList<core::TimeMs> allOf(const QStringList &texts)
{
    QList<core::TimeMs> moments;
    for (const QString &text : texts)
        moments.append(utc(text));
    return moments;
}

} // namespace

class TestToolTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneConcernedSeesTheSameMoment_data()
    {
        QTest::addColumn<QByteArray>("business");
        QTest::addColumn<QByteArray>("caller");
        QTest::addColumn<QString>("said"); // as the agent heard it in the business's zone
        QTest::addColumn<QString>("inUtc");
        QTest::addColumn<QString>("callersClock");
        QTest::addColumn<QString>("stored"); // as a vendor's calendar in the business's zone writes it

        const auto row = [](const char *name, const char *business, const char *caller, const QString &said,
                            const QString &inUtc, const QString &callersClock, const QString &stored) {
            QTest::newRow(name) << QByteArray(business) << QByteArray(caller) << said << inUtc << callersClock
                                << stored;
        };
        row("New York, the day before summer time", "America/New_York", "America/Phoenix", u"2026-03-07T14:30:00"_s,
            u"2026-03-07T19:30:00.000Z"_s, u"2026-03-07T12:30:00-07:00"_s, u"2026-03-07T14:30:00-05:00"_s);
        row("New York, the minute before the gap", "America/New_York", "Europe/Berlin", u"2026-03-08T01:59:00"_s,
            u"2026-03-08T06:59:00.000Z"_s, u"2026-03-08T07:59:00+01:00"_s, u"2026-03-08T01:59:00-05:00"_s);
        row("New York, the minute after the gap", "America/New_York", "Europe/Berlin", u"2026-03-08T03:00:00"_s,
            u"2026-03-08T07:00:00.000Z"_s, u"2026-03-08T08:00:00+01:00"_s, u"2026-03-08T03:00:00-04:00"_s);
        row("New York, between its change and Berlin's", "America/New_York", "Europe/Berlin", u"2026-03-20T14:30:00"_s,
            u"2026-03-20T18:30:00.000Z"_s, u"2026-03-20T19:30:00+01:00"_s, u"2026-03-20T14:30:00-04:00"_s);
        row("New York, before the hour that comes twice", "America/New_York", "America/Phoenix",
            u"2026-11-01T00:59:00"_s, u"2026-11-01T04:59:00.000Z"_s, u"2026-10-31T21:59:00-07:00"_s,
            u"2026-11-01T00:59:00-04:00"_s);
        row("New York, the hour that comes twice, first", "America/New_York", "America/Phoenix",
            u"2026-11-01T01:30:00-04:00"_s, u"2026-11-01T05:30:00.000Z"_s, u"2026-10-31T22:30:00-07:00"_s,
            u"2026-11-01T01:30:00-04:00"_s);
        row("New York, the hour that comes twice, second", "America/New_York", "America/Phoenix",
            u"2026-11-01T01:30:00-05:00"_s, u"2026-11-01T06:30:00.000Z"_s, u"2026-10-31T23:30:00-07:00"_s,
            u"2026-11-01T01:30:00-05:00"_s);
        row("New York, after the hour that comes twice", "America/New_York", "America/Phoenix",
            u"2026-11-01T02:00:00"_s, u"2026-11-01T07:00:00.000Z"_s, u"2026-11-01T00:00:00-07:00"_s,
            u"2026-11-01T02:00:00-05:00"_s);
        row("Berlin, the minute before the gap", "Europe/Berlin", "America/New_York", u"2026-03-29T01:59:00"_s,
            u"2026-03-29T00:59:00.000Z"_s, u"2026-03-28T20:59:00-04:00"_s, u"2026-03-29T01:59:00+01:00"_s);
        row("Berlin, the minute after the gap", "Europe/Berlin", "America/New_York", u"2026-03-29T03:00:00"_s,
            u"2026-03-29T01:00:00.000Z"_s, u"2026-03-28T21:00:00-04:00"_s, u"2026-03-29T03:00:00+02:00"_s);
        row("Berlin, the hour that comes twice, first", "Europe/Berlin", "Asia/Kolkata", u"2026-10-25T02:30:00+02:00"_s,
            u"2026-10-25T00:30:00.000Z"_s, u"2026-10-25T06:00:00+05:30"_s, u"2026-10-25T02:30:00+02:00"_s);
        row("Berlin, the hour that comes twice, second", "Europe/Berlin", "Asia/Kolkata",
            u"2026-10-25T02:30:00+01:00"_s, u"2026-10-25T01:30:00.000Z"_s, u"2026-10-25T07:00:00+05:30"_s,
            u"2026-10-25T02:30:00+01:00"_s);
        row("Berlin, the morning after", "Europe/Berlin", "Asia/Kolkata", u"2026-10-26T09:00:00"_s,
            u"2026-10-26T08:00:00.000Z"_s, u"2026-10-26T13:30:00+05:30"_s, u"2026-10-26T09:00:00+01:00"_s);
        row("Kolkata, no change, half an hour off", "Asia/Kolkata", "America/New_York", u"2026-03-08T12:30:00"_s,
            u"2026-03-08T07:00:00.000Z"_s, u"2026-03-08T03:00:00-04:00"_s, u"2026-03-08T12:30:00+05:30"_s);
        row("Kolkata, in the caller's autumn", "Asia/Kolkata", "Europe/Berlin", u"2026-10-25T06:30:00"_s,
            u"2026-10-25T01:00:00.000Z"_s, u"2026-10-25T02:00:00+01:00"_s, u"2026-10-25T06:30:00+05:30"_s);
        row("Lord Howe, the minute before its half hour is skipped", "Australia/Lord_Howe", "America/New_York",
            u"2026-10-04T01:59:00"_s, u"2026-10-03T15:29:00.000Z"_s, u"2026-10-03T11:29:00-04:00"_s,
            u"2026-10-04T01:59:00+10:30"_s);
        row("Lord Howe, the minute after", "Australia/Lord_Howe", "America/New_York", u"2026-10-04T02:30:00"_s,
            u"2026-10-03T15:30:00.000Z"_s, u"2026-10-03T11:30:00-04:00"_s, u"2026-10-04T02:30:00+11:00"_s);
        row("Lord Howe, the half hour that comes twice, first", "Australia/Lord_Howe", "Asia/Kolkata",
            u"2026-04-05T01:45:00+11:00"_s, u"2026-04-04T14:45:00.000Z"_s, u"2026-04-04T20:15:00+05:30"_s,
            u"2026-04-05T01:45:00+11:00"_s);
        row("Lord Howe, the half hour that comes twice, second", "Australia/Lord_Howe", "Asia/Kolkata",
            u"2026-04-05T01:45:00+10:30"_s, u"2026-04-04T15:15:00.000Z"_s, u"2026-04-04T20:45:00+05:30"_s,
            u"2026-04-05T01:45:00+10:30"_s);
        row("Lord Howe, after the half hour that comes twice", "Australia/Lord_Howe", "Asia/Kolkata",
            u"2026-04-05T02:00:00"_s, u"2026-04-04T15:30:00.000Z"_s, u"2026-04-04T21:00:00+05:30"_s,
            u"2026-04-05T02:00:00+10:30"_s);
        row("Lord Howe, before the half hour that comes twice", "Australia/Lord_Howe", "Asia/Kolkata",
            u"2026-04-05T01:29:00"_s, u"2026-04-04T14:29:00.000Z"_s, u"2026-04-04T19:59:00+05:30"_s,
            u"2026-04-05T01:29:00+11:00"_s);
        row("Phoenix, where others skip an hour", "America/Phoenix", "America/New_York", u"2026-03-08T02:30:00"_s,
            u"2026-03-08T09:30:00.000Z"_s, u"2026-03-08T05:30:00-04:00"_s, u"2026-03-08T02:30:00-07:00"_s);
        row("Phoenix, where others show an hour twice", "America/Phoenix", "America/New_York", u"2026-11-01T01:30:00"_s,
            u"2026-11-01T08:30:00.000Z"_s, u"2026-11-01T03:30:00-05:00"_s, u"2026-11-01T01:30:00-07:00"_s);
        row("an offset that is not the business's", "America/New_York", "America/Phoenix",
            u"2026-07-01T10:00:00-07:00"_s, u"2026-07-01T17:00:00.000Z"_s, u"2026-07-01T10:00:00-07:00"_s,
            u"2026-07-01T13:00:00-04:00"_s);
        row("UTC said outright", "Europe/Berlin", "Australia/Lord_Howe", u"2026-07-01T10:00:00Z"_s,
            u"2026-07-01T10:00:00.000Z"_s, u"2026-07-01T20:30:00+10:30"_s, u"2026-07-01T12:00:00+02:00"_s);
        row("beyond the years that are written out in the zone's file", "America/New_York", "Australia/Lord_Howe",
            u"2045-07-01T10:00:00"_s, u"2045-07-01T14:00:00.000Z"_s, u"2045-07-02T00:30:00+10:30"_s,
            u"2045-07-01T10:00:00-04:00"_s);
        row("and in the southern summer", "Australia/Lord_Howe", "Europe/Berlin", u"2045-01-10T09:00:00"_s,
            u"2045-01-09T22:00:00.000Z"_s, u"2045-01-09T23:00:00+01:00"_s, u"2045-01-10T09:00:00+11:00"_s);
    }
    void everyoneConcernedSeesTheSameMoment()
    {
        QFETCH(const QByteArray, business);
        QFETCH(const QByteArray, caller);
        QFETCH(const QString, said);
        QFETCH(const QString, inUtc);
        QFETCH(const QString, callersClock);
        QFETCH(const QString, stored);
        const QTimeZone zone(business);

        const auto moment = tools::readMoment(said, zone);
        QVERIFY2(moment, moment ? "" : qPrintable(moment.error()));
        QCOMPARE(core::toRfc3339(*moment), inUtc);
        QCOMPARE(tools::localIso(*moment, zone), stored);
        QCOMPARE(tools::readMoment(stored, {}).value(), *moment); // what the vendor gives back is the same moment

        const QJsonObject proof = tools::timeProof(*moment, zone, QTimeZone(caller), stored, *moment);
        QCOMPARE(proof.value(u"business"_s).toString(), stored);
        QCOMPARE(proof.value(u"businessZone"_s).toString(), QString::fromLatin1(business));
        QCOMPARE(proof.value(u"caller"_s).toString(), callersClock);
        QCOMPARE(proof.value(u"callerZone"_s).toString(), QString::fromLatin1(caller));
        QCOMPARE(proof.value(u"utc"_s).toString(), inUtc);
        QCOMPARE(proof.value(u"stored"_s).toString(), stored);
        QVERIFY(proof.value(u"note"_s).toString().contains(QString::fromLatin1(caller)));
    }

    void timesThatCannotBeMeantAreExplained_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &said, const char *zone, const QString &sentence) {
            QTest::newRow(name) << said << QByteArray(zone) << sentence;
        };
        row("skipped in New York", u"2026-03-08T02:30:00"_s, "America/New_York",
            u"2:30 AM does not exist on March 8 in America/New_York, because the clocks go forward. Use 3:30 AM or "
            "later."_s);
        row("the first that is skipped", u"2026-03-08T02:00"_s, "America/New_York",
            u"2:00 AM does not exist on March 8 in America/New_York, because the clocks go forward. Use 3:00 AM or "
            "later."_s);
        row("skipped in Berlin", u"2026-03-29 02:59"_s, "Europe/Berlin",
            u"2:59 AM does not exist on March 29 in Europe/Berlin, because the clocks go forward. Use 3:59 AM or "
            "later."_s);
        row("half an hour is skipped on Lord Howe", u"2026-10-04T02:15:00"_s, "Australia/Lord_Howe",
            u"2:15 AM does not exist on October 4 in Australia/Lord_Howe, because the clocks go forward. Use 2:45 AM "
            "or later."_s);
        row("a whole day is skipped", u"2011-12-30T12:00:00"_s, "Pacific/Apia",
            u"12:00 PM does not exist on December 30 in Pacific/Apia, because the clocks go forward. Use 12:00 PM on "
            "December 31 or later."_s);
        row("twice in New York", u"2026-11-01T01:30:00"_s, "America/New_York",
            u"1:30 AM happens twice on November 1 in America/New_York, because the clocks go back. Say which with "
            "the offset: 2026-11-01T01:30:00-04:00 is the first, 2026-11-01T01:30:00-05:00 the second."_s);
        row("twice in Berlin", u"2026-10-25T02:00:00"_s, "Europe/Berlin",
            u"2:00 AM happens twice on October 25 in Europe/Berlin, because the clocks go back. Say which with the "
            "offset: 2026-10-25T02:00:00+02:00 is the first, 2026-10-25T02:00:00+01:00 the second."_s);
        row("twice on Lord Howe", u"2026-04-05T01:45:00"_s, "Australia/Lord_Howe",
            u"1:45 AM happens twice on April 5 in Australia/Lord_Howe, because the clocks go back. Say which with "
            "the offset: 2026-04-05T01:45:00+11:00 is the first, 2026-04-05T01:45:00+10:30 the second."_s);
        row("neither offset nor zone", u"2026-02-19T14:30:00"_s, "",
            u"2026-02-19T14:30:00 has no time zone. Add the offset, such as -06:00, or give the IANA time zone beside "
            "it."_s);
        row("words", u"tomorrow at three"_s, "Europe/Berlin",
            u"\"tomorrow at three\" is not a date and time. Write it as 2026-02-19T14:30:00 with an offset such as "
            "-06:00."_s);
        row("a date alone", u"2026-02-19"_s, "Europe/Berlin",
            u"\"2026-02-19\" is not a date and time. Write it as 2026-02-19T14:30:00 with an offset such as "
            "-06:00."_s);
        row("a day that February lacks", u"2026-02-30T10:00:00"_s, "Europe/Berlin",
            u"2026-02-30 is not a day of the calendar. Check the month and the day."_s);
        row("an hour too many", u"2026-02-19T24:30:00"_s, "Europe/Berlin",
            u"24:30:00 is not a time of the day. Use 00:00 to 23:59."_s);
        row("an offset that no place has", u"2026-02-19T10:00:00+17:00"_s, "Europe/Berlin",
            u"+17:00 is not an offset from UTC. Use one between -14:00 and +14:00, or Z."_s);
    }
    void timesThatCannotBeMeantAreExplained()
    {
        QFETCH(const QString, said);
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, sentence);
        const auto moment = tools::readMoment(said, zone.isEmpty() ? QTimeZone() : QTimeZone(zone));
        QVERIFY2(!moment, "it was taken");
        QCOMPARE(moment.error(), sentence);
    }

    void spellingsOfOneMomentAreOneMoment()
    {
        const core::TimeMs moment = utc(u"2026-02-19T20:30:00Z"_s);
        for (const QString &text :
             {u"2026-02-19T14:30:00-06:00"_s, u"2026-02-19T14:30-0600"_s, u" 2026-02-19 14:30:00 -06 "_s,
              u"2026-02-19t20:30:00z"_s, u"2026-02-19T20:30:00.000Z"_s, u"2026-02-20T02:00:00+05:30"_s})
            QCOMPARE(tools::readMoment(text, zoneOf("Asia/Kolkata")).value_or(0), moment);
        QCOMPARE(tools::readMoment(u"2026-02-19T20:30:00.25Z"_s, {}).value(), moment + 250);
    }

    void daysAndZonesAreReadAsWritten()
    {
        QCOMPARE(tools::readDay(u"2026-02-19"_s).value(), QDate(2026, 2, 19));
        QCOMPARE(tools::readDay(u"2026-02-19T23:30:00-06:00"_s).value(), QDate(2026, 2, 19));
        QVERIFY(!tools::readDay(u"19.02.2026"_s));
        QVERIFY(!tools::readDay(u"2026-02-31"_s));
        QCOMPARE(tools::readZone(u"America/New_York"_s).value().id(), QByteArray("America/New_York"));
        QCOMPARE(tools::readZone(u" america/new york "_s).value().id(), QByteArray("America/New_York"));
        QCOMPARE(tools::readZone(u"UTC"_s).value().id(), QByteArray("UTC"));
        for (const QString &no : {u""_s, u"CST6"_s, u"UTC+02:00"_s, u"Chicago"_s, u"../../etc/passwd"_s}) {
            const auto zone = tools::readZone(no);
            QVERIFY2(!zone, qPrintable(no));
            QVERIFY(zone.error().contains(u"America/Chicago"_s));
        }
    }

    void daysBeginWhenTheirClocksSaySo_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("begins");
        QTest::newRow("summer") << QDate(2026, 7, 1) << QByteArray("America/New_York") << u"2026-07-01T04:00:00.000Z"_s;
        QTest::newRow("winter") << QDate(2026, 1, 1) << QByteArray("America/New_York") << u"2026-01-01T05:00:00.000Z"_s;
        QTest::newRow("day of the gap") << QDate(2026, 3, 8) << QByteArray("America/New_York")
                                        << u"2026-03-08T05:00:00.000Z"_s;
        QTest::newRow("half hours") << QDate(2026, 3, 8) << QByteArray("Asia/Kolkata") << u"2026-03-07T18:30:00.000Z"_s;
        QTest::newRow("midnight is skipped")
            << QDate(2018, 11, 4) << QByteArray("America/Sao_Paulo") << u"2018-11-04T03:00:00.000Z"_s;
        QTest::newRow("midnight comes twice")
            << QDate(2026, 11, 1) << QByteArray("America/Havana") << u"2026-11-01T04:00:00.000Z"_s;
        QTest::newRow("the day is skipped")
            << QDate(2011, 12, 30) << QByteArray("Pacific/Apia") << u"2011-12-30T10:00:00.000Z"_s;
    }
    void daysBeginWhenTheirClocksSaySo()
    {
        QFETCH(const QDate, day);
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, begins);
        QCOMPARE(core::toRfc3339(tools::startOfDay(day, QTimeZone(zone))), begins);
    }

    void timesAreSaidAsPeopleSayThem()
    {
        const QTimeZone zone = zoneOf("America/Chicago");
        QCOMPARE(tools::spokenMoment(utc(u"2026-02-19T20:30:00Z"_s), zone), u"Thursday, February 19 at 2:30 PM"_s);
        QCOMPARE(tools::spokenChoices({}, zone), QString());
        QCOMPARE(tools::spokenChoices(allOf({u"2026-02-19T20:30:00Z"_s}), zone), u"Thursday, February 19 at 2:30 PM"_s);
        const QList<core::TimeMs> twoDays =
            allOf({u"2026-02-20T15:00:00Z"_s, u"2026-02-19T20:30:00Z"_s, u"2026-02-19T22:00:00Z"_s});
        QCOMPARE(tools::spokenChoices(twoDays, zone),
                 u"Thursday, February 19 at 2:30 PM or 4:00 PM, or Friday, February 20 at 9:00 AM"_s);
        QCOMPARE(tools::spokenChoices(twoDays, zone, 2),
                 u"Thursday, February 19 at 2:30 PM, or Friday, February 20 at 9:00 AM"_s);
        QCOMPARE(tools::spokenChoices(twoDays, zone, 0), QString());
        const QList<core::TimeMs> threeDays = twoDays + allOf({u"2026-02-23T15:00:00Z"_s, u"2026-02-23T15:30:00Z"_s});
        QCOMPARE(tools::spokenChoices(threeDays, zone),
                 u"Thursday, February 19 at 2:30 PM, Friday, February 20 at 9:00 AM, or Monday, February 23 at 9:00 "
                 "AM"_s);
        QList<core::TimeMs> oneDay; // 9:00 to 16:30, every half hour
        for (int i = 0; i < 16; ++i)
            oneDay.append(utc(u"2026-02-19T15:00:00Z"_s) + i * 1'800'000);
        QCOMPARE(tools::spokenChoices(oneDay, zone, 2), u"Thursday, February 19 at 9:00 AM or 1:00 PM"_s);
        QCOMPARE(tools::spokenChoices(oneDay, zone, 3), u"Thursday, February 19 at 9:00 AM, 11:30 AM or 2:00 PM"_s);
        // The hour that the clocks show twice is offered once.
        QCOMPARE(tools::spokenChoices(allOf({u"2026-11-01T06:30:00Z"_s, u"2026-11-01T07:30:00Z"_s}), zone),
                 u"Sunday, November 1 at 1:30 AM"_s);
    }

    void theLogSaysWhatIsEasilyMissed_data()
    {
        QTest::addColumn<QByteArray>("business");
        QTest::addColumn<QByteArray>("caller");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const char *business, const char *caller, const QString &now,
                            const QString &at, const QString &note) {
            QTest::newRow(name) << QByteArray(business) << QByteArray(caller) << now << at << note;
        };
        row("nothing to say", "America/New_York", "America/New_York", u"2026-02-01T12:00:00Z"_s,
            u"2026-02-19T12:00:00Z"_s, {});
        row("caller unknown", "America/New_York", "", u"2026-02-01T12:00:00Z"_s, u"2026-02-19T12:00:00Z"_s, {});
        row("summer time begins before it", "America/New_York", "", u"2026-02-01T12:00:00Z"_s,
            u"2026-03-19T12:00:00Z"_s, u"Between now and then the clocks in America/New_York go forward by 1 hour."_s);
        row("and ends", "Europe/Berlin", "Europe/Berlin", u"2026-10-24T12:00:00Z"_s, u"2026-10-26T12:00:00Z"_s,
            u"Between now and then the clocks in Europe/Berlin go back by 1 hour."_s);
        row("by half an hour", "Australia/Lord_Howe", "", u"2026-10-01T12:00:00Z"_s, u"2026-10-26T12:00:00Z"_s,
            u"Between now and then the clocks in Australia/Lord_Howe go forward by 30 minutes."_s);
        row("caller elsewhere", "America/New_York", "America/Phoenix", u"2026-02-01T12:00:00Z"_s,
            u"2026-02-19T12:00:00Z"_s,
            u"The caller's time zone is America/Phoenix, 2 hours behind the business then."_s);
        row("caller elsewhere by hours and a half", "Europe/Berlin", "Asia/Kolkata", u"2026-02-01T12:00:00Z"_s,
            u"2026-02-19T12:00:00Z"_s,
            u"The caller's time zone is Asia/Kolkata, 4 hours and 30 minutes ahead of the business then."_s);
        row("another zone, the same time", "America/Denver", "America/Phoenix", u"2026-02-01T12:00:00Z"_s,
            u"2026-02-19T12:00:00Z"_s,
            u"The caller's time zone is America/Phoenix, which shows the same time as the business then."_s);
        row("both at once", "America/Denver", "America/Phoenix", u"2026-02-01T12:00:00Z"_s, u"2026-03-19T12:00:00Z"_s,
            u"Between now and then the clocks in America/Denver go forward by 1 hour. The caller's time zone is "
            "America/Phoenix, 1 hour behind the business then."_s);
    }
    void theLogSaysWhatIsEasilyMissed()
    {
        QFETCH(const QByteArray, business);
        QFETCH(const QByteArray, caller);
        QFETCH(const QString, now);
        QFETCH(const QString, at);
        QFETCH(const QString, note);
        const QTimeZone callerZone = caller.isEmpty() ? QTimeZone() : QTimeZone(caller);
        const QJsonObject proof = tools::timeProof(utc(at), QTimeZone(business), callerZone, u"stored"_s, utc(now));
        QCOMPARE(proof.value(u"note"_s).toString(), note);
        QCOMPARE(proof.contains(u"caller"_s), !caller.isEmpty());
    }
};

} // namespace callttone

QTEST_GUILESS_MAIN(callttone::TestToolTimes)
#include "tst_tool_times.moc"
