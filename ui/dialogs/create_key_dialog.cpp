// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/create_key_dialog.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "ui/dialogs/choice_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

CreateKeyDialog::CreateKeyDialog(client::ApiClient &api, OnCreated onCreated, QWidget *parent)
    : Dialog(tr("Create API key"), parent)
    , m_api(api)
    , m_onCreated(std::move(onCreated))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_error(new Banner(Tone::Error, {}, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"createKeyDialog"_s);
    m_error->hide();
    m_name->setObjectName(u"keyName"_s);
    m_nameField->setHelp(tr("What will use the key, such as \"Reporting dashboard\"."));

    auto *list = new Card;
    list->setFlush(true);
    list->body()->setContentsMargins(0, 4, 0, 4);
    list->body()->setSpacing(0);
    for (const values::ScopeInfo &info : values::allScopes()) {
        auto *box = new QCheckBox;
        box->setObjectName(u"scope-%1"_s.arg(info.wire));
        box->setChecked(info.scope == values::Scope::Read);
        auto *row = new ChoiceRow(box, info.wire, TextRole::Mono, values::describe(info.scope));
        row->setPadding(12, 6);
        list->body()->addWidget(row);
        m_rows.emplace(info.scope, row);
    }
    m_scopesField = new FormField(tr("Access"), list);
    m_scopesField->setHelp(tr("Give a key only what its program needs."));

    body()->addWidget(m_error);
    body()->addWidget(m_nameField);
    body()->addWidget(m_scopesField);
    setPrimary(tr("Create key"))->setObjectName(u"createKey"_s);
    connect(this, &Dialog::submitted, this, &CreateKeyDialog::submit);
    m_name->setFocus(Qt::OtherFocusReason);
}

values::Scopes CreateKeyDialog::scopes() const
{
    values::Scopes scopes;
    for (const auto &[scope, row] : m_rows)
        scopes.setFlag(scope, row->isChecked());
    return scopes;
}

void CreateKeyDialog::submit()
{
    setBusy(true);
    client::onResult(m_api.createApiKey(m_name->text().trimmed(), scopes()), this,
                     [this](core::Result<client::CreatedApiKey> created) {
                         setBusy(false);
                         if (!created) {
                             showError(created.error());
                             return;
                         }
                         const OnCreated onCreated = m_onCreated;
                         const values::ApiKey key = created->apiKey;
                         accept();
                         onCreated(key, std::move(created->key));
                     });
}

void CreateKeyDialog::showError(const core::ApiError &error)
{
    m_nameField->setError({});
    m_scopesField->setError({});
    bool placed = false;
    for (const core::FieldError &field : error.fields) {
        FormField *at = field.pointer.startsWith("/scopes"_L1) ? m_scopesField : nullptr;
        if (field.pointer == "/name"_L1)
            at = m_nameField;
        if (!at)
            continue;
        at->setError(field.message);
        placed = true;
    }
    m_error->setVisible(!placed);
    if (!placed)
        m_error->setMessage(Tone::Error, error.title, error.detail);
}

} // namespace callttone::ui
