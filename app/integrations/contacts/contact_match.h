// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/delivery/connectors/call_facts.h"
#include "app/integrations/contacts/phone_number.h"

#include <QJsonObject>
#include <QStringList>

namespace callttone::integrations {

/// Whom a call is about: the lead's details, and the other party's number where the lead has none.
struct Person
{
    values::Lead lead;                ///< names and company as given
    QString email;                    ///< trimmed, lower case; empty when it is no address
    std::optional<PhoneNumber> phone; ///< normalised
    /// What `phone` was read from. Where `phone` is not set: the digits the lead gave, if any, "555-0199".
    QString phoneAsGiven;

    [[nodiscard]] bool isKnown() const { return !email.isEmpty() || phone.has_value(); }
    /// What makes two persons one: "email:ann@example.com", "phone:+15125550199"; the surer first.
    [[nodiscard]] QStringList keys() const;
};

/// `configuredRegion` is the country of numbers without one; where it is empty or unknown, the country of our own
/// number in the call is, then US. A lead's number that cannot be read gives way to the other party's. A caller who is
/// "anonymous" has no number.
[[nodiscard]] Person personOf(const delivery::CallFacts &facts, const QString &configuredRegion);

/// A record at a vendor that may be this person.
struct ContactCandidate
{
    QString id;
    QString name; ///< for people; the e-mail address or number where there is no name
    QString firstName = {};
    QString lastName = {};
    QString url = {};
    QString type = {}; ///< where a vendor has several kinds: "Lead", "Contact"
    QString email = {};
    QStringList phones = {};         ///< as the vendor keeps them, in any spelling
    core::TimeMs lastActivityAt = 0; ///< 0: unknown
    core::TimeMs createdAt = 0;
};

/// Why a candidate was taken, surest first.
enum class MatchRule { Email, ExactNumber, NationalNumber };
[[nodiscard]] QString wireName(MatchRule rule); ///< "email" | "exact_number" | "national_number"

/// One person is chosen, never several: a call logged on everybody who shares a number is a known plague.
struct ContactChoice
{
    ContactCandidate chosen;
    MatchRule rule = MatchRule::Email;
    /// Several fitted equally well, and this one was active last (or is the oldest, where nothing is known of that).
    bool byActivity = false;
    QList<ContactCandidate> others; ///< who fitted too, best first; at most 10

    /// {"id", "name", "url"?, "rule", "byActivity", "others": [{"id", "name", "url"?}]}: the `contact` of a record.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Whether it is somebody else on the same line, as families and offices share one: another e-mail address, and another
/// name as well. People have several addresses, so that alone says nothing.
[[nodiscard]] bool isSomebodyElse(const Person &person, const QString &email, const QString &firstName,
                                  const QString &lastName);

/// Exact e-mail address, then exact number, then the same national digits; among equals the one active last, then the
/// oldest. Candidates that fit by none are left out: vendors' searches answer more than was asked for. A candidate
/// whose number has another country code than the person's fits by national digits only if it was kept without one.
/// Nobody fits by a number who is somebody else, see above.
/// The same id (of the same type) twice counts once.
[[nodiscard]] std::optional<ContactChoice> chooseContact(const Person &person,
                                                         const QList<ContactCandidate> &candidates);

/// The `contact` of a record for somebody who was just made: {"id", "name", "url"?, "others": []}, without a rule.
[[nodiscard]] QJsonObject newContactJson(const ContactCandidate &made);

} // namespace callttone::integrations
