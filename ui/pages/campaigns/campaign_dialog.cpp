// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaign_dialog.h"

#include "app/client/on_result.h"
#include "app/core/time_format.h"
#include "models/items/format.h"
#include "ui/pages/campaigns/contacts_import.h"
#include "ui/pages/fields/timezone_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DialogWidth = 720;
constexpr int longestName = 200;
constexpr int MillisecondsOfHour = 3'600'000;

/// What the service does not take of a contact. It counts what it was sent; a person looks into the file.
QString contactError(const ContactsImport &import, const core::FieldError &wrong)
{
    const int line = import.lineOf(wrong.pointer.section(u'/', 2, 2).toInt());
    return line > 0 ? CampaignDialog::tr("Line %1: %2").arg(items::countText(line), wrong.message) : wrong.message;
}

} // namespace

CampaignDialog::CampaignDialog(Setup setup, const std::optional<values::Campaign> &campaign, QWidget *parent)
    : Dialog(campaign ? tr("Edit campaign") : tr("New campaign"), parent)
    , m_setup(std::move(setup))
    , m_client(m_setup.transport)
    , m_campaign(campaign)
    , m_banner(new Banner(Tone::Error, {}, {}))
    , m_name(new QLineEdit)
    , m_agent(new QComboBox)
    , m_draft(new QRadioButton(tr("By hand")))
    , m_scheduled(new QRadioButton(tr("By itself at")))
    , m_start(new QDateTimeEdit)
    , m_zone(new TimezoneField)
    , m_import(new ContactsImport)
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_agentField(new FormField(tr("Agent"), m_agent))
    , m_scheduleField(new FormField(tr("Start"), schedule()))
    , m_contactsField(new FormField(tr("Contacts"), m_import))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"campaignDialog"_s);
    setMinimumWidth(DialogWidth);
    m_banner->hide();
    m_name->setObjectName(u"campaignName"_s);
    m_name->setMaxLength(longestName);
    m_agent->setObjectName(u"campaignAgent"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::Space12);
    first->addWidget(m_nameField, 1, Qt::AlignTop);
    first->addWidget(m_agentField, 1, Qt::AlignTop);
    Dialog::body()->addWidget(m_banner);
    Dialog::body()->addLayout(first);
    Dialog::body()->addWidget(m_scheduleField);
    Dialog::body()->addWidget(m_contactsField);
    m_contactsField->setVisible(!m_campaign); // those of an existing one are added beside its list
    fill();
    setPrimary(m_campaign ? tr("Save changes") : tr("Create campaign"))->setObjectName(u"saveCampaign"_s);
    connect(m_import, &ContactsImport::changed, this, [this] { m_contactsField->setError({}); });
    connect(this, &Dialog::submitted, this, &CampaignDialog::submit);
}

QWidget *CampaignDialog::schedule()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space12);
    m_draft->setObjectName(u"startByHand"_s);
    m_scheduled->setObjectName(u"startByItself"_s);
    m_start->setObjectName(u"startAt"_s);
    m_start->setAccessibleName(tr("Day and time"));
    m_start->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm"_s);
    if (auto *line = m_start->findChild<QLineEdit *>())
        line->setAccessibleName(m_start->accessibleName());
    m_zone->control()->setAccessibleName(tr("Time zone"));
    if (auto *line = m_zone->control()->findChild<QLineEdit *>())
        line->setAccessibleName(tr("Time zone"));
    row->addWidget(m_draft);
    row->addWidget(m_scheduled);
    row->addWidget(m_start);
    row->addWidget(m_zone, 1);
    connect(m_scheduled, &QRadioButton::toggled, this, [this](bool scheduled) {
        m_start->setEnabled(scheduled);
        m_zone->setEnabled(scheduled);
        m_scheduleField->setError({});
    });
    m_start->setEnabled(false);
    m_zone->setEnabled(false);
    return box;
}

void CampaignDialog::fill()
{
    const values::Campaign known = m_campaign.value_or(values::Campaign());
    m_agent->addItem(tr("Choose an agent"), QString());
    for (const CampaignAgent &agent : std::as_const(m_setup.agents))
        m_agent->addItem(agent.name, agent.id);
    if (!known.agentId.isEmpty() && m_agent->findData(known.agentId) < 0)
        m_agent->addItem(known.agentId, known.agentId);
    m_agent->setCurrentIndex(std::max(m_agent->findData(known.agentId), 0));
    if (m_setup.agents.isEmpty())
        m_agentField->setHelp(tr("There is no agent yet. Make one on the Agents page, and choose it here."));
    m_name->setText(known.name);
    const QByteArray zone = known.timezone.isEmpty() ? ownZone() : known.timezone.toLatin1();
    m_zone->setValue(QString::fromLatin1(zone));
    const core::TimeMs nextHour = (m_setup.clock.now() / MillisecondsOfHour + 2) * MillisecondsOfHour;
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(known.startAt.value_or(nextHour), QTimeZone(zone));
    m_start->setDateTime(QDateTime(start.date(), start.time())); // as the clock there shows it
    (known.status == values::CampaignStatus::Scheduled ? m_scheduled : m_draft)->setChecked(true);
    // A running one has begun; when it would have is history.
    m_scheduleField->setVisible(!m_campaign || known.status == values::CampaignStatus::Draft
                                || known.status == values::CampaignStatus::Scheduled);
}

std::optional<core::TimeMs> CampaignDialog::startAt() const
{
    const QTimeZone zone(m_zone->value().toString().toLatin1());
    const QDateTime shown = m_start->dateTime();
    const QDateTime moment(shown.date(), shown.time(), zone);
    if (!zone.isValid() || !moment.isValid() || moment.time() != shown.time())
        return std::nullopt; // the clocks skip it there
    return moment.toMSecsSinceEpoch();
}

