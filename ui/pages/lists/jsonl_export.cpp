// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/jsonl_export.h"

#include "app/client/on_result.h"
#include "ui/pages/lists/jsonl_writer.h"

#include <QDir>
#include <QJsonDocument>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int rowsPerPage = 500;

} // namespace

JsonlExport::JsonlExport(const QString &path, ExportSource source, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_source(std::move(source))
    , m_writer(new JsonlWriter(path))
{
    auto *thread = new QThread; // deletes itself; waiting for it here could block the window on a slow disk
    thread->setObjectName(u"export"_s);
    m_writer->moveToThread(thread);
    connect(thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(this, &QObject::destroyed, thread, &QThread::quit);
    connect(m_writer, &JsonlWriter::ready, this, &JsonlExport::askForPage);
    connect(m_writer, &JsonlWriter::committed, this, [this] {
        m_done = true;
        Q_EMIT finished(m_written);
    });
    connect(m_writer, &JsonlWriter::failed, this, [this](const QString &reason) {
        fail({.kind = core::ErrorKind::Unavailable,
              .code = u"file"_s,
              .title = tr("The file could not be written"),
              .detail = tr("%1: %2. Choose another place or free some room, then export again.")
                            .arg(QDir::toNativeSeparators(m_path), reason)});
    });
    thread->start();
}

JsonlExport::~JsonlExport()
{
    if (!m_done)
        give(&JsonlWriter::discard);
}

void JsonlExport::start()
{
    give(&JsonlWriter::open);
}

void JsonlExport::cancel()
{
    m_done = true;
    give(&JsonlWriter::discard);
}

void JsonlExport::give(void (JsonlWriter::*step)())
{
    QMetaObject::invokeMethod(m_writer, step, Qt::QueuedConnection);
}

void JsonlExport::askForPage()
{
    if (m_done)
        return;
    Q_EMIT progressed();
    if (m_lastPage) {
        give(&JsonlWriter::commit);
        return;
    }
    client::onResult(m_source({rowsPerPage, m_cursor, m_cursor.isEmpty()}), this,
                     [this](const core::Result<ExportChunk> &chunk) { take(chunk); });
}

void JsonlExport::take(const core::Result<ExportChunk> &chunk)
{
    if (m_done)
        return;
    if (!chunk) {
        fail(chunk.error());
        return;
    }
    m_written += chunk->rows;
    m_cursor = chunk->nextCursor;
    m_lastPage = m_cursor.isEmpty();
    if (chunk->total)
        m_total = chunk->total;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, encode = chunk->encode] { writer->write(encode); }, Qt::QueuedConnection);
}

void JsonlExport::fail(core::ApiError error)
{
    if (std::exchange(m_done, true))
        return;
    give(&JsonlWriter::discard);
    Q_EMIT failed(error);
}

ExportSource singleObject(const QJsonObject &object)
{
    return [object](const values::PageRequest &) {
        ExportChunk chunk{1, [object] { return jsonLine(object); }, {}, 1};
        return QtFuture::makeReadyFuture(core::Result<ExportChunk>(std::move(chunk)));
    };
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace callttone::ui
