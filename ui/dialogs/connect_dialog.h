// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/service_address.h"
#include "ui/widgets/dialog.h"

#include <functional>

class QLineEdit;

namespace callttone::ui {

class FormField;

/// Asks for the address of a CalltTone service and a key for it. Deletes itself when closed.
class ConnectDialog : public Dialog
{
    Q_OBJECT

public:
    using OnChosen = std::function<void(client::ServiceAddress)>;

    ConnectDialog(const QUrl &suggestion, OnChosen onChosen, QWidget *parent = nullptr);

private:
    void submit();

    OnChosen m_onChosen;
    QLineEdit *m_url;
    QLineEdit *m_key;
    FormField *m_urlField;
    FormField *m_keyField;
};

} // namespace callttone::ui
