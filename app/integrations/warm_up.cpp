// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/warm_up.h"

#include "app/connect/integration_desk.h"
#include "app/core/logging.h"
#include "app/integrations/support/recorded_session.h"
#include "app/tools/wire_log.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr core::TimeMs againAfterMs = 60'000;
constexpr int atOnce = 4;
constexpr int limitMs = 3'000;

/// It has a tool that looks something up, and a question that nobody sees.
bool hasReader(const connect::IntegrationDescriptor &descriptor)
{
    return descriptor.check && !descriptor.checkShows
           && std::any_of(descriptor.tools.begin(), descriptor.tools.end(),
                          [](const values::Capability &tool) { return !tool.name.isEmpty() && tool.readOnly; });
}

} // namespace

WarmUp::WarmUp(connect::IntegrationDesk &desk, const core::Clock &clock)
    : m_desk(desk)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(atOnce);
}

WarmUp::~WarmUp()
{
    m_pool.waitForDone();
}

void WarmUp::callStarted()
{
    const core::TimeMs now = m_clock.now();
    for (const connect::IntegrationDescriptor &descriptor : m_desk.descriptors()) {
        if (!hasReader(descriptor))
            continue;
        {
            const std::lock_guard lock(m_mutex);
            const auto last = m_warmedAt.constFind(descriptor.id);
            if (last != m_warmedAt.constEnd() && now - *last < againAfterMs)
                continue;
            m_warmedAt.insert(descriptor.id, now);
        }
        m_pool.start([this, id = descriptor.id] { warm(id); });
    }
}

void WarmUp::warm(const QString &integration)
{
    const auto usable = m_desk.use(integration);
    if (!usable || usable->view.paused || usable->view.state != values::IntegrationState::Connected)
        return; // not connected, or its card says already what is wrong
    const auto &descriptors = m_desk.descriptors();
    const auto descriptor = std::find_if(descriptors.begin(), descriptors.end(),
                                         [&integration](const auto &known) { return known.id == integration; });
    // What it finds goes no further than the log: a tool that meets the same trouble says so to whom it concerns.
    tools::WireLog unread;
    const tools::Deadline deadline(tools::Deadline::Steady::now(), limitMs, limitMs);
    RecordedSession brief(*usable->session, deadline, unread); // for its limit: the end of the engine waits for it
    if (const auto check = descriptor->check(brief); !check || !check->ok)
        qCInfo(core::lcConnect).noquote()
            << "before a call," << integration << "answered:" << (check ? check->detail : check.error().oneLine());
}

} // namespace callttone::integrations
