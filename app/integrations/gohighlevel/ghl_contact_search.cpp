// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_contacts.h"
#include "app/integrations/gohighlevel/ghl_errors.h"
#include "app/integrations/gohighlevel/ghl_phone.h"
#include "app/integrations/support/vendor_answer.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int pageLimit = 20;

using FoundContact = tl::expected<std::optional<GhlContact>, tools::ToolFailure>;
using FoundContacts = tl::expected<QList<GhlContact>, tools::ToolFailure>;

/// The phone's parameter is "number"; a + that is not encoded arrives as a space.
FoundContact duplicate(const GhlCall &call, const QString &parameter, const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    const auto answer = ghlAsk(call, u"the look-up of the contact"_s,
                               ghlGet(call, GhlArea::Contacts,
                                      u"/contacts/search/duplicate?locationId=%1&%2=%3"_s.arg(
                                          encoded(call.location()), parameter, encoded(value))));
    if (!answer)
        return tl::unexpected(answer.error());
    const GhlContact contact = GhlContact::fromJson(answer->value("contact"_L1).toObject());
    return contact.id.isEmpty() ? std::nullopt : std::optional(contact);
}

QJsonObject filter(const QString &field, const QString &op, const QString &value)
{
    return {{u"field"_s, field}, {u"operator"_s, op}, {u"value"_s, value}};
}

QJsonObject searchBody(const GhlCall &call)
{
    return {{u"locationId"_s, call.location()}, {u"page"_s, 1}, {u"pageLimit"_s, pageLimit}};
}

FoundContacts search(const GhlCall &call, const QJsonObject &body)
{
    const auto answer = ghlAsk(call, u"the search for the contact"_s,
                               ghlSend("POST", call, GhlArea::Contacts, u"/contacts/search"_s, body));
    if (!answer)
        return tl::unexpected(answer.error());
    QList<GhlContact> contacts;
    for (const QJsonValue &entry : answer->value("contacts"_L1).toArray())
        contacts.append(GhlContact::fromJson(entry.toObject()));
    return contacts;
}

FoundContacts searchBoth(const GhlCall &call, const QString &email, const PhoneText &phone)
{
    QJsonArray any;
    if (!email.isEmpty())
        any.append(filter(u"email"_s, u"eq"_s, email));
    if (!phone.isEmpty())
        any.append(filter(u"phone"_s, u"contains"_s, phone.tail()));
    QJsonObject body = searchBody(call);
    body.insert("filters"_L1, QJsonArray{QJsonObject{{u"group"_s, u"OR"_s}, {u"filters"_s, any}}});
    FoundContacts found = search(call, body);
    const auto refused = [](const tools::ToolFailure &failure) {
        return failure.problem.errorClass == values::ToolErrorClass::Refused
               || failure.problem.errorClass == values::ToolErrorClass::InvalidArguments;
    };
    if (found || !refused(found.error()))
        return found;
    // Filters of this endpoint are not in its specification; words to search for always were.
    body = searchBody(call);
    body.insert("query"_L1, phone.isEmpty() ? email : phone.tail());
    return search(call, body);
}

/// Results are more than was asked for: what does not fit exactly is dropped here.
GhlMatch chosen(const QList<GhlContact> &found, const QString &email, const PhoneText &phone)
{
    GhlMatch match;
    QList<GhlContact> sure;
    QList<GhlContact> maybe;
    for (const GhlContact &contact : found) {
        const PhoneText theirs = readPhone(contact.phone);
        if (!email.isEmpty() && contact.email.compare(email, Qt::CaseInsensitive) == 0) {
            sure.prepend(contact);
            match.matchedBy = u"email"_s;
        } else if (!phone.isEmpty() && sameNumber(theirs, phone)) {
            (theirs.hasCountry && phone.hasCountry ? sure : maybe).append(contact);
        }
    }
    if (sure.isEmpty() && maybe.size() == 1)
        sure = maybe;
    if (sure.isEmpty()) {
        match.others = maybe;
        return match;
    }
    match.contact = sure.takeFirst();
    match.others = sure;
    if (match.matchedBy.isEmpty())
        match.matchedBy = u"phone"_s;
    return match;
}

} // namespace

tl::expected<GhlMatch, tools::ToolFailure> ghlFindContact(const GhlCall &call, const QString &email,
                                                          const QString &phone, GhlSearch thoroughness)
{
    const PhoneText number = readPhone(phone);
    const bool both = !email.isEmpty() && !number.isEmpty();
    const auto byPhone = [&call, &number] { return duplicate(call, u"number"_s, number.number()); };
    std::future<FoundContact> later;
    if (both)
        later = beside(byPhone);
    const FoundContact foundEmail = duplicate(call, u"email"_s, email);
    const FoundContact foundPhone = both ? later.get() : byPhone();

    GhlMatch match;
    if (foundEmail && *foundEmail) {
        match = {**foundEmail, u"email"_s, {}};
        if (foundPhone && *foundPhone && (*foundPhone)->id != match.contact->id)
            match.others.append(**foundPhone);
        return match;
    }
    if (!foundEmail) // the e-mail's contact would count before the phone's
        return tl::unexpected(foundEmail.error());
    if (!foundPhone)
        return tl::unexpected(foundPhone.error());
    if (*foundPhone)
        return GhlMatch{**foundPhone, u"phone"_s, {}};
    if (thoroughness == GhlSearch::Duplicates)
        return match;
    return searchBoth(call, email, number).map([&](const QList<GhlContact> &found) {
        return chosen(found, email, number);
    });
}

} // namespace callttone::integrations
