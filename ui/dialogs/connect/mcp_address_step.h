// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace callttone::ui {

class Disclosure;
class FormField;
class TestBanner;
class UrlField;

/// Where an MCP server is and what it wants to be told, with what is under way below.
class McpAddressStep : public QWidget
{
    Q_OBJECT

public:
    McpAddressStep(const QString &url, const QString &authorization, QWidget *parent = nullptr);

    [[nodiscard]] QString url() const;
    [[nodiscard]] QString authorization() const;
    [[nodiscard]] bool isGood() const;
    /// The rows below the fields: asking, or nothing.
    void setAsking(bool asking);
    void showError(const core::ApiError &error);
    /// What a server that answered did not do well.
    void showFailure(const QString &detail);

Q_SIGNALS:
    void edited();

private:
    UrlField *m_url;
    QLineEdit *m_authorization;
    FormField *m_authorizationField;
    Disclosure *m_header;
    TestBanner *m_result;
    QWidget *m_asking = nullptr;
};

} // namespace callttone::ui
