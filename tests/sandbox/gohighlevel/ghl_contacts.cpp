// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/gohighlevel/gohighlevel.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString version = u"2021-07-28"_s;
constexpr int maxPage = 500;

/// The first field of a body the endpoint does not know.
std::optional<QString> strangeField(const QJsonObject &body, bool withLocation)
{
    static const QStringList known{u"firstName"_s,   u"lastName"_s,   u"name"_s,       u"email"_s,    u"phone"_s,
                                   u"companyName"_s, u"source"_s,     u"tags"_s,       u"timezone"_s, u"country"_s,
                                   u"gender"_s,      u"assignedTo"_s, u"address1"_s,   u"city"_s,     u"customFields"_s,
                                   u"state"_s,       u"website"_s,    u"postalCode"_s, u"dnd"_s};
    for (const QString &key : body.keys()) {
        if (!known.contains(key) && !(withLocation && key == "locationId"_L1))
            return key;
    }
    return std::nullopt;
}

bool matches(const QJsonObject &contact, const QJsonObject &filter)
{
    const QString value = filter.value("value"_L1).toString();
    const QString field = contact.value(filter.value("field"_L1).toString()).toString();
    const QString op = filter.value("operator"_L1).toString(u"eq"_s);
    if (op == "exists"_L1)
        return !field.isEmpty();
    if (op == "not_exists"_L1)
        return field.isEmpty();
    const bool contained = field.contains(value, Qt::CaseInsensitive);
    const bool equal = field.compare(value, Qt::CaseInsensitive) == 0;
    if (op == "contains"_L1 || op == "not_contains"_L1)
        return contained == (op == "contains"_L1);
    return equal == (op == "eq"_L1);
}

/// Filters are joined by AND; a group says how its own are joined.
bool matchesAll(const QJsonObject &contact, const QJsonArray &filters, bool any = false)
{
    for (const QJsonValue &value : filters) {
        const QJsonObject filter = value.toObject();
        const bool fits = filter.contains("group"_L1) ? matchesAll(contact, filter.value("filters"_L1).toArray(),
                                                                   filter.value("group"_L1).toString() == "OR"_L1)
                                                      : matches(contact, filter);
        if (fits == any)
            return any;
    }
    return !any;
}

} // namespace

Routes GoHighLevel::contactRoutes()
{
    const QString contacts = u"/gohighlevel/contacts"_s;
    return {on("GET", contacts + u"/search/duplicate"_s, [this](const Request &r) { return findDuplicate(r); }),
            on("POST", contacts + u"/search"_s, [this](const Request &r) { return searchContacts(r); }),
            on("POST", contacts + u"/"_s, [this](const Request &r) { return createContact(r); }),
            on("POST", contacts + u"/upsert"_s, [this](const Request &r) { return upsertContact(r); }),
            on("GET", contacts + u"/{id}"_s, [this](const Request &r) { return getContact(r); }),
            on("PUT", contacts + u"/{id}"_s, [this](const Request &r) { return updateContact(r); })};
}

QJsonObject *GoHighLevel::findContact(const QString &id)
{
    for (QJsonObject &contact : m_contacts) {
        if (contact.value("id"_L1) == id)
            return &contact;
    }
    return nullptr;
}

QJsonObject *GoHighLevel::duplicateOf(const QString &locationId, const QString &email, const QString &phone,
                                      QString *matching)
{
    for (const auto &[field, value] : {std::pair(u"email"_s, email), std::pair(u"phone"_s, phone)}) {
        for (QJsonObject &contact : m_contacts) {
            if (!value.isEmpty() && contact.value("locationId"_L1) == locationId
                && contact.value(field).toString().compare(value, Qt::CaseInsensitive) == 0) {
                if (matching)
                    *matching = field;
                return &contact;
            }
        }
    }
    return nullptr;
}

QJsonObject GoHighLevel::keepContact(const QString &locationId, const QJsonObject &fields)
{
    QJsonObject contact = fields;
    if (!contact.contains("name"_L1))
        contact.insert(
            u"name"_s,
            (fields.value("firstName"_L1).toString() + u' ' + fields.value("lastName"_L1).toString()).trimmed());
    if (!contact.contains("firstName"_L1)) {
        contact.insert(u"firstName"_s, fields.value("name"_L1).toString().section(u' ', 0, 0));
        contact.insert(u"lastName"_s, fields.value("name"_L1).toString().section(u' ', 1));
    }
    contact.insert(u"id"_s, randomText(20));
    contact.insert(u"locationId"_s, locationId);
    contact.insert(u"dateAdded"_s, isoTime(m_world.clock.now()));
    if (!contact.contains("tags"_L1))
        contact.insert(u"tags"_s, QJsonArray());
    m_contacts.append(contact);
    return contact;
}

Response GoHighLevel::findDuplicate(const Request &request)
{
    const auto grant = admit(request, u"contacts.readonly"_s, version);
    if (!grant)
        return grant.error();
    const Fields query = Fields::ofQuery(request);
    if (const auto wrong = checkLocation(**grant, query.value(u"locationId"_s)))
        return *wrong;
    const QJsonObject *found =
        duplicateOf(locationOf(**grant), query.value(u"email"_s), query.value(u"number"_s)); // not "phone"
    return jsonReply({{u"contact"_s, found ? QJsonValue(*found) : QJsonValue()}, {u"traceId"_s, randomUuid()}});
}

