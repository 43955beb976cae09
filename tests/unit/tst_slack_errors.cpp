// SPDX-License-Identifier: GPL-3.0-or-later
// What Slack's refusals mean: both dialects, every word of its tables that posting can meet.
#include "tests/unit/slack_stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using delivery::ConnectorVerdict;
using tests::SlackFault;
using tests::SlackStage;
using values::ErrorClass;

Q_DECLARE_METATYPE(callttone::delivery::ConnectorVerdict)

class TestSlackErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void waitsAsLongAsSlackSays_data();
    void waitsAsLongAsSlackSays();
    void noAnswers_data();
    void noAnswers();
    void secretsStaySecret();
};

void TestSlackErrors::refusals_data()
{
    QTest::addColumn<bool>("isHook");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ConnectorVerdict>("verdict");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("says");

    using enum ConnectorVerdict;
    const auto api = [](const QByteArray &word, ConnectorVerdict verdict, ErrorClass errorClass, const QString &title,
                        const QString &says, bool mayHaveHappened = false) {
        QTest::newRow(word.constData()) << false << 200 << QByteArray(R"({"ok":false,"error":")" + word + "\"}")
                                        << verdict << errorClass << mayHaveHappened << title << says;
    };
    const QString removed = u"CalltTone was removed from the Slack workspace"_s;
    for (const QByteArray &word : {"invalid_auth"_ba, "not_authed"_ba, "token_revoked"_ba, "token_expired"_ba,
                                   "account_inactive"_ba, "app_missing_action_url"_ba, "user_removed_from_team"_ba})
        api(word, Reconnect, ErrorClass::NeedsReconnect, removed, u"Reconnect Slack"_s);
    for (const QByteArray &word : {"missing_scope"_ba, "not_allowed_token_type"_ba, "access_denied"_ba})
        api(word, Reconnect, ErrorClass::NotAllowed, u"A permission of the Slack app is missing"_s,
            u"OAuth & Permissions"_s);
    for (const QByteArray &word :
         {"restricted_action"_ba, "restricted_action_read_only_channel"_ba, "restricted_action_thread_only_channel"_ba,
          "no_permission"_ba, "ekm_access_denied"_ba, "team_access_not_granted"_ba, "enterprise_is_restricted"_ba})
        api(word, Repair, ErrorClass::NotAllowed, u"Slack does not let CalltTone post to the channel"_s,
            u"administrator"_s);
    api("two_factor_setup_required", Repair, ErrorClass::NotAllowed, u"Slack wants two-factor authentication"_s,
        u"Set it up"_s);
    for (const QByteArray &word : {"channel_not_found"_ba, "not_in_channel"_ba, "channel_type_not_supported"_ba})
        api(word, Repair, ErrorClass::TargetGone, u"CalltTone cannot post to the Slack channel"_s, u"Invite the app"_s);
    api("is_archived", Repair, ErrorClass::TargetGone, u"The Slack channel was archived"_s,
        u"Choose another channel"_s);
    for (const QByteArray &word : {"invalid_blocks"_ba,
                                   "invalid_blocks_format"_ba,
                                   "msg_blocks_too_long"_ba,
                                   "no_text"_ba,
                                   "msg_too_long"_ba,
                                   "invalid_arguments"_ba,
                                   "invalid_arg_name"_ba,
                                   "invalid_array_arg"_ba,
                                   "invalid_charset"_ba,
                                   "invalid_form_data"_ba,
                                   "invalid_post_type"_ba,
                                   "missing_post_type"_ba,
                                   "invalid_json"_ba,
                                   "json_not_object"_ba,
                                   "too_many_attachments"_ba,
                                   "too_many_contact_cards"_ba,
                                   "invalid_metadata_format"_ba,
                                   "metadata_too_large"_ba,
                                   "markdown_text_conflict"_ba,
                                   "as_user_not_supported"_ba,
                                   "unknown_method"_ba,
                                   "method_deprecated"_ba,
                                   "deprecated_endpoint"_ba})
        api(word, Refused, ErrorClass::Rejected, u"Slack refused the message"_s, u"Update CalltTone"_s);
    for (const QByteArray &word : {"cannot_reply_to_message"_ba, "thread_not_found"_ba, "message_not_found"_ba,
                                   "restricted_action_thread_locked"_ba, "restricted_action_non_threadable_channel"_ba,
                                   "cant_update_message"_ba, "edit_window_closed"_ba})
        api(word, Refused, ErrorClass::TargetGone, u"The Slack message is gone"_s, u"replay"_s);
    for (const QByteArray &word : {"internal_error"_ba, "fatal_error"_ba})
        api(word, Retry, ErrorClass::HttpStatus, u"Slack has a problem of its own"_s, u"looked up"_s, true);
    for (const QByteArray &word : {"service_unavailable"_ba, "request_timeout"_ba})
        api(word, Retry, ErrorClass::HttpStatus, u"Slack has a problem of its own"_s, u"sent again"_s);
    for (const QByteArray &word : {"team_added_to_org"_ba, "org_login_required"_ba})
        api(word, Retry, ErrorClass::HttpStatus, u"The Slack workspace is being moved"_s, u"sent again"_s);
    for (const QByteArray &word : {"ratelimited"_ba, "rate_limited"_ba, "message_limit_exceeded"_ba})
        api(word, Limited, ErrorClass::Limited, u"Slack is limiting requests"_s, u"posted when"_s);
    api("something_new", Retry, ErrorClass::HttpStatus, u"Slack refused the message"_s, u"\"something_new\""_s);

    const auto row = [](const char *name, bool isHook, int status, const QByteArray &body, ConnectorVerdict verdict,
                        ErrorClass errorClass, bool mayHaveHappened, const QString &title, const QString &says) {
        QTest::newRow(name) << isHook << status << body << verdict << errorClass << mayHaveHappened << title << says;
    };
    row("names the permission", false, 200,
        R"({"ok":false,"error":"missing_scope","needed":"chat:write","provided":"x"})", Reconnect,
        ErrorClass::NotAllowed, false, u"A permission of the Slack app is missing"_s, u"chat:write"_s);
    row("401", false, 401, "", Reconnect, ErrorClass::NeedsReconnect, false, u"Slack no longer accepts the token"_s,
        u"Reconnect"_s);
    row("429 without a word", false, 429, "", Limited, ErrorClass::Limited, false, u"Slack is limiting requests"_s, {});
    row("500", false, 500, "", Retry, ErrorClass::HttpStatus, true, u"Slack answered 500"_s, {});
    row("503 of the gateway", false, 503, "upstream connect error", Retry, ErrorClass::HttpStatus, true,
        u"Slack answered 503"_s, {});
    row("a log-in page", false, 200, "<html>", Retry, ErrorClass::InvalidResponse, true,
        u"Something else than Slack answered"_s, u"proxy"_s);

    const auto hook = [](const char *word, int status, ConnectorVerdict verdict, ErrorClass errorClass,
                         const QString &title, const QString &says) {
        QTest::addRow("hook %s", word) << true << status << QByteArray(word) << verdict << errorClass << false << title
                                       << says;
    };
    const QString noHook = u"The Slack webhook no longer exists"_s;
    for (const auto &[word, status] : {std::pair("no_service", 404),
                                       {"no_service_id", 404},
                                       {"no_active_hooks", 404},
                                       {"no_team", 404},
                                       {"team_disabled", 403},
                                       {"invalid_token", 403}})
        hook(word, status, Reconnect, ErrorClass::TargetGone, noHook, u"new webhook"_s);
    hook("channel_is_archived", 410, Repair, ErrorClass::TargetGone, u"The Slack channel was archived"_s,
         u"Unarchive"_s);
    hook("channel_not_found", 404, Repair, ErrorClass::TargetGone, u"The channel of the Slack webhook is gone"_s,
         u"another channel"_s);
    for (const auto &[word, status] : {std::pair("action_prohibited", 403), {"posting_to_general_channel_denied", 403}})
        hook(word, status, Repair, ErrorClass::NotAllowed, u"Slack does not let the webhook post there"_s,
             u"administrator"_s);
    for (const auto &[word, status] : {std::pair("invalid_payload", 400),
                                       {"no_text", 400},
                                       {"user_not_found", 400},
                                       {"invalid_blocks", 400},
                                       {"too_many_attachments", 400}})
        hook(word, status, Refused, ErrorClass::Rejected, u"Slack refused the message"_s, u"Nothing else is held up"_s);
    hook("rollup_error", 500, Retry, ErrorClass::HttpStatus, u"Slack has a problem of its own"_s, u"rollup_error"_s);
    row("hook 404 alone", true, 404, "", Reconnect, ErrorClass::TargetGone, false, noHook, u"404"_s);
    row("hook 403 alone", true, 403, "<html>", Repair, ErrorClass::NotAllowed, false,
        u"Slack does not let the webhook post there"_s, {});
    row("hook 400 alone", true, 400, "oops", Refused, ErrorClass::Rejected, false, {}, {});
    row("hook 502", true, 502, "bad gateway", Retry, ErrorClass::HttpStatus, true, u"Slack answered 502"_s, {});
    row("hook 200 of a proxy", true, 200, "<html>", Retry, ErrorClass::InvalidResponse, true,
        u"Something else than Slack answered"_s, {});
}

