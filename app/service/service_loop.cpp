// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/service_loop.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

void ServiceLoop::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    if (m_target)
        QMetaObject::invokeMethod(m_target, std::move(work), Qt::QueuedConnection);
}

void ServiceLoop::close()
{
    const std::lock_guard lock(m_mutex);
    m_target = nullptr;
}

core::ApiError stoppingError()
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"stopping"_s,
            .title = u"The request was given up"_s,
            .detail = u"The service is stopping. Try again in a moment."_s};
}

} // namespace callttone::service
