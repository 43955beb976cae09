// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/http_client.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr int longestRetryAfterSeconds = 24 * 3600; // a vendor that names more has made a mistake

QByteArray formEncoded(const QString &text)
{
    // QUrlQuery leaves + as it is, which every form reader takes for a space
    return QUrl::toPercentEncoding(text).replace("%20", "+");
}

/// IMF-fixdate of RFC 9110, which is English whatever the machine speaks.
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

void HttpRequest::setForm(const QList<std::pair<QString, QString>> &fields)
{
    body.clear();
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += formEncoded(name) + '=' + formEncoded(value);
    }
    headers.append({"Content-Type"_ba, "application/x-www-form-urlencoded"_ba});
}

void HttpRequest::setJson(const QJsonObject &object)
{
    body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    headers.append({"Content-Type"_ba, "application/json; charset=utf-8"_ba});
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &entry) {
        return name.compare(entry.first, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QJsonObject HttpResponse::json() const
{
    return QJsonDocument::fromJson(body).object();
}

int HttpResponse::retryAfterSeconds(int fallback) const
{
    const QByteArray value = header("Retry-After");
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return int(std::clamp<qint64>(seconds, 0, longestRetryAfterSeconds));
    // A date is measured by the vendor's own clock, so ours may be wrong.
    const QDateTime until = httpDate(value);
    const QDateTime now = httpDate(header("Date"));
    if (!until.isValid() || !now.isValid())
        return fallback;
    return int(std::clamp<qint64>(now.secsTo(until), 0, longestRetryAfterSeconds));
}

} // namespace callttone::connect
