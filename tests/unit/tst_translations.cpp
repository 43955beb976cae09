// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/error_class.h"
#include "models/values/event_type.h"
#include "translations/install_translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void languageIsFollowed_data();
    void languageIsFollowed();
    void englishHasPlurals();
    void otherLanguagesFallBackToEnglish();

private:
    static void install(const QString &locale) { translations::install(*qApp, QLocale(locale)); }
};

void TestTranslations::cleanup()
{
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator; // takes itself out
}

void TestTranslations::languageIsFollowed_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QString>("gone");

    QTest::newRow("English") << u"en_GB"_s << u"A call failed to connect"_s
                             << u"There is no network route to example.com."_s;
    QTest::newRow("German") << u"de_DE"_s << u"Ein Anruf kam nicht zustande"_s
                            << u"Es gibt keine Netzwerkroute zu example.com."_s;
    QTest::newRow("Austrian") << u"de_AT"_s << u"Ein Anruf kam nicht zustande"_s
                              << u"Es gibt keine Netzwerkroute zu example.com."_s;
    QTest::newRow("Spanish") << u"es_MX"_s << u"No se pudo establecer una llamada"_s
                             << u"No hay ruta de red hacia example.com."_s;
}

void TestTranslations::languageIsFollowed()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, ended);
    QFETCH(const QString, gone);

    install(locale);
    QCOMPARE(values::describe(values::EventType::CallFailed), ended);
    // A text that reaches translate() as a variable, so only the marker beside it tells lupdate of it.
    const QString reason = values::explain(values::ErrorClass::Unreachable, u"example.com"_s, {});
    QVERIFY2(reason.startsWith(gone), qPrintable(reason));
}

void TestTranslations::englishHasPlurals()
{
    install(u"en_US"_s);
    const auto events = [](int count) {
        return QCoreApplication::translate("callttone::items::EndpointListModel", "%n events", nullptr, count);
    };
    QCOMPARE(events(1), u"1 event"_s);
    QCOMPARE(events(2), u"2 events"_s);
}

void TestTranslations::otherLanguagesFallBackToEnglish()
{
    install(u"fi_FI"_s);
    QCOMPARE(values::describe(values::EventType::CallFailed), u"A call failed to connect"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
