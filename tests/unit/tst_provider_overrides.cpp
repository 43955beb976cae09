// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/http_client.h"
#include "app/connect/provider_overrides.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::ProviderOverrides;

/// CALLTTONE_PROVIDER_OVERRIDES, and the small helpers of requests and answers.
class TestProviderOverrides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatItNames();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void filesThatCannotBeReadAreErrors();
    void knowsItsOrigins();

    void formsAreEncoded_data();
    void formsAreEncoded();
    void jsonBodiesSayWhatTheyAre();
    void headersInAnyCase();
    void retryAfter_data();
    void retryAfter();
};

void TestProviderOverrides::replacesWhatItNames()
{
    const auto overrides = ProviderOverrides::fromJson(
        R"({"google":{"token":"http://localhost:8499/google/token","calendar":"http://127.0.0.1:8499/calendar/v3/"}})",
        u"test"_s);
    QVERIFY(overrides.has_value());
    QCOMPARE(overrides->url("google"_L1, "token"_L1, u"real"_s), u"http://localhost:8499/google/token"_s);
    QCOMPARE(overrides->url("google"_L1, "calendar"_L1, u"real"_s), u"http://127.0.0.1:8499/calendar/v3"_s);
    QCOMPARE(overrides->url("google"_L1, "sheets"_L1, u"real"_s), u"real"_s);
    QCOMPARE(overrides->url("slack"_L1, "api"_L1, u"real"_s), u"real"_s);
    QVERIFY(overrides->covers("google"_L1) && !overrides->covers("slack"_L1));
    QVERIFY(overrides->isSandbox() && !overrides->isEmpty());

    const auto none = ProviderOverrides::fromFile({});
    QVERIFY(none && none->isEmpty() && !none->isSandbox());
    const auto remote = ProviderOverrides::fromJson(R"({"slack":{"api":"https://slack.test.example/api"}})", u"test"_s);
    QVERIFY(remote && !remote->isSandbox());
}

void TestProviderOverrides::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");

    QTest::newRow("vendor") << R"({"gogle":{"token":"http://localhost/t"}})"_ba << u"gogle"_s;
    QTest::newRow("address") << R"({"google":{"tokens":"http://localhost/t"}})"_ba << u"tokens"_s;
    QTest::newRow("address of another vendor") << R"({"slack":{"sheets":"http://localhost/t"}})"_ba << u"sheets"_s;
    QTest::newRow("no URL") << R"({"google":{"token":"localhost:8499"}})"_ba << u"full address"_s;
    QTest::newRow("number") << R"({"google":{"token":7}})"_ba << u"full address"_s;
    QTest::newRow("another scheme") << R"({"google":{"token":"file:///etc/passwd"}})"_ba << u"full address"_s;
    QTest::newRow("plain to the world") << R"({"google":{"token":"http://example.com/t"}})"_ba << u"https://"_s;
    QTest::newRow("a query") << R"({"google":{"token":"http://localhost/t?x=1"}})"_ba << u"query"_s;
    QTest::newRow("a password") << R"({"google":{"token":"http://a:b@localhost/t"}})"_ba << u"user"_s;
    QTest::newRow("no object of addresses") << R"({"google":"http://localhost"})"_ba << u"google"_s;
    QTest::newRow("array") << R"([])"_ba << u"object"_s;
    QTest::newRow("no JSON") << R"({"google":)"_ba << u"JSON"_s;
    QTest::newRow("empty") << ""_ba << u"JSON"_s;
}

void TestProviderOverrides::refusesWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, names);

    const auto overrides = ProviderOverrides::fromJson(json, u"overrides.json"_s);
    QVERIFY(!overrides.has_value());
    QCOMPARE(overrides.error().code, u"provider_overrides_invalid"_s);
    QVERIFY2(overrides.error().detail.contains(names), qPrintable(overrides.error().detail));
    QVERIFY(overrides.error().detail.contains(u"overrides.json"_s));
}

void TestProviderOverrides::filesThatCannotBeReadAreErrors()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"overrides.json"_s);
    QVERIFY(!ProviderOverrides::fromFile(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"salesforce":{"login":"http://localhost:8499/salesforce"}})");
    file.close();
    const auto overrides = ProviderOverrides::fromFile(path);
    QVERIFY(overrides && overrides->covers("salesforce"_L1));
}

