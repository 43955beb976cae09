// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/fake_vendor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace callttone::tests {

/// What becomes of one request: it is answered so, or its answer is lost after it was done, or before.
struct SlackFault
{
    enum class Kind { Answer, LostAfter, LostBefore };

    QByteArray path; ///< part of the address
    Kind kind = Kind::Answer;
    int status = 200;
    QByteArray body = {};
};

/// A Slack workspace in memory with the channels #calls (public, C0CALLS001), #front-desk (public, C0DESK0001) and
/// #owners (private, C0OWNERS01). Its webhook posts to `hookChannel`.
class FakeSlack
{
public:
    struct Channel
    {
        QString name;
        bool isPrivate = false;
        bool isArchived = false;
        bool hasBot = false;
    };

    [[nodiscard]] core::Result<connect::HttpResponse> operator()(const connect::HttpRequest &request)
    {
        paths.append(request.url.mid(request.url.lastIndexOf('/') + 1));
        for (qsizetype i = 0; i < faults.size(); ++i) {
            if (!request.url.contains(faults[i].path))
                continue;
            const SlackFault fault = faults.takeAt(i);
            if (fault.kind == SlackFault::Kind::Answer)
                return vendorAnswer(fault.status, fault.body);
            if (fault.kind == SlackFault::Kind::LostAfter)
                std::ignore = answer(request);
            return core::fail({.kind = core::ErrorKind::Timeout,
                               .code = QStringLiteral("timeout"),
                               .title = QStringLiteral("Slack did not answer"),
                               .detail = QStringLiteral("Nothing came within 10 s.")});
        }
        return answer(request);
    }

    [[nodiscard]] QList<QJsonObject> roots() const { return withThread(QString()); }
    [[nodiscard]] QList<QJsonObject> withThread(const QString &ts) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &message : messages) {
            if (message[QLatin1StringView("thread_ts")].toString() == ts)
                found.append(message);
        }
        return found;
    }

    QMap<QString, Channel> channels{
        {QStringLiteral("C0CALLS001"), {QStringLiteral("calls")}},
        {QStringLiteral("C0DESK0001"), {QStringLiteral("front-desk")}},
        {QStringLiteral("C0OWNERS01"), {QStringLiteral("owners"), true}},
    };
    QString hookChannel = QStringLiteral("C0CALLS001");
    QList<QJsonObject> messages; ///< oldest first, with "channel", "ts", "by"
    QList<SlackFault> faults;    ///< each hits one request
    QList<QByteArray> paths;     ///< last parts of what was asked
    bool mayRead = true;         ///< channels:history was granted
    bool mayJoin = true;
    qint64 nowMs = 0; ///< dates the messages

