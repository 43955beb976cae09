// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_contact_tools.h"

#include "app/integrations/gohighlevel/ghl_contacts.h"
#include "app/integrations/gohighlevel/ghl_phone.h"
#include "app/integrations/gohighlevel/ghl_schema.h"
#include "app/integrations/support/tool_request.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int longestEmail = 254;
constexpr int longestPhone = 40;

QString nameOf(const GhlContact &contact)
{
    return contact.name.isEmpty() ? u"without a name"_s : contact.name;
}

QJsonArray toJson(const QList<GhlContact> &contacts)
{
    QJsonArray list;
    for (const GhlContact &contact : contacts)
        list.append(contact.toJson());
    return list;
}

QString foundText(const GhlMatch &match)
{
    if (match.contact && match.others.isEmpty())
        return u"Found the contact %1."_s.arg(nameOf(*match.contact));
    if (match.contact)
        return u"Found the contact %1 by %2. Another contact fits as well: %3."_s.arg(
            nameOf(*match.contact), match.matchedBy == "email"_L1 ? u"e-mail"_s : u"phone"_s,
            nameOf(match.others.first()));
    if (match.others.isEmpty())
        return u"There is no contact with this e-mail address or phone number."_s;
    return u"%1 contacts have a number that ends like this one. Ask for the number with its country code, or for the "
           "e-mail address."_s.arg(match.others.size());
}

tools::ToolResult getContact(const GhlCall &call)
{
    const QString email = call.argument("email"_L1);
    const QString phone = call.argument("phone"_L1);
    if (email.isEmpty() && readPhone(phone).isEmpty())
        return tl::unexpected(ghlInvalid("phone"_L1, u"It holds no digits, and there is no e-mail address."_s));
    const auto match = ghlFindContact(call, email, phone, GhlSearch::All);
    if (!match)
        return tl::unexpected(match.error());
    tools::ToolOutcome outcome;
    outcome.result.insert("found"_L1, match->contact.has_value());
    if (match->contact) {
        outcome.result.insert("contact"_L1, match->contact->toJson());
        outcome.result.insert("matchedBy"_L1, match->matchedBy);
    }
    if (!match->others.isEmpty())
        outcome.result.insert(match->contact ? "alsoMatching"_L1 : "candidates"_L1, toJson(match->others));
    outcome.text = foundText(*match);
    return outcome;
}

tools::ToolOutcome contactOutcome(const GhlContact &contact, bool created)
{
    tools::ToolOutcome outcome;
    outcome.result = {{u"created"_s, created}, {u"contactId"_s, contact.id}, {u"contact"_s, contact.toJson()}};
    outcome.text = created ? u"The contact %1 is in the system now."_s.arg(nameOf(contact))
                           : u"A contact with these details is in the system already: %1."_s.arg(nameOf(contact));
    return outcome;
}

tools::ToolResult createContact(const GhlCall &call)
{
    const GhlPerson person = GhlPerson::fromArguments(call.invocation.arguments);
    // Locations may allow duplicates; then nothing but this look keeps the same person from being there twice.
    const auto match = ghlFindContact(call, person.email, person.phone, GhlSearch::Duplicates);
    if (!match)
        return tl::unexpected(match.error());
    if (match->contact)
        return contactOutcome(*match->contact, false);
    if (call.invocation.dryRun)
        return wouldSend(ghlCreateRequest(call, person), u"The contact would be created."_s);
    const auto created = ghlCreate(call, person);
    if (!created)
        return tl::unexpected(created.error());
    if (created->created)
        return contactOutcome(created->contact, true);
    const auto whole = ghlReadContact(call, created->contact.id);
    return contactOutcome(whole && !whole->id.isEmpty() ? *whole : created->contact, false);
}

/// The run before this looked first and found nobody, so who is there now is its doing.
tools::LookUpResult createdBefore(const GhlCall &call)
{
    const GhlPerson person = GhlPerson::fromArguments(call.invocation.arguments);
    const auto match = ghlFindContact(call, person.email, person.phone, GhlSearch::All);
    if (!match)
        return tl::unexpected(match.error());
    if (!match->contact)
        return std::nullopt;
    return contactOutcome(*match->contact, true);
}