void TestProviderOverrides::knowsItsOrigins()
{
    const auto overrides = ProviderOverrides::fromJson(
        R"({"slack":{"api":"http://localhost:8499/slack/api"},"hubspot":{"api":"https://stand.example/h"}})", u"t"_s);
    QVERIFY(overrides.has_value());
    QVERIFY(overrides->standsIn(QUrl(u"http://localhost:8499/anything"_s)));
    QVERIFY(overrides->standsIn(QUrl(u"https://stand.example:443/x"_s)));
    QVERIFY(!overrides->standsIn(QUrl(u"http://localhost:8498/slack/api"_s)));
    QVERIFY(!overrides->standsIn(QUrl(u"https://localhost:8499/"_s)));
    QVERIFY(!overrides->standsIn(QUrl(u"http://127.0.0.1:8499/"_s)));
    QVERIFY(!ProviderOverrides().standsIn(QUrl(u"http://localhost:8499/"_s)));
}

void TestProviderOverrides::formsAreEncoded_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("plain") << u"abc-._~9"_s << "v=abc-._~9"_ba;
    QTest::newRow("blank") << u"a b"_s << "v=a+b"_ba;
    QTest::newRow("plus") << u"1+1"_s << "v=1%2B1"_ba;
    QTest::newRow("separators") << u"a&b=c;d"_s << "v=a%26b%3Dc%3Bd"_ba;
    QTest::newRow("percent") << u"%2F/"_s << "v=%252F%2F"_ba;
    QTest::newRow("percent twenty") << u"%20"_s << "v=%2520"_ba;
    QTest::newRow("umlaut") << u"ü"_s << "v=%C3%BC"_ba;
    QTest::newRow("empty") << QString() << "v="_ba;
}

void TestProviderOverrides::formsAreEncoded()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, body);

    connect::HttpRequest request;
    request.setForm({{u"v"_s, value}});
    QCOMPARE(request.body, body);
    request.setForm({{u"a"_s, u"1"_s}, {u"v"_s, value}});
    QCOMPARE(request.body, "a=1&" + body);
    QCOMPARE(request.headers.last().second, "application/x-www-form-urlencoded"_ba);
}

void TestProviderOverrides::jsonBodiesSayWhatTheyAre()
{
    connect::HttpRequest request;
    request.setJson({{u"a"_s, u"ü"_s}});
    QCOMPARE(request.body, QByteArray(R"({"a":"ü"})"));
    QVERIFY(request.headers.last().second.startsWith("application/json"));
}

void TestProviderOverrides::headersInAnyCase()
{
    connect::HttpResponse response;
    response.headers = {{"mcp-session-id", "one"}, {"MCP-Session-Id", "two"}};
    QCOMPARE(response.header("Mcp-Session-Id"), "one"_ba);
    QCOMPARE(response.header("Other"), QByteArray());
    response.body = R"([1])";
    QVERIFY(response.json().isEmpty());
}

void TestProviderOverrides::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");

    QTest::newRow("seconds") << "7"_ba
                             << ""_ba << 7;
    QTest::newRow("absent") << ""_ba
                            << ""_ba << 30;
    QTest::newRow("negative") << "-5"_ba
                              << ""_ba << 0;
    QTest::newRow("for ever") << "999999999999"_ba
                              << ""_ba << 86400;
    QTest::newRow("date") << "Fri, 31 Dec 1999 23:59:59 GMT"_ba
                          << "Fri, 31 Dec 1999 23:59:19 GMT"_ba << 40;
    QTest::newRow("date that passed") << "Fri, 31 Dec 1999 23:59:00 GMT"_ba
                                      << "Fri, 31 Dec 1999 23:59:19 GMT"_ba << 0;
    QTest::newRow("date without the vendor's clock") << "Fri, 31 Dec 1999 23:59:59 GMT"_ba
                                                     << ""_ba << 30;
    QTest::newRow("nonsense") << "soon"_ba
                              << ""_ba << 30;
}

void TestProviderOverrides::retryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, date);
    QFETCH(const int, seconds);

    connect::HttpResponse response;
    if (!value.isEmpty())
        response.headers.append({"Retry-After", value});
    if (!date.isEmpty())
        response.headers.append({"Date", date});
    QCOMPARE(response.retryAfterSeconds(30), seconds);
}

QTEST_APPLESS_MAIN(TestProviderOverrides)
#include "tst_provider_overrides.moc"
