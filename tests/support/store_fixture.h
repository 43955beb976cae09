// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/event_log.h"
#include "models/values/call_event.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace callttone::testing {

/// An accepted event of `type` for `callId` with `fields` on top.
inline values::CallEvent makeEvent(values::EventType type, const QString &callId, core::TimeMs at,
                                   QJsonObject fields = {})
{
    fields.insert(QStringLiteral("event"), values::wireName(type));
    fields.insert(QStringLiteral("callId"), callId);
    const QByteArray raw = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    const auto event = values::CallEvent::fromPosted(raw, fields, at);
    Q_ASSERT(event);
    return *event;
}

/// A database in a folder of its own.
struct StoreFixture
{
    QTemporaryDir dir;
    std::unique_ptr<store::Database> database = open();

    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("callttone.db")); }
    [[nodiscard]] std::unique_ptr<store::Database> open() const
    {
        auto opened = store::Database::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().oneLine()));
        return std::move(*opened);
    }
    void reopen()
    {
        database.reset();
        database = open();
    }
    template<typename Job> auto write(Job job) { return database->write(std::move(job)).result(); }
    template<typename Job> auto read(Job job) { return database->read(std::move(job)).result(); }
};

inline store::Route webhookRoute(const QString &id, bool claimed = false)
{
    return {{QStringLiteral("webhook"), id, QStringLiteral("example.com/") + id}, claimed, {}};
}

} // namespace callttone::testing
