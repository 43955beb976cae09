// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_people.h"

#include "app/core/time_format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

const QString contacts = u"contacts"_s;

const QStringList &wanted()
{
    static const QStringList properties{
        u"email"_s,       u"firstname"_s,          u"lastname"_s,         u"company"_s,   u"phone"_s,
        u"mobilephone"_s, u"notes_last_updated"_s, u"lastmodifieddate"_s, u"createdate"_s};
    return properties;
}

core::TimeMs timeIn(const QJsonObject &record, const QString &property)
{
    return core::parseTime(hubSpotText(record, property)).value_or(0);
}

std::optional<HubSpotPerson> personIn(const std::optional<QJsonObject> &record)
{
    return record ? std::optional(HubSpotPerson::of(*record)) : std::nullopt;
}

/// HubSpot keeps numbers as they were typed, and beside them the national digits as it reads them. Those miss numbers
/// that it reads as foreign, so they are looked for with anything before them as well.
QJsonArray numberFilters(const PhoneNumber &phone)
{
    const QString calculated = u"hs_searchable_calculated_phone_number"_s;
    const QString calculatedMobile = u"hs_searchable_calculated_mobile_number"_s;
    QJsonArray groups;
    for (const QJsonObject &filter :
         {hubSpotFilter(calculated, u"EQ"_s, phone.national),
          hubSpotFilter(calculated, u"CONTAINS_TOKEN"_s, u'*' + phone.national),
          hubSpotFilter(calculatedMobile, u"CONTAINS_TOKEN"_s, u'*' + phone.national),
          hubSpotFilter(u"phone"_s, u"EQ"_s, phone.e164), hubSpotFilter(u"mobilephone"_s, u"EQ"_s, phone.e164)})
        groups.append(QJsonObject{{u"filters"_s, QJsonArray{filter}}});
    return groups;
}

/// The last change says who was active only where no activity is known of anybody: imports and workflows change
/// contacts too.
std::optional<HubSpotFound> chosenOf(const HubSpotApi &api, const Person &person, const QList<HubSpotPerson> &people)
{
    const bool isActivityKnown =
        std::any_of(people.begin(), people.end(), [](const HubSpotPerson &one) { return one.lastActivityAt > 0; });
    QList<ContactCandidate> candidates;
    for (const HubSpotPerson &one : people) {
        candidates.append(one.candidate(api));
        if (!isActivityKnown)
            candidates.last().lastActivityAt = one.changedAt;
    }
    const std::optional<ContactChoice> choice = chooseContact(person, candidates);
    if (!choice)
        return std::nullopt;
    const auto chosen = std::find_if(people.begin(), people.end(),
                                     [&](const HubSpotPerson &one) { return one.id == choice->chosen.id; });
    return HubSpotFound{*chosen, choice->toJson()};
}

} // namespace

HubSpotPerson HubSpotPerson::of(const QJsonObject &record)
{
    return {.id = record.value("id"_L1).toString(),
            .email = hubSpotText(record, u"email"_s).toLower(),
            .firstName = hubSpotText(record, u"firstname"_s),
            .lastName = hubSpotText(record, u"lastname"_s),
            .company = hubSpotText(record, u"company"_s),
            .phone = hubSpotText(record, u"phone"_s),
            .mobilePhone = hubSpotText(record, u"mobilephone"_s),
            .lastActivityAt = timeIn(record, u"notes_last_updated"_s),
            .changedAt = timeIn(record, u"lastmodifieddate"_s),
            .createdAt = timeIn(record, u"createdate"_s)};
}

QString HubSpotPerson::name() const
{
    const QString full = (firstName + u' ' + lastName).trimmed();
    for (const QString &one : {full, email, phone, mobilePhone}) {
        if (!one.isEmpty())
            return one;
    }
    return u"Contact %1"_s.arg(id);
}

ContactCandidate HubSpotPerson::candidate(const HubSpotApi &api) const
{
    ContactCandidate candidate{.id = id,
                               .name = name(),
                               .firstName = firstName,
                               .lastName = lastName,
                               .url = api.contactPage(id),
                               .email = email};
    for (const QString &one : {phone, mobilePhone}) {
        if (!one.isEmpty())
            candidate.phones.append(one);
    }
    candidate.lastActivityAt = lastActivityAt;
    candidate.createdAt = createdAt;
    return candidate;
}

HubSpotAnswer<std::optional<HubSpotPerson>> hubSpotPersonById(const HubSpotApi &api, const QString &id)
{
    return api.read(contacts, id, wanted(), u"the contact"_s).map(personIn);
}

HubSpotAnswer<std::optional<HubSpotPerson>> hubSpotPersonByEmail(const HubSpotApi &api, const QString &email)
{
    return api.read(contacts, email, wanted(), u"the contact"_s, u"email"_s).map(personIn);
}

HubSpotFound hubSpotFoundByEmail(const HubSpotApi &api, const HubSpotPerson &person)
{
    ContactChoice choice;
    choice.chosen = person.candidate(api);
    choice.rule = MatchRule::Email;
    return {person, choice.toJson()};
}

HubSpotAnswer<std::optional<HubSpotFound>> findHubSpotPerson(const HubSpotApi &api, const Person &person,
                                                             const QString &alsoKnown)
{
    if (!person.email.isEmpty()) {
        const auto known = hubSpotPersonByEmail(api, person.email);
        if (!known)
            return tl::unexpected(known.error());
        if (*known) // also by an address that is not its first one, which then is not in what came
            return hubSpotFoundByEmail(api, **known);
    }
    if (!person.phone)
        return std::nullopt;
    const auto records = api.search(contacts, numberFilters(*person.phone), wanted(), u"the search for the caller"_s);
    if (!records)
        return tl::unexpected(records.error());
    QList<HubSpotPerson> people;
    for (const QJsonObject &record : *records)
        people.append(HubSpotPerson::of(record));
    const auto isKnown = [&alsoKnown](const HubSpotPerson &one) { return one.id == alsoKnown; };
    if (!alsoKnown.isEmpty() && std::none_of(people.begin(), people.end(), isKnown)) {
        const auto known = hubSpotPersonById(api, alsoKnown);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            people.append(**known);
    }
    return chosenOf(api, person, people);
}

} // namespace callttone::integrations
