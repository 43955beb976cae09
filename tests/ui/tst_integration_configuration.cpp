// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/integrations_fixture.h"
#include "ui/pages/fields/timezone_field.h"
#include "ui/pages/integrations/configuration_tab.h"
#include "ui/widgets/tab_bar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using client::Method;
using testing::buttonWith;
using testing::IntegrationsFixture;
using testing::shows;
using testing::waitForButton;

class TestIntegrationConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }
    void configurationIsSaved();
    void pickersLoadFailAndTakeAnId();
    void aNewChoiceIsMadeAtTheVendor();
    void eventsAreChosenFromAList();
    void refusedFieldsSayWhy();
    void editsSurviveANewState();
    void zonesAreFoundByTyping();
    void whatIsNotSetShowsItsDefault();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestIntegrationConfiguration::configurationIsSaved()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"configuration"_s}});
    auto *picker = f.window.findChild<QWidget *>(u"picker:calendarId"_s)->findChild<QComboBox *>();
    QCOMPARE(picker->currentText(), u"New patient consults"_s);
    QVERIFY(!shows(f.window, u"unsaved change"_s));
    picker->setCurrentIndex(1);
    Q_EMIT picker->activated(1);
    QVERIFY(shows(f.window, u"1 unsaved change"_s));
    buttonWith(f.window, u"Discard"_s)->click();
    QCOMPARE(picker->currentText(), u"New patient consults"_s);
    QVERIFY(!shows(f.window, u"unsaved change"_s));

    picker->setCurrentIndex(2);
    Q_EMIT picker->activated(2);
    QTest::keyClick(picker, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(f.lastPatch(u"gohighlevel"_s),
             QJsonObject({{u"config"_s, QJsonObject{{u"calendarId"_s, u"p0aV6GsEJtUoN4iHxQyd"_s}}}}));
    QVERIFY(!shows(f.window, u"unsaved change"_s));
    QCOMPARE(picker->currentText(), u"Whitening"_s);
    QCOMPARE(f.toastTexts(), QStringList(u"Saved. New calls use it."_s));
}

void TestIntegrationConfiguration::pickersLoadFailAndTakeAnId()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"slack"_s}});
    f.service.failure =
        core::ApiError{core::ErrorKind::Unavailable, u"vendor"_s, u"Slack cannot be asked"_s, u"Slack is limiting."_s};
    f.window.findChild<TabBar *>()->setCurrentIndex(1);
    const auto *field = f.window.findChild<QWidget *>(u"picker:channel"_s);
    QVERIFY(shows(*field, u"The list could not be loaded. Slack is limiting."_s));
    auto *id = field->findChild<QLineEdit *>();
    QVERIFY(id->isVisible());
    QCOMPARE(id->text(), u"#calls"_s); // what is set can be read and changed all the same
    f.service.failure.reset();
    buttonWith(*field, u"Try again"_s)->click();
    auto *combo = field->findChild<QComboBox *>();
    QVERIFY(combo->isVisible());
    QCOMPARE(combo->currentText(), u"#calls"_s);
    const int typing = combo->findText(u"Enter an id…"_s);
    QVERIFY(typing > 0);
    combo->setCurrentIndex(typing);
    Q_EMIT combo->activated(typing);
    QVERIFY(id->isVisible());
    id->selectAll();
    QTest::keyClicks(id, u"C0NEW"_s);
    buttonWith(f.window, u"Save"_s)->click();
    QCOMPARE(f.lastPatch(u"slack"_s).value("config"_L1).toObject(), QJsonObject({{u"channel"_s, u"C0NEW"_s}}));
}

void TestIntegrationConfiguration::aNewChoiceIsMadeAtTheVendor()
{
    IntegrationsFixture f(*m_theme);
    values::Integration *sheets = f.service.integrations.find(u"google_sheets"_s);
    sheets->state = values::IntegrationState::Connected;
    sheets->account = u"frontdesk@harbordental.com"_s;
    f.open({{u"id"_s, u"google_sheets"_s}, {u"tab"_s, u"configuration"_s}});
    const auto *field = f.window.findChild<QWidget *>(u"picker:spreadsheetId"_s);
    auto *combo = field->findChild<QComboBox *>();
    const int creating = combo->findText(u"Create a new one…"_s);
    QVERIFY(creating > 0);
    combo->setCurrentIndex(creating);
    Q_EMIT combo->activated(creating);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, u"Calls 2026"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const auto made = f.service.last(Method::Post, u"/integrations/google_sheets/options/spreadsheetId"_s);
    QVERIFY(made);
    QCOMPARE(QJsonDocument::fromJson(made->body).object().value("label"_L1).toString(), u"Calls 2026"_s);
    QCOMPARE(combo->currentText(), u"Calls 2026"_s);
    QVERIFY(shows(f.window, u"1 unsaved change"_s));
}

void TestIntegrationConfiguration::eventsAreChosenFromAList()
{
    IntegrationsFixture f(*m_theme);
    values::Integration *zapier = f.service.integrations.find(u"zapier"_s);
    zapier->state = values::IntegrationState::Connected;
    const QJsonArray events{u"call.started"_s, u"call.ended"_s, u"analysis.complete"_s};
    zapier->configSchema = {
        {u"x-order"_s, QJsonArray{u"note"_s, u"events"_s}},
        {u"properties"_s, QJsonObject{{u"events"_s, QJsonObject{{u"type"_s, u"array"_s},
                                                                {u"items"_s, QJsonObject{{u"enum"_s, events}}}}},
                                      {u"note"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"title"_s, u"Note"_s}}},
                                      {u"enabledTools"_s, QJsonObject{{u"type"_s, u"array"_s}}}}}};
    zapier->config = {{u"events"_s, QJsonArray{u"call.ended"_s}}};
    f.open({{u"id"_s, u"zapier"_s}, {u"tab"_s, u"configuration"_s}});
    QCOMPARE(configNames(zapier->configSchema), QStringList({u"note"_s, u"events"_s})); // tools have their own tab
    QVERIFY(f.window.findChild<QCheckBox *>(u"choice:call.ended"_s)->isChecked());
    QVERIFY(!shows(f.window, u"unsaved change"_s));
    f.window.findChild<QCheckBox *>(u"choice:call.started"_s)->click();
    waitForButton(f.window, u"Save"_s)->click();
    QCOMPARE(f.lastPatch(u"zapier"_s).value("config"_L1).toObject(),
             QJsonObject({{u"events"_s, QJsonArray{u"call.started"_s, u"call.ended"_s}}}));
}

