// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_contacts.h"

#include "app/integrations/gohighlevel/ghl_errors.h"
#include "app/integrations/gohighlevel/ghl_phone.h"
#include "app/integrations/support/vendor_answer.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QString joined(const QString &first, const QString &last)
{
    return (first + u' ' + last).trimmed();
}

/// What a 400 about a duplicate says of the contact that is there.
GhlContact duplicateIn(const QJsonObject &answer, const GhlPerson &person)
{
    const QJsonObject meta = answer.value("meta"_L1).toObject();
    GhlContact contact{.id = meta.value("contactId"_L1).toString(), .name = meta.value("contactName"_L1).toString()};
    const QString field = meta.value("matchingField"_L1).toString();
    if (field == "email"_L1)
        contact.email = person.email;
    else if (field == "phone"_L1)
        contact.phone = readPhone(person.phone).number();
    return contact;
}

/// The contact an earlier request left behind, if any.
tl::expected<std::optional<GhlContact>, tools::ToolFailure> lookAgain(const GhlCall &call, const GhlPerson &person)
{
    if (!person.canBeFound())
        return std::nullopt;
    return ghlFindContact(call, person.email, person.phone, GhlSearch::Duplicates).map([](const GhlMatch &match) {
        return match.contact;
    });
}

} // namespace

GhlContact GhlContact::fromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    GhlContact contact{.id = text("id"_L1),
                       .name = text("name"_L1),
                       .firstName = text("firstName"_L1),
                       .lastName = text("lastName"_L1),
                       .email = text("email"_L1),
                       .phone = text("phone"_L1)};
    if (contact.name.isEmpty())
        contact.name = joined(contact.firstName, contact.lastName);
    if (contact.name.isEmpty())
        contact.name = text("contactName"_L1);
    return contact;
}

QJsonObject GhlContact::toJson() const
{
    return {{u"id"_s, id},       {u"name"_s, name},  {u"firstName"_s, firstName}, {u"lastName"_s, lastName},
            {u"email"_s, email}, {u"phone"_s, phone}};
}

GhlPerson GhlPerson::fromArguments(const QJsonObject &arguments)
{
    const auto text = [&arguments](QLatin1StringView name) { return arguments.value(name).toString().simplified(); };
    return {.name = text("name"_L1),
            .firstName = text("firstName"_L1),
            .lastName = text("lastName"_L1),
            .email = text("email"_L1),
            .phone = text("phone"_L1),
            .company = text("companyName"_L1)};
}

QString GhlPerson::fullName() const
{
    return name.isEmpty() ? joined(firstName, lastName) : name;
}

tl::expected<GhlContact, tools::ToolFailure> ghlReadContact(const GhlCall &call, const QString &id)
{
    return ghlAsk(call, u"the contact"_s, ghlGet(call, GhlArea::Contacts, u"/contacts/"_s + encoded(id)))
        .map([](const QJsonObject &answer) { return GhlContact::fromJson(answer.value("contact"_L1).toObject()); });
}

connect::HttpRequest ghlCreateRequest(const GhlCall &call, const GhlPerson &person)
{
    // Only what the endpoint knows: any other property is refused with a 422.
    QJsonObject body{{u"locationId"_s, call.location()}, {u"source"_s, u"CalltTone"_s}};
    const auto put = [&body](const QString &name, const QString &value) {
        if (!value.isEmpty())
            body.insert(name, value);
    };
    put(u"name"_s, person.name);
    put(u"firstName"_s, person.firstName);
    put(u"lastName"_s, person.lastName);
    put(u"email"_s, person.email);
    const PhoneText phone = readPhone(person.phone);
    put(u"phone"_s, phone.hasCountry ? phone.number() : person.phone); // the location's country completes the latter
    put(u"companyName"_s, person.company);
    return ghlSend("POST", call, GhlArea::Contacts, u"/contacts/"_s, body);
}

tl::expected<GhlCreated, tools::ToolFailure> ghlCreate(const GhlCall &call, const GhlPerson &person)
{
    const auto answer = ghlWrite(call, ghlCreateRequest(call, person));
    auto object = ghlObject(u"the contact"_s, answer, Effect::Writes);
    if (object) {
        const GhlContact contact = GhlContact::fromJson(object->value("contact"_L1).toObject());
        if (!contact.id.isEmpty())
            return GhlCreated{contact, true};
    }
    if (answer && answer->status == 400) {
        const GhlContact there = duplicateIn(answer->json(), person);
        if (!there.id.isEmpty())
            return GhlCreated{there, false};
    }
    const bool isDuplicate = !object && object.error().problem.code == ghl_code::duplicateContact;
    const bool mayBeThere = isDuplicate || ghlMayStillHappen(answer) || (answer && answer->status == 422)
                            || (answer && answer->status >= 500);
    tools::ToolFailure failure = object ? tools::toolFailure(values::ToolErrorClass::Internal,
                                                             u"GoHighLevel took the contact and named no id for it."_s)
                                        : object.error();
    if (!mayBeThere) {
        failure.mayHaveHappened = false;
        return tl::unexpected(std::move(failure));
    }
    const auto there = lookAgain(call, person);
    if (there && *there)
        return GhlCreated{**there, !isDuplicate};
    failure.mayHaveHappened = false;
    if (ghlMayStillHappen(answer) || (!there && answer && answer->status >= 500))
        return tl::unexpected(ghlOutcomeUnknown(std::move(failure), u"created the contact"_s, {}));
    return tl::unexpected(std::move(failure));
}

} // namespace callttone::integrations
