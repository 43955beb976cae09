// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect_dialog.h"

#include "ui/widgets/form_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

ConnectDialog::ConnectDialog(const QUrl &suggestion, OnChosen onChosen, QWidget *parent)
    : Dialog(tr("Connect to a CalltTone service"), parent)
    , m_onChosen(std::move(onChosen))
    , m_url(new QLineEdit)
    , m_key(new QLineEdit)
    , m_urlField(new FormField(tr("Address"), m_url))
    , m_keyField(new FormField(tr("API key"), m_key))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"connectDialog"_s);
    m_url->setProperty("mono", true);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setText(suggestion.toString());
    m_url->setPlaceholderText(u"https://callttone.example.com"_s);
    m_key->setProperty("mono", true);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(u"vxf_…"_s);
    m_keyField->setHelp(tr("Make one on that machine with \"callttoned key create\". It is kept in memory only."));
    body()->addWidget(m_urlField);
    body()->addWidget(m_keyField);
    setPrimary(tr("Connect"));
    connect(this, &Dialog::submitted, this, &ConnectDialog::submit);
    (suggestion.isEmpty() ? m_url : m_key)->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::submit()
{
    client::ServiceAddress address{QUrl(m_url->text().trimmed(), QUrl::StrictMode),
                                   core::SecretString(m_key->text().trimmed().toUtf8())};
    const auto problem = address.problem();
    m_urlField->setError(problem ? problem->detail : QString());
    m_keyField->setError(address.key.isEmpty() ? tr("Enter the key.") : QString());
    if (problem || address.key.isEmpty())
        return;
    const OnChosen onChosen = m_onChosen;
    accept();
    onChosen(std::move(address));
}

} // namespace callttone::ui
