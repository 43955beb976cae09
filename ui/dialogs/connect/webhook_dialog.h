// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "ui/dialogs/connect/connect_frame.h"

class QCheckBox;
class QLineEdit;

namespace callttone::ui {

class Disclosure;
class FormField;
class TestBanner;
class UrlField;

/// Connects Make or Zapier by the address of a webhook: paste it, try it, connect. For one that is connected it changes
/// the address.
class WebhookDialog : public ConnectFrame
{
    Q_OBJECT

public:
    WebhookDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeForm();
    void addMakeFields();
    void addZapierFields();
    [[nodiscard]] QJsonObject input() const;
    void refresh();
    void sendTest();
    void submit();
    void showError(const core::ApiError &error);

    QWidget *m_form;
    UrlField *m_url;
    TestBanner *m_result;
    Button *m_test = nullptr;
    QLineEdit *m_trigger = nullptr; ///< Make
    QLineEdit *m_apiKey = nullptr;  ///< Make
    FormField *m_triggerField = nullptr;
    FormField *m_apiKeyField = nullptr;
    Disclosure *m_keyBox = nullptr;
    QList<QCheckBox *> m_events; ///< Zapier; named by the event's wire name
    quint64 m_turn = 0;          ///< which content of the form an answer belongs to
};

} // namespace callttone::ui
