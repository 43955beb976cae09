// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/tool_definition.h"

#include <QList>
#include <QStringList>

namespace callttone::integrations {

/// A property for a form and for a language model: `title` is a source text of context "Integration", `description` is
/// read by the model only. `format` as tools::ToolDefinition lists them; empty for plain text.
[[nodiscard]] QJsonObject ghlText(const char *title, const char *description, const char *format = "",
                                  int longest = 200);
[[nodiscard]] QJsonObject ghlCalendarPicker();

/// An object of these properties in this order. One of `anyOf` has to be there, unless it is empty.
[[nodiscard]] QJsonObject ghlSchema(const QList<std::pair<QString, QJsonObject>> &properties,
                                    const QStringList &required = {}, const QStringList &anyOf = {});

[[nodiscard]] tools::ToolDefinition ghlDefinition(const QString &name, const QString &title, const QString &description,
                                                  const QJsonObject &schema);
/// " The business is in America/Chicago." for descriptions; empty before a zone is chosen.
[[nodiscard]] QString ghlZoneSentence(const QJsonObject &config);

} // namespace callttone::integrations
