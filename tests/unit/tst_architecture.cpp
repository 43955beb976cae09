// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/architecture_rules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Holds the house to docs/architecture.md by reading its sources. The second half shows that each rule can fail.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void arrowsPointOneWay() { none(architecture::brokenArrows(m_sources)); }
    void includesStartAtTheRoot() { none(architecture::strayIncludes(m_sources, m_root)); }
    void librariesStayInTheirRooms() { none(architecture::strayLibraries(m_sources, qtHeaders())); }
    void nothingBlocksOrNestsLoops() { none(architecture::bannedWords(m_sources)); }
    void vendorsAreKnownToTheirRoomOnly() { none(architecture::vendorsOutsideTheirRoom(m_sources)); }
    void everyFileHasItsHead() { none(architecture::untidyFiles(m_sources)); }
    void versionChecksAreInFewFiles();
    void filesAreSmall();
    void headlessProgramLinksNoGui();

    void rulesFindWhatTheyForbid_data();
    void rulesFindWhatTheyForbid();
    void commentsAndLiteralsAreNotCode();

private:
    static QString qtHeaders() { return QLibraryInfo::path(QLibraryInfo::HeadersPath); }
    static void none(const QStringList &violations)
    {
        QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
    }

    QString m_root;
    QList<SourceFile> m_sources;
};

void TestArchitecture::initTestCase()
{
    m_root = qEnvironmentVariable("CALLTTONE_SOURCE_DIR");
    QVERIFY2(!m_root.isEmpty(), "CALLTTONE_SOURCE_DIR must name the project's folder");
    m_sources = readSources(m_root, {u"app"_s, u"models"_s, u"resources"_s, u"translations"_s, u"ui"_s});
    QVERIFY2(m_sources.size() > 50, qPrintable(m_root + u" holds too few sources to be the project"_s));
    QVERIFY2(QFileInfo::exists(qtHeaders() + u"/QtCore/QString"_s), qPrintable(u"no Qt headers in "_s + qtHeaders()));
}

void TestArchitecture::versionChecksAreInFewFiles()
{
    const QStringList files = architecture::filesWithVersionChecks(m_sources);
    QVERIFY2(files.size() <= architecture::maxFilesWithVersionChecks, qPrintable(files.join(u'\n')));
}

void TestArchitecture::filesAreSmall()
{
    QList<SourceFile> all = m_sources + readSources(m_root, {u"tests"_s});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.lineCount() > b.lineCount(); });
    for (const SourceFile &file : all.first(qMin(10, all.size())))
        qInfo("%4d lines  %s", file.lineCount(), qPrintable(file.path));
    none(architecture::tooLongFiles(all));
}

