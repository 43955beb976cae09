// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArrayList>
#include <QTemporaryFile>

namespace callttone::cli {

/// Lists come newest first, an export reads oldest first. Pages wait on disk meanwhile, so an export takes no more
/// memory than one page, however many events there are.
class PageSpool
{
public:
    /// The lines of one page, newest first.
    [[nodiscard]] core::Result<void> add(const QByteArrayList &lines);
    /// Everything, oldest first, a newline after each line.
    [[nodiscard]] core::Result<void> writeTo(QIODevice &device);
    [[nodiscard]] qint64 lineCount() const { return m_count; }

private:
    QTemporaryFile m_file;
    QList<qint64> m_starts; ///< of each page in the file
    qint64 m_count = 0;
};

} // namespace callttone::cli
