// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_tool.h"

namespace callttone::integrations {

/// GET /contacts/search/duplicate, then POST /contacts/search.
[[nodiscard]] VendorTool ghlGetContact(const QString &api);
/// POST /contacts/, unless the contact is there.
[[nodiscard]] VendorTool ghlCreateContact(const QString &api);

} // namespace callttone::integrations
