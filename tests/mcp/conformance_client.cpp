// SPDX-License-Identifier: GPL-3.0-or-later
// What `conformance client --command` starts for each of its scenarios, with the address of its mock server as the last
// argument: connects to it and calls its tools, all by the engine's own parts. What it says is for whoever reads a
// failed check; the verdict is the other program's.
#include "tests/mcp/conformance_engine.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using testing::ConformanceEngine;

namespace {

constexpr int mostSignIns = 3; ///< a person gives up as well

struct WantedCall
{
    QString tool;
    QJsonObject arguments;
};

QJsonObject contextOfScenario()
{
    return QJsonDocument::fromJson(qgetenv("MCP_CONFORMANCE_CONTEXT")).object();
}

QString serverNameOf(const values::ToolInfo &tool)
{
    return tool.name.section(u"__"_s, 1);
}

/// Something of the right type for each argument that has to be there.
QJsonObject plainArguments(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QJsonObject arguments;
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        const QString type = properties.value(name.toString()).toObject().value("type"_L1).toString();
        const QJsonValue value = type == "number"_L1 || type == "integer"_L1 ? QJsonValue(arguments.size() + 2)
                                 : type == "boolean"_L1                      ? QJsonValue(true)
                                 : type == "object"_L1                       ? QJsonValue(QJsonObject())
                                 : type == "array"_L1                        ? QJsonValue(QJsonArray())
                                                                             : QJsonValue(u"us-west1"_s);
        arguments.insert(name.toString(), value);
    }
    return arguments;
}

/// The scenario's own calls where it names them, else every tool once.
QList<WantedCall> callsFor(const QString &scenario, const QList<values::ToolInfo> &tools)
{
    QList<WantedCall> calls;
    for (const QJsonValue &call : contextOfScenario().value("toolCalls"_L1).toArray())
        calls.append({call["name"_L1].toString(), call["arguments"_L1].toObject()});
    if (!calls.isEmpty())
        return calls;
    for (const values::ToolInfo &tool : tools) {
        QJsonObject arguments = plainArguments(tool.inputSchema);
        // The mock server wants to see what we made of the schemas it sent.
        if (scenario == "json-schema-2020-12-preservation"_L1 && arguments.contains("schema"_L1)) {
            for (const values::ToolInfo &other : tools) {
                if (other.name != tool.name)
                    arguments.insert("schema"_L1, other.inputSchema);
            }
        }
        calls.append({serverNameOf(tool), arguments});
    }
    return calls;
}

bool needsSignIn(const values::ToolCall &call)
{
    return call.problem
           && (call.problem->errorClass == values::ToolErrorClass::NeedsReconnect
               || call.problem->errorClass == values::ToolErrorClass::Permission);
}

/// Presses Connect, and again where what failed says that it may help.
core::Result<void> pressConnect(ConformanceEngine &engine, const QJsonObject &input, int &signIns)
{
    for (;;) {
        auto connected = engine.connect(input);
        const bool mayHelp =
            !connected
            && (connected.error().code == "token_refused"_L1 || connected.error().code == "insufficient_scope"_L1);
        if (++signIns >= mostSignIns || !mayHelp)
            return connected;
    }
}

/// "" when every call did what it should.
QString runCalls(ConformanceEngine &engine, const QString &scenario, const QJsonObject &input, int signIns)
{
    QTextStream out(stdout);
    auto tools = engine.startCall();
    if (!tools)
        return tools.error().oneLine();
    if (scenario == "json-schema-ref-no-deref"_L1)
        return {}; // its server has tools to list, and none to call
    for (const WantedCall &wanted : callsFor(scenario, *tools)) {
        for (;;) {
            const auto called = engine.invoke(wanted.tool, wanted.arguments);
            if (!called)
                return wanted.tool + u": "_s + called.error().oneLine();
            out << wanted.tool << (called->ok ? u": "_s + called->text : u" failed: "_s + called->problem->message)
                << Qt::endl;
            if (called->ok)
                break;
            if (!needsSignIn(*called) || signIns >= mostSignIns)
                return called->problem->message;
            if (const auto again = pressConnect(engine, input, signIns); !again)
                return again.error().oneLine();
            if (tools = engine.startCall(); !tools)
                return tools.error().oneLine();
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream err(stderr);
    if (argc < 2) {
        err << "usage: mcp_conformance_client URL" << Qt::endl;
        return 2;
    }
    const QJsonObject context = contextOfScenario();
    QJsonObject input{{u"url"_s, QCoreApplication::arguments().constLast()}, {u"allowPrivateNetwork"_s, true}};
    for (const auto &[ours, theirs] :
         {std::pair(u"clientId"_s, "client_id"_L1), {u"clientSecret"_s, "client_secret"_L1}}) {
        if (context.contains(theirs))
            input.insert(ours, context.value(theirs));
    }
    ConformanceEngine engine(
        {{u"CALLTTONE_MCP_CLIENT_DOCUMENT"_s, u"https://conformance-test.local/client-metadata.json"_s}});
    int signIns = 0;
    if (const auto connected = pressConnect(engine, input, signIns); !connected) {
        err << connected.error().oneLine() << Qt::endl;
        return 1;
    }
    const QString failure = runCalls(engine, qEnvironmentVariable("MCP_CONFORMANCE_SCENARIO"), input, signIns);
    if (!failure.isEmpty())
        err << failure << Qt::endl;
    return failure.isEmpty() ? 0 : 1;
}
