// SPDX-License-Identifier: GPL-3.0-or-later
// Every way Google Calendar says no to an agent's tool: class, words for support, sentence for the caller.
#include "app/integrations/google/calendar/google_calendar_tools.h"
#include "tests/unit/google_script.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using tests::calendarError;
using tests::FakeSession;
using tests::vendorAnswer;
using values::ToolErrorClass;

namespace {

/// The dialect of the newer APIs.
QByteArray statusError(int code, const QString &status, const QString &reason = {})
{
    QJsonObject error{{u"code"_s, code}, {u"status"_s, status}, {u"message"_s, u"Said by Google."_s}};
    if (!reason.isEmpty())
        error.insert(u"details"_s, QJsonArray{QJsonObject{{u"reason"_s, reason}}});
    return tests::json({{u"error"_s, error}});
}

QByteArray freeBusyWith(const QJsonObject &calendar)
{
    return tests::json({{u"calendars"_s, QJsonObject{{u"primary"_s, calendar}}}});
}

QJsonObject unknownBecause(const QString &reason)
{
    return {{u"busy"_s, QJsonArray()},
            {u"errors"_s, QJsonArray{QJsonObject{{u"domain"_s, u"global"_s}, {u"reason"_s, reason}}}}};
}

const QJsonObject lookup{{u"from"_s, u"2026-02-19"_s}};
const QJsonObject wish{{u"title"_s, u"Cleaning"_s}, {u"start"_s, u"2026-02-19T14:30:00"_s}};

} // namespace

class TestGoogleErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void unknownIsNeverFree_data();
    void unknownIsNeverFree();
    void withoutAnAnswer_data();
    void withoutAnAnswer();

private:
    [[nodiscard]] static tools::ToolFailure failureOfWrite(const tests::VendorScript &atInsert);
};

tools::ToolFailure TestGoogleErrors::failureOfWrite(const tests::VendorScript &atInsert)
{
    FakeSession session([&](const connect::HttpRequest &request) -> core::Result<connect::HttpResponse> {
        return tests::isFreeBusy(request) ? tests::busyAnswer({}) : atInsert(request);
    });
    session.settings = {{u"timezone"_s, u"America/Chicago"_s}};
    const auto result = integrations::googleCalendarTools(tests::googleAt())[1].run(session, tests::invocationOf(wish));
    return result ? tools::ToolFailure() : result.error();
}

