// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/gohighlevel/ghl_call.h"

namespace callttone::integrations {

struct GhlContact
{
    QString id = {};
    QString name = {};
    QString firstName = {};
    QString lastName = {};
    QString email = {};
    QString phone = {};

    [[nodiscard]] static GhlContact fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const; ///< {id, name, firstName, lastName, email, phone}
};

/// What a call says of a person.
struct GhlPerson
{
    QString name;
    QString firstName;
    QString lastName;
    QString email; ///< as given
    QString phone; ///< as given
    QString company;

    [[nodiscard]] static GhlPerson fromArguments(const QJsonObject &arguments);
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] bool canBeFound() const { return !email.isEmpty() || !phone.isEmpty(); }
};

/// Who a person is at GoHighLevel.
struct GhlMatch
{
    std::optional<GhlContact> contact;
    QString matchedBy; ///< "email" | "phone"
    /// Others that fit. Without a contact: more than one has a number that ends so, and which is meant cannot be told.
    QList<GhlContact> others;
};

enum class GhlSearch {
    Duplicates, ///< as the vendor tells duplicates: exact, and at once up to date
    All,        ///< then the search for other spellings of the number; its index lags some seconds
};
/// By e-mail and phone side by side, one parameter a request: with both, which one matched depends on a setting of the
/// location. Where they lead to two contacts the e-mail's counts.
[[nodiscard]] tl::expected<GhlMatch, tools::ToolFailure> ghlFindContact(const GhlCall &call, const QString &email,
                                                                        const QString &phone, GhlSearch search);
[[nodiscard]] tl::expected<GhlContact, tools::ToolFailure> ghlReadContact(const GhlCall &call, const QString &id);

struct GhlCreated
{
    GhlContact contact; ///< of one that was there: what the refusal says of it, which is little beside the id
    bool created = true;
};
[[nodiscard]] connect::HttpRequest ghlCreateRequest(const GhlCall &call, const GhlPerson &person);
/// Sends the creation once. A duplicate is the contact that is there; after a lost answer, or a 422, which may have
/// created it all the same, it is looked for.
[[nodiscard]] tl::expected<GhlCreated, tools::ToolFailure> ghlCreate(const GhlCall &call, const GhlPerson &person);

} // namespace callttone::integrations