bool CampaignDialog::isComplete()
{
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Give it a name.") : QString());
    m_agentField->setError(m_agent->currentData().toString().isEmpty() ? tr("Choose who calls.") : QString());
    QString schedule;
    if (m_scheduled->isChecked()) {
        schedule = m_zone->problem();
        if (schedule.isEmpty() && !startAt())
            schedule = tr("The clocks skip this time there on that day.");
        else if (schedule.isEmpty() && *startAt() <= m_setup.clock.now())
            schedule = tr("This time is over. Choose a later one, or start it by hand.");
    }
    m_scheduleField->setError(schedule);
    m_contactsField->setError(m_import->problem());
    return m_nameField->error().isEmpty() && m_agentField->error().isEmpty() && schedule.isEmpty()
           && m_import->problem().isEmpty();
}

QJsonObject CampaignDialog::body() const
{
    QJsonObject body{{u"name"_s, m_name->text().trimmed()}, {u"agentId"_s, m_agent->currentData().toString()}};
    if (m_scheduled->isChecked()) {
        body.insert(u"startAt"_s, core::toRfc3339(*startAt()));
        body.insert(u"timezone"_s, m_zone->value());
    }
    if (!m_campaign && m_import->count() > 0)
        body.insert(u"contacts"_s, m_import->contacts());
    return body;
}

void CampaignDialog::submit()
{
    m_banner->hide();
    if (!isComplete())
        return;
    setBusy(true);
    auto answer = m_campaign ? m_client.change(m_campaign->id, body()) : m_client.create(body());
    client::onResult(std::move(answer), this, [this](const core::Result<values::Campaign> &campaign) {
        if (campaign) {
            settle(*campaign);
            return;
        }
        setBusy(false);
        showError(campaign.error());
    });
}

void CampaignDialog::settle(const values::Campaign &campaign)
{
    const bool wanted = m_scheduled->isChecked();
    const auto status = wanted ? values::CampaignStatus::Scheduled : values::CampaignStatus::Draft;
    const bool settled = campaign.status == status || !values::canBecome(campaign.status, status);
    if (settled) {
        finish(campaign);
        return;
    }
    client::onResult(m_client.setStatus(campaign.id, status), this,
                     [this, campaign](const core::Result<values::Campaign> &after) {
                         if (!after)
                             Q_EMIT notScheduled(after.error());
                         finish(after ? *after : campaign);
                     });
}

void CampaignDialog::finish(const values::Campaign &campaign)
{
    setBusy(false);
    Q_EMIT saved(campaign);
    accept();
}

void CampaignDialog::showError(const core::ApiError &error)
{
    bool placed = !error.fields.isEmpty();
    for (const core::FieldError &wrong : error.fields) {
        if (wrong.pointer == "/name"_L1)
            m_nameField->setError(wrong.message);
        else if (wrong.pointer == "/agentId"_L1)
            m_agentField->setError(wrong.message);
        else if (wrong.pointer == "/startAt"_L1 || wrong.pointer == "/timezone"_L1)
            m_scheduleField->setError(wrong.message);
        else if (wrong.pointer.startsWith("/contacts"_L1) && m_contactsField->error().isEmpty())
            m_contactsField->setError(contactError(*m_import, wrong));
        else if (!wrong.pointer.startsWith("/contacts"_L1))
            placed = false;
    }
    if (!placed) {
        m_banner->setMessage(Tone::Error, error.title, error.detail);
        m_banner->show();
    }
}

AddContactsDialog::AddContactsDialog(client::RestTransport &transport, const values::Campaign &campaign,
                                     QWidget *parent)
    : Dialog(tr("Add contacts"), parent)
    , m_client(transport)
    , m_id(campaign.id)
    , m_banner(new Banner(Tone::Error, {}, {}))
    , m_import(new ContactsImport)
    , m_field(new FormField(tr("Contacts"), m_import))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"addContactsDialog"_s);
    setSubtitle(campaign.name);
    setMinimumWidth(DialogWidth);
    m_banner->hide();
    m_field->setHelp(tr("Numbers that are in the campaign already stay as they are."));
    body()->addWidget(m_banner);
    body()->addWidget(m_field);
    setPrimary(tr("Add contacts"))->setObjectName(u"addContacts"_s);
    connect(m_import, &ContactsImport::changed, this, [this] {
        m_field->setError({});
        primary()->setText(m_import->count() > 0 ? tr("Add %n contacts", nullptr, m_import->count())
                                                 : tr("Add contacts"));
    });
    connect(this, &Dialog::submitted, this, &AddContactsDialog::submit);
}

void AddContactsDialog::submit()
{
    m_banner->hide();
    m_field->setError(m_import->count() == 0 && m_import->problem().isEmpty() ? tr("Choose a file.")
                                                                              : m_import->problem());
    if (!m_field->error().isEmpty())
        return;
    setBusy(true);
    client::onResult(m_client.addContacts(m_id, m_import->contacts()), this,
                     [this](const core::Result<client::AddedContacts> &contacts) {
                         setBusy(false);
                         if (contacts) {
                             Q_EMIT added(*contacts);
                             accept();
                             return;
                         }
                         const QList<core::FieldError> &fields = contacts.error().fields;
                         if (!fields.isEmpty()) {
                             m_field->setError(contactError(*m_import, fields.constFirst()));
                             return;
                         }
                         m_banner->setMessage(Tone::Error, contacts.error().title, contacts.error().detail);
                         m_banner->show();
                     });
}

} // namespace callttone::ui