void TestGoogleErrors::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ToolErrorClass>("errorClass");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("support"); ///< in the message
    QTest::addColumn<QString>("caller");  ///< in the sentence
    const auto row = [](const char *name, int status, const QByteArray &body, ToolErrorClass errorClass,
                        const QString &code, const QString &support, const QString &caller) {
        QTest::newRow(name) << status << body << errorClass << code << support << caller;
    };
    using enum ToolErrorClass;

    row("401 authError", 401, calendarError(401, u"authError"_s), NeedsReconnect, u"needs_reconnect"_s,
        u"Reconnect Google"_s, u"cannot reach our system"_s);
    row("403 rateLimitExceeded", 403, calendarError(403, u"rateLimitExceeded"_s), RateLimited, u"vendor_limited"_s,
        u"in a minute"_s, u"busy right now"_s);
    row("403 userRateLimitExceeded", 403, calendarError(403, u"userRateLimitExceeded"_s), RateLimited,
        u"vendor_limited"_s, u"of this account"_s, u"busy right now"_s);
    row("429 rateLimitExceeded", 429, calendarError(429, u"rateLimitExceeded"_s), RateLimited, u"vendor_limited"_s,
        u"limiting requests"_s, u"busy right now"_s);
    row("429 RESOURCE_EXHAUSTED", 429, statusError(429, u"RESOURCE_EXHAUSTED"_s), RateLimited, u"vendor_limited"_s,
        u"limiting requests"_s, u"busy right now"_s);
    row("403 quotaExceeded", 403, calendarError(403, u"quotaExceeded"_s), RateLimited, u"quota_exceeded"_s,
        u"after hours"_s, u"no more bookings"_s);
    row("403 forbidden", 403, calendarError(403, u"forbidden"_s), Permission, u"vendor_forbidden"_s,
        u"Choose another"_s, u"cannot get into the calendar"_s);
    row("403 PERMISSION_DENIED", 403, statusError(403, u"PERMISSION_DENIED"_s), Permission, u"vendor_forbidden"_s,
        u"Choose another"_s, u"cannot get into the calendar"_s);
    row("403 insufficientPermissions", 403, calendarError(403, u"insufficientPermissions"_s), Permission,
        u"scope_missing"_s, u"leave everything ticked"_s, u"cannot get into the calendar"_s);
    row("403 scope, newer dialect", 403, statusError(403, u"PERMISSION_DENIED"_s, u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s),
        Permission, u"scope_missing"_s, u"leave everything ticked"_s, u"cannot get into the calendar"_s);
    row("403 accessNotConfigured", 403, calendarError(403, u"accessNotConfigured"_s), Permission, u"vendor_api_off"_s,
        u"enable the Google Calendar API"_s, u"cannot get into the calendar"_s);
    row("403 SERVICE_DISABLED", 403, statusError(403, u"PERMISSION_DENIED"_s, u"SERVICE_DISABLED"_s), Permission,
        u"vendor_api_off"_s, u"enable the Google Calendar API"_s, u"cannot get into the calendar"_s);
    row("403 requiredAccessLevel", 403, calendarError(403, u"requiredAccessLevel"_s), Permission,
        u"calendar_read_only"_s, u"Make changes to events"_s, u"cannot get into the calendar"_s);
    row("404 notFound", 404, calendarError(404, u"notFound"_s), NotFound, u"vendor_not_found"_s,
        u"Choose another calendar"_s, u"cannot find the calendar"_s);
    row("410 deleted", 410, calendarError(410, u"deleted"_s), NotFound, u"event_deleted"_s, u"Book a new one"_s,
        u"no longer in our calendar"_s);
    row("412", 412, calendarError(412, u"conditionNotMet"_s), Refused, u"changed_meanwhile"_s, u"somebody else"_s,
        u"did not accept"_s);
    row("400 timeRangeEmpty", 400, calendarError(400, u"timeRangeEmpty"_s), InvalidArguments, u"time_range_empty"_s,
        u"end after the start"_s, u"once more"_s);
    row("400 invalid", 400, calendarError(400, u"invalid"_s, u"Invalid attendee email."_s), Refused,
        u"vendor_refused"_s, u"Invalid attendee email"_s, u"did not accept"_s);
    row("400 INVALID_ARGUMENT", 400, statusError(400, u"INVALID_ARGUMENT"_s), Refused, u"vendor_refused"_s,
        u"Said by Google"_s, u"did not accept"_s);
    row("500 backendError", 500, calendarError(500, u"backendError"_s), Unavailable, u"vendor_unavailable"_s,
        u"answered 500"_s, u"cannot reach our system"_s);
    row("503 UNAVAILABLE", 503, statusError(503, u"UNAVAILABLE"_s), Unavailable, u"vendor_unavailable"_s,
        u"answered 503"_s, u"cannot reach our system"_s);
    row("502 of a proxy", 502, "<html>Bad gateway</html>", Unavailable, u"vendor_unavailable"_s, u"answered 502"_s,
        u"cannot reach our system"_s);
    row("418, never seen", 418, "", Refused, u"vendor_refused"_s, u"(418)"_s, u"did not accept"_s);
}

void TestGoogleErrors::answers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ToolErrorClass, errorClass);
    QFETCH(const QString, code);
    QFETCH(const QString, support);
    QFETCH(const QString, caller);
    const auto check = [&](const tools::ToolFailure &failure) {
        const values::ToolProblem &problem = failure.problem;
        QVERIFY2(problem.errorClass == errorClass, qPrintable(problem.message));
        QCOMPARE(problem.code, code);
        QVERIFY2(problem.message.contains(support), qPrintable(problem.message));
        QVERIFY2(problem.spoken.contains(caller), qPrintable(problem.spoken));
        QVERIFY2(!problem.message.contains(u'%') && problem.message.endsWith(u'.'), qPrintable(problem.message));
        QCOMPARE(problem.retryAfterSeconds.has_value(), errorClass == ToolErrorClass::RateLimited);
    };
    const tools::ToolFailure write = failureOfWrite([&](const auto &) { return vendorAnswer(status, body); });
    check(write);
    QCOMPARE(write.mayHaveHappened, status >= 500);
    qInfo("%s | %s", qPrintable(write.problem.message), qPrintable(write.problem.spoken));

    FakeSession session([&](const auto &) { return vendorAnswer(status, body); });
    session.settings = {{u"timezone"_s, u"America/Chicago"_s}};
    const auto read = integrations::googleCalendarTools(tests::googleAt())[0].run(session, tests::invocationOf(lookup));
    QVERIFY(!read);
    check(read.error());
    QVERIFY(!read.error().mayHaveHappened);
}

