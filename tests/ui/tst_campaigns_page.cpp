// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/campaign_list_model.h"
#include "models/items/campaign_words.h"
#include "models/items/contact_list_model.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "ui/pages/campaigns/campaign_dialog.h"
#include "ui/pages/campaigns/campaign_head.h"
#include "ui/pages/campaigns/campaign_tables.h"
#include "ui/pages/campaigns/campaign_view.h"
#include "ui/pages/campaigns/campaigns_page.h"
#include "ui/pages/campaigns/column_table.h"
#include "ui/pages/campaigns/contacts_import.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::shows;

namespace {

class Fixture : public testing::PageFixture
{
public:
    explicit Fixture(ThemeController &theme)
        : PageFixture(theme)
    {
        service.campaigns.fill();
        service.agents.fill();
        loopsBack = PageId::Campaigns;
    }

    void open(const QVariantMap &parameters = {}, QSize size = {1220, 848})
    {
        campaigns = new CampaignsPage(workspace);
        show(campaigns, size);
        campaigns->enter(parameters);
    }

    [[nodiscard]] QString file(const QByteArray &content, const QString &name = u"people.csv"_s) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file for the test");
        return path;
    }

    template<typename T> [[nodiscard]] T *named(const QString &name) const { return window.findChild<T *>(name); }
    template<typename T> [[nodiscard]] T *last() const
    {
        const auto all = window.findChildren<T *>();
        return all.isEmpty() ? nullptr : all.last();
    }

    [[nodiscard]] QJsonObject lastBody(client::Method method, const QString &path) const
    {
        const auto request = service.last(method, path);
        return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
    }

    CampaignsPage *campaigns = nullptr;

private:
    QTemporaryDir m_folder;
};

const QByteArray people = "Vorname;Nachname;Telefon;E-Mail\n"
                          "Jörg;Müller;+49 30 1234567;joerg@example.de\n"
                          "Ana;Lima;0049 30 1234568;\n"
                          "Kim;Osei;030 1234569;kim@example.de\n"
                          "Jo;Pike;+49301234567;\n";

} // namespace

class TestCampaignsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void transitionsFollowTheTable();
    void theListTellsHowEachFares();
    void theListIsSearched();
    void oneIsOpened();
    void contactsAreFiltered();
    void whatMayBeDoneFollowsTheState();
    void startingAndEndingAskFirst();
    void pausingIsUndone();
    void aCampaignIsMadeFromAFile();
    void columnsGetAnotherMeaning();
    void wrongFilesSayWhy();
    void aDroppedFileIsTaken();
    void leftOutRowsAreSaved();
    void aBigFileIsRead();
    void theServiceNamesTheLine();
    void oneIsScheduled();
    void contactsAreAdded();
    void oneIsDeleted();
    void itFollowsTheStream();
    void failuresKeepWhatIsShown();
    void emptyListsTeach();
    void everythingHasAName();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestCampaignsPage::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestCampaignsPage::transitionsFollowTheTable()
{
    using enum values::CampaignStatus;
    const QList<std::pair<values::CampaignStatus, values::CampaignStatus>> allowed{
        {Draft, Scheduled}, {Draft, Running},     {Scheduled, Draft}, {Scheduled, Running},
        {Running, Paused},  {Running, Completed}, {Paused, Running},  {Paused, Completed}};
    for (const values::CampaignStatusInfo &from : values::allCampaignStatuses()) {
        QCOMPARE(values::infoOf(from.status).status, from.status);
        QCOMPARE(values::campaignStatusFromWire(QString(from.wire)), from.status);
        for (const values::CampaignStatusInfo &to : values::allCampaignStatuses())
            QCOMPARE(values::canBecome(from.status, to.status), allowed.contains(std::pair(from.status, to.status)));
    }
    for (const values::ContactStatusInfo &info : values::allContactStatuses()) {
        QCOMPARE(values::infoOf(info.status).status, info.status);
        QCOMPARE(values::contactStatusFromWire(QString(info.wire)), info.status);
        QVERIFY(!items::shownState(info.status).icon.isEmpty());
    }
    QVERIFY(!values::campaignStatusFromWire(u"gone"));
    Fixture f(*m_theme);
    for (const values::Campaign &campaign : std::as_const(f.service.campaigns.list))
        QCOMPARE(values::Campaign::fromJson(campaign.toJsonWithContacts()), campaign);
}

