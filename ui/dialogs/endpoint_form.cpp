// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/endpoint_form.h"

#include "ui/dialogs/event_picker.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/switch.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int EventsHeight = 242; ///< five events; the others are a scroll away

QWidget *scrolled(EventPicker *picker)
{
    auto *card = new Card;
    card->setFlush(true);
    auto *area = new QScrollArea;
    area->setWidget(picker);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(EventsHeight);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    picker->setAutoFillBackground(false); // setWidget() turned it on; the card's surface is to show
    card->body()->addWidget(area);
    return card;
}

QString sentence(const QString &message)
{
    return message.isEmpty() ? message
                             : message.at(0).toUpper() + message.mid(1) + (message.endsWith(u'.') ? u""_s : u"."_s);
}

} // namespace

EndpointForm::EndpointForm(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::Error, {}, {}))
    , m_url(new QLineEdit)
    , m_description(new QLineEdit)
    , m_events(new EventPicker(12, 6))
    , m_private(new Switch(tr("Allow private network addresses")))
    , m_urlField(new FormField(tr("Endpoint URL"), m_url))
    , m_descriptionField(new FormField(tr("Description (optional)"), m_description))
    , m_eventsField(new FormField(tr("Events to send"), scrolled(m_events)))
    , m_privateField(new FormField({}, m_private))
{
    m_url->setObjectName(u"endpointUrl"_s);
    m_url->setProperty("mono", true);
    m_url->setPlaceholderText(u"https://example.com/hooks"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_description->setObjectName(u"endpointDescription"_s);
    m_private->setObjectName(u"allowPrivateNetwork"_s);
    m_private->setAccessibleName(m_private->text());
    m_urlField->setHelp(tr("Must answer 2xx within 10 seconds."));
    m_privateField->setHelp(tr("Off: addresses like 127.0.0.1 or 192.168.x.x are refused, so that nobody can reach "
                               "machines behind this one. Turn it on for a receiver on your own computer or network."));
    m_events->setEvents(defaultEvents());
    m_banner->hide();

    auto *all = new LinkButton(tr("Select all"));
    m_eventsField->setLabelAction(all);
    connect(all, &QPushButton::clicked, this, [this] {
        QList<values::EventType> events;
        for (const values::EventTypeInfo &info : values::allEventTypes())
            events.append(info.type);
        m_events->setEvents(events);
    });

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space12);
    column->addWidget(m_banner);
    column->addWidget(m_urlField);
    column->addWidget(m_descriptionField);
    column->addWidget(m_eventsField);
    column->addWidget(m_privateField);
    column->addStretch(1);
}

void EndpointForm::setEndpoint(const values::WebhookEndpoint &endpoint)
{
    m_url->setText(endpoint.url);
    m_description->setText(endpoint.description);
    m_events->setEvents(endpoint.events);
    m_private->setChecked(endpoint.allowPrivateNetwork);
}

values::EndpointChanges EndpointForm::changes() const
{
    values::EndpointChanges changes;
    changes.url = m_url->text().trimmed();
    changes.description = m_description->text().trimmed();
    changes.events = m_events->events();
    changes.allowPrivateNetwork = m_private->isChecked();
    return changes;
}

FormField *EndpointForm::fieldOf(const QString &pointer) const
{
    if (pointer == "/url"_L1)
        return m_urlField;
    if (pointer == "/description"_L1)
        return m_descriptionField;
    if (pointer.startsWith("/events"_L1))
        return m_eventsField;
    if (pointer == "/allowPrivateNetwork"_L1)
        return m_privateField;
    return nullptr;
}

void EndpointForm::showError(const core::ApiError &error)
{
    clearErrors();
    QStringList elsewhere;
    QWidget *first = nullptr;
    for (const core::FieldError &field : error.fields) {
        FormField *at = fieldOf(field.pointer);
        if (!at) {
            elsewhere += u"%1 %2"_s.arg(field.pointer, field.message);
            continue;
        }
        at->setError(sentence(field.message));
        if (!first)
            first = at->field();
    }
    if (error.fields.isEmpty() || !elsewhere.isEmpty()) {
        m_banner->setMessage(Tone::Error, sentence(error.title),
                             elsewhere.isEmpty() ? error.detail : elsewhere.join(u' '));
        m_banner->show();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void EndpointForm::clearErrors()
{
    m_banner->hide();
    for (FormField *field : {m_urlField, m_descriptionField, m_eventsField, m_privateField})
        field->setError({});
}

void EndpointForm::focusFirst()
{
    m_url->setFocus(Qt::OtherFocusReason);
}

} // namespace callttone::ui