private:
    using Json = QJsonObject;

    [[nodiscard]] static connect::HttpResponse ok(Json more = {})
    {
        more.insert(QStringLiteral("ok"), true);
        return vendorAnswer(200, QJsonDocument(more).toJson());
    }
    [[nodiscard]] static connect::HttpResponse no(const QString &word)
    {
        return vendorAnswer(
            200, QJsonDocument(Json{{QStringLiteral("ok"), false}, {QStringLiteral("error"), word}}).toJson());
    }

    [[nodiscard]] static Json argumentsOf(const connect::HttpRequest &request)
    {
        if (headerOf(request, "Content-Type").startsWith("application/json"))
            return QJsonDocument::fromJson(request.body).object();
        Json arguments;
        const QUrlQuery form(QString::fromUtf8(request.body));
        for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
            arguments.insert(name, value);
        return arguments;
    }

    QString keep(Json message, const QString &channel, const QString &by)
    {
        const qint64 at = nowMs * 1'000 + messages.size() + 1;
        const QString ts = QStringLiteral("%1.%2").arg(at / 1'000'000).arg(at % 1'000'000, 6, 10, QLatin1Char('0'));
        message.insert(QStringLiteral("ts"), ts);
        message.insert(QStringLiteral("channel"), channel);
        message.insert(QStringLiteral("by"), by);
        messages.append(message);
        return ts;
    }

    [[nodiscard]] QString idOf(const QString &idOrName) const
    {
        for (auto it = channels.begin(); it != channels.end(); ++it) {
            if (it.key() == idOrName || u'#' + it->name == idOrName)
                return it.key();
        }
        return {};
    }

    [[nodiscard]] connect::HttpResponse answer(const connect::HttpRequest &request)
    {
        const Json arguments = argumentsOf(request);
        const QByteArray method = paths.last();
        if (!request.url.contains("/api/"))
            return hook(arguments);
        const QString id = idOf(arguments[QLatin1StringView("channel")].toString());
        if (method == "conversations.list")
            return list();
        if (!channels.contains(id))
            return no(QStringLiteral("channel_not_found"));
        Channel &channel = channels[id];
        if (method == "conversations.join")
            return join(channel);
        if (channel.isPrivate && !channel.hasBot)
            return no(QStringLiteral("channel_not_found"));
        if (method == "chat.postMessage")
            return post(arguments, id);
        if (method == "chat.update")
            return update(arguments);
        return read(arguments, id, method == "conversations.replies");
    }

    [[nodiscard]] connect::HttpResponse list() const
    {
        QJsonArray all;
        for (auto it = channels.begin(); it != channels.end(); ++it) {
            if (!it->isPrivate)
                all.append(Json{{QStringLiteral("id"), it.key()}, {QStringLiteral("name"), it->name}});
        }
        return ok({{QStringLiteral("channels"), all}});
    }

    [[nodiscard]] connect::HttpResponse join(Channel &channel) const
    {
        if (!mayJoin)
            return no(QStringLiteral("missing_scope"));
        if (channel.isPrivate)
            return no(QStringLiteral("method_not_supported_for_channel_type"));
        channel.hasBot = true;
        return ok();
    }

    [[nodiscard]] connect::HttpResponse post(const Json &arguments, const QString &id)
    {
        if (channels[id].isArchived)
            return no(QStringLiteral("is_archived"));
        if (!channels[id].hasBot)
            return no(QStringLiteral("not_in_channel"));
        const QString thread = arguments[QLatin1StringView("thread_ts")].toString();
        if (!thread.isEmpty() && !find(thread))
            return no(QStringLiteral("thread_not_found"));
        const QString ts = keep(arguments, id, QStringLiteral("bot"));
        return ok({{QStringLiteral("channel"), id}, {QStringLiteral("ts"), ts}});
    }

    [[nodiscard]] QJsonObject *find(const QString &ts)
    {
        for (QJsonObject &message : messages) {
            if (message[QLatin1StringView("ts")] == ts)
                return &message;
        }
        return nullptr;
    }

    [[nodiscard]] connect::HttpResponse update(const Json &arguments)
    {
        QJsonObject *message = find(arguments[QLatin1StringView("ts")].toString());
        if (!message)
            return no(QStringLiteral("message_not_found"));
        for (auto it = arguments.begin(); it != arguments.end(); ++it)
            message->insert(it.key(), it.value());
        message->insert(QStringLiteral("edited"), true);
        return ok({{QStringLiteral("ts"), arguments[QLatin1StringView("ts")]}});
    }

    [[nodiscard]] connect::HttpResponse read(const Json &arguments, const QString &id, bool isThread)
    {
        if (!mayRead)
            return no(QStringLiteral("missing_scope"));
        const QString root = arguments[QLatin1StringView("ts")].toString();
        if (isThread && !find(root))
            return no(QStringLiteral("thread_not_found"));
        QJsonArray found;
        for (const QJsonObject &message : std::as_const(messages)) {
            const bool isHere =
                isThread ? message[QLatin1StringView("thread_ts")] == root || message[QLatin1StringView("ts")] == root
                         : !message.contains(QLatin1StringView("thread_ts"));
            const bool isLater = message[QLatin1StringView("ts")].toString().toDouble()
                                 >= arguments[QLatin1StringView("oldest")].toString().toDouble();
            if (isHere && isLater && message[QLatin1StringView("channel")] == id)
                found.append(message);
        }
        return ok({{QStringLiteral("messages"), found}});
    }

    [[nodiscard]] connect::HttpResponse hook(const Json &payload)
    {
        if (channels[hookChannel].isArchived)
            return vendorAnswer(410, "channel_is_archived", "text/plain");
        keep(payload, hookChannel, QStringLiteral("webhook"));
        return vendorAnswer(200, "ok", "text/plain");
    }
};

} // namespace callttone::tests
