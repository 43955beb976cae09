// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/jsonl_writer.h"

namespace callttone::ui {

JsonlWriter::JsonlWriter(QString path)
    : m_path(std::move(path))
{}

JsonlWriter::~JsonlWriter() = default;

void JsonlWriter::open()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    if (m_file->open(QIODevice::WriteOnly))
        Q_EMIT ready();
    else
        Q_EMIT failed(m_file->errorString());
}

void JsonlWriter::write(const std::function<QByteArray()> &encode)
{
    const QByteArray bytes = encode();
    if (m_file->write(bytes) == bytes.size() && m_file->flush())
        Q_EMIT ready();
    else
        Q_EMIT failed(m_file->errorString());
}

void JsonlWriter::commit()
{
    if (m_file->commit())
        Q_EMIT committed();
    else
        Q_EMIT failed(m_file->errorString());
}

void JsonlWriter::discard()
{
    if (m_file)
        m_file->cancelWriting();
    m_file.reset();
}

} // namespace callttone::ui
