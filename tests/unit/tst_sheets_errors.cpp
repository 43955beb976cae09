// SPDX-License-Identifier: GPL-3.0-or-later
// Every way Google Sheets says no: what becomes of the delivery, and the words for who looks at it.
#include "app/integrations/google/sheets/sheets_connector.h"
#include "app/integrations/google/sheets/sheets_errors.h"
#include "tests/unit/sheet_script.h"
#include "tests/unit/sync_stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using delivery::ConnectorVerdict;
using integrations::SyncEffect;
using tests::calendarError;
using tests::vendorAnswer;
using values::ErrorClass;

namespace {

/// The dialect of Sheets v4.
QByteArray sheetsError(int code, const QString &status, const QString &message, const QString &reason = {})
{
    QJsonObject error{{u"code"_s, code}, {u"status"_s, status}, {u"message"_s, message}};
    if (!reason.isEmpty())
        error.insert(u"details"_s, QJsonArray{QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
                                                          {u"reason"_s, reason},
                                                          {u"domain"_s, u"googleapis.com"_s}}});
    return tests::json({{u"error"_s, error}});
}

} // namespace

class TestSheetsErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void limitsSayHowLong();
    void withoutAnAnswer_data();
    void withoutAnAnswer();
    void withoutJson();
    void aRefusalLeavesNothingBehind_data();
    void aRefusalLeavesNothingBehind();
};

