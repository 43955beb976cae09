// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_contact_fields.h"

#include "app/integrations/support/safe_text.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestName = 255; ///< what is longer is no name, whatever it was heard as

QString line(const QString &text)
{
    return cutVisibly(wellFormed(text).simplified(), longestName);
}

} // namespace

QJsonObject hubSpotContactFields(const Person &person)
{
    QJsonObject fields;
    const auto put = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty())
            fields.insert(name, value);
    };
    put(u"email"_s, person.email);
    put(u"firstname"_s, line(person.lead.firstName));
    put(u"lastname"_s, line(person.lead.lastName));
    put(u"company"_s, line(person.lead.company));
    put(u"phone"_s, person.phone ? person.phone->e164 : line(person.phoneAsGiven));
    return fields;
}

QJsonObject asNewHubSpotContact(QJsonObject fields)
{
    if (fields.contains("email"_L1) || fields.contains("firstname"_L1) || fields.contains("lastname"_L1))
        return fields;
    if (!fields.contains("phone"_L1))
        return {};
    fields.insert("firstname"_L1, fields.value("phone"_L1));
    return fields;
}

QJsonObject hubSpotMissingFields(const QJsonObject &fields, const HubSpotPerson &known)
{
    QJsonObject missing;
    const auto fill = [&](const QString &name, const QString &present) {
        if (present.isEmpty() && fields.contains(name))
            missing.insert(name, fields.value(name));
    };
    const bool isNumberForName = !known.phone.isEmpty() && known.firstName == known.phone && known.lastName.isEmpty();
    fill(u"email"_s, known.email);
    fill(u"firstname"_s, isNumberForName ? QString() : known.firstName);
    if (isNumberForName && fields.contains("lastname"_L1) && !fields.contains("firstname"_L1))
        missing.insert("firstname"_L1, QString());
    fill(u"lastname"_s, known.lastName);
    fill(u"company"_s, known.company);
    // Who was found by their mobile number has it already.
    fill(u"phone"_s, known.phone.isEmpty() ? known.mobilePhone : known.phone);
    return missing;
}

HubSpotPerson withHubSpotFields(HubSpotPerson known, const QJsonObject &fields)
{
    const auto take = [&fields](const QString &name, QString &field) { field = fields.value(name).toString(field); };
    take(u"email"_s, known.email);
    take(u"firstname"_s, known.firstName);
    take(u"lastname"_s, known.lastName);
    take(u"company"_s, known.company);
    take(u"phone"_s, known.phone);
    return known;
}

QJsonObject withoutRefusedFields(const QJsonObject &fields, const HubSpotRefusal &refusal)
{
    QJsonObject rest = fields;
    for (const QString &name : refusal.fields)
        rest.remove(name);
    return rest.size() < fields.size() ? rest : QJsonObject();
}

} // namespace callttone::integrations
