// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/connect_failures.h"
#include "tests/unit/oauth_fixture.h"

#include <QJsonDocument>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

/// How a sign-in begins, waits, is answered, refused, cancelled, replaced and forgotten.
class TestOAuthFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strayCallbackIsRefused_data();
    void strayCallbackIsRefused();
    void vendorsNoIsExplained_data();
    void vendorsNoIsExplained();
    void stateWorksOnce();
    void cancelledSignInTakesNoCallback();
    void newerSignInReplacesTheOlder();
    void signInExpires();
    void endIsRememberedForAWhile();
    void cancellingStopsTheExchange();
    void settlingDecidesTheEnd();
    void settlingCannotBeCancelled();
    void pastedAddress_data();
    void pastedAddress();
    void fixedRedirectIsSentAndPasted();
    void unusableAddressIsRefused();
    void changesAreTold();
    void manySignInsAreForgotten();
    void stopAnswersEverybody();
};

namespace {

/// Nothing that could be used to sign in or to guess how.
bool holdsNoSecret(const values::ConnectFlow &flow, const QByteArray &state)
{
    return flow.authorizeUrl.isEmpty() && !QJsonDocument(flow.toJson()).toJson().contains(state);
}

} // namespace

void TestOAuthFlows::strayCallbackIsRefused_data()
{
    QTest::addColumn<QByteArray>("query"); // {state} stands for the right one
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << ""_ba << u"state_missing"_s;
    QTest::newRow("no state") << "code=abc"_ba << u"state_missing"_s;
    QTest::newRow("empty state") << "code=abc&state="_ba << u"state_missing"_s;
    QTest::newRow("wrong state") << "code=abc&state=00ff"_ba << u"state_mismatch"_s;
    QTest::newRow("state and more") << "code=abc&state={state}0"_ba << u"state_mismatch"_s;
    QTest::newRow("denied with a wrong state") << "error=access_denied&state=00ff"_ba << u"state_mismatch"_s;
    QTest::newRow("two codes") << "code=abc&code=def&state={state}"_ba << u"malformed"_s;
    QTest::newRow("two codes, one in disguise") << "code=abc&c%6Fde=def&state={state}"_ba << u"malformed"_s;
    QTest::newRow("two states") << "code=abc&state={state}&state={state}"_ba << u"malformed"_s;
    QTest::newRow("two errors") << "error=a&error=b&state={state}"_ba << u"malformed"_s;
    QTest::newRow("1 MB") << "state={state}&code=" + QByteArray(1'000'000, 'x') << u"malformed"_s;
}

void TestOAuthFlows::strayCallbackIsRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(const QString, code);
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    const connect::CallbackOutcome outcome = fixture.callback(query.replace("{state}", OAuthFixture::stateOf(flow)));
    QVERIFY(outcome.failure && !outcome.flow);
    QCOMPARE(outcome.failure->code, code);
    QVERIFY(!outcome.failure->title.isEmpty() && !outcome.failure->detail.isEmpty());
    QVERIFY(!QJsonDocument(outcome.failure->toJson()).toJson().contains("abc"));

    QCOMPARE(fixture.now(flow.id).state, values::FlowState::Waiting); // a stranger cannot end it
    QVERIFY(!fixture.comeBack(flow).failure);
}

