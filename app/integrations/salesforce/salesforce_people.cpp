// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_people.h"

#include "app/integrations/support/safe_text.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int mostRecords = 50;
constexpr qsizetype longestPhone = 40;

const QString lookUpOfPeople = u"the look-up of the caller"_s;

using Records = QList<QJsonObject>;

/// What is read of people. Some orgs hide some fields from some users, so there is a small set to fall back to.
struct Fields
{
    QString lead;
    QString contact;
    bool hasMobile;
};

const Fields allFields{u"Id, Name, FirstName, LastName, Email, Phone, MobilePhone, CreatedDate, LastActivityDate, "
                       "IsConverted, ConvertedContactId"_s,
                       u"Id, Name, FirstName, LastName, Email, Phone, MobilePhone, HomePhone, OtherPhone, CreatedDate, "
                       "LastActivityDate"_s,
                       true};
const Fields fewFields{u"Id, Name, FirstName, LastName, Email, Phone, IsConverted, ConvertedContactId"_s,
                       u"Id, Name, FirstName, LastName, Email, Phone"_s, false};

/// Asks with all fields, and with the few when one is hidden from the connected user.
template<typename Ask> SyncResult<Records> withFields(Ask ask)
{
    SalesforceAnswer<Records> answer = ask(allFields);
    if (!answer && answer.error().refusal.code == "INVALID_FIELD"_L1)
        answer = ask(fewFields);
    return std::move(answer).map_error([](const SalesforceProblem &problem) { return problem.failure; });
}

