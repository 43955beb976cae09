// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <optional>

namespace callttone::store {

/// Where a newest-first list goes on: rows before (`time`, `key`). Lists page by this pair, never by OFFSET, so a page
/// costs the same at the end as at the start, and rows that arrive meanwhile shift nothing.
struct Cursor
{
    qint64 time = 0;
    QString key;
};

[[nodiscard]] QString encodeCursor(const Cursor &cursor);
/// nullopt for an empty text (first page); a Validation error for one we did not make.
[[nodiscard]] core::Result<std::optional<Cursor>> decodeCursor(const QString &text);

} // namespace callttone::store
