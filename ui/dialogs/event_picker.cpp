// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/event_picker.h"

#include "ui/dialogs/choice_row.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace callttone::ui {

QList<values::EventType> defaultEvents()
{
    QList<values::EventType> events;
    for (const values::EventTypeInfo &info : values::allEventTypes()) {
        if (info.defaultForEndpoints)
            events.append(info.type);
    }
    return events;
}

EventPicker::EventPicker(int horizontalPadding, int verticalPadding, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    for (const values::EventTypeInfo &info : values::allEventTypes()) {
        auto *box = new QCheckBox;
        box->setObjectName(values::wireName(info.type));
        auto *row = new ChoiceRow(box, values::wireName(info.type), TextRole::Mono, values::describe(info.type));
        row->setPadding(horizontalPadding, verticalPadding);
        column->addWidget(row);
        m_rows.emplace(info.type, row);
        connect(box, &QCheckBox::clicked, this, &EventPicker::changed);
    }
}

QList<values::EventType> EventPicker::events() const
{
    QList<values::EventType> events;
    for (const auto &[type, row] : m_rows) {
        if (row->isChecked())
            events.append(type);
    }
    return events;
}

void EventPicker::setEvents(const QList<values::EventType> &events)
{
    for (const auto &[type, row] : m_rows)
        row->indicator()->setChecked(events.contains(type));
}

} // namespace callttone::ui