void TestCampaignsPage::theListTellsHowEachFares()
{
    Fixture f(*m_theme);
    f.open();
    const auto *model = f.campaigns->model();
    QCOMPARE(model->rowCount(), 5);
    const auto row = [model](int at) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(at, column).data().toString());
        return cells;
    };
    QCOMPARE(row(0), (QStringList{u"Autumn recall"_s, u"Running"_s, u"45%"_s, u"6"_s, u"2"_s, u"Running now"_s}));
    QCOMPARE(row(1).last(), u"Thu, Feb 19, 04:42"_s); // in the campaign's own zone
    QCOMPARE(row(2),
             (QStringList{u"Whitening offer"_s, u"Draft"_s, u"No contacts"_s, u"0"_s, u"0"_s, u"Not scheduled"_s}));
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Autumn recall, running, 9 of 20 called, 6 reached, 2 booked"_s);
}

void TestCampaignsPage::theListIsSearched()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"recall"_s);
    QTRY_COMPARE(f.campaigns->model()->rowCount(), 2);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTRY_VERIFY(shows(f.window, u"No campaign matches"_s));
}

void TestCampaignsPage::oneIsOpened()
{
    Fixture f(*m_theme);
    f.open();
    QTest::keyClick(f.campaigns->table(), Qt::Key_Down);
    f.campaigns->table()->setCurrentIndex(f.campaigns->model()->index(0, 0));
    QTest::keyClick(f.campaigns->table(), Qt::Key_Return);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"cmp_recall"_s);
    QCOMPARE(f.campaigns->title(), u"Autumn recall"_s);
    QCOMPARE(f.campaigns->crumbs(), QStringList{u"Campaigns"_s});
    CampaignView &view = *f.campaigns->view();
    QVERIFY(shows(view, u"Recall Agent · "_s));
    QVERIFY(shows(view, u"Booked 2"_s));
    QCOMPARE(view.model()->rowCount(), 20);
    // The call of a contact is one step away.
    view.table()->setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(view.table(), Qt::Key_Return);
    QCOMPARE(f.visited.last().page, PageId::Calls);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"call_0"_s);
    QTest::keyClick(view.table(), Qt::Key_Escape);
    QCOMPARE(f.campaigns->title(), u"Campaigns"_s);
}

void TestCampaignsPage::contactsAreFiltered()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"cmp_recall"_s}});
    CampaignView &view = *f.campaigns->view();
    buttonWith(view, u"Failed 3"_s)->click();
    QCOMPARE(view.model()->rowCount(), 3);
    QCOMPARE(view.model()->index(0, items::ContactListModel::Status).data().toString(), u"Failed"_s);
    f.campaigns->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"nobody"_s);
    QTRY_VERIFY(shows(view, u"Nobody matches"_s));
    buttonWith(view, u"Show all"_s)->click();
    QCOMPARE(view.model()->rowCount(), 20);
    // Another campaign begins unfiltered, and pages.
    f.campaigns->enter({{u"id"_s, u"cmp_reviews"_s}});
    QCOMPARE(view.model()->rowCount(), 340);
    QVERIFY(f.service.last(client::Method::Get, u"/campaigns/cmp_reviews/contacts"_s)->query.hasQueryItem(u"limit"_s));
}