void TestIntegrationConfiguration::refusedFieldsSayWhy()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"configuration"_s}});
    auto *zone = f.window.findChild<QComboBox *>(u"timezone"_s);
    zone->lineEdit()->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Middle/Earth"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Escape); // the suggestions
    f.service.forgetRequests();
    buttonWith(f.window, u"Save"_s)->click();
    QVERIFY(shows(f.window, u"No time zone is called \"Middle/Earth\"."_s));
    QCOMPARE(f.service.countOf(Method::Patch, u"/integrations/gohighlevel"_s), 0);

    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Europe/Berlin"_s);
    core::ApiError refused = core::invalidField(u"/config/timezone"_s, u"must be a time zone such as Europe/Paris"_s);
    f.service.failure = refused;
    buttonWith(f.window, u"Save"_s)->click();
    QVERIFY(shows(f.window, u"Must be a time zone such as Europe/Paris."_s));
    QVERIFY(f.toastTexts().isEmpty());
    QVERIFY(buttonWith(f.window, u"Save"_s)->isEnabled());
    f.service.failure.reset();
    buttonWith(f.window, u"Save"_s)->click();
    QVERIFY(!shows(f.window, u"Must be a time zone"_s));
    QCOMPARE(f.lastPatch(u"gohighlevel"_s).value("config"_L1).toObject(),
             QJsonObject({{u"timezone"_s, u"Europe/Berlin"_s}}));
}

void TestIntegrationConfiguration::editsSurviveANewState()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"configuration"_s}});
    auto *picker = f.window.findChild<QWidget *>(u"picker:calendarId"_s)->findChild<QComboBox *>();
    picker->setCurrentIndex(1);
    Q_EMIT picker->activated(1);
    f.service.integrations.find(u"gohighlevel"_s)->config.insert(u"timezone"_s, u"Europe/Madrid"_s);
    f.tell(u"integration.updated"_s, {{u"id"_s, u"gohighlevel"_s}});
    QCOMPARE(picker->currentText(), u"Hygiene and recall"_s);
    QVERIFY(f.window.findChild<QComboBox *>(u"timezone"_s)->currentText().startsWith(u"Europe/Madrid"_s));
    QVERIFY(shows(f.window, u"1 unsaved change"_s));
}

void TestIntegrationConfiguration::zonesAreFoundByTyping()
{
    constexpr qint64 winter = 1'771'324'927'000; // 2026-02-17
    QCOMPARE(zoneText("America/Chicago", winter), u"America/Chicago (CST, UTC-06:00)"_s);
    QCOMPARE(zoneText("Asia/Kolkata", winter), u"Asia/Kolkata (IST, UTC+05:30)"_s);
    QCOMPARE(zoneText("UTC", winter), u"UTC (UTC+00:00)"_s);

    TimezoneField field;
    field.setValue(u"America/Chicago"_s);
    field.show();
    auto *combo = field.findChild<QComboBox *>();
    QCOMPARE(combo->count(), 1); // the list is made when somebody is about to choose
    QCOMPARE(field.value().toString(), u"America/Chicago"_s);
    combo->lineEdit()->setFocus();
    QTRY_VERIFY(combo->count() > 300);
    QCOMPARE(field.value().toString(), u"America/Chicago"_s);
    combo->setEditText(u"Europe/Berlin"_s);
    QCOMPARE(field.value().toString(), u"Europe/Berlin"_s);
    QVERIFY(field.problem().isEmpty());
    combo->setEditText(QString());
    QVERIFY(field.value().isUndefined());
    QVERIFY(!field.problem().isEmpty());
}

void TestIntegrationConfiguration::whatIsNotSetShowsItsDefault()
{
    IntegrationsFixture f(*m_theme);
    values::Integration *slack = f.service.integrations.find(u"slack"_s);
    slack->configSchema = {{u"type"_s, u"object"_s},
                           {u"properties"_s, QJsonObject{{u"summaryInThread"_s, QJsonObject{{u"type"_s, u"boolean"_s},
                                                                                            {u"title"_s, u"Thread"_s},
                                                                                            {u"default"_s, true}}}}}};
    slack->config = {};
    f.open({{u"id"_s, u"slack"_s}, {u"tab"_s, u"configuration"_s}});
    auto *box = f.window.findChild<ConfigurationTab *>()->findChild<QCheckBox *>();
    QVERIFY(box->isChecked());
    QVERIFY2(!shows(f.window, u"unsaved change"_s), "what holds anyway is no change");
    box->click(); // and can be switched off without having been switched on
    QVERIFY(shows(f.window, u"1 unsaved change"_s));
    buttonWith(f.window, u"Save"_s)->click();
    QCOMPARE(f.lastPatch(u"slack"_s).value("config"_L1).toObject(), QJsonObject({{u"summaryInThread"_s, false}}));
}

QTEST_MAIN(TestIntegrationConfiguration)
#include "tst_integration_configuration.moc"