void TestOAuthFlows::vendorsNoIsExplained_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("raw");
    const QString refused = u"GoHighLevel refused the sign-in"_s;
    QTest::newRow("denied") << "error=access_denied"_ba << u"denied"_s << u"You did not allow access"_s
                            << u"access_denied"_s;
    QTest::newRow("Salesforce denied") << "error=access_denied&error_description=end-user+denied%20it"_ba << u"denied"_s
                                       << u"You did not allow access"_s << u"access_denied: end-user denied it"_s;
    QTest::newRow("scope") << "error=invalid_scope"_ba << u"invalid_scope"_s << u"GoHighLevel refused the permissions"_s
                           << u"invalid_scope"_s;
    QTest::newRow("client") << "error=unauthorized_client"_ba << u"bad_client"_s
                            << u"GoHighLevel does not accept the client secret"_s << u"unauthorized_client"_s;
    QTest::newRow("redirect") << "error=redirect_uri_mismatch"_ba << u"redirect_mismatch"_s << refused
                              << u"redirect_uri_mismatch"_s;
    QTest::newRow("redirect in words") << "error=invalid_request&error_description=wrong+Redirect"_ba
                                       << u"redirect_mismatch"_s << refused << u"invalid_request: wrong Redirect"_s;
    QTest::newRow("busy") << "error=temporarily_unavailable"_ba << u"vendor_unavailable"_s
                          << u"GoHighLevel is not available now"_s << u"temporarily_unavailable"_s;
    QTest::newRow("policy") << "error=OAUTH_APPROVAL_ERROR_GENERIC"_ba << u"blocked"_s
                            << u"GoHighLevel does not let the app in"_s << u"OAUTH_APPROVAL_ERROR_GENERIC"_s;
    QTest::newRow("unknown word") << "error=%3Cscript%3E%0Ax"_ba << u"vendor_refused"_s << refused << u"<script> x"_s;
    QTest::newRow("code and error") << "error=access_denied&code=abc"_ba << u"denied"_s << u"You did not allow access"_s
                                    << u"access_denied"_s;
    QTest::newRow("neither") << "x=y"_ba << u"no_code"_s << u"The answer of GoHighLevel is not complete"_s << QString();
    QTest::newRow("empty code") << "code="_ba << u"no_code"_s << u"The answer of GoHighLevel is not complete"_s
                                << QString();
}

void TestOAuthFlows::vendorsNoIsExplained()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, code);
    QFETCH(const QString, title);
    QFETCH(const QString, raw);
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    const QByteArray state = OAuthFixture::stateOf(flow);
    const connect::CallbackOutcome outcome = fixture.callback(query + "&state=" + state);
    QVERIFY(outcome.failure && outcome.flow);
    QCOMPARE(outcome.failure->code, code);
    QCOMPARE(outcome.failure->title, title);
    QCOMPARE(outcome.failure->raw, raw);
    QCOMPARE(outcome.flow->failure, outcome.failure);
    QCOMPARE(outcome.flow->state, values::FlowState::Failed);
    QVERIFY(holdsNoSecret(fixture.now(flow.id), state));
    QVERIFY(fixture.vendor.requests().isEmpty());
    QCOMPARE(fixture.comeBack(flow).failure->code, u"replayed"_s); // a no uses the state up as well
}

void TestOAuthFlows::stateWorksOnce()
{
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    const QByteArray state = OAuthFixture::stateOf(flow);
    const auto first = fixture.flows.callback("code=abc&state=" + state);
    const auto atOnce = valueOf(fixture.flows.callback("code=abc&state=" + state)); // while it is being finished
    QVERIFY(atOnce && atOnce->failure);
    QCOMPARE(atOnce->failure->code, u"replayed"_s);
    QVERIFY(!valueOf(first)->failure);

    const connect::CallbackOutcome later = fixture.comeBack(flow, "another");
    QCOMPARE(later.failure->code, u"replayed"_s);
    QCOMPARE(later.flow->state, values::FlowState::Connected); // and stays so
    QCOMPARE(fixture.vendor.requests().size(), 1);
    QVERIFY(holdsNoSecret(fixture.now(flow.id), state));
}

void TestOAuthFlows::cancelledSignInTakesNoCallback()
{
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    const auto cancelled = valueOf(fixture.flows.cancel(flow.id));
    QVERIFY(cancelled && *cancelled);
    QCOMPARE((*cancelled)->state, values::FlowState::Cancelled);
    QVERIFY(holdsNoSecret(**cancelled, OAuthFixture::stateOf(flow)));

    const connect::CallbackOutcome outcome = fixture.comeBack(flow);
    QCOMPARE(outcome.failure->code, u"cancelled"_s);
    QCOMPARE(outcome.flow->state, values::FlowState::Cancelled);
    QVERIFY(fixture.vendor.requests().isEmpty());
    QCOMPARE((*valueOf(fixture.flows.cancel(flow.id)))->state, values::FlowState::Cancelled);
    QCOMPARE(valueOf(fixture.flows.cancel(u"flow_none"_s))->error().kind, core::ErrorKind::NotFound);
}

