// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/page_spool.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

core::ApiError notWritten(const QIODevice &device)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"not_written"_s,
            .title = u"The export could not be written"_s,
            .detail = u"%1. Free some space or choose another place, and export again."_s.arg(device.errorString())};
}

} // namespace

core::Result<void> PageSpool::add(const QByteArrayList &lines)
{
    if (!m_file.isOpen() && !m_file.open())
        return core::fail(notWritten(m_file));
    m_starts.append(m_file.pos());
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (m_file.write(*line + '\n') != line->size() + 1)
            return core::fail(notWritten(m_file));
    }
    m_count += lines.size();
    return {};
}

core::Result<void> PageSpool::writeTo(QIODevice &device)
{
    if (m_starts.isEmpty())
        return {};
    qint64 end = m_file.pos();
    for (auto start = m_starts.crbegin(); start != m_starts.crend(); ++start) {
        if (!m_file.seek(*start))
            return core::fail(notWritten(m_file));
        const QByteArray page = m_file.read(end - *start);
        if (page.size() != end - *start)
            return core::fail(notWritten(m_file));
        if (device.write(page) != page.size())
            return core::fail(notWritten(device));
        end = *start;
    }
    return {};
}

} // namespace callttone::cli
