// SPDX-License-Identifier: GPL-3.0-or-later
// What a channel reads: the guide's texts, and callers' own text that does no harm.
#include "app/integrations/slack/slack_message.h"
#include "app/integrations/slack/slack_text.h"
#include "models/items/slack_text.h"
#include "tests/unit/slack_stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using integrations::SlackMessage;

namespace {

/// Every text of a message's blocks.
QStringList textsOf(const QJsonArray &blocks)
{
    QStringList texts;
    for (const QJsonValue &block : blocks) {
        if (block["text"_L1].isObject())
            texts.append(block["text"_L1]["text"_L1].toString());
        for (const QJsonValue &element : block["elements"_L1].toArray())
            texts.append(element["text"_L1].toString());
    }
    return texts;
}

QStringList typesOf(const QJsonArray &blocks)
{
    QStringList types;
    for (const QJsonValue &block : blocks) {
        if (block["text"_L1].isObject())
            types.append(block["text"_L1]["type"_L1].toString());
        for (const QJsonValue &element : block["elements"_L1].toArray())
            types.append(element["type"_L1].toString());
    }
    types.removeDuplicates();
    return types;
}

bool isHarmless(const QString &text)
{
    QString rest = text;
    rest.remove(u"&amp;"_s).remove(u"&lt;"_s).remove(u"&gt;"_s);
    return !rest.contains(u'<') && !rest.contains(u'>') && !rest.contains(u'&')
           && QString::fromUtf8(text.toUtf8()) == text && !text.contains(QChar(0));
}

QString unescaped(QString text)
{
    return text.replace(u"&gt;"_s, u">"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&amp;"_s, u"&"_s);
}

} // namespace

class TestSlackTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guideTexts_data();
    void guideTexts();
    void asTheLivePanelSays();
    void callersText_data();
    void callersText();
    void cuts_data();
    void cuts();
    void nothingKnown();
};

void TestSlackTexts::guideTexts_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("text");
    QTest::newRow("inbound") << u"inbound"_s << u"Sales Agent"_s << u"Call received with Sales Agent"_s;
    QTest::newRow("outbound") << u"outbound"_s << u"Recall Agent"_s << u"Call started with Recall Agent"_s;
    QTest::newRow("unknown") << QString() << u"Sales Agent"_s << u"Call received with Sales Agent"_s;
    QTest::newRow("no name") << u"inbound"_s << QString() << u"Call received with an agent"_s;
    QTest::newRow("blank name") << u"outbound"_s << u" \n "_s << u"Call started with an agent"_s;
    QTest::newRow("two lines") << u"inbound"_s << u"Sales\nAgent"_s << u"Call received with Sales Agent"_s;
    QTest::newRow("escaped") << u"inbound"_s << u"R&D <!channel>"_s << u"Call received with R&amp;D &lt;!channel&gt;"_s;
}

void TestSlackTexts::guideTexts()
{
    values::Call call;
    QFETCH(const QString, direction);
    QFETCH(const QString, agent);
    call.direction = direction;
    call.agentName = agent;
    QTEST(integrations::slackStartedText(call), "text");
}