void TestGoogleErrors::unknownIsNeverFree_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ToolErrorClass>("errorClass");
    QTest::addColumn<QString>("code");
    using enum ToolErrorClass;
    QTest::newRow("notFound") << freeBusyWith(unknownBecause(u"notFound"_s)) << NotFound << u"calendar_not_found"_s;
    QTest::newRow("internalError") << freeBusyWith(unknownBecause(u"internalError"_s)) << Unavailable
                                   << u"calendar_unavailable"_s;
    QTest::newRow("groupTooBig") << freeBusyWith(unknownBecause(u"groupTooBig"_s)) << NotConfigured
                                 << u"calendar_is_group"_s;
    QTest::newRow("tooManyCalendarsRequested")
        << freeBusyWith(unknownBecause(u"tooManyCalendarsRequested"_s)) << NotConfigured << u"calendar_is_group"_s;
    QTest::newRow("a new reason") << freeBusyWith(unknownBecause(u"somethingNew"_s)) << Unavailable
                                  << u"busy_unknown"_s;
    QTest::newRow("no calendar") << tests::json({{u"calendars"_s, QJsonObject()}}) << Unavailable << u"busy_unknown"_s;
    QTest::newRow("no calendars") << QByteArray("{}") << Unavailable << u"busy_unknown"_s;
    QTest::newRow("no busy") << freeBusyWith({}) << Unavailable << u"busy_unknown"_s;
    QTest::newRow("times nobody can read")
        << freeBusyWith({{u"busy"_s, QJsonArray{QJsonObject{{u"start"_s, u"soon"_s}}}}}) << Unavailable
        << u"busy_unknown"_s;
    QTest::newRow("no JSON") << QByteArray("<html>Log in</html>") << Refused << u"vendor_refused"_s;
}

void TestGoogleErrors::unknownIsNeverFree()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ToolErrorClass, errorClass);
    QFETCH(const QString, code);
    for (const int tool : {0, 1}) {
        FakeSession session([&](const auto &) { return vendorAnswer(200, body); });
        session.settings = {{u"timezone"_s, u"America/Chicago"_s}};
        const auto result = integrations::googleCalendarTools(tests::googleAt())[tool].run(
            session, tests::invocationOf(tool == 0 ? lookup : wish));
        QVERIFY(!result);
        QVERIFY2(result.error().problem.errorClass == errorClass, qPrintable(result.error().problem.message));
        QCOMPARE(result.error().problem.code, code);
        QVERIFY(!result.error().mayHaveHappened);
        for (const connect::HttpRequest &request : session.requests)
            QVERIFY(tests::isFreeBusy(request)); // nothing is booked into the unknown
    }
    FakeSession session([&](const auto &) { return vendorAnswer(200, body); });
    QVERIFY(!integrations::googleVendorCalendar(tests::googleAt())
                 .busy(session, tests::tuesdayNoon, tests::tuesdayNoon + 3'600'000));
}

void TestGoogleErrors::withoutAnAnswer_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<ToolErrorClass>("errorClass");
    QTest::addColumn<bool>("mayHaveHappened");
    using core::ErrorKind;
    QTest::newRow("timeout") << u"timeout"_s << ErrorKind::Timeout << ToolErrorClass::Timeout << true;
    QTest::newRow("reset") << u"connection_reset"_s << ErrorKind::Network << ToolErrorClass::Unavailable << true;
    QTest::newRow("refused") << u"connection_refused"_s << ErrorKind::Network << ToolErrorClass::Unavailable << false;
    QTest::newRow("no name") << u"dns"_s << ErrorKind::Network << ToolErrorClass::Unavailable << false;
    QTest::newRow("sign-in gone") << u"needs_reconnect"_s << ErrorKind::Conflict << ToolErrorClass::NeedsReconnect
                                  << false;
}

void TestGoogleErrors::withoutAnAnswer()
{
    QFETCH(const QString, code);
    QFETCH(const core::ErrorKind, kind);
    QFETCH(const ToolErrorClass, errorClass);
    QFETCH(const bool, mayHaveHappened);
    const tools::ToolFailure failure = failureOfWrite([&](const auto &) -> core::Result<connect::HttpResponse> {
        return core::fail({.kind = kind, .code = code, .title = u"No answer"_s, .detail = u"Try again."_s});
    });
    QVERIFY2(failure.problem.errorClass == errorClass, qPrintable(failure.problem.message));
    QCOMPARE(failure.problem.code, code);
    QCOMPARE(failure.mayHaveHappened, mayHaveHappened);
    QVERIFY(!failure.problem.spoken.isEmpty());
}

QTEST_APPLESS_MAIN(TestGoogleErrors)
#include "tst_google_errors.moc"
