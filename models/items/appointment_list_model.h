// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/windowed_model_of.h"
#include "models/values/appointment_filter.h"

#include <QHash>
#include <QTimeZone>

namespace callttone::items {

/// Appointments as a table of any length, in the order the filter asks for. Times are in one zone for all rows.
class AppointmentListModel final : public WindowedModelOf<values::Appointment>
{
    Q_OBJECT

public:
    enum Column { Start, Length, Who, Title, Calendar, Agent, Call, Status, ColumnCount };
    enum Role {
        ProvidersRole = FirstModelRole, ///< QStringList: the integrations whose calendars have it
    };

    using PageSource = std::function<client::Reply<values::Page<values::Appointment>>(const values::AppointmentFilter &,
                                                                                      const values::PageRequest &)>;

    /// `clock` outlives the model. Nothing is loaded before setFilter().
    AppointmentListModel(PageSource source, const core::Clock &clock, QObject *parent = nullptr);

    void setFilter(const values::AppointmentFilter &filter);
    [[nodiscard]] const values::AppointmentFilter &filter() const { return m_filter; }
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Names of agents by id; others are shown by their id.
    void setAgentNames(const QHash<QString, QString> &names);
    [[nodiscard]] QString agentName(const QString &id) const { return m_agents.value(id, id); }
    /// How many match, as the first page of the present filter said; -1 while unknown.
    [[nodiscard]] qint64 total() const { return m_total; }

    /// Null while the row is loading.
    [[nodiscard]] const values::Appointment *appointmentAt(int row) const { return rowAt(row); }

    // New ones come with refresh(); where they belong depends on when they are, so none are kept back.
    [[nodiscard]] int pendingNewRows() const override { return 0; }
    void showPendingRows() override {}

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const values::Appointment &appointment, int column) const;
    [[nodiscard]] QString spoken(const values::Appointment &appointment) const;

    PageSource m_pages;
    const core::Clock &m_clock;
    values::AppointmentFilter m_filter;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QHash<QString, QString> m_agents;
    qint64 m_total = -1;
};

} // namespace callttone::items
