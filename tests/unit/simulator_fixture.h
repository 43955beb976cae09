// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "app/client/simulator/script_player.h"
#include "app/core/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>

#include <deque>

namespace callttone::testing {

inline constexpr core::TimeMs noon = 1'771'329'600'000; // 2026-02-17T12:00:00Z, a Tuesday

struct HandClock final : core::Clock
{
    core::TimeMs time = noon;
    core::TimeMs now() const override { return time; }
};

/// A service as the simulator sees it: takes events, offers tools and runs them, at once or when the test says so.
class SimulatedService final : public client::RestTransport
{
public:
    struct Invoked
    {
        QString tool;
        QJsonObject body;
    };

    QFuture<client::RestAnswer> send(client::RestRequest request) override
    {
        QPromise<client::RestAnswer> promise;
        auto future = promise.future();
        promise.start();
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (request.path == QStringLiteral("/tools")) {
            ++listed;
            give(promise, toolsRefused ? client::RestAnswer(core::fail(*toolsRefused))
                                       : QJsonDocument(QJsonObject{{QStringLiteral("data"), tools}}));
        } else if (request.path.startsWith(QStringLiteral("/tools/"))) {
            const QString tool = request.path.section(u'/', 2, 2);
            invoked.append({tool, body});
            if (holdingTools)
                heldTools.push_back(std::move(promise));
            else
                give(promise, toolAnswer(tool));
        } else {
            posted.append(body);
            if (holding)
                held.push_back(std::move(promise));
            else
                give(promise, refuseWith ? client::RestAnswer(core::fail(*refuseWith)) : accepted());
        }
        return future;
    }

    void release()
    {
        QPromise<client::RestAnswer> promise = std::move(held.front());
        held.pop_front();
        give(promise, accepted());
    }
    void releaseTool()
    {
        QPromise<client::RestAnswer> promise = std::move(heldTools.front());
        heldTools.pop_front();
        give(promise, toolAnswer(invoked.last().tool));
    }

    /// `schema` as in inputSchema; empty takes anything.
    void offer(const QString &name, bool readOnly, const QJsonObject &schema = {})
    {
        values::ToolInfo info;
        info.name = name;
        info.title = QStringLiteral("Title of ") + name;
        info.integration = QStringLiteral("gohighlevel");
        info.readOnly = readOnly;
        info.inputSchema = schema;
        tools.append(info.toJson());
    }
    /// The next invocations of this tool, in turn; the last one stays.
    void answerWith(const QString &tool, const QJsonObject &answer) { answers[tool].append(answer); }

    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const QJsonObject &event : posted)
            list.append(event.value(QStringLiteral("event")).toString());
        return list;
    }
    [[nodiscard]] QJsonObject event(const QString &name) const
    {
        for (const QJsonObject &one : posted) {
            if (one.value(QStringLiteral("event")).toString() == name)
                return one;
        }
        return {};
    }
    [[nodiscard]] QStringList tried() const
    {
        QStringList list;
        for (const Invoked &one : invoked)
            list.append(one.tool);
        return list;
    }

    QList<QJsonObject> posted;
    QList<Invoked> invoked;
    int listed = 0;
    std::deque<QPromise<client::RestAnswer>> held;
    std::deque<QPromise<client::RestAnswer>> heldTools;
    std::optional<core::ApiError> refuseWith;
    std::optional<core::ApiError> toolsRefused;
    QHash<QString, core::ApiError> toolErrors;
    bool holding = false;
    bool holdingTools = false;

private:
    static void give(QPromise<client::RestAnswer> &promise, const client::RestAnswer &answer)
    {
        promise.addResult(answer);
        promise.finish();
    }
    static QJsonDocument accepted()
    {
        return QJsonDocument(
            QJsonObject{{QStringLiteral("id"), QStringLiteral("evt_1")}, {QStringLiteral("deliveries"), 2}});
    }
    client::RestAnswer toolAnswer(const QString &tool)
    {
        if (toolErrors.contains(tool))
            return core::fail(toolErrors.value(tool));
        QList<QJsonObject> &list = answers[tool];
        if (list.isEmpty())
            return QJsonDocument(QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("tool"), tool}});
        QJsonObject answer = list.size() > 1 ? list.takeFirst() : list.first();
        answer.insert(QStringLiteral("tool"), tool);
        answer.insert(QStringLiteral("id"), QStringLiteral("tcl_%1").arg(invoked.size()));
        return QJsonDocument(answer);
    }

    QJsonArray tools;
    QHash<QString, QList<QJsonObject>> answers;
};

/// Waits are kept until the test lets the time pass.
struct HandTimer
{
    std::chrono::milliseconds delay{};
    std::function<void()> then;

    client::ScriptPlayer::Wait wait()
    {
        return [this](std::chrono::milliseconds newDelay, QObject *, std::function<void()> newThen) {
            delay = newDelay;
            then = std::move(newThen);
        };
    }
    void fire(HandClock &clock)
    {
        clock.time += delay.count();
        const auto run = std::exchange(then, {});
        run();
    }
    /// Until nothing waits any more.
    void fireAll(HandClock &clock)
    {
        while (then)
            fire(clock);
    }
};

} // namespace callttone::testing
