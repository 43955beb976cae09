// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/tool_list_watch.h"

#include "app/core/logging.h"
#include "app/service/mcp/mcp_tools.h"
#include "app/service/service_loop.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int settleMs = 150;

QByteArray fingerprintOf(const QJsonArray &tools)
{
    return QCryptographicHash::hash(QJsonDocument(tools).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

} // namespace

ToolListWatch::ToolListWatch(tools::ToolExecutor &executor, std::shared_ptr<ServiceLoop> loop)
    : m_executor(executor)
    , m_loop(std::move(loop))
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ToolListWatch::look);
}

std::function<void(const QList<store::JournalEntry> &)> ToolListWatch::listener()
{
    return [this, begun = m_begun, loop = m_loop](const QList<store::JournalEntry> &entries) {
        const bool concerns = begun->load() && std::any_of(entries.begin(), entries.end(), [](const auto &entry) {
                                  return entry.type == "integration.updated"_L1;
                              });
        if (!concerns)
            return;
        loop->post([this] {           // dropped once the loop is closed, so `this` lives
            if (!m_settle.isActive()) // not put off again and again while something changes all the time
                m_settle.start(settleMs);
        });
    };
}

std::function<void(const QJsonArray &)> ToolListWatch::answered()
{
    return [this, knows = m_knows, loop = m_loop](const QJsonArray &tools) {
        if (knows->load())
            return;
        loop->post([this, fingerprint = fingerprintOf(tools)] {
            if (!m_known)
                know(fingerprint);
        });
    };
}

void ToolListWatch::look()
{
    if (std::exchange(m_looking, true)) {
        m_settle.start(settleMs); // what is being read may be older than what was written
        return;
    }
    using Tools = core::Result<QList<values::ToolInfo>>;
    const auto list = [this] { return m_executor.list(false); };
    whenDone(m_loop, list, Tools(core::fail(stoppingError())), [self = QPointer(this)](const Tools &tools) {
        if (!self)
            return;
        self->m_looking = false;
        if (tools)
            self->seen(fingerprintOf(mcpToolArray(*tools)));
        else
            qCWarning(core::lcService) << "the tools cannot be listed:" << tools.error().oneLine();
    });
}

void ToolListWatch::seen(const QByteArray &fingerprint)
{
    const bool isOther = m_known != fingerprint;
    know(fingerprint);
    if (isOther)
        Q_EMIT changed();
}

void ToolListWatch::know(const QByteArray &fingerprint)
{
    m_known = fingerprint;
    *m_knows = true;
}

} // namespace callttone::service
