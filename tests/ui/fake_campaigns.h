// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/campaign.h"

namespace callttone::testing {

/// The campaigns of a FakeService, with the transitions and refusals of the real one. Contacts page by number.
class FakeCampaigns
{
public:
    QList<values::Campaign> list;          ///< newest first, with all of their contacts
    std::optional<core::ApiError> refusal; ///< of the next writing request

    /// One of each state.
    void fill();
    [[nodiscard]] values::Campaign *find(const QString &id);
    /// Counts its contacts anew.
    static void count(values::Campaign &campaign);

    /// For paths below /campaigns.
    [[nodiscard]] static bool concerns(const QString &path);
    [[nodiscard]] client::RestAnswer answer(const client::RestRequest &request);

private:
    [[nodiscard]] client::RestAnswer page(const QUrlQuery &query) const;
    [[nodiscard]] client::RestAnswer create(const QJsonObject &body);
    [[nodiscard]] client::RestAnswer change(values::Campaign &campaign, const QJsonObject &patch);
};

} // namespace callttone::testing
