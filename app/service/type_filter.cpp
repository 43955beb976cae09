// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/type_filter.h"

#include <algorithm>

namespace callttone::service {

TypeFilter::TypeFilter(const QString &list)
{
    const QStringList parts = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        if (name.endsWith(u'*'))
            m_prefixes.append(name.chopped(1));
        else
            m_names.append(name);
    }
}

bool TypeFilter::lets(const QString &type) const
{
    if (m_names.isEmpty() && m_prefixes.isEmpty())
        return true;
    return m_names.contains(type) || std::any_of(m_prefixes.begin(), m_prefixes.end(), [&type](const QString &p) {
               return type.startsWith(p);
           });
}

} // namespace callttone::service