void TestSheetsErrors::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ConnectorVerdict>("verdict");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("remedy"); ///< in the detail
    QTest::addColumn<qint64>("waitMs");  ///< -1: the schedule's
    QTest::addColumn<bool>("mayHaveHappened");

    using enum ConnectorVerdict;
    const auto row = [](const char *name, int status, const QByteArray &body, ConnectorVerdict verdict,
                        ErrorClass errorClass, const QString &title, const QString &remedy, qint64 waitMs = -1,
                        bool mayHaveHappened = false) {
        QTest::newRow(name) << status << body << verdict << errorClass << title << remedy << waitMs << mayHaveHappened;
    };
    const QString bad = u"INVALID_ARGUMENT"_s;
    const QString denied = u"PERMISSION_DENIED"_s;

    row("tab gone", 400, sheetsError(400, bad, u"Unable to parse range: 'Calls'!A1:M1"_s), Retry,
        ErrorClass::TargetGone, u"Google cannot find the tab Calls"_s, u"made again"_s);
    row("beyond the grid", 400,
        sheetsError(400, bad, u"Range ('Calls'!A9:Z9) exceeds grid limits. Max rows: 3, max columns: 26"_s), Retry,
        ErrorClass::InvalidRequest, u"The tab Calls has become smaller"_s, u"looks again"_s);
    row("protected", 400,
        sheetsError(400, bad,
                    u"Invalid requests[0]: You are trying to edit a protected cell or object. Please contact the "
                    "spreadsheet owner to remove protection if you need to edit."_s),
        Repair, ErrorClass::NotAllowed, u"Cells that have to be written are protected"_s,
        u"Protect sheets and ranges"_s);
    row("full", 400,
        sheetsError(400, bad,
                    u"This action would increase the number of cells in the workbook above the limit of 10000000 "
                    "cells."_s),
        Repair, ErrorClass::Rejected, u"The spreadsheet is full"_s, u"Create a new one"_s);
    row("Office file", 400,
        sheetsError(400, u"FAILED_PRECONDITION"_s, u"This operation is not supported for this document"_s), Repair,
        ErrorClass::Rejected, u"The chosen file is no Google spreadsheet"_s, u"save it as Google Sheets"_s);
    row("precondition", 400, sheetsError(400, u"FAILED_PRECONDITION"_s, u"Said by Google."_s), Repair,
        ErrorClass::Rejected, u"Google does not let the tab Calls be changed"_s, u"choose another"_s);
    row("cell too long", 400,
        sheetsError(400, bad, u"Your input contains more than the maximum of 50000 characters in a single cell."_s),
        Refused, ErrorClass::Rejected, u"Google refused the tab Calls (400)"_s, u"50000 characters"_s);
    row("bad request", 400, sheetsError(400, bad, u"Invalid value at 'data.values'"_s), Refused, ErrorClass::Rejected,
        u"Google refused the tab Calls (400)"_s, u"not repeated"_s);
    row("401", 401, sheetsError(401, u"UNAUTHENTICATED"_s, u"Request had invalid authentication credentials."_s),
        Reconnect, ErrorClass::NeedsReconnect, u"Google no longer accepts the token"_s, u"Reconnect Google Sheets"_s);
    row("API off", 403,
        sheetsError(403, denied, u"Google Sheets API has not been used in project 1 before or it is disabled."_s,
                    u"SERVICE_DISABLED"_s),
        Repair, ErrorClass::NotAllowed, u"The Google Sheets API is not switched on in your Google Cloud project"_s,
        u"enable the Google Sheets API"_s);
    row("API off, older", 403, calendarError(403, u"accessNotConfigured"_s), Repair, ErrorClass::NotAllowed,
        u"The Google Sheets API is not switched on in your Google Cloud project"_s, u"Google Cloud console"_s);
    row("scope missing", 403,
        sheetsError(403, denied, u"Request had insufficient authentication scopes."_s,
                    u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s),
        Reconnect, ErrorClass::NotAllowed, u"The sign-in does not cover writing to this spreadsheet"_s,
        u"leave everything ticked"_s);
    row("scope missing, older", 403, calendarError(403, u"insufficientPermissions"_s), Reconnect,
        ErrorClass::NotAllowed, u"The sign-in does not cover writing to this spreadsheet"_s, u"Reconnect"_s);
    row("no editor", 403, sheetsError(403, denied, u"The caller does not have permission"_s), Repair,
        ErrorClass::NotAllowed, u"The connected account may not edit this spreadsheet"_s, u"as an editor"_s);
    row("forbidden, older", 403, calendarError(403, u"forbidden"_s), Repair, ErrorClass::NotAllowed,
        u"The connected account may not edit this spreadsheet"_s, u"Ask its owner"_s);
    row("403 without words", 403, "", Repair, ErrorClass::NotAllowed,
        u"The connected account may not edit this spreadsheet"_s, u"Ask its owner"_s);
    row("403 rate", 403, calendarError(403, u"rateLimitExceeded"_s), Limited, ErrorClass::Limited,
        u"Google is limiting requests"_s, u"by itself"_s, 60'000);
    row("403 user rate", 403, calendarError(403, u"userRateLimitExceeded"_s), Limited, ErrorClass::Limited,
        u"Google is limiting requests"_s, u"by itself"_s, 60'000);
    row("403 quota", 403, calendarError(403, u"quotaExceeded"_s), Limited, ErrorClass::Limited,
        u"Today's limit of requests to Google is used up"_s, u"hours"_s, 3'600'000);
    row("404", 404, sheetsError(404, u"NOT_FOUND"_s, u"Requested entity was not found."_s), Repair,
        ErrorClass::TargetGone, u"The spreadsheet was deleted or is no longer shared"_s, u"Choose another"_s);
    row("404 page", 404, "<html>Not Found</html>", Repair, ErrorClass::TargetGone,
        u"The spreadsheet was deleted or is no longer shared"_s, u"Choose another"_s);
    row("409", 409, sheetsError(409, u"ABORTED"_s, u"The operation was aborted."_s), Retry, ErrorClass::HttpStatus,
        u"Somebody else changed the tab Calls at the same moment"_s, u"tried again"_s);
    row("413", 413, "", Refused, ErrorClass::Rejected, u"Google refused the tab Calls (413)"_s, u""_s);
    row("429", 429,
        sheetsError(429, u"RESOURCE_EXHAUSTED"_s,
                    u"Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' "
                    "of service 'sheets.googleapis.com'"_s,
                    u"RATE_LIMIT_EXCEEDED"_s),
        Limited, ErrorClass::Limited, u"Google is limiting requests"_s, u"Write requests per minute"_s, 60'000);
    row("499", 499, sheetsError(499, u"CANCELLED"_s, u"The operation was cancelled."_s), Retry, ErrorClass::HttpStatus,
        u"Google gave up on the tab Calls"_s, u"tried again"_s);
    row("500", 500, sheetsError(500, u"INTERNAL"_s, u"Internal error encountered."_s), Retry, ErrorClass::HttpStatus,
        u"Google answered 500"_s, u"problem of its own"_s, -1, true);
    row("503", 503, sheetsError(503, u"UNAVAILABLE"_s, u"The service is currently unavailable."_s), Retry,
        ErrorClass::HttpStatus, u"Google answered 503"_s, u"problem of its own"_s, -1, true);
    row("502 page", 502, "<html>Bad Gateway</html>", Retry, ErrorClass::HttpStatus, u"Google answered 502"_s,
        u"problem of its own"_s, -1, true);
}

void TestSheetsErrors::answers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, title);
    QFETCH(const QString, remedy);
    QFETCH(const qint64, waitMs);
    const auto failure =
        integrations::sheetsFailure(u"the tab Calls"_s, vendorAnswer(status, body), SyncEffect::Writes);
    QTEST(failure.verdict, "verdict");
    QTEST(failure.errorClass, "errorClass");
    QCOMPARE(failure.title, title);
    QVERIFY2(failure.detail.contains(remedy), qPrintable(failure.detail));
    QCOMPARE(failure.code, status);
    QCOMPARE(failure.waitMs.value_or(-1), waitMs);
    QTEST(failure.mayHaveHappened, "mayHaveHappened");
    const auto looking = integrations::sheetsFailure(u"the tab Calls"_s, vendorAnswer(status, body), SyncEffect::Reads);
    QVERIFY(!looking.mayHaveHappened);
}

