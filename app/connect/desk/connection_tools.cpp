// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionWork: tools that a server is asked for, and what a person says of how they changed.
#include "app/connect/desk/connection_work.h"

#include "app/connect/desk/discovered_tools.h"
#include "app/core/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

core::Result<values::ConnectionCheck> ConnectionWork::checkWithTools(const IntegrationDescriptor &descriptor,
                                                                     VendorSession &session)
{
    auto found = descriptor.discover(session);
    if (!found)
        return core::fail(found.error());
    if (found->check.ok) {
        if (const auto kept = keepTools(descriptor, found->tools); !kept)
            return core::fail(kept.error());
        const auto view = find(descriptor);
        if (!view)
            return core::fail(view.error());
        found->check.tools = view->tools; // with the switches and what waits, which the server knows nothing of
    }
    return found->check;
}

core::Result<void> ConnectionWork::keepTools(const IntegrationDescriptor &descriptor, const QJsonArray &tools)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    auto row = rows->connection(descriptor.id);
    if (!row)
        return {}; // disconnected meanwhile
    const core::TimeMs now = m_parts.clock.now();
    if (!noteDiscovered(*row, tools, reviewsTools(row->config), now))
        return {};
    const QString words = wordsFor(connect::toolChanges(*row));
    const auto kept = m_parts.book.change(
        descriptor.id,
        [&](store::StoredConnection &fresh) { (void)noteDiscovered(fresh, tools, reviewsTools(fresh.config), now); },
        u"tools_changed"_s, true,
        words.isEmpty() ? u"Its tools are others now."_s : u"Tools that wait to be reviewed: %1."_s.arg(words));
    if (!kept)
        return core::fail(kept.error());
    return changed(descriptor).map([](const values::Integration &) {});
}

/// Calls come often, so what is as it was is not written again.
core::Result<void> ConnectionWork::keepCheck(const IntegrationDescriptor &descriptor,
                                             const values::ConnectionCheck &check)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto row = rows->connection(descriptor.id);
    if (!row)
        return {};
    const bool hasGrant = !row->grantKey.isEmpty(); // its health is the token keeper's to judge
    const bool isHealed = check.ok && !hasGrant && row->health.state != values::HealthState::Active;
    const bool isNews = !row->lastCheckedAt
                            ? !check.ok
                            : row->lastCheckOk != check.ok || (!check.ok && row->lastCheckDetail != check.detail);
    if (!isNews && !isHealed)
        return {};
    const core::TimeMs now = m_parts.clock.now();
    const auto kept = m_parts.book.change(
        descriptor.id,
        [&](store::StoredConnection &fresh) {
            fresh.lastCheckedAt = now;
            fresh.lastCheckOk = check.ok;
            fresh.lastCheckDetail = check.detail;
            if (!check.ok || hasGrant)
                return;
            fresh.health = {};
            fresh.health.lastSuccessAt = now; // active, with nothing to say
        },
        u"tested"_s, check.ok, u"Asked for its tools: %1"_s.arg(check.detail));
    if (!kept)
        return core::fail(kept.error());
    announce(descriptor);
    return {};
}

core::Result<void> ConnectionWork::keepDiscovery(const IntegrationDescriptor &descriptor,
                                                 const IntegrationDescriptor::Discovery &discovery)
{
    if (discovery.check.ok) {
        if (const auto kept = keepTools(descriptor, discovery.tools); !kept)
            return kept;
    }
    return keepCheck(descriptor, discovery.check);
}

core::Result<QList<values::ToolChange>> ConnectionWork::toolChanges(const IntegrationDescriptor &descriptor) const
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    const auto row = rows->connection(descriptor.id);
    return row ? connect::toolChanges(*row) : QList<values::ToolChange>();
}

core::Result<values::Integration> ConnectionWork::acceptTools(const IntegrationDescriptor &descriptor,
                                                              const QStringList &names)
{
    const auto rows = m_parts.book.rows();
    if (!rows)
        return core::fail(rows.error());
    auto row = rows->connection(descriptor.id);
    const QStringList about = row ? acceptChanges(*row, names) : QStringList();
    if (!about.isEmpty()) {
        const auto kept = m_parts.book.change(
            descriptor.id, [&](store::StoredConnection &fresh) { acceptChanges(fresh, names); }, u"tools_accepted"_s,
            true, about.join(u", "_s));
        if (!kept)
            return core::fail(kept.error());
    }
    return changed(descriptor);
}

} // namespace callttone::connect
