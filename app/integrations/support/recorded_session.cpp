// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/recorded_session.h"

#include "app/core/redactor.h"
#include "app/tools/wire_log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int answerMarginMs = 200; ///< left for the answer itself, so that the limit finds it already given
constexpr int shortestTimeoutMs = 50;
constexpr qsizetype mostHeaders = 40;
constexpr qsizetype longestHeader = 300;
constexpr qsizetype shortestFound = 8; ///< a shorter one is a secret only where it stands alone

bool isSecretHeader(const QByteArray &name)
{
    static const QSet<QByteArray> names{"authorization", "proxy-authorization", "cookie", "set-cookie",
                                        "mcp-session-id"};
    return names.contains(name.toLower());
}

/// What of a secret is one by itself: the token behind its scheme, the values of several kept as one JSON object.
QList<QByteArray> partsOf(const QByteArray &secret)
{
    QList<QByteArray> parts;
    const qsizetype scheme = secret.indexOf(' ');
    if (secret.startsWith('{')) {
        const QJsonObject object = QJsonDocument::fromJson(secret).object();
        for (const QJsonValue &value : object)
            parts.append(value.toString().toUtf8());
    } else if (scheme > 0) {
        parts.append(secret.mid(scheme + 1).trimmed());
    }
    parts.removeIf([](const QByteArray &part) { return part.isEmpty(); });
    return parts;
}

} // namespace

RecordedSession::RecordedSession(connect::VendorSession &session, const tools::Deadline &deadline, tools::WireLog &log,
                                 std::shared_ptr<const std::atomic<bool>> giveUp, Record record)
    : m_session(session)
    , m_deadline(deadline)
    , m_log(log)
    , m_giveUp(std::move(giveUp))
    , m_record(record)
{}

template<typename Send>
core::Result<connect::HttpResponse> RecordedSession::recorded(connect::HttpRequest request, Send send)
{
    const int left = std::max(shortestTimeoutMs, m_deadline.remainingMs() - answerMarginMs);
    request.timeoutMs = std::min(request.timeoutMs, left);
    request.giveUp = m_giveUp;
    if (m_record == Record::HeadersToo)
        keepSecret(request.headers);
    values::VendorRequest row;
    row.method = QString::fromLatin1(request.method);
    row.url = withoutSecrets(core::redacted(QString::fromUtf8(request.url)));
    row.requestBody = withoutSecrets(tools::shownBody(request.body));
    if (m_record == Record::HeadersToo)
        row.requestHeaders = shownHeaders(request.headers);
    row.atMs = m_deadline.elapsedMs();
    const core::Result<connect::HttpResponse> answer = send(request);
    row.durationMs = m_deadline.elapsedMs() - row.atMs;
    if (answer) {
        row.status = answer->status;
        if (m_record == Record::HeadersToo)
            keepSecret(answer->headers);
        row.responseBody = withoutSecrets(tools::shownBody(answer->body));
        if (m_record == Record::HeadersToo)
            row.responseHeaders = shownHeaders(answer->headers);
    } else {
        row.problem = withoutSecrets(answer.error().oneLine());
    }
    m_log.add(std::move(row));
    return answer;
}

core::Result<connect::HttpResponse> RecordedSession::send(connect::HttpRequest request)
{
    return recorded(std::move(request), [this](const auto &capped) { return m_session.send(capped); });
}

core::Result<connect::HttpResponse> RecordedSession::sendPlain(const connect::HttpRequest &request)
{
    return recorded(request, [this](const auto &capped) { return m_session.sendPlain(capped); });
}

core::Result<core::SecretString> RecordedSession::secret(const QString &name)
{
    auto secret = m_session.secret(name);
    if (secret && !secret->isEmpty()) {
        const std::lock_guard lock(m_mutex);
        m_secrets.push_back(secret->clone());
        for (const QByteArray &part : partsOf(secret->reveal()))
            m_secrets.emplace_back(part);
    }
    return secret;
}

/// Servers give session ids themselves, and may repeat them in a body.
void RecordedSession::keepSecret(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[name, value] : headers) {
        const auto isKnown = [&value = value](const core::SecretString &known) { return known.reveal() == value; };
        if (isSecretHeader(name) && !value.isEmpty() && std::none_of(m_secrets.begin(), m_secrets.end(), isKnown))
            m_secrets.emplace_back(value);
    }
}

QJsonObject RecordedSession::shownHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QJsonObject shown;
    for (const auto &[name, value] : headers) {
        if (shown.size() >= mostHeaders)
            break;
        // Whether it is there is worth knowing, what it is is not.
        const QString text = isSecretHeader(name)
                                 ? core::redactionMark.toString()
                                 : withoutSecrets(core::redacted(QString::fromUtf8(value.left(longestHeader))));
        shown.insert(QString::fromLatin1(name), text);
    }
    return shown;
}

QString RecordedSession::withoutSecrets(QString text)
{
    const std::lock_guard lock(m_mutex);
    for (const core::SecretString &secret : m_secrets) {
        const QString value = QString::fromUtf8(secret.reveal());
        if (value.size() < shortestFound) {
            if (text == value)
                text = core::redactionMark.toString();
            continue;
        }
        // Of an address that is a secret as a whole, whose server it leads to may be seen.
        const qsizetype host = value.indexOf("://"_L1);
        const qsizetype path = host < 0 ? 0 : value.indexOf(u'/', host + 3);
        text.replace(value, path > 0 ? value.first(path + 1) + core::redactionMark.toString()
                                     : core::redactionMark.toString());
    }
    return text;
}

QJsonValue RecordedSession::withoutSecrets(const QJsonValue &value)
{
    if (value.isString())
        return withoutSecrets(value.toString());
    if (value.isObject())
        return withoutSecrets(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray safe;
    for (const QJsonValue &one : value.toArray())
        safe.append(withoutSecrets(one));
    return safe;
}

QJsonObject RecordedSession::withoutSecrets(const QJsonObject &object)
{
    QJsonObject safe;
    for (auto it = object.begin(); it != object.end(); ++it)
        safe.insert(withoutSecrets(it.key()), withoutSecrets(QJsonValue(it.value())));
    return safe;
}

} // namespace callttone::integrations
