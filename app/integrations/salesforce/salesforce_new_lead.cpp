// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_new_lead.h"

#include "app/integrations/salesforce/salesforce_lead_fields.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto theLead = "the lead"_L1;

/// Since v52; without it an alert of a rule refuses as its block does.
SalesforceHeader duplicateHeader(bool save)
{
    return {"Sforce-Duplicate-Rule-Header"_ba, QByteArray("allowSave=") + (save ? "true" : "false")
                                                   + "; includeRecordDetails=false; runAsCurrentUser=true"};
}

/// The first lead or contact of a duplicate rule's matches; empty when it matched neither.
QString firstMatch(const SalesforceRefusal &refusal)
{
    QJsonObject result = refusal.details.value("duplicateResult"_L1).toObject();
    if (result.isEmpty())
        result = refusal.details.value("duplicateResut"_L1).toObject(); // how v48 to v51 spell it
    for (const QJsonValue &match : result.value("matchResults"_L1).toArray()) {
        for (const QJsonValue &entry : match.toObject().value("matchRecords"_L1).toArray()) {
            const QJsonObject record = entry.toObject().value("record"_L1).toObject();
            const QString type = record.value("attributes"_L1)
                                     .toObject()
                                     .value("type"_L1)
                                     .toString(match.toObject().value("entityType"_L1).toString());
            if (type == "Lead"_L1 || type == "Contact"_L1)
                return record.value("Id"_L1).toString();
        }
    }
    return {};
}

/// What the org refused and the lead can do without. Answers what to tell; empty when it is something else.
QString leaveOut(QJsonObject &fields, const SalesforceRefusal &refusal)
{
    const bool isSourceRefused =
        refusal.code == "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_L1 || refusal.code.startsWith("INVALID_FIELD"_L1);
    if (isSourceRefused && fields.contains("LeadSource"_L1) && refusal.names(u"LeadSource"_s)) {
        fields.remove("LeadSource"_L1);
        return u"The lead source was left out: an administrator has to add the value \"%1\" to Lead Source in "
               "Salesforce Setup, Object Manager, Lead."_s.arg(salesforceLeadSource);
    }
    if (refusal.code == "INVALID_EMAIL_ADDRESS"_L1 && fields.contains("Email"_L1)) {
        const QString address = fields.take("Email"_L1).toString();
        fields.insert("Description"_L1,
                      u"E-mail as it was said: %1\n\n"_s.arg(address) + fields.value("Description"_L1).toString());
        return u"Salesforce does not take the e-mail address, so it is in the lead's description."_s;
    }
    return {};
}

ContactCandidate madeOf(const connect::VendorSession &session, const QString &id, const QJsonObject &fields)
{
    ContactCandidate made;
    made.id = id;
    made.type = u"Lead"_s;
    made.url = salesforcePage(session, id);
    made.name = (fields.value("FirstName"_L1).toString() + u' ' + fields.value("LastName"_L1).toString()).trimmed();
    made.email = fields.value("Email"_L1).toString();
    made.phones = {fields.value("Phone"_L1).toString()};
    return made;
}

} // namespace

SyncResult<SalesforceNewLead> makeSalesforceLead(connect::VendorSession &session, QJsonObject fields,
                                                 const SalesforceSettings &settings)
{
    bool save = settings.saveDuplicates;
    QStringList notes;
    for (;;) { // each turn leaves something out or allows to save, so there are few
        const auto id = salesforceCreate(session, u"Lead"_s, fields, theLead, {duplicateHeader(save)});
        if (id)
            return SalesforceNewLead{madeOf(session, *id, fields), true, notes};
        const SalesforceProblem &problem = id.error();
        if (problem.refusal.code == "DUPLICATES_DETECTED"_L1) {
            const QString match = firstMatch(problem.refusal);
            const auto existing = match.isEmpty() ? SyncResult<std::optional<ContactCandidate>>(std::nullopt)
                                                  : salesforcePerson(session, match);
            if (!existing)
                return syncFail(existing.error());
            if (*existing)
                return SalesforceNewLead{**existing, false, notes};
            if (save)
                return syncFail(problem.failure);
            save = true; // the rule found nobody a call could be put to
            continue;
        }
        const QString note = leaveOut(fields, problem.refusal);
        if (note.isEmpty())
            return syncFail(problem.failure);
        notes.append(note);
    }
}

} // namespace callttone::integrations