void TestOAuthFlows::newerSignInReplacesTheOlder()
{
    OAuthFixture fixture;
    const values::ConnectFlow older = fixture.begin();
    const values::ConnectFlow other = fixture.begin(fixture.start(u"slack"_s));
    const values::ConnectFlow newer = fixture.begin();
    QCOMPARE(fixture.now(older.id).state, values::FlowState::Cancelled);
    QCOMPARE(fixture.now(other.id).state, values::FlowState::Waiting);
    QCOMPARE(fixture.flows.current(u"gohighlevel"_s)->id, newer.id);

    const connect::CallbackOutcome stale = fixture.comeBack(older);
    QCOMPARE(stale.failure->code, u"superseded"_s);
    QCOMPARE(stale.failure->title, u"This sign-in link is not the current one"_s);
    QVERIFY(!fixture.comeBack(newer).failure);
    QVERIFY(!fixture.comeBack(other).failure);
}

void TestOAuthFlows::signInExpires()
{
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    fixture.clock.advance(connect::OAuthFlows::lifetimeMs - 1);
    QCOMPARE(fixture.now(flow.id).state, values::FlowState::Waiting);
    fixture.clock.advance(1);
    QTRY_VERIFY(!fixture.flows.current(u"gohighlevel"_s)); // by itself, nobody asked
    const values::ConnectFlow expired = fixture.now(flow.id);
    QCOMPARE(expired.state, values::FlowState::Failed);
    QCOMPARE(expired.failure->code, u"expired"_s);
    QCOMPARE(expired.failure->title, u"The sign-in took too long"_s);
    const connect::CallbackOutcome outcome = fixture.comeBack(flow);
    QCOMPARE(outcome.failure, expired.failure);
    QVERIFY(fixture.vendor.requests().isEmpty());
}

void TestOAuthFlows::endIsRememberedForAWhile()
{
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    QVERIFY(!fixture.comeBack(flow).failure);
    fixture.clock.advance(connect::OAuthFlows::lifetimeMs - 1);
    QCOMPARE(fixture.now(flow.id).state, values::FlowState::Connected);
    fixture.clock.advance(1);
    const auto gone = valueOf(fixture.flows.flow(flow.id));
    QVERIFY(gone && !*gone);
    QCOMPARE(gone->error().kind, core::ErrorKind::NotFound);
    QCOMPARE(fixture.comeBack(flow).failure->code, u"state_mismatch"_s);
}

void TestOAuthFlows::cancellingStopsTheExchange()
{
    OAuthFixture fixture;
    fixture.answer.ending = ScriptedAnswer::Ending::HoldOpen;
    const values::ConnectFlow flow = fixture.begin();
    const auto outcome = fixture.flows.callback("code=abc&state=" + OAuthFixture::stateOf(flow));
    QTRY_COMPARE(fixture.vendor.requests().size(), 1);
    QCOMPARE(fixture.now(flow.id).state, values::FlowState::Finishing);
    QVERIFY(holdsNoSecret(fixture.now(flow.id), OAuthFixture::stateOf(flow)));
    QCOMPARE((*valueOf(fixture.flows.cancel(flow.id)))->state, values::FlowState::Cancelled);
    QCOMPARE(valueOf(outcome)->failure->code, u"cancelled"_s);
    fixture.vendor.closeHeld();
    QVERIFY(fixture.begin().id != flow.id); // the thread is alive and has forgotten the old answer
    QVERIFY(!fixture.tokens);
}

void TestOAuthFlows::settlingDecidesTheEnd()
{
    using Ending = std::optional<values::ConnectFailure>;
    OAuthFixture fixture;
    const values::ConnectFailure failure{u"missing_scope"_s, u"t"_s, u"d"_s, {}, {}, {}, {}};
    const auto flow = valueOf(fixture.flows.begin(
        fixture.start(), [&](connect::TokenReplyPtr) { return QtFuture::makeReadyFuture(Ending(failure)); }));
    QCOMPARE(fixture.comeBack(**flow).failure, failure);
    QCOMPARE(fixture.now((*flow)->id).failure, failure);

    // A settler that goes away without an answer must not leave the dialog waiting.
    auto promise = std::make_shared<QPromise<Ending>>();
    promise->start();
    const auto lost = valueOf(
        fixture.flows.begin(fixture.start(), [future = promise->future()](connect::TokenReplyPtr) { return future; }));
    const auto outcome = fixture.flows.callback("code=abc&state=" + OAuthFixture::stateOf(**lost));
    QTRY_COMPARE(fixture.vendor.requests().size(), 2);
    promise.reset();
    QCOMPARE(valueOf(outcome)->failure->code, u"not_finished"_s);
}

