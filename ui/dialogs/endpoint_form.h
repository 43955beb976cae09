// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/webhook_endpoint.h"

#include <QWidget>

class QLineEdit;

namespace callttone::ui {

class Banner;
class EventPicker;
class FormField;
class Switch;

/// The settings of an endpoint. The service judges them; its errors are shown at the fields they name.
class EndpointForm : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointForm(QWidget *parent = nullptr);

    void setEndpoint(const values::WebhookEndpoint &endpoint);
    [[nodiscard]] values::EndpointChanges changes() const;
    /// At the fields by their JSON pointers; what names no field of this form goes into the banner.
    void showError(const core::ApiError &error);
    void clearErrors();
    void focusFirst();

private:
    [[nodiscard]] FormField *fieldOf(const QString &pointer) const;

    Banner *m_banner;
    QLineEdit *m_url;
    QLineEdit *m_description;
    EventPicker *m_events;
    Switch *m_private;
    FormField *m_urlField;
    FormField *m_descriptionField;
    FormField *m_eventsField;
    FormField *m_privateField;
};

} // namespace callttone::ui
