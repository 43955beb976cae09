// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "app/core/secret_string.h"
#include "models/values/api_key.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <map>

class QLineEdit;

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

class Banner;
class ChoiceRow;
class FormField;

/// Makes an API key. `onCreated` gets it with the key itself, which nobody can ask for again. Deletes itself.
class CreateKeyDialog : public Dialog
{
    Q_OBJECT

public:
    using OnCreated = std::function<void(const values::ApiKey &, core::SecretString)>;

    CreateKeyDialog(client::ApiClient &api, OnCreated onCreated, QWidget *parent = nullptr);

private:
    void submit();
    void showError(const core::ApiError &error);
    [[nodiscard]] values::Scopes scopes() const;

    client::ApiClient &m_api;
    OnCreated m_onCreated;
    QLineEdit *m_name;
    FormField *m_nameField;
    FormField *m_scopesField;
    std::map<values::Scope, ChoiceRow *> m_rows;
    Banner *m_error;
};

} // namespace callttone::ui