void TestCampaignsPage::whatMayBeDoneFollowsTheState()
{
    Fixture f(*m_theme);
    f.open();
    const auto buttons = [&f](const QString &id) {
        f.campaigns->enter({{u"id"_s, id}});
        QStringList texts;
        for (const QString &name : {u"campaignMain"_s, u"campaignSecond"_s}) {
            const auto *button = f.named<Button>(name);
            if (button->isVisible())
                texts.append(button->text() + (button->isEnabled() ? QString() : u" (off)"_s));
        }
        return texts.join(u", "_s);
    };
    QCOMPARE(buttons(u"cmp_recall"_s), u"Pause, End campaign…"_s);
    QCOMPARE(buttons(u"cmp_reviews"_s), u"Start now, Edit…"_s);
    QCOMPARE(buttons(u"cmp_draft"_s), u"Start now (off), Edit…"_s); // nobody to call
    QCOMPARE(buttons(u"cmp_paused"_s), u"Resume, End campaign…"_s);
    QCOMPARE(buttons(u"cmp_done"_s), QString());
    const auto *menu = f.campaigns->view()->head()->findChild<QMenu *>();
    QVERIFY(menu->actions().last()->isEnabled());
    f.campaigns->enter({{u"id"_s, u"cmp_recall"_s}});
    QVERIFY(!menu->actions().last()->isEnabled());
    QCOMPARE(menu->actions().last()->text(), u"Delete (end it first)"_s);
}

void TestCampaignsPage::startingAndEndingAskFirst()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"cmp_reviews"_s}});
    f.named<Button>(u"campaignMain"_s)->click();
    auto *start = f.last<ConfirmDialog>();
    QVERIFY(shows(*start, u"begins to call 340 people"_s));
    QCOMPARE(f.service.countOf(client::Method::Patch, u"/campaigns/cmp_reviews"_s), 0);
    start->primary()->click();
    QCOMPARE(f.lastBody(client::Method::Patch, u"/campaigns/cmp_reviews"_s),
             (QJsonObject{{u"status"_s, u"running"_s}}));
    QVERIFY(f.toastTexts().contains(u"How was it? is running."_s));
    QVERIFY(buttonWith(f.window, u"Pause"_s));
    f.named<Button>(u"campaignSecond"_s)->click();
    auto *end = f.last<ConfirmDialog>();
    QVERIFY(shows(*end, u"cannot be started again"_s));
    end->reject();
    QCOMPARE(f.service.campaigns.find(u"cmp_reviews"_s)->status, values::CampaignStatus::Running);
    // It ended by itself meanwhile: told, and shown as it is.
    f.service.campaigns.find(u"cmp_reviews"_s)->status = values::CampaignStatus::Completed;
    f.named<Button>(u"campaignMain"_s)->click();
    QVERIFY(f.toastTexts().contains(u"The campaign cannot do that now. It has ended."_s));
    QVERIFY(!f.named<Button>(u"campaignMain"_s)->isVisible());
}

void TestCampaignsPage::pausingIsUndone()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"cmp_recall"_s}});
    f.named<Button>(u"campaignMain"_s)->click();
    QCOMPARE(f.service.campaigns.find(u"cmp_recall"_s)->status, values::CampaignStatus::Paused);
    buttonWith(f.window, u"Undo"_s)->click();
    QCOMPARE(f.service.campaigns.find(u"cmp_recall"_s)->status, values::CampaignStatus::Running);
}

void TestCampaignsPage::aCampaignIsMadeFromAFile()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->createNew();
    auto *dialog = f.last<CampaignDialog>();
    f.named<Button>(u"saveCampaign"_s)->click();
    QVERIFY(shows(*dialog, u"Give it a name."_s) && shows(*dialog, u"Choose who calls."_s));
    QTest::keyClicks(f.named<QLineEdit>(u"campaignName"_s), u"Recall Berlin"_s);
    auto *agent = f.named<QComboBox>(u"campaignAgent"_s);
    agent->setCurrentIndex(agent->findData(u"agt_sales"_s));
    dialog->import()->read(f.file(people));
    QTRY_COMPARE(dialog->import()->count(), 2);
    QVERIFY(shows(*dialog, u"2 contacts are ready."_s) || shows(*dialog, u"contacts are ready"_s));
    QCOMPARE(f.named<QPlainTextEdit>(u"leftOutRows"_s)->toPlainText(),
             u"Line 4: 030 1234569 lacks its country code. Write it with + in front, such as +1 512 555 0142.\n"
             "Line 5: +49301234567 is in line 2 already."_s);
    QVERIFY(dialog->findChild<QCheckBox *>(u"csvHeader"_s)->isChecked());
    f.named<Button>(u"saveCampaign"_s)->click();
    const QJsonObject body = f.lastBody(client::Method::Post, u"/campaigns"_s);
    QCOMPARE(body.value(u"name"_s).toString(), u"Recall Berlin"_s);
    QCOMPARE(body.value(u"agentId"_s).toString(), u"agt_sales"_s);
    QVERIFY(!body.contains(u"startAt"_s));
    QCOMPARE(body.value(u"contacts"_s).toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"Jörg Müller"_s},
                                     {u"phone"_s, u"+49301234567"_s},
                                     {u"email"_s, u"joerg@example.de"_s}},
                         QJsonObject{{u"name"_s, u"Ana Lima"_s}, {u"phone"_s, u"+49301234568"_s}}}));
    QCOMPARE(f.campaigns->title(), u"Recall Berlin"_s);
    QVERIFY(f.toastTexts().contains(u"Recall Berlin is created."_s));
}

