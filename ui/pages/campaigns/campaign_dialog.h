// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/campaigns_client.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QRadioButton;

namespace callttone::ui {

class Banner;
class ContactsImport;
class FormField;
class TimezoneField;

/// An agent that may call.
struct CampaignAgent
{
    QString id;
    QString name;
};

/// Makes a campaign, or changes its name, agent and time. Deletes itself when closed.
class CampaignDialog : public Dialog
{
    Q_OBJECT

public:
    struct Setup
    {
        client::RestTransport &transport; ///< outlives the dialog, which may outlive the page
        const core::Clock &clock;
        QList<CampaignAgent> agents;
    };

    /// With a campaign it changes that one.
    CampaignDialog(Setup setup, const std::optional<values::Campaign> &campaign, QWidget *parent);

    [[nodiscard]] ContactsImport *import() const { return m_import; }

Q_SIGNALS:
    void saved(const callttone::values::Campaign &campaign);
    /// It was made, but could not be scheduled: what is there is a draft.
    void notScheduled(const callttone::core::ApiError &error);

private:
    [[nodiscard]] QWidget *schedule();
    void fill();
    void submit();
    /// Scheduled or taken back from the schedule, after the rest was saved.
    void settle(const values::Campaign &campaign);
    void finish(const values::Campaign &campaign);
    void showError(const core::ApiError &error);
    [[nodiscard]] bool isComplete();
    [[nodiscard]] std::optional<core::TimeMs> startAt() const;
    [[nodiscard]] QJsonObject body() const;

    Setup m_setup;
    client::CampaignsClient m_client;
    std::optional<values::Campaign> m_campaign;
    Banner *m_banner;
    QLineEdit *m_name;
    QComboBox *m_agent;
    QRadioButton *m_draft;
    QRadioButton *m_scheduled;
    QDateTimeEdit *m_start;
    TimezoneField *m_zone;
    ContactsImport *m_import;
    FormField *m_nameField;
    FormField *m_agentField;
    FormField *m_scheduleField;
    FormField *m_contactsField;
};

/// Adds the contacts of a file to a campaign. Deletes itself when closed.
class AddContactsDialog : public Dialog
{
    Q_OBJECT

public:
    AddContactsDialog(client::RestTransport &transport, const values::Campaign &campaign, QWidget *parent);

    [[nodiscard]] ContactsImport *import() const { return m_import; }

Q_SIGNALS:
    void added(const callttone::client::AddedContacts &contacts);

private:
    void submit();

    client::CampaignsClient m_client;
    QString m_id;
    Banner *m_banner;
    ContactsImport *m_import;
    FormField *m_field;
};

} // namespace callttone::ui
