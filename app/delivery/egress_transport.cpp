// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/egress_transport.h"

namespace callttone::delivery {

QByteArray EgressResult::header(QByteArrayView name) const
{
    for (const auto &[candidate, value] : responseHeaders) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace callttone::delivery
