// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/page.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <functional>

namespace callttone::ui {

class JsonlWriter;

/// One page of an export. The lines are made where they are written, not on the UI thread.
struct ExportChunk
{
    qint64 rows = 0;
    std::function<QByteArray()> encode;
    QString nextCursor; ///< empty on the last page
    std::optional<qint64> total;
};

using ExportSource = std::function<QFuture<core::Result<ExportChunk>>(const values::PageRequest &)>;

/// Copies a list of any length into a file, one JSON object a line, page by page: the next page is asked for when the
/// last one is on disk. Finishes with exactly one of finished(), failed() and nothing when it was cancelled.
class JsonlExport : public QObject
{
    Q_OBJECT

public:
    JsonlExport(const QString &path, ExportSource source, QObject *parent = nullptr);
    ~JsonlExport() override;

    void start();
    /// The file that was there before stays as it was.
    void cancel();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }

Q_SIGNALS:
    void progressed();
    void finished(qint64 rows);
    void failed(const callttone::core::ApiError &error);

private:
    void askForPage();
    void take(const core::Result<ExportChunk> &chunk);
    void give(void (JsonlWriter::*step)());
    void fail(core::ApiError error);

    QString m_path;
    ExportSource m_source;
    JsonlWriter *m_writer; ///< lives on its own thread, which ends with this object
    QString m_cursor;
    qint64 m_written = 0;
    std::optional<qint64> m_total;
    bool m_lastPage = false;
    bool m_done = false;
};

/// The pages of a list call as export chunks, one toJson() a line.
template<typename T>
[[nodiscard]] QFuture<core::Result<ExportChunk>> exportChunkOf(QFuture<core::Result<values::Page<T>>> page);

/// A file for one object alone.
[[nodiscard]] ExportSource singleObject(const QJsonObject &object);

[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

template<typename T> QFuture<core::Result<ExportChunk>> exportChunkOf(QFuture<core::Result<values::Page<T>>> page)
{
    return page.then([](core::Result<values::Page<T>> answer) -> core::Result<ExportChunk> {
        if (!answer)
            return core::fail(std::move(answer.error()));
        ExportChunk chunk{answer->data.size(), {}, answer->nextCursor, answer->total};
        chunk.encode = [rows = std::move(answer->data)] {
            QByteArray lines;
            for (const T &row : rows)
                lines += jsonLine(row.toJson());
            return lines;
        };
        return chunk;
    });
}

} // namespace callttone::ui
