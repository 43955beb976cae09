// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/appointment_list_model.h"

#include "models/items/appointment_words.h"
#include "models/items/format.h"
#include "models/items/tool_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::Appointment;

namespace {

QStringList providersOf(const Appointment &appointment)
{
    QStringList providers;
    for (const values::ExternalEvent &event : appointment.external)
        providers.append(event.provider);
    return providers;
}

QString calendarsOf(const Appointment &appointment)
{
    QStringList names;
    for (const values::ExternalEvent &event : appointment.external)
        names.append(integrationName(event.provider));
    return names.join(u", "_s);
}

} // namespace

AppointmentListModel::AppointmentListModel(PageSource source, const core::Clock &clock, QObject *parent)
    : WindowedModelOf(parent)
    , m_pages(std::move(source))
    , m_clock(clock)
{}

void AppointmentListModel::setFilter(const values::AppointmentFilter &filter)
{
    m_filter = filter;
    m_total = -1;
    load(
        [this](const values::PageRequest &page) {
            // A future takes one continuation only, so the count is noted on the way.
            return m_pages(m_filter, page)
                .then([guard = QPointer(this)](core::Result<values::Page<Appointment>> answer) {
                    if (guard && answer && answer->total)
                        guard->m_total = *answer->total;
                    return answer;
                });
        },
        false);
}

void AppointmentListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    rowsChanged(0, rowCount() - 1);
}

void AppointmentListModel::setAgentNames(const QHash<QString, QString> &names)
{
    m_agents = names;
    rowsChanged(0, rowCount() - 1);
}

int AppointmentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AppointmentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role == RowStateRole)
        return int(rowStateAt(index.row()));
    const Appointment *appointment = rowAt(index.row());
    if (!appointment) {
        if (role == Qt::AccessibleTextRole)
            return rowStateAt(index.row()) == RowState::Failed ? tr("Could not be loaded") : tr("Loading");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*appointment, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*appointment);
    case Qt::ToolTipRole:
        return index.column() == Start      ? QVariant(spanText(appointment->start, appointment->end, m_zone) + u", "_s
                                                       + zoneName(m_zone, appointment->start))
               : index.column() == Calendar ? QVariant(calendarsOf(*appointment))
                                            : QVariant();
    case RawRole:
        return appointment->start;
    case ValueRole:
        return QVariant::fromValue(*appointment);
    case IdRole:
        return appointment->id;
    case IconRole:
        return shownState(*appointment).icon;
    case ToneRole:
        return shownState(*appointment).tone;
    case ProvidersRole:
        return providersOf(*appointment);
    default:
        return {};
    }
}

QString AppointmentListModel::displayText(const Appointment &appointment, int column) const
{
    switch (column) {
    case Start:
        return startText(appointment.start, m_zone, m_clock.now());
    case Length:
        return lengthText((appointment.end - appointment.start) / 60'000);
    case Who:
        return attendeeText(appointment);
    case Title:
        return appointment.title;
    case Agent:
        return agentName(appointment.agentId);
    case Call:
        return appointment.callId;
    case Status:
        return shownState(appointment).text;
    default:
        return {}; // the calendars are tiles, by ProvidersRole
    }
}

QString AppointmentListModel::spoken(const Appointment &appointment) const
{
    QStringList parts{startText(appointment.start, m_zone, m_clock.now()),
                      lengthText((appointment.end - appointment.start) / 60'000), attendeeText(appointment),
                      appointment.title, calendarsOf(appointment)};
    if (!appointment.agentId.isEmpty())
        parts.append(tr("booked by %1").arg(agentName(appointment.agentId)));
    parts.append(shownState(appointment).text.toLower());
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant AppointmentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start:
        return tr("Start");
    case Length:
        return tr("Length");
    case Who:
        return tr("Caller");
    case Title:
        return tr("Subject");
    case Calendar:
        return tr("Calendar");
    case Agent:
        return tr("Booked by");
    case Call:
        return tr("Source call");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace callttone::items