void TestSlackErrors::refusals()
{
    QFETCH(const bool, isHook);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    SlackStage stage(isHook ? SlackStage::Way::Webhook : SlackStage::Way::SignedIn);
    stage.base.session.secrets = isHook ? stage.base.session.secrets : decltype(stage.base.session.secrets)();
    stage.slack.mayJoin = false;
    const SlackFault fault{isHook ? "/services/" : "chat.postMessage", SlackFault::Kind::Answer, status, body};
    stage.slack.faults = {fault, fault}; // plain text fares no better
    const auto failed = stage.deliver(values::EventType::CallStarted);
    QVERIFY(!failed);
    const integrations::SyncFailure &failure = failed.error();
    QTEST(failure.verdict, "verdict");
    QTEST(failure.errorClass, "errorClass");
    QTEST(failure.mayHaveHappened, "mayHaveHappened");
    QCOMPARE(failure.code.value_or(0), status);
    QFETCH(const QString, title);
    QFETCH(const QString, says);
    if (!title.isEmpty())
        QCOMPARE(failure.title, title);
    QVERIFY2(failure.detail.contains(says), qPrintable(failure.detail));
    // A sentence: what happened, why, what to do.
    const QString problem = integrations::reportOf(failure).problem;
    QVERIFY2(problem.endsWith(u'.') && !problem.contains(u'%') && !problem.contains(u'!'), qPrintable(problem));
    QCOMPARE(failure.waitMs.has_value(), failure.verdict == ConnectorVerdict::Limited);
    // What certainly did not happen leaves no note behind; the rest is looked up.
    QCOMPARE(stage.record(values::SyncKind::StartedMessage).has_value(), failure.mayHaveHappened);
}