void TestCampaignsPage::columnsGetAnotherMeaning()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->createNew();
    ContactsImport *import = f.last<CampaignDialog>()->import();
    import->read(f.file("who,a,b\nDana,+15125550142,+15125550143\n"));
    QTRY_COMPARE(import->count(), 1);
    QCOMPARE(import->contacts().at(0)[u"phone"_s].toString(), u"+15125550142"_s);
    QComboBox *second = import->columns()->choiceOf(2);
    QCOMPARE(second->currentText(), u"Leave out"_s);
    second->setFocus();
    QTest::keyClicks(second, u"P"_s); // Phone number
    QTRY_COMPARE(import->contacts().at(0)[u"phone"_s].toString(), u"+15125550143"_s);
    QCOMPARE(import->columns()->choiceOf(1)->currentText(), u"Leave out"_s); // one column only
    QTest::keyClick(second, Qt::Key_Home);                                   // Leave out
    QTRY_VERIFY(import->problem().startsWith(u"Say which column holds the phone numbers"_s));
}

void TestCampaignsPage::wrongFilesSayWhy()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->createNew();
    auto *dialog = f.last<CampaignDialog>();
    dialog->import()->read(u"/nowhere/people.csv"_s);
    QTRY_VERIFY(shows(*dialog, u"people.csv cannot be read"_s));
    dialog->import()->read(f.file({}, u"empty.csv"_s));
    QTRY_VERIFY(shows(*dialog, u"empty.csv is empty."_s));
    dialog->import()->read(f.file("PK\x03\x04 and so on", u"people.xlsx"_s));
    QTRY_VERIFY(shows(*dialog, u"people.xlsx is a workbook. Save it as CSV"_s));
    dialog->import()->read(f.file("Name,Phone\nDana,555 0142\n"));
    QTRY_VERIFY(dialog->import()->problem().startsWith(u"No row of this file can be taken."_s));
    QVERIFY(!shows(*dialog, u"is a workbook"_s));
}

void TestCampaignsPage::aDroppedFileIsTaken()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->createNew();
    ContactsImport *import = f.last<CampaignDialog>()->import();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.file(people))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(import, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(import, &drop);
    QTRY_COMPARE(import->count(), 2);
    QMimeData link;
    link.setUrls({QUrl(u"https://example.com/people.csv"_s)});
    QDragEnterEvent refused({5, 5}, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QApplication::sendEvent(import, &refused);
    QVERIFY(!refused.isAccepted());
}

void TestCampaignsPage::leftOutRowsAreSaved()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->createNew();
    ContactsImport *import = f.last<CampaignDialog>()->import();
    import->read(f.file(people));
    QTRY_COMPARE(import->count(), 2);
    f.named<QAbstractButton>(u"saveLeftOut"_s)->click();
    auto *dialog = f.last<QFileDialog>();
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    const QString path = QFileInfo(f.file({})).absolutePath() + u"/out.csv"_s;
    Q_EMIT dialog->fileSelected(path);
    QFile out(path);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(out.readAll());
    QVERIFY(text.contains(u"Vorname;Nachname;Telefon;E-Mail;Problem"_s));
    QVERIFY(text.contains(u"Kim;Osei;030 1234569;kim@example.de;030 1234569 lacks its country code."_s));
    QVERIFY(!text.contains(u"Jörg"_s));
    // Where nothing can be written it says so.
    Q_EMIT dialog->fileSelected(u"/nowhere/out.csv"_s);
    QVERIFY(shows(*import, u"The rows were not saved."_s));
}

