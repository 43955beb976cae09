// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/wire_log.h"

#include "app/core/redactor.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr qsizetype shownBytes = 8 * 1024;

} // namespace

void WireLog::add(values::VendorRequest request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.append(std::move(request));
}

QList<values::VendorRequest> WireLog::requests() const
{
    const std::lock_guard lock(m_mutex);
    QList<values::VendorRequest> ordered = m_requests;
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.atMs < b.atMs; });
    return ordered;
}

double WireLog::networkMs() const
{
    double total = 0;
    double until = 0;
    for (const values::VendorRequest &request : requests()) {
        const double end = request.atMs + request.durationMs;
        total += std::max(0.0, end - std::max(request.atMs, until));
        until = std::max(until, end);
    }
    return total;
}

QString shownBody(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(body.left(shownBytes));
    // A cut may fall inside a character; only what is wrong before the cut says that this is no text.
    if (body.size() <= shownBytes && decoder.hasError())
        return u"(%1 bytes that are no text)"_s.arg(body.size());
    text = core::redacted(text);
    return body.size() > shownBytes ? text + u'…' : text;
}

} // namespace callttone::tools
