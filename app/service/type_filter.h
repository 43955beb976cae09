// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace callttone::service {

/// `?types=call.ended,delivery.*`: names, or prefixes with a trailing star. Empty lets everything through.
class TypeFilter
{
public:
    TypeFilter() = default;
    explicit TypeFilter(const QString &list);
    [[nodiscard]] bool lets(const QString &type) const;

private:
    QStringList m_names;
    QStringList m_prefixes;
};

} // namespace callttone::service
