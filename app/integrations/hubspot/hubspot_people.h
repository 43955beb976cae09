// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/contacts/contact_match.h"
#include "app/integrations/hubspot/hubspot_api.h"

namespace callttone::integrations {

/// A contact as HubSpot has it.
struct HubSpotPerson
{
    QString id;
    QString email; ///< lower case
    QString firstName;
    QString lastName;
    QString company;
    QString phone;                   ///< as somebody typed it
    QString mobilePhone;             ///< the same
    core::TimeMs lastActivityAt = 0; ///< the last call, mail or note; 0 without one
    core::TimeMs changedAt = 0;
    core::TimeMs createdAt = 0;

    [[nodiscard]] static HubSpotPerson of(const QJsonObject &record);
    [[nodiscard]] QString name() const; ///< "Ann Lee"; the e-mail address, number or id where there is none
    [[nodiscard]] ContactCandidate candidate(const HubSpotApi &api) const;
};

struct HubSpotFound
{
    HubSpotPerson person;
    QJsonObject choice; ///< ContactChoice::toJson()
};

[[nodiscard]] HubSpotAnswer<std::optional<HubSpotPerson>> hubSpotPersonById(const HubSpotApi &api, const QString &id);
[[nodiscard]] HubSpotAnswer<std::optional<HubSpotPerson>> hubSpotPersonByEmail(const HubSpotApi &api,
                                                                               const QString &email);

/// What was found by its e-mail address is nobody else's.
[[nodiscard]] HubSpotFound hubSpotFoundByEmail(const HubSpotApi &api, const HubSpotPerson &person);

/// By e-mail address, else by number; one person, chosen as contact_match.h says. `alsoKnown`: the id of one that may
/// be too new for the search; empty for none.
[[nodiscard]] HubSpotAnswer<std::optional<HubSpotFound>> findHubSpotPerson(const HubSpotApi &api, const Person &person,
                                                                           const QString &alsoKnown = {});

} // namespace callttone::integrations
