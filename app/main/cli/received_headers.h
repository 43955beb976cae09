// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace callttone::cli {

/// Headers of a received request, names in lower case. Reads what people have at hand: "Name: value" lines with or
/// without the request line, or the JSON object that frameworks keep them in.
[[nodiscard]] QHash<QByteArray, QByteArray> receivedHeaders(const QByteArray &text);

} // namespace callttone::cli
