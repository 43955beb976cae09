// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/event_import.h"

#include "app/main/cli/await.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

constexpr qsizetype eventsPerBatch = 200;
constexpr qsizetype bytesPerBatch = 512 * 1024; ///< well below what the service takes in one request

struct Batch
{
    QByteArray json;
    QList<qint64> lineNumbers; ///< of each event
};

core::ApiError wrongLine(qint64 number, const QString &why)
{
    return {.kind = core::ErrorKind::Validation,
            .code = u"bad_line"_s,
            .title = u"Line %1 is not an event"_s.arg(number),
            .detail =
                why + u" Correct the line and import again; what was imported before stays and is not sent twice."_s};
}

/// "/3/callId" of the batch becomes "line 1204: /callId".
core::ApiError withLineNumbers(core::ApiError error, const Batch &batch)
{
    static const QRegularExpression place(u"^/(\\d+)(/.*)?$"_s);
    for (core::FieldError &field : error.fields) {
        const auto match = place.match(field.pointer);
        const qsizetype index = match.captured(1).toLongLong();
        if (match.hasMatch() && index < batch.lineNumbers.size())
            field.pointer = u"line %1: %2"_s.arg(batch.lineNumbers[index]).arg(match.captured(2));
    }
    return error;
}

core::Result<void> post(const Batch &batch, client::ApiClient &api, ImportCount &count)
{
    const auto posted = await(api.postEvents('[' + batch.json + ']'));
    if (!posted)
        return core::fail(withLineNumbers(posted.error(), batch));
    for (const client::PostedEvent &event : *posted) {
        ++count.events;
        count.duplicates += event.duplicate ? 1 : 0;
        count.deliveries += event.deliveries;
    }
    return {};
}

} // namespace

core::Result<ImportCount> importEvents(QIODevice &lines, client::ApiClient &api)
{
    ImportCount count;
    Batch batch;
    qint64 number = 0;
    for (QByteArray line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
        if (!document.isObject()) {
            const QString why = problem.error == QJsonParseError::NoError
                                    ? u"It is not a JSON object."_s
                                    : u"%1 at column %2."_s.arg(problem.errorString()).arg(problem.offset + 1);
            return core::fail(wrongLine(number, why));
        }
        if (batch.lineNumbers.size() == eventsPerBatch || batch.json.size() + line.size() > bytesPerBatch) {
            if (const auto done = post(batch, api, count); !done)
                return core::fail(done.error());
            batch = {};
        }
        batch.json += batch.json.isEmpty() ? line : ',' + line;
        batch.lineNumbers.append(number);
    }
    if (!batch.lineNumbers.isEmpty()) {
        if (const auto done = post(batch, api, count); !done)
            return core::fail(done.error());
    }
    return count;
}

} // namespace callttone::cli
