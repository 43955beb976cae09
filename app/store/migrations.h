// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace callttone::store {

class Session;

/// Brings the schema to the newest version, one numbered file of migrations/ per transaction, so an interruption
/// leaves the last whole version. A database from a newer program is refused: guessing at it could lose data.
/// Answers the version there is now; `upTo` stops earlier, where a database of an older program is wanted.
[[nodiscard]] core::Result<int> migrate(Session &session, std::optional<int> upTo = {});

/// The newest version this program knows.
[[nodiscard]] int schemaVersion();

} // namespace callttone::store
