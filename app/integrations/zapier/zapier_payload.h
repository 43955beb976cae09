// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace callttone::integrations {

/// An event as a Zap's later steps like to pick from: one object without objects or lists in it. Names of nested
/// members are joined by two underscores as Zapier does it itself ("lead__email"), members of lists that hold objects
/// are counted from 1 ("items__1__name"). A list of texts becomes one text with a line for each; Zapier would put
/// commas between, and sentences have some of their own. `transcript` becomes "Agent: …" and "Caller: …" lines, with
/// `transcriptTurns` beside it. A member that is there already is never replaced.
[[nodiscard]] QJsonObject flatEvent(const QJsonObject &fields);

/// At most `mostBytes` of JSON: the longest texts are cut visibly until it fits. Nothing when it does not fit for being
/// of too many parts.
[[nodiscard]] std::optional<QByteArray> cappedJson(QJsonObject flat, qsizetype mostBytes);

} // namespace callttone::integrations
