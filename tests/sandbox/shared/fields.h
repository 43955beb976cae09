// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/request.h"

namespace callttone::sandbox {

/// The fields of a query or a form, decoded as web servers do it: "+" is a blank, so an unencoded "+1512…" arrives
/// broken here as it does at the vendors.
class Fields
{
public:
    [[nodiscard]] static Fields ofQuery(const service::Request &request);
    /// Of an application/x-www-form-urlencoded body; empty for every other kind.
    [[nodiscard]] static Fields ofForm(const service::Request &request);
    [[nodiscard]] static Fields parse(const QByteArray &encoded);

    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const; ///< the first of that name
    [[nodiscard]] QStringList all(const QString &name) const;
    [[nodiscard]] const QList<std::pair<QString, QString>> &list() const { return m_fields; }

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace callttone::sandbox
