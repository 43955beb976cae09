// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

namespace callttone::integrations {

/// A property of a configuration. Texts are sources of context "Integration".
struct ConfigProperty
{
    QString name;
    QJsonObject schema;
    bool required = false;
};

/// Text that is chosen from GET …/options/{name}; any other text of the vendor's may be typed.
[[nodiscard]] ConfigProperty picker(const QString &name, const char *title, const char *description);
/// An IANA time zone, "Europe/Berlin"; required.
[[nodiscard]] ConfigProperty timezoneProperty(const char *description);
[[nodiscard]] ConfigProperty textProperty(const QString &name, const char *title, const char *description,
                                          int maxLength);
/// On or off; `usual` is what holds where the configuration says nothing.
[[nodiscard]] ConfigProperty flagProperty(const QString &name, const char *title, const char *description, bool usual);
/// A list of some of `names`.
[[nodiscard]] ConfigProperty choices(const QString &name, const char *title, const char *description,
                                     const QStringList &names);

/// The JSON Schema object of all of them, in this order ("x-order" keeps it: QJsonObject sorts).
[[nodiscard]] QJsonObject objectSchema(const QList<ConfigProperty> &properties);

/// What an agent can do; `name` is empty where it is no tool.
[[nodiscard]] values::Capability capability(const QString &name, const char *title, const char *description,
                                            bool readOnly);

} // namespace callttone::integrations
