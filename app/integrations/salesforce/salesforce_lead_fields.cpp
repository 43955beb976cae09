// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_lead_fields.h"

#include "app/integrations/salesforce/salesforce_people.h"
#include "app/integrations/support/safe_text.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestFirstName = 40;
constexpr qsizetype longestLastName = 80;
constexpr qsizetype longestCompany = 255;
constexpr qsizetype longestEmail = 80;
constexpr qsizetype longestDescription = 32'000;

constexpr auto nobody = "Unknown"_L1;

struct Name
{
    QString first;
    QString last; ///< never empty
};

QString oneLine(const QString &text)
{
    return wellFormed(text).simplified();
}

Name nameOf(const Person &person)
{
    Name name{oneLine(person.lead.firstName), oneLine(person.lead.lastName)};
    if (name.last.isEmpty()) { // a single word is the last name, of several the last one is
        const qsizetype blank = name.first.lastIndexOf(u' ');
        name.last = name.first.mid(blank + 1);
        name.first.truncate(std::max<qsizetype>(blank, 0));
    }
    for (const QString &standIn : {salesforcePhone(person), person.email, QString(nobody)}) {
        if (name.last.isEmpty())
            name.last = standIn;
    }
    return {cutVisibly(name.first, longestFirstName), cutVisibly(name.last, longestLastName)};
}

QString descriptionOf(const Person &person, const delivery::CallFacts &facts)
{
    QStringList lines;
    const QString agent = oneLine(facts.call.agentName);
    lines.append(agent.isEmpty() ? u"Captured by an AI voice agent."_s
                                 : u"Captured by the AI voice agent %1."_s.arg(agent));
    if (person.email.size() > longestEmail) // the field does not take it, and half an address is none
        lines.append(u"E-mail: %1"_s.arg(person.email));
    if (!facts.call.summary.isEmpty())
        lines.append(wellFormed(facts.call.summary).trimmed());
    QString text = cutVisibly(lines.join(u"\n\n"_s), longestDescription - 300);
    if (!facts.call.id.isEmpty())
        text += u"\n\nCall id: "_s + oneLine(facts.call.id).left(250);
    return text;
}

bool isEmptyThere(const QJsonObject &there, const QString &field)
{
    return there.value(field).toString().trimmed().isEmpty();
}

} // namespace

QJsonObject salesforceLeadFields(const Person &person, const delivery::CallFacts &facts, const QString &companyFallback)
{
    const Name name = nameOf(person);
    const QString company = cutVisibly(oneLine(person.lead.company), longestCompany);
    QJsonObject fields{{u"LastName"_s, name.last},
                       {u"Company"_s, company.isEmpty() ? companyFallback : company},
                       {u"LeadSource"_s, QString(salesforceLeadSource)},
                       {u"Description"_s, descriptionOf(person, facts)}};
    if (!name.first.isEmpty())
        fields.insert("FirstName"_L1, name.first);
    if (!person.email.isEmpty() && person.email.size() <= longestEmail)
        fields.insert("Email"_L1, person.email);
    if (const QString phone = salesforcePhone(person); !phone.isEmpty())
        fields.insert("Phone"_L1, phone);
    return fields;
}

QJsonObject salesforceLeadGaps(const QJsonObject &wanted, const QJsonObject &there, const Person &person,
                               const QString &companyFallback)
{
    QJsonObject gaps;
    const auto fill = [&](const QString &field) {
        if (wanted.contains(field) && wanted.value(field) != there.value(field))
            gaps.insert(field, wanted.value(field));
    };
    for (const QString &field : {u"FirstName"_s, u"Email"_s, u"Phone"_s}) {
        if (isEmptyThere(there, field))
            fill(field);
    }
    // "Dana" alone was the last name until "Dana Whitfield" came.
    const QStringList standIns{salesforcePhone(person), person.email, nobody, wanted.value("FirstName"_L1).toString()};
    const QString lastName = there.value("LastName"_L1).toString();
    if (lastName.isEmpty() || standIns.contains(lastName, Qt::CaseInsensitive))
        fill(u"LastName"_s);
    if (isEmptyThere(there, u"Company"_s) || there.value("Company"_L1).toString() == companyFallback)
        fill(u"Company"_s);
    return gaps;
}

} // namespace callttone::integrations
