// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/appointments_client.h"

#include "app/client/reply_mapping.h"
#include "app/client/service_address.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

QString root()
{
    return u"/appointments"_s;
}

QString pathOf(const QString &id)
{
    return root() + u'/' + pathSegment(id);
}

} // namespace

AppointmentsClient::Answer<values::Page<values::Appointment>>
AppointmentsClient::list(const values::AppointmentFilter &filter, const values::PageRequest &page)
{
    return valueOf<values::Page<values::Appointment>>(m_transport.get(root(), withPage(filter.toQuery(), page)));
}

AppointmentsClient::Answer<values::Appointment> AppointmentsClient::find(const QString &id)
{
    return valueOf<values::Appointment>(m_transport.get(pathOf(id)));
}

AppointmentsClient::Answer<values::Appointment> AppointmentsClient::create(const QJsonObject &body)
{
    return valueOf<values::Appointment>(m_transport.post(root(), body));
}

AppointmentsClient::Answer<values::Appointment> AppointmentsClient::change(const QString &id, const QJsonObject &patch)
{
    return valueOf<values::Appointment>(m_transport.patch(pathOf(id), patch));
}

AppointmentsClient::Answer<values::Appointment> AppointmentsClient::cancel(const QString &id)
{
    return change(id, {{u"status"_s, values::wireName(values::AppointmentStatus::Cancelled)}});
}

AppointmentsClient::Answer<values::FreeTimes> AppointmentsClient::freeTimes(const QDate &from, const QDate &to,
                                                                            int minutes, const QString &timezone)
{
    QUrlQuery query;
    query.addQueryItem(u"from"_s, from.toString(Qt::ISODate));
    query.addQueryItem(u"to"_s, to.toString(Qt::ISODate));
    query.addQueryItem(u"duration"_s, QString::number(minutes));
    query.addQueryItem(u"timezone"_s, QString::fromLatin1(QUrl::toPercentEncoding(timezone)));
    return valueOf<values::FreeTimes>(m_transport.get(root() + u"/available-slots"_s, query));
}

AppointmentsClient::Answer<values::AppointmentHours> AppointmentsClient::hours()
{
    return valueOf<values::AppointmentHours>(m_transport.get(root() + u"/settings"_s));
}

AppointmentsClient::Answer<values::AppointmentHours>
AppointmentsClient::changeHours(const values::AppointmentHours &hours)
{
    return valueOf<values::AppointmentHours>(m_transport.patch(root() + u"/settings"_s, hours.toJson()));
}

} // namespace callttone::client
