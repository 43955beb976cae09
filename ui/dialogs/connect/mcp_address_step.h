// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/integration.h"
#include "ui/dialogs/connect/mcp_input.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace callttone::ui {

class Disclosure;
class FormField;
class McpHeaders;
class TestBanner;
class UrlField;

/// Where an MCP server is and what it wants to be told, with what is under way below.
class McpAddressStep : public QWidget
{
    Q_OBJECT

public:
    explicit McpAddressStep(const McpInput &input, QWidget *parent = nullptr);

    /// As entered; the alias is not asked for here and stays as it was given.
    [[nodiscard]] McpInput input() const;
    [[nodiscard]] bool isGood() const;
    /// The rows below the fields: asking, or nothing.
    void setAsking(bool asking);
    void showError(const core::ApiError &error);
    /// What a server that answered did not do well, and where it wants a sign-in that cannot begin, how far that came.
    void showFailure(const values::ConnectionCheck &check);

Q_SIGNALS:
    void edited();

private:
    void addOptions();
    void clearBelow();
    [[nodiscard]] bool place(const core::FieldError &field);

    McpInput m_input;
    UrlField *m_url;
    QLineEdit *m_authorization;
    FormField *m_authorizationField;
    Disclosure *m_header;
    Disclosure *m_options;
    McpHeaders *m_headers;
    FormField *m_clientId;
    FormField *m_clientSecret;
    QCheckBox *m_ownNetwork;
    TestBanner *m_result;
    QWidget *m_below = nullptr; ///< what is under way, or how far it came
};

} // namespace callttone::ui