void TestOAuthFlows::settlingCannotBeCancelled()
{
    using Ending = std::optional<values::ConnectFailure>;
    OAuthFixture fixture;
    QPromise<Ending> promise;
    promise.start();
    std::atomic_bool settling = false;
    const auto flow =
        valueOf(fixture.flows.begin(fixture.start(), [&settling, future = promise.future()](connect::TokenReplyPtr) {
            settling = true;
            return future;
        }));
    const auto outcome = fixture.flows.callback("code=abc&state=" + OAuthFixture::stateOf(**flow));
    QTRY_VERIFY(settling);
    QCOMPARE((*valueOf(fixture.flows.cancel((*flow)->id)))->state, values::FlowState::Finishing);
    const values::ConnectFlow newer = fixture.begin(); // is not stopped by it, nor stops it
    promise.addResult(Ending());
    promise.finish();
    QVERIFY(!valueOf(outcome)->failure);
    QCOMPARE(fixture.now((*flow)->id).state, values::FlowState::Connected);
    QCOMPARE(fixture.flows.current(u"gohighlevel"_s)->id, newer.id);
}

void TestOAuthFlows::pastedAddress_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("refusal"); // empty: taken
    const QString own = u"http://localhost:8484/api/integrations/callback"_s;
    QTest::newRow("right") << own + u"?code=4%2Fabc&state={state}"_s << QString();
    QTest::newRow("with blanks around") << u"  "_s + own + u"?state={state}&code=4%2Fabc \n"_s << QString();
    QTest::newRow("without http") << u"localhost:8484/api/integrations/callback?code=4%2Fabc&state={state}"_s
                                  << QString();
    QTest::newRow("with a fragment") << own + u"?code=4%2Fabc&state={state}#_=_"_s << QString();
    QTest::newRow("other host") << u"http://evil.example/api/integrations/callback?code=abc&state={state}"_s
                                << u"not the address"_s;
    QTest::newRow("other port") << u"http://localhost:9999/api/integrations/callback?code=abc&state={state}"_s
                                << u"not the address"_s;
    QTest::newRow("other path") << u"http://localhost:8484/api?code=abc&state={state}"_s << u"not the address"_s;
    QTest::newRow("the vendor's page") << u"https://vendor.example/authorize?state={state}"_s << u"not the address"_s;
    QTest::newRow("not http") << u"https://localhost:8484/api/integrations/callback?code=abc&state={state}"_s
                              << u"not the address"_s;
    QTest::newRow("nonsense") << u"abc"_s << u"not the address"_s;
    QTest::newRow("nothing") << QString() << u"not the address"_s;
    QTest::newRow("without a query") << own << u"not complete"_s;
    QTest::newRow("without a code") << own + u"?state={state}"_s << u"not complete"_s;
    QTest::newRow("without a state") << own + u"?code=abc"_s << u"not complete"_s;
    QTest::newRow("two codes") << own + u"?code=abc&code=d&state={state}"_s << u"the same thing twice"_s;
    QTest::newRow("of another sign-in") << own + u"?code=abc&state=00ff"_s << u"another sign-in"_s;
}

void TestOAuthFlows::pastedAddress()
{
    QFETCH(QString, pasted);
    QFETCH(const QString, refusal);
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    pasted.replace(u"{state}"_s, QString::fromLatin1(OAuthFixture::stateOf(flow)));
    const auto answer = valueOf(fixture.flows.pasteRedirect(flow.id, pasted));
    QVERIFY(answer);
    if (!refusal.isEmpty()) {
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, core::ErrorKind::Validation);
        QCOMPARE(answer->error().fields.constFirst().pointer, u"/url"_s);
        const QString message = answer->error().fields.constFirst().message;
        QVERIFY2(message.contains(refusal), qPrintable(message));
        QVERIFY(!message.contains(u"abc"_s));
        QCOMPARE(fixture.now(flow.id).state, values::FlowState::Waiting);
        return;
    }
    QVERIFY2(*answer, qPrintable(*answer ? QString() : answer->error().oneLine()));
    QCOMPARE((*answer)->state, values::FlowState::Finishing); // at once, the tokens come later
    QTRY_COMPARE(fixture.now(flow.id).state, values::FlowState::Connected);
    QCOMPARE(formOf(fixture.vendor.requests().constFirst().body).value("code"), "4/abc"_ba);
    const auto again = valueOf(fixture.flows.pasteRedirect(flow.id, pasted));
    QCOMPARE(again->error().code, u"flow_ended"_s);
}