void TestSlackErrors::waitsAsLongAsSlackSays_data()
{
    QTest::addColumn<bool>("isHook");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("API") << false << "17"_ba << qint64(17'000);
    QTest::newRow("hook") << true << "1"_ba << qint64(1'000);
    QTest::newRow("a minute") << false << "60"_ba << qint64(60'000);
    QTest::newRow("not said") << false << QByteArray() << qint64(30'000);
}

void TestSlackErrors::waitsAsLongAsSlackSays()
{
    QFETCH(const bool, isHook);
    QFETCH(const QByteArray, retryAfter);
    tests::SyncStage stage(u"slack"_s, [&](const connect::HttpRequest &) -> core::Result<connect::HttpResponse> {
        connect::HttpResponse limited =
            tests::vendorAnswer(429, isHook ? "rate_limited" : R"({"ok":false,"error":"ratelimited"})");
        if (!retryAfter.isEmpty())
            limited.headers.append(std::pair("Retry-After"_ba, retryAfter));
        return limited;
    });
    stage.session.knownFacts = {{u"mode"_s, isHook ? u"webhook"_s : u"oauth"_s}, {u"channel_id"_s, u"C0CALLS001"_s}};
    stage.session.secrets.insert(u"webhook"_s, "https://hooks.slack.test/services/T1/B1/x");
    integrations::SyncTask task = stage.task(values::EventType::CallStarted, stage.facts());
    const auto limited = integrations::slackConnector(u"https://slack.test/api"_s).deliver(task);
    QVERIFY(!limited && limited.error().verdict == ConnectorVerdict::Limited);
    QTEST(limited.error().waitMs.value_or(0), "waitMs");
    QCOMPARE(stage.session.requests.size(), 1); // and nothing else is tried meanwhile
}

void TestSlackErrors::noAnswers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ConnectorVerdict>("verdict");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::newRow("timeout") << u"timeout"_s << ConnectorVerdict::Retry << true;
    QTest::newRow("reset") << u"connection_reset"_s << ConnectorVerdict::Retry << true;
    QTest::newRow("no name") << u"dns"_s << ConnectorVerdict::Retry << false;
    QTest::newRow("refused") << u"connection_refused"_s << ConnectorVerdict::Retry << false;
    QTest::newRow("no token") << u"needs_reconnect"_s << ConnectorVerdict::Reconnect << false;
}

void TestSlackErrors::noAnswers()
{
    QFETCH(const QString, code);
    tests::SyncStage stage(u"slack"_s, [&](const connect::HttpRequest &) -> core::Result<connect::HttpResponse> {
        return core::fail(
            {.kind = core::ErrorKind::Network, .code = code, .title = u"Nothing came"_s, .detail = u"So."_s});
    });
    stage.session.knownFacts = {{u"mode"_s, u"oauth"_s}, {u"channel_id"_s, u"C0CALLS001"_s}};
    integrations::SyncTask task = stage.task(values::EventType::CallStarted, stage.facts());
    const auto failed = integrations::slackConnector(u"https://slack.test/api"_s).deliver(task);
    QVERIFY(!failed);
    QTEST(failed.error().verdict, "verdict");
    QTEST(failed.error().mayHaveHappened, "mayHaveHappened");
}

void TestSlackErrors::secretsStaySecret()
{
    SlackStage stage(SlackStage::Way::Webhook);
    stage.slack.faults = {{"/services/", SlackFault::Kind::Answer, 404, "no_service"}};
    const auto failed = stage.deliver(values::EventType::CallStarted);
    QVERIFY(!failed && !(failed.error().title + failed.error().detail).contains(u"secretpart"_s));
    QVERIFY(!stage.say(values::EventType::CallStarted).isEmpty());
    const auto record = stage.record(values::SyncKind::StartedMessage);
    QVERIFY(record && !QString::fromUtf8(QJsonDocument(record->toJson()).toJson()).contains(u"secretpart"_s));
    QVERIFY(!QString::fromUtf8(QJsonDocument(record->detail).toJson()).contains(u"secretpart"_s));
}

QTEST_GUILESS_MAIN(TestSlackErrors)
#include "tst_slack_errors.moc"
