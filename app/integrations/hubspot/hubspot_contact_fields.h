// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/hubspot/hubspot_people.h"

namespace callttone::integrations {

/// A lead as properties of a contact: email, firstname, lastname, phone, company, those that are known.
[[nodiscard]] QJsonObject hubSpotContactFields(const Person &person);

/// The same for a new contact, of which HubSpot wants a name or an e-mail address; a number stands for them. Empty when
/// there is none of the three.
[[nodiscard]] QJsonObject asNewHubSpotContact(QJsonObject fields);

/// Those of the fields that `known` lacks. A number that stood for a name is no name.
[[nodiscard]] QJsonObject hubSpotMissingFields(const QJsonObject &fields, const HubSpotPerson &known);

/// `known` with the fields in it.
[[nodiscard]] HubSpotPerson withHubSpotFields(HubSpotPerson known, const QJsonObject &fields);

/// Without those a refusal named; empty when it named none of them, so that another try would end the same. A detail
/// that was heard wrong must not cost the contact.
[[nodiscard]] QJsonObject withoutRefusedFields(const QJsonObject &fields, const HubSpotRefusal &refusal);

} // namespace callttone::integrations