core::TimeMs timeOf(const QJsonValue &value)
{
    const QString text = value.toString(); // "2026-02-17T12:34:56.000+0000", or a date alone
    if (text.isEmpty())
        return 0;
    if (text.size() == 10)
        return QDate::fromString(text, Qt::ISODate).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

ContactCandidate candidateOf(const connect::VendorSession &session, const QString &type, const QJsonObject &record)
{
    const auto text = [&record](QLatin1StringView name) { return record.value(name).toString(); };
    ContactCandidate candidate;
    candidate.id = text("Id"_L1);
    candidate.url = salesforcePage(session, candidate.id);
    candidate.type = type;
    candidate.email = text("Email"_L1);
    for (const auto field : {"Phone"_L1, "MobilePhone"_L1, "HomePhone"_L1, "OtherPhone"_L1}) {
        if (const QString phone = text(field); !phone.isEmpty())
            candidate.phones.append(phone);
    }
    candidate.name = text("Name"_L1);
    candidate.firstName = text("FirstName"_L1);
    candidate.lastName = text("LastName"_L1);
    if (candidate.name.isEmpty())
        candidate.name = candidate.email.isEmpty() ? candidate.phones.value(0) : candidate.email;
    candidate.createdAt = timeOf(record.value("CreatedDate"_L1));
    candidate.lastActivityAt = timeOf(record.value("LastActivityDate"_L1));
    return candidate;
}

SyncResult<Records> byExactMatch(connect::VendorSession &session, const QString &type, const Person &person)
{
    return withFields([&](const Fields &fields) {
        QStringList conditions;
        if (!person.email.isEmpty())
            conditions.append(u"Email = "_s + soqlText(person.email));
        if (person.phone) {
            conditions.append(u"Phone = "_s + soqlText(person.phone->e164));
            if (fields.hasMobile)
                conditions.append(u"MobilePhone = "_s + soqlText(person.phone->e164));
        }
        return salesforceQuery(
            session,
            u"SELECT %1 FROM %2 WHERE %3 LIMIT %4"_s.arg(type == "Lead"_L1 ? fields.lead : fields.contact, type,
                                                         conditions.join(u" OR "_s), QString::number(mostRecords)),
            lookUpOfPeople);
    });
}

/// By the number's digits, with and without country code; both, since numbers are kept as they were typed.
SyncResult<Records> bySpelling(connect::VendorSession &session, const PhoneNumber &phone)
{
    const QString whole = phone.e164.mid(1);
    const QString term = whole == phone.national ? whole : u"%1 OR %2"_s.arg(phone.national, whole);
    return withFields([&](const Fields &fields) {
        return salesforceSearch(session,
                                u"FIND {%1} IN PHONE FIELDS RETURNING Contact(%2), Lead(%3) LIMIT %4"_s.arg(
                                    term, fields.contact, fields.lead, QString::number(mostRecords)),
                                lookUpOfPeople);
    });
}

SyncResult<std::optional<QJsonObject>> recordById(connect::VendorSession &session, const QString &type,
                                                  const QString &id)
{
    return withFields([&](const Fields &fields) {
               return salesforceQuery(session,
                                      u"SELECT %1 FROM %2 WHERE Id = %3 LIMIT 1"_s.arg(
                                          type == "Lead"_L1 ? fields.lead : fields.contact, type, soqlText(id)),
                                      lookUpOfPeople);
           })
        .map([](const Records &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

/// The contact a converted lead became. It fits by what the lead fitted by, also where the contact was edited since.
SyncResult<std::optional<ContactCandidate>> contactOf(connect::VendorSession &session, const QJsonObject &lead)
{
    const QString id = lead.value("ConvertedContactId"_L1).toString();
    if (id.isEmpty())
        return std::nullopt;
    const auto contact = recordById(session, u"Contact"_s, id);
    if (!contact)
        return syncFail(contact.error());
    if (!*contact)
        return std::nullopt;
    ContactCandidate candidate = candidateOf(session, u"Contact"_s, **contact);
    const ContactCandidate before = candidateOf(session, u"Lead"_s, lead);
    candidate.email = before.email.isEmpty() ? candidate.email : before.email;
    candidate.phones += before.phones;
    return candidate;
}

/// Found records, each once. Converted leads are put aside: their contacts may be among the rest.
class People
{
public:
    explicit People(connect::VendorSession &session)
        : m_session(session)
    {}

    void add(const Records &records, const QString &typeOfAll = {})
    {
        for (const QJsonObject &record : records) {
            const QString named = record.value("attributes"_L1).toObject().value("type"_L1).toString();
            const QString type = typeOfAll.isEmpty() ? named : typeOfAll;
            const QString id = record.value("Id"_L1).toString();
            if (id.isEmpty() || m_ids.contains(id))
                continue;
            m_ids.append(id);
            if (record.value("IsConverted"_L1).toBool())
                m_converted.append(record);
            else
                m_candidates.append(candidateOf(m_session, type, record));
        }
    }

    SyncResult<QList<ContactCandidate>> all()
    {
        for (const QJsonObject &lead : std::as_const(m_converted)) {
            if (m_ids.contains(lead.value("ConvertedContactId"_L1).toString()))
                continue;
            const auto contact = contactOf(m_session, lead);
            if (!contact)
                return syncFail(contact.error());
            if (!*contact || m_ids.contains((*contact)->id))
                continue;
            m_ids.append((*contact)->id);
            m_candidates.append(**contact);
        }
        return m_candidates;
    }

private:
    connect::VendorSession &m_session;
    QStringList m_ids;
    QList<ContactCandidate> m_candidates;
    Records m_converted;
};

} // namespace

SyncResult<QList<ContactCandidate>> salesforceFindPeople(connect::VendorSession &session, const Person &person)
{
    People people(session);
    if (!person.isKnown())
        return QList<ContactCandidate>();
    for (const QString &type : {u"Contact"_s, u"Lead"_s}) {
        const auto found = byExactMatch(session, type, person);
        if (!found)
            return syncFail(found.error());
        people.add(*found, type);
    }
    if (person.phone) {
        const auto found = bySpelling(session, *person.phone);
        if (!found)
            return syncFail(found.error());
        people.add(*found);
    }
    return people.all();
}

SyncResult<std::optional<ContactCandidate>> salesforcePerson(connect::VendorSession &session, const QString &id)
{
    const QString type = id.startsWith("00Q"_L1) ? u"Lead"_s : id.startsWith("003"_L1) ? u"Contact"_s : QString();
    if (type.isEmpty())
        return std::nullopt;
    const auto record = recordById(session, type, id);
    if (!record)
        return syncFail(record.error());
    if (!*record)
        return std::nullopt;
    if ((*record)->value("IsConverted"_L1).toBool())
        return contactOf(session, **record);
    return candidateOf(session, type, **record);
}

QString salesforcePhone(const Person &person)
{
    if (person.phone)
        return person.phone->e164;
    const QString said = wellFormed(person.phoneAsGiven).simplified();
    const bool hasDigits = std::any_of(said.begin(), said.end(), [](QChar c) { return c.isDigit(); });
    return hasDigits && said.size() <= longestPhone ? said : QString();
}

} // namespace callttone::integrations