void TestArchitecture::headlessProgramLinksNoGui()
{
    const QString program = qEnvironmentVariable("CALLTTONE_BIN_DIR") + u"/callttoned"_s;
    if (!QFileInfo::exists(program))
        QSKIP("callttoned is not built here");
    QProcess loader; // the loader's own list holds what the libraries need in turn
    loader.start(u"ldd"_s, {program});
    if (!loader.waitForStarted())
        QSKIP("there is no ldd on this system");
    QVERIFY(loader.waitForFinished(30'000));
    const QString libraries = QString::fromUtf8(loader.readAllStandardOutput());
    QVERIFY2(libraries.contains(u"libQt6Core"_s), qPrintable(libraries));
    QVERIFY2(!libraries.contains(u"libQt6Gui"_s) && !libraries.contains(u"libQt6Widgets"_s), qPrintable(libraries));
}

void TestArchitecture::rulesFindWhatTheyForbid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("ui includes store") << u"ui/a.cpp"_s << u"#include \"app/store/database.h\""_s << false;
    QTest::newRow("ui includes client") << u"ui/a.cpp"_s << u"#include \"app/client/api_client.h\""_s << true;
    QTest::newRow("store includes delivery")
        << u"app/store/a.cpp"_s << u"#include \"app/delivery/signing.h\""_s << false;
    QTest::newRow("delivery includes store")
        << u"app/delivery/a.cpp"_s << u"#include \"app/store/database.h\""_s << true;
    QTest::newRow("connect includes delivery")
        << u"app/connect/a.cpp"_s << u"#include \"app/delivery/signing.h\""_s << false;
    QTest::newRow("core includes values") << u"app/core/a.h"_s << u"#include \"models/values/page.h\""_s << false;
    QTest::newRow("client forward-declares store")
        << u"app/client/a.h"_s << u"namespace callttone::store { class Database; }"_s << false;
    QTest::newRow("service forward-declares store")
        << u"app/service/a.h"_s << u"namespace callttone::store { class Database; }"_s << true;
    QTest::newRow("main sees all") << u"app/main/a.cpp"_s << u"#include \"app/store/database.h\""_s << true;
    QTest::newRow("a folder of no room") << u"app/misc/a.cpp"_s << QString() << false;
    QTest::newRow("relative include") << u"app/core/a.cpp"_s << u"#include \"result.h\""_s << false;
    QTest::newRow("missing file") << u"app/core/a.cpp"_s << u"#include \"app/core/no_such.h\""_s << false;
    QTest::newRow("widgets in models") << u"models/items/a.h"_s << u"#include <QWidget>"_s << false;
    QTest::newRow("widgets by module") << u"app/service/a.h"_s << u"#include <QtWidgets/QLabel>"_s << false;
    QTest::newRow("widgets in ui") << u"ui/shell/a.h"_s << u"#include <QWidget>"_s << true;
    QTest::newRow("SQL in service") << u"app/service/a.h"_s << u"#include <QSqlQuery>"_s << false;
    QTest::newRow("HTTP server in ui") << u"ui/a.h"_s << u"#include <QHttpServer>"_s << false;
    QTest::newRow("access manager in service")
        << u"app/service/a.h"_s << u"#include <QNetworkAccessManager>"_s << false;
    QTest::newRow("access manager in client") << u"app/client/a.h"_s << u"#include <QNetworkAccessManager>"_s << true;
    QTest::newRow("curl in service") << u"app/service/a.cpp"_s << u"#include <curl/curl.h>"_s << false;
    QTest::newRow("curl in integrations") << u"app/integrations/slack/a.cpp"_s << u"#include <curl/curl.h>"_s << false;
    QTest::newRow("curl in integrations/http")
        << u"app/integrations/http/a.cpp"_s << u"#include <curl/curl.h>"_s << true;
    QTest::newRow("http includes a vendor")
        << u"app/integrations/http/a.cpp"_s << u"#include \"app/integrations/all_integrations.h\""_s << false;
    QTest::newRow("a vendor in connect") << u"app/connect/a.cpp"_s << u"const auto id = \"hubspot\";"_s << false;
    QTest::newRow("a vendor in a comment") << u"app/connect/a.cpp"_s << u"int a; // as HubSpot wants it"_s << true;
    QTest::newRow("a vendor after a URL")
        << u"app/connect/a.cpp"_s << u"const auto url = \"https://slack.com\";"_s << false;
    QTest::newRow("curl in delivery") << u"app/delivery/a.cpp"_s << u"#include <curl/curl.h>"_s << true;
    QTest::newRow("OpenSSL in ui") << u"ui/a.cpp"_s << u"#include <openssl/evp.h>"_s << false;
    QTest::newRow("event loop") << u"app/client/a.cpp"_s << u"QEventLoop loop;"_s << false;
    QTest::newRow("dialog") << u"ui/a.cpp"_s << u"dialog.exec();"_s << false;
    QTest::newRow("menu by pointer") << u"ui/a.cpp"_s << u"menu->exec(point);"_s << false;
    QTest::newRow("SQL statement") << u"app/store/a.cpp"_s << u"query.exec();"_s << true;
    QTest::newRow("the program's loop") << u"app/main/a.cpp"_s << u"return application.exec();"_s << true;
    QTest::newRow("dialog in main") << u"app/main/a.cpp"_s << u"dialog.exec();"_s << false;
    QTest::newRow("message box") << u"ui/a.cpp"_s << u"QMessageBox::question(this, a, b);"_s << false;
    QTest::newRow("waiting in ui") << u"ui/a.cpp"_s << u"future.waitForFinished();"_s << false;
    QTest::newRow("singleton") << u"app/core/a.h"_s << u"static Clock &instance();"_s << false;
    QTest::newRow("using namespace in a header") << u"app/core/a.h"_s << u"using namespace Qt;"_s << false;
    QTest::newRow("using namespace in a source") << u"app/core/a.cpp"_s << u"using namespace Qt;"_s << true;
}

void TestArchitecture::rulesFindWhatTheyForbid()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, allowed);

    const QString text = u"// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"_s + line + u'\n';
    const QList<SourceFile> one{SourceFile::parse(path, text)};
    const QStringList violations = architecture::brokenArrows(one) + architecture::strayIncludes(one, m_root)
                                   + architecture::strayLibraries(one, qtHeaders()) + architecture::bannedWords(one)
                                   + architecture::untidyFiles(one) + architecture::vendorsOutsideTheirRoom(one);
    QVERIFY2(violations.isEmpty() == allowed, qPrintable(violations.join(u'\n')));
}

void TestArchitecture::commentsAndLiteralsAreNotCode()
{
    const QString text = uR"TEXT(int a = 1'000; // QEventLoop
/* processEvents
*/ const char *s = "menu.exec(\"x\")"; auto r = R"x(QEventLoop " )x"; char c = '"'; b();)TEXT"_s;
    const QString code = withoutCommentsAndLiterals(text);
    QVERIFY2(!code.contains(u"QEventLoop"_s) && !code.contains(u"exec"_s) && !code.contains(u"process"_s),
             qPrintable(code));
    QVERIFY(code.contains(u"1'000"_s) && code.endsWith(u"b();"_s));
    QCOMPARE(code.count(u'\n'), text.count(u'\n'));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
