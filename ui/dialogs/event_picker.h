// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/event_type.h"

#include <QList>
#include <QWidget>

#include <map>

namespace callttone::ui {

class ChoiceRow;

/// All events with a check box each, in the order of the table.
class EventPicker : public QWidget
{
    Q_OBJECT

public:
    explicit EventPicker(int horizontalPadding, int verticalPadding, QWidget *parent = nullptr);

    [[nodiscard]] QList<values::EventType> events() const;
    /// Emits nothing.
    void setEvents(const QList<values::EventType> &events);

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    std::map<values::EventType, ChoiceRow *> m_rows;
};

/// What an endpoint gets unless somebody chooses: the guide's five.
[[nodiscard]] QList<values::EventType> defaultEvents();

} // namespace callttone::ui