void TestSlackTexts::asTheLivePanelSays()
{
    delivery::CallFacts facts;
    facts.hasEnded = true;
    for (const QString &status : {u"completed"_s, u"no-answer"_s, u"failed"_s}) {
        for (const QString &sentiment : {QString(), u"positive"_s, u"neutral"_s, u"negative"_s}) {
            for (const std::optional<int> duration : {std::optional<int>(), {0}, {59}, {247}, {3'847}}) {
                facts.call.status = status;
                facts.call.sentiment = sentiment;
                facts.call.durationSeconds = duration;
                QCOMPARE(integrations::slackEndedText(facts), items::slackCallEnded(duration, status, sentiment));
            }
        }
    }
    values::Call call;
    call.agentName = u"Sales Agent"_s;
    for (const QString &direction : {u"inbound"_s, u"outbound"_s, QString()}) {
        call.direction = direction;
        QCOMPARE(integrations::slackStartedText(call), items::slackCallStarted(direction, call.agentName));
    }
}

void TestSlackTexts::callersText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("mentions") << u"<!channel> <@U012AB3CD> <!subteam^S0|x> <https://evil.example|bank>"_s << true;
    QTest::newRow("entities") << u"a &amp; b && <b>bold</b> &lt;"_s << true;
    QTest::newRow("formatting") << u"*bold* _it_ ~no~ `code` ```block``` > quote :tada:"_s << true;
    QTest::newRow("formula") << u"=IMPORTXML(\"https://evil.example\",\"//a\")"_s << true;
    QTest::newRow("emoji") << u"Thanks 👩‍👩‍👧‍👦 🇩🇪 👍🏽"_s << true;
    QTest::newRow("right to left") << u"שלום, אני רוצה לקבוע תור. مرحبا"_s << true;
    QTest::newRow("40,000") << u"word "_s.repeated(8'000) << false;
    QTest::newRow("40,000 ampersands") << QString(40'000, u'&') << false;
    QTest::newRow("40,000 emoji") << u"😀"_s.repeated(20'000) << false;
    QTest::newRow("lone surrogates") << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00) + QChar(0xd800) << false;
    QTest::newRow("NUL and bells") << u"a"_s + QChar(0) + QChar(7) + u"b"_s << false;
}

void TestSlackTexts::callersText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isWhole);
    tests::SlackStage stage;
    delivery::CallFacts facts = stage.base.facts();
    facts.call.summary = facts.call.agentName = facts.call.fromNumber = facts.failureReason = text;
    facts.call.sentiment = facts.call.status = text;
    facts.keyPoints = QStringList(40, text);
    facts.hasFailed = true;
    QVERIFY(!stage.say(values::EventType::CallStarted, facts).isEmpty());
    QVERIFY(!stage.say(values::EventType::CallEnded, facts).isEmpty());
    QCOMPARE(stage.slack.messages.size(), 2);
    for (const QJsonObject &message : std::as_const(stage.slack.messages)) {
        const QString fallback = message["text"_L1].toString();
        QVERIFY(isHarmless(fallback) && fallback.size() <= 4'000);
        QCOMPARE(message["mrkdwn"_L1], QJsonValue(false));
        const QJsonArray blocks = message["blocks"_L1].toArray();
        QCOMPARE(typesOf(blocks), QStringList{u"plain_text"_s}); // where * _ ~ are letters
        for (const QString &part : textsOf(blocks))
            QVERIFY2(isHarmless(part) && !part.isEmpty() && part.size() <= 3'000, qPrintable(part.left(80)));
    }
    const QStringList texts = textsOf(stage.slack.messages.last()["blocks"_L1].toArray());
    const auto shown = std::max_element(texts.begin(), texts.end(),
                                        [](const QString &a, const QString &b) { return a.size() < b.size(); });
    QCOMPARE(std::any_of(texts.begin(), texts.end(), [&](const QString &part) { return unescaped(part) == text; }),
             isWhole);
    if (text.size() > 3'000)
        QVERIFY(shown->endsWith(u'…') && shown->size() > 2'900); // cut, visibly, and no more than needed
}

void TestSlackTexts::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("fits") << u"ab&"_s << 7 << u"ab&amp;"_s;
    QTest::newRow("no half entity") << u"ab&c"_s << 7 << u"ab…"_s;
    QTest::newRow("whole entity") << u"ab&cd"_s << 8 << u"ab&amp;…"_s;
    QTest::newRow("no half emoji") << u"a😀b"_s << 3 << u"a…"_s;
    QTest::newRow("order") << u"&lt;"_s << 20 << u"&amp;lt;"_s;
    QTest::newRow("empty") << QString() << 5 << QString();
}

void TestSlackTexts::cuts()
{
    QFETCH(const QString, text);
    QFETCH(const int, most);
    QTEST(integrations::slackEscaped(text, most), "escaped");
}

void TestSlackTexts::nothingKnown()
{
    delivery::CallFacts facts;
    const SlackMessage started = integrations::slackStartedMessage(facts);
    QCOMPARE(started.text, u"Call received with an agent"_s);
    QCOMPARE(started.blocks.size(), 1);
    facts.hasEnded = true;
    const SlackMessage ended = integrations::slackEndedMessage(facts);
    QCOMPARE(ended.text, u"Call ended - completed"_s);
    QCOMPARE(textsOf(ended.blocks), QStringList{ended.text}); // no empty blocks, which Slack refuses
    facts.hasFailed = true;
    QCOMPARE(integrations::slackEndedMessage(facts).text, u"Call ended - failed"_s);
    facts.call.status = u"in-progress"_s; // the end came, its status did not
    QCOMPARE(integrations::slackEndedMessage(facts).text, u"Call ended - failed"_s);
}

QTEST_GUILESS_MAIN(TestSlackTexts)
#include "tst_slack_texts.moc"
