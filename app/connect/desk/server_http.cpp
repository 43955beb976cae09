// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/server_http.h"

#include "app/connect/web_origin.h"
#include "models/values/error_class.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr int tokenTimeoutMs = 20'000;
constexpr qint64 maxTokenAnswer = 1024 * 1024;

TokenTrouble troubleOf(const core::ApiError &error)
{
    using values::ErrorClass;
    switch (values::errorClassFromWire(error.code).value_or(ErrorClass::None)) {
    case ErrorClass::Timeout:
        return TokenTrouble::Timeout;
    case ErrorClass::Dns:
        return TokenTrouble::Dns;
    case ErrorClass::Refused:
        return TokenTrouble::Refused;
    case ErrorClass::TlsExpired:
    case ErrorClass::TlsHostname:
    case ErrorClass::TlsUntrusted:
    case ErrorClass::TlsHandshake:
        return TokenTrouble::Tls;
    default:
        return error.kind == core::ErrorKind::Timeout ? TokenTrouble::Timeout : TokenTrouble::Network;
    }
}

} // namespace

ServerHttp::ServerHttp(HttpClient &http, const QString &serverUrl, core::SecretString token)
    : m_http(http)
    , m_origin(originOf(serverUrl))
    , m_token(std::move(token))
{}

core::Result<HttpResponse> ServerHttp::send(const HttpRequest &request)
{
    core::Result<HttpResponse> answer = [&] {
        if (m_token.isEmpty() || originOf(QString::fromUtf8(request.url)) != m_origin)
            return m_http.send(request);
        HttpRequest signedIn = request;
        signedIn.headers.append({"Authorization"_ba, "Bearer " + m_token.reveal()});
        return m_http.send(signedIn);
    }();
    // What a server says at the end of a session says nothing of why it refused what came before.
    if (answer && request.method != "DELETE" && (answer->status == 401 || answer->status == 403)) {
        const std::lock_guard lock(m_mutex);
        m_refusal = *answer;
    }
    return answer;
}

std::optional<HttpResponse> ServerHttp::refusal() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusal;
}

TokenAnswer sendTokenPost(HttpClient &http, const TokenPost &post, bool allowPrivate)
{
    HttpRequest request{.method = "POST", .url = post.url.toUtf8(), .body = post.form.reveal()};
    request.headers = {{"Accept"_ba, "application/json"_ba},
                       {"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}};
    if (!post.authorization.isEmpty())
        request.headers.append({"Authorization"_ba, post.authorization.reveal()});
    request.timeoutMs = tokenTimeoutMs;
    request.allowPrivate = allowPrivate;
    request.maxBodyBytes = maxTokenAnswer;
    auto answer = http.send(request);
    if (!answer)
        return {troubleOf(answer.error()), 0, {}};
    return {TokenTrouble::None, answer->status, core::SecretString(std::move(answer->body))};
}

} // namespace callttone::connect
