// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/attempt_log.h"

#include "app/store/session.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

/// The same JSON that values::headersToJson gives, written straight to text: it is written for every attempt and read
/// for one in thousands.
void appendJsonText(QByteArray &out, const QByteArray &bytes)
{
    // Headers are bytes and JSON is UTF-8: what is not is replaced, as it would be on the way through a QString.
    const bool valid = QUtf8StringView(bytes).isValidUtf8();
    const QByteArray text = valid ? bytes : QString::fromUtf8(bytes).toUtf8();
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (uchar(c) >= 0x20)
            out += c;
        else
            out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
    }
    out += '"';
}

QByteArray headersText(const values::HeaderList &headers)
{
    QByteArray out;
    out.reserve(headers.size() * 64);
    for (const auto &[name, value] : headers) {
        out += out.isEmpty() ? "[[" : ",[";
        appendJsonText(out, name);
        out += ',';
        appendJsonText(out, value);
        out += ']';
    }
    return out.isEmpty() ? "[]"_ba : out + ']';
}

QVariant requestsText(const QList<values::VendorRequest> &requests)
{
    if (requests.isEmpty())
        return {}; // every webhook's
    QJsonArray array;
    for (const values::VendorRequest &request : requests)
        array.append(request.toJson());
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

values::HeaderList headersOf(const QVariant &text)
{
    return values::headersFromJson(QJsonDocument::fromJson(text.toByteArray()).array());
}

} // namespace

void insertAttempt(Session &session, qint64 deliverySeq, const values::DeliveryAttempt &attempt)
{
    session.run(u"INSERT INTO attempts (id, delivery_seq, number, attempt_trigger, started_at, url, request_headers, "
                "code, response_headers, response_body, response_bytes, truncated, remote_ip, tls_version, dns_us, "
                "connect_us, tls_us, first_byte_us, total_us, error_class, error_detail, summary, problem, requests) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {attempt.id,
                 deliverySeq,
                 attempt.number,
                 values::wireName(attempt.trigger),
                 attempt.startedAt,
                 attempt.url,
                 headersText(attempt.requestHeaders),
                 attempt.code ? QVariant(*attempt.code) : QVariant(),
                 headersText(attempt.responseHeaders),
                 attempt.responseBody,
                 attempt.responseBytes,
                 attempt.responseTruncated,
                 attempt.remoteIp,
                 attempt.tlsVersion,
                 attempt.timings.dnsUs,
                 attempt.timings.connectUs,
                 attempt.timings.tlsUs,
                 attempt.timings.firstByteUs,
                 attempt.timings.totalUs,
                 QString(values::infoOf(attempt.errorClass).wire),
                 attempt.errorDetail,
                 attempt.summary,
                 attempt.problem,
                 requestsText(attempt.requests)});
}

QList<values::DeliveryAttempt> attemptsOf(Session &session, qint64 deliverySeq)
{
    QList<values::DeliveryAttempt> attempts;
    session.rows(
        u"SELECT id, number, attempt_trigger, started_at, url, request_headers, code, response_headers, response_body, "
        "response_bytes, truncated, remote_ip, tls_version, dns_us, connect_us, tls_us, first_byte_us, total_us, "
        "error_class, error_detail, summary, problem, requests FROM attempts WHERE delivery_seq = ? ORDER BY number, seq"_s,
        {deliverySeq}, [&attempts](const QSqlQuery &row) {
            values::DeliveryAttempt attempt;
            attempt.id = row.value(0).toString();
            attempt.number = row.value(1).toInt();
            attempt.trigger = values::attemptTriggerFromWire(row.value(2).toString());
            attempt.startedAt = row.value(3).toLongLong();
            attempt.url = row.value(4).toString();
            attempt.requestHeaders = headersOf(row.value(5));
            if (!row.value(6).isNull())
                attempt.code = row.value(6).toInt();
            attempt.responseHeaders = headersOf(row.value(7));
            attempt.responseBody = row.value(8).toByteArray();
            attempt.responseBytes = row.value(9).toLongLong();
            attempt.responseTruncated = row.value(10).toBool();
            attempt.remoteIp = row.value(11).toString();
            attempt.tlsVersion = row.value(12).toString();
            attempt.timings = {row.value(13).toLongLong(), row.value(14).toLongLong(), row.value(15).toLongLong(),
                               row.value(16).toLongLong(), row.value(17).toLongLong()};
            attempt.errorClass =
                values::errorClassFromWire(row.value(18).toString()).value_or(values::ErrorClass::None);
            attempt.errorDetail = row.value(19).toString();
            attempt.summary = row.value(20).toString();
            attempt.problem = row.value(21).toString();
            const QJsonArray asked = QJsonDocument::fromJson(row.value(22).toByteArray()).array();
            for (const QJsonValue &one : asked)
                attempt.requests.append(values::VendorRequest::fromJson(one.toObject()));
            attempts.append(attempt);
        });
    return attempts;
}

} // namespace callttone::store
