// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tool_call_store.h"
#include "app/tools/tool_executor.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_tools.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

namespace callttone::testing {

using namespace Qt::Literals::StringLiterals;

inline tools::ToolDefinition definitionOf(const QString &name, bool readOnly)
{
    tools::ToolDefinition definition;
    definition.name = name;
    definition.integration = u"vendor"_s;
    definition.title = name;
    definition.inputSchema = {{u"type"_s, u"object"_s},
                              {u"properties"_s, QJsonObject{{u"what"_s, QJsonObject{{u"type"_s, u"string"_s}}}}},
                              {u"required"_s, QJsonArray{u"what"_s}}};
    definition.readOnly = readOnly;
    definition.softMs = 1'000;
    definition.hardMs = 3'000;
    return definition;
}

inline tools::ToolOutcome outcomeOf(const QString &text)
{
    tools::ToolOutcome outcome;
    outcome.text = text;
    outcome.result = {{u"said"_s, text}};
    return outcome;
}

inline void sent(tools::WireLog &wire, int status = 200)
{
    values::VendorRequest request;
    request.method = u"POST"_s;
    request.url = u"https://vendor.example/x"_s;
    request.status = status;
    request.durationMs = 1;
    wire.add(request);
}

/// An executor over a real database and scripted tools.
struct ToolBench
{
    explicit ToolBench(tools::ExecutorOptions options = {})
    {
        executor = std::make_unique<tools::ToolExecutor>(tools::ExecutorParts{.database = *store.database,
                                                                              .source = source,
                                                                              .clock = clock,
                                                                              .publish =
                                                                                  [this](const QByteArray &event) {
                                                                                      const std::lock_guard lock(mutex);
                                                                                      published.append(event);
                                                                                      return true;
                                                                                  },
                                                                              .options = options});
    }

    core::Result<values::ToolCall> call(const QString &tool, const QString &callId = u"call_1"_s,
                                        const QJsonObject &arguments = {{u"what"_s, u"x"_s}}, bool dryRun = false)
    {
        return executor->invoke({tool, callId, u"agt_1"_s, arguments, dryRun}).result();
    }
    QList<values::ToolCall> log()
    {
        // Written without the caller's waiting; a write of our own comes after it.
        (void)store.write([](store::Session &) {});
        auto page = store.read([](store::Session &session) {
            return store::listToolCalls(session, {}, {500, {}, false});
        });
        return page->data;
    }

    StoreFixture store;
    ManualClock clock;
    ScriptedTools source;
    std::mutex mutex;
    QList<QByteArray> published;
    std::unique_ptr<tools::ToolExecutor> executor;
};

} // namespace callttone::testing