void TestSheetsErrors::limitsSayHowLong()
{
    connect::HttpResponse limited = vendorAnswer(429, sheetsError(429, u"RESOURCE_EXHAUSTED"_s, u"Quota exceeded"_s));
    limited.headers.append(std::pair("Retry-After"_ba, "17"_ba));
    QCOMPARE(integrations::sheetsFailure(u"it"_s, limited, SyncEffect::Reads).waitMs, 17'000);
}

void TestSheetsErrors::withoutAnAnswer_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ConnectorVerdict>("verdict");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::newRow("timeout") << u"timeout"_s << ConnectorVerdict::Retry << true;
    QTest::newRow("reset") << u"connection_reset"_s << ConnectorVerdict::Retry << true;
    QTest::newRow("empty reply") << u"empty_reply"_s << ConnectorVerdict::Retry << true;
    QTest::newRow("refused") << u"connection_refused"_s << ConnectorVerdict::Retry << false;
    QTest::newRow("name") << u"dns"_s << ConnectorVerdict::Retry << false;
    QTest::newRow("no token") << u"needs_reconnect"_s << ConnectorVerdict::Reconnect << false;
    QTest::newRow("no token now") << u"refresh_failed"_s << ConnectorVerdict::Retry << false;
}

void TestSheetsErrors::withoutAnAnswer()
{
    QFETCH(const QString, code);
    const core::Result<connect::HttpResponse> none =
        core::fail({.kind = core::ErrorKind::Network, .code = code, .title = u"Google did not answer"_s});
    const auto failed = integrations::sheetsAnswer(u"the tab Calls"_s, none, SyncEffect::Writes);
    QTEST(failed.error().verdict, "verdict");
    QTEST(failed.error().mayHaveHappened, "mayHaveHappened");
}

void TestSheetsErrors::withoutJson()
{
    const core::Result<connect::HttpResponse> page = vendorAnswer(200, "<html>Log in</html>", "text/html");
    const auto written = integrations::sheetsAnswer(u"the tab Calls"_s, page, SyncEffect::Writes);
    QCOMPARE(written.error().verdict, ConnectorVerdict::Retry);
    QVERIFY(written.error().mayHaveHappened);
    QVERIFY(!integrations::sheetsAnswer(u"it"_s, page, SyncEffect::Reads).error().mayHaveHappened);
}

void TestSheetsErrors::aRefusalLeavesNothingBehind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isNoted"); ///< whether it may be there, and is looked up first
    for (const int status : {400, 401, 403, 404, 409, 429})
        QTest::addRow("%d", status) << status << false;
    for (const int status : {500, 503})
        QTest::addRow("%d", status) << status << true;
}

/// Only what may have happened is looked up; the rest is simply made by the next try.
void TestSheetsErrors::aRefusalLeavesNothingBehind()
{
    QFETCH(const int, status);
    QFETCH(const bool, isNoted);
    tests::ScriptedSheet sheet({u"Calls"_s});
    tests::SyncStage stage(u"google_sheets"_s, sheet.script(), tests::ScriptedSheet::id);
    stage.session.settings = {{u"spreadsheetId"_s, tests::ScriptedSheet::id}};
    integrations::GoogleAddresses addresses;
    addresses.sheets = u"https://google.test/v4"_s;
    const auto connector = integrations::sheetsConnector(addresses);
    sheet.instead =
        [status](const connect::HttpRequest &request) -> std::optional<core::Result<connect::HttpResponse>> {
        if (!request.url.contains(":append"))
            return std::nullopt;
        return vendorAnswer(status, "{}");
    };
    delivery::CallFacts facts = stage.facts();
    facts.lead = {};
    auto task = stage.task(values::EventType::AnalysisComplete, facts);
    const auto failed = connector.deliver(task);
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().code, status);
    QCOMPARE(stage.ledger.find(values::SyncKind::CallRow, u"call_1"_s)->has_value(), isNoted);
}

QTEST_GUILESS_MAIN(TestSheetsErrors)
#include "tst_sheets_errors.moc"
