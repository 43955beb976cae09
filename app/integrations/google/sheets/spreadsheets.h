// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/google_oauth.h"

namespace callttone::integrations {

/// The id in what a person pasted: the address of an open sheet or the id itself; empty when it is neither.
[[nodiscard]] QString spreadsheetIdIn(const QString &pasted);

/// The configured spreadsheet's id; a form may have kept the address it was given. Empty when none is chosen.
[[nodiscard]] QString configuredSpreadsheet(const QJsonObject &config);

/// Opens the configured spreadsheet and says its title.
[[nodiscard]] core::Result<values::ConnectionCheck> spreadsheetCheck(connect::VendorSession &session,
                                                                     const QString &api);
/// "spreadsheetId": the one configured. Google lists files only to who may see them all, which we do not ask for.
[[nodiscard]] core::Result<QList<values::ConfigOption>> spreadsheetOptions(connect::VendorSession &session,
                                                                           const QString &api, const QString &field);
/// `label` is the address or id of a sheet to open, else the title of a new one, which gets the tabs that are kept,
/// with their headers.
[[nodiscard]] core::Result<values::ConfigOption> createSpreadsheet(connect::VendorSession &session, const QString &api,
                                                                   const QString &field, const QString &label);

} // namespace callttone::integrations