void TestOAuthFlows::fixedRedirectIsSentAndPasted()
{
    // A page of the customer's forwards to us; the browser may have got stuck on either.
    const QString relay = u"https://relay.example/slack"_s;
    for (const QString &stuckAt : {relay, u"http://localhost:8484/api/integrations/callback"_s}) {
        OAuthFixture fixture;
        connect::OAuthStart start = fixture.start(u"slack"_s);
        start.profile.redirectUri = relay;
        const values::ConnectFlow flow = fixture.begin(std::move(start));
        QCOMPARE(flow.redirectUri, relay);
        QCOMPARE(formOf(QUrl(flow.authorizeUrl).query(QUrl::FullyEncoded).toLatin1()).value("redirect_uri"),
                 relay.toLatin1());
        const QString query = u"?code=abc&state="_s + QString::fromLatin1(OAuthFixture::stateOf(flow));
        QVERIFY(*valueOf(fixture.flows.pasteRedirect(flow.id, stuckAt + query)));
        QTRY_COMPARE(fixture.now(flow.id).state, values::FlowState::Connected);
        QCOMPARE(formOf(fixture.vendor.requests().constFirst().body).value("redirect_uri"), relay.toLatin1());
    }
}

void TestOAuthFlows::unusableAddressIsRefused()
{
    OAuthFixture fixture;
    for (const QString &address : {QString(), u"ftp://vendor.example/a"_s, u"vendor.example/a"_s, u"https://"_s}) {
        connect::OAuthStart start = fixture.start();
        start.profile.authorizeUrl = address;
        const auto flow = valueOf(fixture.flows.begin(std::move(start), fixture.settle()));
        QVERIFY(flow && !*flow);
        QCOMPARE(flow->error().code, u"bad_address"_s);
    }
}

void TestOAuthFlows::changesAreTold()
{
    OAuthFixture fixture;
    const values::ConnectFlow flow = fixture.begin();
    QCOMPARE(fixture.flows.current(u"gohighlevel"_s)->toJson(), flow.toJson());
    QVERIFY(!fixture.flows.current(u"slack"_s));
    QVERIFY(!fixture.comeBack(flow).failure);
    QVERIFY(!fixture.flows.current(u"gohighlevel"_s));
    const std::scoped_lock lock(fixture.mutex);
    QList<values::FlowState> states;
    for (const values::ConnectFlow &change : fixture.changes)
        states.append(change.state);
    using enum values::FlowState;
    QCOMPARE(states, (QList{Waiting, Finishing, Connected}));
}

void TestOAuthFlows::manySignInsAreForgotten()
{
    OAuthFixture fixture;
    const values::ConnectFlow first = fixture.begin();
    const values::ConnectFlow waiting = fixture.begin(fixture.start(u"slack"_s));
    for (int i = 0; i < 70; ++i)
        QVERIFY(!fixture.begin().id.isEmpty());
    QVERIFY(!*valueOf(fixture.flows.flow(first.id)));
    QCOMPARE(fixture.now(waiting.id).state, values::FlowState::Waiting); // only ended ones make room
}

void TestOAuthFlows::stopAnswersEverybody()
{
    OAuthFixture fixture;
    fixture.answer.ending = ScriptedAnswer::Ending::Silence;
    const values::ConnectFlow flow = fixture.begin();
    const auto pending = fixture.flows.callback("code=abc&state=" + OAuthFixture::stateOf(flow));
    QTRY_COMPARE(fixture.vendor.requests().size(), 1);
    fixture.flows.stop();
    QVERIFY(pending.isFinished());
    QCOMPARE(pending.result().failure->code, u"not_finished"_s);
    QVERIFY(!fixture.flows.current(u"gohighlevel"_s));

    const auto late = fixture.flows.flow(flow.id);
    QVERIFY(late.isFinished());
    QCOMPARE(late.result().error().kind, core::ErrorKind::Unavailable);
    QCOMPARE(fixture.flows.callback("code=a&state=b"_ba).result().failure->code, u"not_finished"_s);
    fixture.flows.stop(); // twice is no harm
}

QTEST_GUILESS_MAIN(TestOAuthFlows)
#include "tst_oauth_flows.moc"