/// Who it is, not how it is spelt.
QJsonObject identity(const QJsonObject &arguments, const QJsonObject &)
{
    const GhlPerson person = GhlPerson::fromArguments(arguments);
    return {{u"email"_s, person.email.toLower()}, {u"phone"_s, readPhone(person.phone).number()}};
}

QJsonObject emailProperty(const char *description)
{
    return ghlText(QT_TRANSLATE_NOOP("Integration", "Email"), description, "email", longestEmail);
}

QJsonObject phoneProperty(const char *description)
{
    return ghlText(QT_TRANSLATE_NOOP("Integration", "Phone"), description, "phone", longestPhone);
}

} // namespace

VendorTool ghlGetContact(const QString &api)
{
    const QJsonObject schema =
        ghlSchema({{u"email"_s, emailProperty("The caller's e-mail address, as they spelled it.")},
                   {u"phone"_s,
                    phoneProperty("Phone number with country code, \"+15125550142\". Without one it is compared by its "
                                  "last ten digits.")}},
                  {}, {u"email"_s, u"phone"_s});
    VendorTool tool;
    tool.definition = ghlDefinition(
        u"ghl_get_contact"_s, u"Get Contact"_s,
        u"Looks up a caller in GoHighLevel. Call it when you know the caller's phone number or e-mail address and want "
        "to know who they are, and before creating a contact. Pass email or phone, at least one; both are looked up at "
        "once. Returns found and, when true, contact with id, name, firstName, lastName, email and phone; pass the id "
        "as "
        "contactId to ghl_book_appointment. found false is a sure answer: nobody has these details; do not make up a "
        "name. With candidates instead of a contact, ask for the e-mail address or the number with its country code. "
        "When it fails, go on without the contact."_s,
        schema);
    tool.definition.readOnly = true;
    tool.definition.hardMs = tools::hardReadLimitMs;
    tool.run = [api](connect::VendorSession &session, const tools::Invocation &invocation) {
        return getContact(GhlCall{session, api, invocation});
    };
    return tool;
}

VendorTool ghlCreateContact(const QString &api)
{
    const QJsonObject schema =
        ghlSchema({{u"name"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Name"),
                                       "Full name, when you do not know which part is the first name.")},
                   {u"firstName"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "First name"), "First name.")},
                   {u"lastName"_s, ghlText(QT_TRANSLATE_NOOP("Integration", "Last name"), "Last name.")},
                   {u"email"_s, emailProperty("E-mail address, read back to the caller before.")},
                   {u"phone"_s,
                    phoneProperty("Phone number with country code, \"+15125550142\". The number the caller calls from "
                                  "will do when they agree.")},
                   {u"companyName"_s,
                    ghlText(QT_TRANSLATE_NOOP("Integration", "Company"), "Company, when the caller names one.")}},
                  {}, {u"email"_s, u"phone"_s});
    VendorTool tool;
    tool.definition = ghlDefinition(
        u"ghl_create_contact"_s, u"Create Contact"_s,
        u"Saves a new lead or client in GoHighLevel. Call it once you have the caller's name and an e-mail address or "
        "phone number, and ghl_get_contact found nobody. Not needed before booking: ghl_book_appointment creates the "
        "contact itself. Pass name (or firstName and lastName) and email or phone. Returns contactId, contact, and "
        "created; created false means that these details belong to a contact who is there already, which is no error. "
        "When it fails, tell the caller that their details could not be saved; do not say that they were."_s,
        schema);
    tool.run = [api](connect::VendorSession &session, const tools::Invocation &invocation) {
        return createContact(GhlCall{session, api, invocation});
    };
    tool.lookUp = [api](connect::VendorSession &session, const tools::Invocation &invocation) {
        return createdBefore(GhlCall{session, api, invocation});
    };
    tool.identity = identity;
    return tool;
}

} // namespace callttone::integrations
