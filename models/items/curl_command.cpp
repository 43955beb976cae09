// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/delivery_export.h"

#include "app/core/redactor.h"
#include "models/items/tool_call_models.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

/// In single quotes a POSIX shell leaves everything alone but the quote itself.
QString quoted(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(u'\'', u"'\\''"_s);
    return u'\'' + text + u'\'';
}

/// curl makes these itself from the address and the body; a stale one would contradict what is sent.
bool isMadeByCurl(const QByteArray &name)
{
    return name.compare("host", Qt::CaseInsensitive) == 0 || name.compare("content-length", Qt::CaseInsensitive) == 0
           || name.compare("expect", Qt::CaseInsensitive) == 0 || name.compare("connection", Qt::CaseInsensitive) == 0;
}

} // namespace

QString curlCommand(const values::DeliveryDetail &detail, const values::DeliveryAttempt &attempt)
{
    // --globoff: curl would expand [] and {} in the address. --data-raw: --data would read a file named after an "@".
    QStringList parts{u"curl --request POST --globoff --max-time 10"_s, u"--url "_s + quoted(attempt.url.toUtf8())};
    for (const auto &[name, value] : attempt.requestHeaders) {
        if (!isMadeByCurl(name)) // "Name:" alone would remove the header, "Name;" sends it empty
            parts.append(u"--header "_s + quoted(value.isEmpty() ? name + ';' : name + ": " + value));
    }
    parts.append(u"--data-raw "_s + quoted(detail.payload));
    return parts.join(u" \\\n  "_s);
}

std::optional<QString> curlCommand(const values::VendorRequest &request)
{
    const bool cut = request.requestBody.endsWith(u'\u2026');
    const bool unreadable = request.requestBody.startsWith(u'(') && request.requestBody.endsWith(u')');
    if (request.url.contains(core::redactionMark) || request.requestBody.contains(core::redactionMark) || cut
        || unreadable)
        return std::nullopt;
    QStringList parts{u"curl --request %1 --globoff --max-time 10"_s.arg(request.method),
                      u"--url "_s + quoted(request.url.toUtf8())};
    // Where a protocol lives in headers it is nothing without them; what is masked in them is the sign-in.
    for (auto it = request.requestHeaders.begin(); it != request.requestHeaders.end(); ++it) {
        const QString value = it->toString();
        if (!isMadeByCurl(it.key().toLatin1()) && !value.contains(core::redactionMark))
            parts.append(u"--header "_s + quoted(u"%1: %2"_s.arg(it.key(), value).toUtf8()));
    }
    const QString body = request.requestBody.trimmed();
    if (!body.isEmpty()) {
        const bool json = body.startsWith(u'{') || body.startsWith(u'[');
        if (json && request.requestHeaders.isEmpty())
            parts.append(u"--header 'Content-Type: application/json'"_s);
        parts.append(u"--data-raw "_s + quoted(request.requestBody.toUtf8()));
    }
    return parts.join(u" \\\n  "_s);
}

} // namespace callttone::items