void TestCampaignsPage::aBigFileIsRead()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->createNew();
    auto *dialog = f.last<CampaignDialog>();
    QByteArray text = "Name,Phone\n";
    for (int i = 0; i < ContactsImport::mostContacts + 1; ++i)
        text += "Dana,+1512" + QByteArray::number(1'000'000 + i) + "\n";
    dialog->import()->read(f.file(text));
    QTRY_COMPARE(dialog->import()->count(), ContactsImport::mostContacts + 1);
    QVERIFY(dialog->import()->problem().contains(u"10,001 contacts, and a campaign takes 10,000"_s));
    // A new file while one is read ends that one; the last wins.
    dialog->import()->read(f.file(text, u"big.csv"_s));
    dialog->import()->read(f.file(people));
    QTRY_COMPARE(dialog->import()->count(), 2);
    QTest::qWait(50);
    QCOMPARE(dialog->import()->count(), 2);
}

void TestCampaignsPage::theServiceNamesTheLine()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->createNew();
    auto *dialog = f.last<CampaignDialog>();
    QTest::keyClicks(f.named<QLineEdit>(u"campaignName"_s), u"Recall"_s);
    f.named<QComboBox>(u"campaignAgent"_s)->setCurrentIndex(1);
    dialog->import()->read(f.file(people));
    QTRY_COMPARE(dialog->import()->count(), 2);
    f.service.campaigns.refusal = core::invalidField(u"/contacts/1/phone"_s, u"cannot be called"_s);
    f.named<Button>(u"saveCampaign"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(shows(*dialog, u"Line 3: cannot be called"_s));
}

void TestCampaignsPage::oneIsScheduled()
{
    Fixture f(*m_theme);
    f.open();
    f.campaigns->createNew();
    auto *dialog = f.last<CampaignDialog>();
    QTest::keyClicks(f.named<QLineEdit>(u"campaignName"_s), u"Morning"_s);
    f.named<QComboBox>(u"campaignAgent"_s)->setCurrentIndex(1);
    f.named<QRadioButton>(u"startByItself"_s)->click();
    auto *start = f.named<QDateTimeEdit>(u"startAt"_s);
    auto *zone = dialog->findChild<QComboBox *>(u"timezone"_s);
    zone->setEditText(u"America/Chicago"_s);
    start->setDateTime(QDateTime(QDate(2026, 2, 16), QTime(9, 0)));
    f.named<Button>(u"saveCampaign"_s)->click();
    QVERIFY(shows(*dialog, u"This time is over."_s));
    start->setDateTime(QDateTime(QDate(2026, 3, 8), QTime(2, 30)));
    f.named<Button>(u"saveCampaign"_s)->click();
    QVERIFY(shows(*dialog, u"The clocks skip this time"_s));
    start->setDateTime(QDateTime(QDate(2026, 2, 19), QTime(9, 0)));
    f.named<Button>(u"saveCampaign"_s)->click();
    QCOMPARE(f.lastBody(client::Method::Post, u"/campaigns"_s).value(u"startAt"_s).toString(),
             u"2026-02-19T15:00:00.000Z"_s);
    QCOMPARE(f.service.campaigns.list.first().status, values::CampaignStatus::Scheduled);
    QVERIFY(shows(*f.campaigns->view(), u"starts Thu, Feb 19, 09:00"_s));
}

void TestCampaignsPage::contactsAreAdded()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"cmp_draft"_s}});
    QTRY_VERIFY(shows(f.window, u"No contacts yet"_s));
    testing::waitForButton(f.window, u"Add contacts…"_s)->click();
    auto *dialog = f.last<AddContactsDialog>();
    dialog->primary()->click();
    QVERIFY(shows(*dialog, u"Choose a file."_s));
    dialog->import()->read(f.file(people));
    QTRY_COMPARE(dialog->import()->count(), 2);
    dialog->primary()->click();
    QVERIFY(!dialog->isVisible());
    QTRY_COMPARE(f.campaigns->view()->model()->rowCount(), 2);
    QVERIFY(f.named<Button>(u"campaignMain"_s)->isEnabled());
}

