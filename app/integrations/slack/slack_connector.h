// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/vendor_connector.h"

namespace callttone::integrations {

/// Posts a message when a call starts and one when it has ended, the latter in the thread of the former. A call has one
/// thread in whatever order its events come:
/// - the end waits for the start and for the analysis, see the settings; the start is posted before it, once known;
/// - an end whose start never came is a message of its own, and a start that comes after that posts nothing;
/// - an analysis that comes later changes the message. Those of a webhook cannot be changed.
///
/// Slack has no key by which a repetition is known. Messages carry the call's id in their metadata, and when an answer
/// was lost they are looked for. Where nobody can look (a pasted webhook, no channels:history, a private channel) the
/// start is taken as posted, since late it says little, and the end, which holds the summary, is posted again: rather
/// twice than lost.
/// `api`: "https://slack.com/api".
[[nodiscard]] VendorConnector slackConnector(const QString &api);

/// "summaryInThread", default true, and "analysisWaitMinutes", default 1.
[[nodiscard]] QList<ConfigProperty> slackConnectorSettings();

} // namespace callttone::integrations