Response GoHighLevel::searchContacts(const Request &request)
{
    const auto grant = admit(request, u"contacts.readonly"_s, version);
    if (!grant)
        return grant.error();
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    if (const auto wrong = checkLocation(**grant, body.value("locationId"_L1).toString()))
        return *wrong;
    const int limit = body.value("pageLimit"_L1).toInt();
    if (limit < 1 || limit > maxPage)
        return ghlError(422, u"pageLimit must be a number from 1 to 500"_s);
    const QString text = body.value("query"_L1).toString();
    QList<QJsonObject> found;
    for (const QJsonObject &contact : std::as_const(m_contacts)) {
        const QString all = contact.value("name"_L1).toString() + u' ' + contact.value("email"_L1).toString() + u' '
                            + contact.value("phone"_L1).toString();
        if (contact.value("locationId"_L1) == locationOf(**grant) && all.contains(text, Qt::CaseInsensitive)
            && matchesAll(contact, body.value("filters"_L1).toArray()))
            found.append(contact);
    }
    QJsonArray page;
    const qsizetype from = qsizetype(std::max(body.value("page"_L1).toInt(1), 1) - 1) * limit;
    for (qsizetype i = from; i < std::min<qsizetype>(found.size(), from + limit); ++i)
        page.append(found[i]);
    return jsonReply({{u"contacts"_s, page}, {u"total"_s, found.size()}, {u"traceId"_s, randomUuid()}});
}

Response GoHighLevel::createContact(const Request &request)
{
    const auto grant = admit(request, u"contacts.write"_s, version);
    if (!grant)
        return grant.error();
    QJsonObject body = jsonBody(request).value_or(QJsonObject());
    if (const auto strange = strangeField(body, true))
        return ghlError(422, u"property %1 should not exist"_s.arg(*strange));
    if (const auto wrong = checkLocation(**grant, body.take("locationId"_L1).toString()))
        return *wrong;
    const QString location = locationOf(**grant);
    const bool duplicatesAllowed = std::any_of(m_locations.begin(), m_locations.end(), [&](const Location &one) {
        return one.id == location && one.allowDuplicates;
    });
    QString matching;
    const QJsonObject *other =
        duplicateOf(location, body.value("email"_L1).toString(), body.value("phone"_L1).toString(), &matching);
    if (other && !duplicatesAllowed) {
        return ghlError(400, u"This location does not allow duplicated contacts."_s,
                        {{u"meta"_s, QJsonObject{{u"contactId"_s, other->value("id"_L1)},
                                                 {u"contactName"_s, other->value("name"_L1)},
                                                 {u"matchingField"_s, matching}}}});
    }
    const QJsonObject contact = keepContact(location, body);
    m_world.journal.received(name(), u"contact"_s, u"Contact %1 was created"_s.arg(contact.value("name"_L1).toString()),
                             {{u"id"_s, contact.value("id"_L1)}});
    return jsonReply({{u"contact"_s, contact}, {u"traceId"_s, randomUuid()}}, 201);
}

Response GoHighLevel::upsertContact(const Request &request)
{
    const auto grant = admit(request, u"contacts.write"_s, version);
    if (!grant)
        return grant.error();
    QJsonObject body = jsonBody(request).value_or(QJsonObject());
    if (const auto strange = strangeField(body, true))
        return ghlError(422, u"property %1 should not exist"_s.arg(*strange));
    if (const auto wrong = checkLocation(**grant, body.take("locationId"_L1).toString()))
        return *wrong;
    const QString email = body.value("email"_L1).toString();
    const QString phone = body.value("phone"_L1).toString();
    if (email.isEmpty() && phone.isEmpty())
        return ghlError(400, u"Contact must have an email or a phone"_s);
    QString matching;
    QJsonObject *other = duplicateOf(locationOf(**grant), email, phone, &matching);
    if (other) {
        for (auto member = body.begin(); member != body.end(); ++member) {
            // The field that did not match may belong to another contact; the vendor leaves it out silently.
            const bool contested = (member.key() == "phone"_L1 && matching == "email"_L1 && !phone.isEmpty()
                                    && duplicateOf(locationOf(**grant), {}, phone) != nullptr);
            if (!contested)
                other->insert(member.key(), member.value());
        }
    }
    const QJsonObject contact = other ? *other : keepContact(locationOf(**grant), body);
    m_world.journal.received(
        name(), other ? u"contact_updated"_s : u"contact"_s,
        u"Contact %1 was %2"_s.arg(contact.value("name"_L1).toString(), other ? u"updated"_s : u"created"_s),
        {{u"id"_s, contact.value("id"_L1)}});
    return jsonReply({{u"new"_s, other == nullptr}, {u"contact"_s, contact}, {u"traceId"_s, randomUuid()}});
}

Response GoHighLevel::getContact(const Request &request)
{
    const auto grant = admit(request, u"contacts.readonly"_s, version);
    if (!grant)
        return grant.error();
    const QJsonObject *contact = findContact(request.param(u"id"_s));
    if (!contact)
        return ghlError(400, u"Contact not found"_s);
    if (const auto wrong = checkLocation(**grant, contact->value("locationId"_L1).toString()))
        return *wrong;
    return jsonReply({{u"contact"_s, *contact}, {u"traceId"_s, randomUuid()}});
}

Response GoHighLevel::updateContact(const Request &request)
{
    const auto grant = admit(request, u"contacts.write"_s, version);
    if (!grant)
        return grant.error();
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    if (const auto strange = strangeField(body, false)) // locationId is refused here
        return ghlError(422, u"property %1 should not exist"_s.arg(*strange));
    QJsonObject *contact = findContact(request.param(u"id"_s));
    if (!contact)
        return ghlError(400, u"Contact not found"_s);
    if (const auto wrong = checkLocation(**grant, contact->value("locationId"_L1).toString()))
        return *wrong;
    for (auto member = body.begin(); member != body.end(); ++member)
        contact->insert(member.key(), member.value());
    return jsonReply({{u"succeded"_s, true}, {u"contact"_s, *contact}}); // the vendor's spelling
}

} // namespace callttone::sandbox
