// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/version.h"
#include "app/main/cli/text_table.h"
#include "tests/support/cli_run.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using cli::TextTable;
using testing::CliRun;
using testing::runCli;

class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void helpEndsWithZero_data();
    void helpEndsWithZero();
    void versionIsPrinted();
    void serveGetsItsOptions();
    void errorsAreProblemsWithJson();
    void withoutAKeyItSaysHowToGetOne();
    void columnsAreAligned();
    void foreignTextCannotMoveTheCursor();
    void coloursOnlyWhenWanted();
};

void TestCliUsage::init()
{
    qunsetenv("CALLTTONE_API_KEY");
    qunsetenv("CALLTTONE_ADMIN_KEY");
}

void TestCliUsage::wrongCallsEndWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const QString &says) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts) << says;
    };
    row("", u"verb is missing"_s);
    row("serv", u"no verb \"serv\""_s);
    row("serve --listen nowhere", u"--listen"_s);
    row("serve --lisen 1", u"lisen"_s);
    row("serve extra", u"more arguments"_s);
    row("key", u"verb is missing"_s);
    row("key make", u"no verb \"make\""_s);
    row("key create --scopes read", u"--name"_s);
    row("key create --name a --scopes read,root", u"--scopes"_s);
    row("key revoke", u"ID is missing"_s);
    row("simulate --speed fast", u"--speed"_s);
    row("simulate --count 0", u"--count"_s);
    row("trigger", u"EVENT is missing"_s);
    row("trigger call.begun", u"call.begun"_s);
    row("listen", u"--forward-to"_s);
    row("listen --forward-to ftp://x", u"--forward-to"_s);
    row("listen --forward-to localhost:1 --events call.begun", u"call.begun"_s);
    row("listen --forward-to localhost:1 --secret whsec_*", u"secret"_s);
    row("webhook sign", u"--secret"_s);
    row("webhook verify --secret s", u"nothing to verify"_s);
    row("events export --from yesterday", u"--from"_s);
    row("events import", u"FILE"_s);
    row("deliveries list --status gone", u"gone"_s);
    row("deliveries list --limit -1", u"--limit"_s);
    row("deliveries replay", u"nothing to replay"_s);
    row("deliveries replay dlv_1 --status failed", u"do not combine"_s);
}

void TestCliUsage::wrongCallsEndWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const CliRun run = runCli(arguments, {}, [](const cli::ServeOptions &) { return 0; });
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(says), qPrintable(run.err));
    QVERIFY2(run.err.contains("--help"_L1), qPrintable(run.err));
}

void TestCliUsage::helpEndsWithZero_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"", "serve", "key", "key create", "key list", "key revoke", "simulate", "trigger",
                             "listen", "webhook", "webhook sign", "webhook verify", "events", "events export",
                             "events import", "deliveries", "deliveries list", "deliveries replay"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void TestCliUsage::helpEndsWithZero()
{
    QFETCH(QString, verb);
    const CliRun run = runCli(verb.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(u"Usage: callttoned "_s + verb), qPrintable(run.out));
    QVERIFY(run.out.contains("--json"_L1));
    QCOMPARE(run.err, QString());
}

void TestCliUsage::versionIsPrinted()
{
    const CliRun run = runCli({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, u"callttoned %1\n"_s.arg(QLatin1StringView(CALLTTONE_VERSION)));
}

void TestCliUsage::serveGetsItsOptions()
{
    cli::ServeOptions got;
    const CliRun run =
        runCli({u"serve"_s, u"--data-dir"_s, u"/d"_s, u"--listen=127.0.0.1:0"_s, u"--open-event-file"_s, u"f"_s}, {},
               [&got](const cli::ServeOptions &options) {
                   got = options;
                   return 7;
               });
    QCOMPARE(run.exitCode, 7);
    QCOMPARE(got.dataDir, u"/d"_s);
    QCOMPARE(got.listen, u"127.0.0.1:0"_s);
    QCOMPARE(got.openEventFile, u"f"_s);
    QVERIFY(!got.json);
}

void TestCliUsage::errorsAreProblemsWithJson()
{
    const CliRun run = runCli({u"trigger"_s, u"call.begun"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 2);
    const QJsonObject problem = QJsonDocument::fromJson(run.err.toUtf8()).object();
    QCOMPARE(problem.value("code"_L1).toString(), u"usage"_s);
    QVERIFY(problem.value("title"_L1).toString().contains("call.begun"_L1));
}

void TestCliUsage::withoutAKeyItSaysHowToGetOne()
{
    const CliRun run = runCli({u"deliveries"_s, u"list"_s, u"--data-dir"_s, u"/nonexistent"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("callttoned key create"_L1), qPrintable(run.err));
}

void TestCliUsage::columnsAreAligned()
{
    TextTable table({{u"NAME"_s}, {u"N"_s, TextTable::Align::Right}, {u"LAST"_s}});
    table.addRow({{u"a"_s}, {u"5"_s}, {u"x"_s}});
    table.addRow({{u"longer"_s}, {u"1234"_s}, {QString(200, u'y')}});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    cli::Console console(nullptr, {&out, false}, {&out, false});
    table.print(console);
    const QStringList lines = QString::fromUtf8(out.data()).split(u'\n');
    QCOMPARE(lines.at(0), u"NAME       N  LAST"_s);
    QCOMPARE(lines.at(1), u"a          5  x"_s);
    QVERIFY(lines.at(2).startsWith("longer  1234  yyy"_L1));
    QVERIFY(lines.at(2).endsWith(u'…'));
    QVERIFY(lines.at(2).size() < 110);
}

void TestCliUsage::foreignTextCannotMoveTheCursor()
{
    QCOMPARE(cli::printable(u"a\x1b[2Jb\nc\u202e"
                            u"d\u0085"_s),
             u"a�[2Jb�c�d�"_s);
    QCOMPARE(cli::printable(u"Zoë 東京"_s), u"Zoë 東京"_s);
}

void TestCliUsage::coloursOnlyWhenWanted()
{
    QVERIFY(!runCli({u"serv"_s}).err.contains(u'\x1b'));
    QVERIFY(runCli({u"serv"_s}, {}, {}, true).err.contains("\x1b[31m"_L1));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