void TestCampaignsPage::oneIsDeleted()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"cmp_done"_s}});
    f.campaigns->view()->head()->findChild<QMenu *>()->actions().last()->trigger();
    f.last<ConfirmDialog>()->primary()->click();
    QCOMPARE(f.campaigns->title(), u"Campaigns"_s);
    QCOMPARE(f.campaigns->model()->rowCount(), 4);
}

void TestCampaignsPage::itFollowsTheStream()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"cmp_recall"_s}});
    values::Campaign *campaign = f.service.campaigns.find(u"cmp_recall"_s);
    campaign->contacts[9].status = values::ContactStatus::Booked;
    testing::FakeCampaigns::count(*campaign);
    f.tell(u"campaign.updated"_s, campaign->toJson());
    QTRY_VERIFY(shows(*f.campaigns->view(), u"Booked 3"_s));
    QCOMPARE(f.campaigns->view()->model()->index(9, items::ContactListModel::Status).data().toString(), u"Booked"_s);
}

void TestCampaignsPage::failuresKeepWhatIsShown()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"cmp_recall"_s}});
    f.service.failure = core::ApiError{.kind = core::ErrorKind::Network,
                                       .code = u"unreachable"_s,
                                       .title = u"The service does not answer"_s,
                                       .detail = u"Check that it runs."_s};
    f.campaigns->refresh();
    QVERIFY(shows(*f.campaigns->view(), u"Booked 2"_s));
    QCOMPARE(f.campaigns->view()->model()->rowCount(), 20);
    f.campaigns->enter({{u"id"_s, u"cmp_done"_s}});
    QTRY_VERIFY(shows(*f.campaigns->view(), u"The service does not answer"_s));
    f.service.failure.reset();
    testing::waitForButton(*f.campaigns->view(), u"Try again"_s)->click();
    QTRY_VERIFY(shows(*f.campaigns->view(), u"Spring recall"_s));
}

void TestCampaignsPage::emptyListsTeach()
{
    Fixture f(*m_theme);
    f.service.campaigns.list.clear();
    f.open();
    QTRY_VERIFY(shows(f.window, u"A campaign is a list of people that an agent calls"_s));
}

void TestCampaignsPage::everythingHasAName()
{
    Fixture f(*m_theme);
    f.open({{u"id"_s, u"cmp_recall"_s}}, {804, 628});
    QCOMPARE(testing::namelessControls(f.window), QStringList());
    f.campaigns->createNew();
    auto *dialog = f.last<CampaignDialog>();
    dialog->import()->read(f.file(people));
    QTRY_COMPARE(dialog->import()->count(), 2);
    QTest::qWait(20);
    QCOMPARE(testing::namelessControls(*dialog), QStringList());
    QVERIFY2(dialog->height() <= 640, qPrintable(QString::number(dialog->height())));
}

void TestCampaignsPage::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR"))
        QSKIP("no folder for pictures");
    Fixture f(*m_theme);
    f.open();
    testing::grabBothThemes(f.window, *m_theme, u"campaigns-list"_s);
    f.campaigns->enter({{u"id"_s, u"cmp_recall"_s}});
    testing::grabBothThemes(f.window, *m_theme, u"campaigns-one"_s);
    f.window.resize(804, 628);
    testing::grabBothThemes(f.window, *m_theme, u"campaigns-one-narrow"_s);
    f.window.setLayoutDirection(Qt::RightToLeft);
    testing::grabBothThemes(f.window, *m_theme, u"campaigns-one-rtl"_s);
    f.campaigns->enter({});
    testing::grabBothThemes(f.window, *m_theme, u"campaigns-list-rtl"_s);
    f.window.setLayoutDirection(Qt::LeftToRight);
    f.campaigns->createNew();
    auto *dialog = f.last<CampaignDialog>();
    testing::grabBothThemes(*dialog, *m_theme, u"campaigns-new"_s);
    dialog->import()->read(f.file(people));
    QTRY_COMPARE(dialog->import()->count(), 2);
    testing::grabBothThemes(*dialog, *m_theme, u"campaigns-import"_s);
}

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaigns_page.moc"
