// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/contacts/contact_match.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto lastResort = "US"_L1;
constexpr qsizetype mostOthers = 10;
constexpr qsizetype longestEmail = 254;

/// Agents write down what they heard, "ann at example dot com" too; only an address is compared and sent.
QString emailIn(const QString &text)
{
    static const QRegularExpression address(uR"(^[^\s@<>",;:]+@[^\s@<>",;:.]+(?:\.[^\s@<>",;:.]+)+$)"_s);
    const QString email = text.trimmed().toLower();
    return email.size() <= longestEmail && address.match(email).hasMatch() ? email : QString();
}

QString regionFor(const values::Call &call, const QString &configured)
{
    const QString region = configured.trimmed().toUpper();
    if (isPhoneRegion(region))
        return region;
    const bool isOutbound = call.direction == "outbound"_L1;
    const auto own = readPhoneNumber(isOutbound ? call.fromNumber : call.toNumber, {});
    return own && !own->region.isEmpty() ? own->region : QString(lastResort);
}

bool holdsDigits(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isWrittenWithCountry(const QString &kept, const PhoneNumber &number)
{
    QString digits;
    for (const QChar c : kept) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits.startsWith(QStringView(number.e164).sliced(1));
}

std::optional<MatchRule> numberRule(const PhoneNumber &wanted, const QString &kept)
{
    const auto withCountry = readPhoneNumber(kept, {});
    const auto read = withCountry ? withCountry : readPhoneNumber(kept, wanted.region);
    if (!read)
        return std::nullopt;
    if (read->e164 == wanted.e164)
        return withCountry || isWrittenWithCountry(kept, wanted) ? MatchRule::ExactNumber : MatchRule::NationalNumber;
    // One country writes some of its numbers in two ways, see PhoneNumber::national.
    const bool isSameCountry = !wanted.region.isEmpty() && read->region == wanted.region;
    return isSameCountry && read->national == wanted.national ? std::optional(MatchRule::NationalNumber) : std::nullopt;
}

std::optional<MatchRule> ruleFor(const Person &person, const ContactCandidate &candidate)
{
    if (!person.email.isEmpty() && candidate.email.trimmed().toLower() == person.email)
        return MatchRule::Email;
    std::optional<MatchRule> best;
    if (!person.phone || isSomebodyElse(person, candidate.email, candidate.firstName, candidate.lastName))
        return best;
    for (const QString &kept : candidate.phones) {
        const auto rule = numberRule(*person.phone, kept);
        if (rule && (!best || *rule < *best))
            best = rule;
    }
    return best;
}

struct Fit
{
    ContactCandidate candidate;
    MatchRule rule;
};

bool isBetter(const Fit &a, const Fit &b)
{
    if (a.rule != b.rule)
        return a.rule < b.rule;
    if (a.candidate.lastActivityAt != b.candidate.lastActivityAt)
        return a.candidate.lastActivityAt > b.candidate.lastActivityAt;
    // Of an unknown age is younger than all.
    const auto age = [](const Fit &fit) {
        return fit.candidate.createdAt > 0 ? fit.candidate.createdAt : std::numeric_limits<core::TimeMs>::max();
    };
    return age(a) < age(b);
}

QJsonObject brief(const ContactCandidate &candidate)
{
    QJsonObject object{{u"id"_s, candidate.id}, {u"name"_s, candidate.name}};
    if (!candidate.url.isEmpty())
        object.insert(u"url"_s, candidate.url);
    return object;
}

} // namespace

QStringList Person::keys() const
{
    QStringList keys;
    if (!email.isEmpty())
        keys.append(u"email:"_s + email);
    if (phone)
        keys.append(u"phone:"_s + phone->e164);
    return keys;
}

Person personOf(const delivery::CallFacts &facts, const QString &configuredRegion)
{
    const QString region = regionFor(facts.call, configuredRegion);
    Person person{.lead = facts.lead, .email = emailIn(facts.lead.email), .phone = {}, .phoneAsGiven = {}};
    const QString given = facts.lead.phone.trimmed();
    person.phone = readPhoneNumber(given, region);
    if (person.phone || (holdsDigits(given) && !isWithheldNumber(given)))
        person.phoneAsGiven = given;
    if (person.phone)
        return person;
    // "The one I am calling from" is what agents write down too.
    const QString counterpart = facts.call.counterpart().trimmed();
    person.phone = readPhoneNumber(counterpart, region);
    if (person.phone)
        person.phoneAsGiven = counterpart;
    return person;
}

QString wireName(MatchRule rule)
{
    constexpr std::array names{"email"_L1, "exact_number"_L1, "national_number"_L1}; // in enum order
    return names[size_t(rule)];
}

QJsonObject ContactChoice::toJson() const
{
    QJsonArray beside;
    for (const ContactCandidate &other : others)
        beside.append(brief(other));
    QJsonObject object = brief(chosen);
    object.insert(u"rule"_s, wireName(rule));
    object.insert(u"byActivity"_s, byActivity);
    object.insert(u"others"_s, beside);
    return object;
}

bool isSomebodyElse(const Person &person, const QString &email, const QString &firstName, const QString &lastName)
{
    const auto differ = [](const QString &a, const QString &b) {
        return !a.isEmpty() && !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) != 0;
    };
    return differ(person.email, email.trimmed())
           && (differ(person.lead.firstName.simplified(), firstName.simplified())
               || differ(person.lead.lastName.simplified(), lastName.simplified()));
}

std::optional<ContactChoice> chooseContact(const Person &person, const QList<ContactCandidate> &candidates)
{
    QList<Fit> fits;
    QSet<QString> seen;
    for (const ContactCandidate &candidate : candidates) {
        const auto rule = ruleFor(person, candidate);
        const QString key = candidate.type + u'/' + candidate.id;
        if (!rule || seen.contains(key)) // searches by address and by number find the same one
            continue;
        seen.insert(key);
        fits.append({candidate, *rule});
    }
    if (fits.isEmpty())
        return std::nullopt;
    std::stable_sort(fits.begin(), fits.end(), isBetter);
    ContactChoice choice{
        .chosen = fits.first().candidate, .rule = fits.first().rule, .byActivity = false, .others = {}};
    choice.byActivity = fits.size() > 1 && fits.at(1).rule == choice.rule;
    for (qsizetype i = 1; i < fits.size() && i <= mostOthers; ++i)
        choice.others.append(fits.at(i).candidate);
    return choice;
}

QJsonObject newContactJson(const ContactCandidate &made)
{
    QJsonObject object = brief(made);
    object.insert(u"others"_s, QJsonArray());
    return object;
}

} // namespace callttone::integrations
