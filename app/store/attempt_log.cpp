// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/attempt_log.h"

#include "app/store/session.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

QString headersText(const values::HeaderList &headers)
{
    return QString::fromUtf8(QJsonDocument(values::headersToJson(headers)).toJson(QJsonDocument::Compact));
}

values::HeaderList headersOf(const QVariant &text)
{
    return values::headersFromJson(QJsonDocument::fromJson(text.toString().toUtf8()).array());
}

} // namespace

void insertAttempt(Session &session, qint64 deliverySeq, const values::DeliveryAttempt &attempt)
{
    session.run(u"INSERT INTO attempts (id, delivery_seq, number, attempt_trigger, started_at, url, request_headers, "
                "code, response_headers, response_body, response_bytes, truncated, remote_ip, tls_version, dns_us, "
                "connect_us, tls_us, first_byte_us, total_us, error_class, error_detail) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {attempt.id, deliverySeq, attempt.number, values::wireName(attempt.trigger), attempt.startedAt,
                 attempt.url, headersText(attempt.requestHeaders), attempt.code ? QVariant(*attempt.code) : QVariant(),
                 headersText(attempt.responseHeaders), attempt.responseBody, attempt.responseBytes,
                 attempt.responseTruncated, attempt.remoteIp, attempt.tlsVersion, attempt.timings.dnsUs,
                 attempt.timings.connectUs, attempt.timings.tlsUs, attempt.timings.firstByteUs,
                 attempt.timings.totalUs, QString(values::infoOf(attempt.errorClass).wire), attempt.errorDetail});
}

QList<values::DeliveryAttempt> attemptsOf(Session &session, qint64 deliverySeq)
{
    QList<values::DeliveryAttempt> attempts;
    session.rows(
        u"SELECT id, number, attempt_trigger, started_at, url, request_headers, code, response_headers, response_body, "
        "response_bytes, truncated, remote_ip, tls_version, dns_us, connect_us, tls_us, first_byte_us, total_us, "
        "error_class, error_detail FROM attempts WHERE delivery_seq = ? ORDER BY number, seq"_s,
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
            attempts.append(attempt);
        });
    return attempts;
}

} // namespace callttone::store
