// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/checks.h"
#include "models/values/error_class.h"

#include <QDateTime>
#include <QLocale>
#include <QPromise>
#include <QUrl>

#include <openssl/crypto.h>
#include <openssl/x509.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect::checks {

namespace {

constexpr qint64 skewWarnMs = 30'000;

struct Visit
{
    QString host;
    std::optional<core::ApiError> error = {};
    std::optional<qint64> aheadMs = {}; ///< our clock minus theirs
    double tookMs = 0;
};

/// Where tokens are fetched and sign-ins begin, each host once.
QStringList vendorHosts(const QList<IntegrationDescriptor> &descriptors)
{
    QStringList hosts;
    for (const IntegrationDescriptor &descriptor : descriptors) {
        if (!descriptor.oauth)
            continue;
        for (const QString &address : {descriptor.oauth->authorizeUrl, descriptor.oauth->tokenUrl}) {
            const QUrl url(address);
            if (url.scheme() == "https"_L1 && !hosts.contains(url.host()))
                hosts.append(url.host());
        }
    }
    return hosts;
}

/// RFC 9110 §5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT", whole seconds.
std::optional<qint64> timeOf(const QByteArray &date)
{
    const QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return {};
    return QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch();
}

Visit visit(const DoctorParts &parts, const QString &host)
{
    Visit result{.host = host};
    const auto answer = parts.http.send({.url = "https://" + host.toLatin1() + '/',
                                         .timeoutMs = parts.deadlineMs,
                                         .wantsMore = [](const HttpResponse &) { return false; }});
    if (!answer) {
        result.error = answer.error();
        return result;
    }
    result.tookMs = answer->totalMs;
    if (const auto theirs = timeOf(answer->header("date"))) // half a second: they cut theirs off
        result.aheadMs = parts.clock.now() - qint64(answer->totalMs / 2) - (*theirs + 500);
    return result;
}

QList<Visit> visitAll(const DoctorParts &parts, QThreadPool &workers)
{
    QList<QFuture<Visit>> under;
    const QStringList hosts = vendorHosts(parts.descriptors);
    for (const QString &host : hosts) {
        auto promise = std::make_shared<QPromise<Visit>>();
        promise->start();
        under.append(promise->future());
        workers.start([promise, &parts, host] {
            promise->addResult(visit(parts, host));
            promise->finish();
        });
    }
    QList<Visit> visits;
    for (QFuture<Visit> &future : under)
        visits.append(future.result()); // a request ends by its own deadline
    return visits;
}

values::DiagnosticCheck clockCheck(const QList<Visit> &visits)
{
    QList<qint64> ahead;
    for (const Visit &visit : visits) {
        if (visit.aheadMs)
            ahead.append(*visit.aheadMs);
    }
    if (ahead.isEmpty())
        return passed(u"clock"_s, u"Clock"_s, u"Not compared: no vendor's host told the time"_s);
    std::nth_element(ahead.begin(), ahead.begin() + ahead.size() / 2, ahead.end());
    const qint64 ms = ahead[ahead.size() / 2]; // one host may be wrong itself
    const QString seconds = QString::number((std::abs(ms) + 500) / 1000);
    if (std::abs(ms) <= skewWarnMs)
        return passed(u"clock"_s, u"Clock"_s,
                      std::abs(ms) < 2000 ? u"Agrees with network time"_s : u"%1 s from network time"_s.arg(seconds));
    return warned(u"clock"_s, u"Clock is %1 s %2 network time"_s.arg(seconds, ms > 0 ? u"ahead of"_s : u"behind"_s),
                  u"Receivers that check X-Webhook-Timestamp may reject deliveries."_s,
                  u"Turn on automatic time in the system settings."_s, u"check_again"_s);
}

bool isTlsProblem(const core::ApiError &error)
{
    using values::ErrorClass;
    const auto kind = values::errorClassFromWire(error.code);
    return kind == ErrorClass::TlsExpired || kind == ErrorClass::TlsHostname || kind == ErrorClass::TlsUntrusted
           || kind == ErrorClass::TlsHandshake;
}

bool hasTrustStore()
{
    const QString file =
        qEnvironmentVariable(X509_get_default_cert_file_env(), QString::fromLocal8Bit(X509_get_default_cert_file()));
    const QString folder =
        qEnvironmentVariable(X509_get_default_cert_dir_env(), QString::fromLocal8Bit(X509_get_default_cert_dir()));
    return QFileInfo::exists(file) || QFileInfo::exists(folder);
}

values::DiagnosticCheck tlsCheck(const QList<Visit> &visits)
{
    const QString id = u"tls"_s;
    const QString library = u"OpenSSL "_s + QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
    QStringList untrusted;
    QStringList unreached;
    const core::ApiError *untrustedBy = nullptr;
    for (const Visit &visit : visits) {
        if (!visit.error)
            continue;
        (isTlsProblem(*visit.error) ? untrusted : unreached).append(visit.host);
        if (isTlsProblem(*visit.error) && !untrustedBy)
            untrustedBy = &*visit.error;
    }
    const qsizetype trusted = visits.size() - untrusted.size() - unreached.size();
    if (!untrusted.isEmpty()) {
        const QString store = hasTrustStore() ? QString() : u" This machine has no trust store."_s;
        return failed(id, u"The certificate of %1 is not trusted"_s.arg(listed(untrusted)),
                      u"%1, certificates trusted for %2 of %3 hosts. %4%5"_s.arg(library)
                          .arg(trusted)
                          .arg(visits.size())
                          .arg(untrustedBy->oneLine(), store),
                      u"Install ca-certificates, set the clock, or add your proxy's certificate to the trust store."_s,
                      u"check_again"_s);
    }
    if (!unreached.isEmpty() && trusted == 0)
        return warned(id, u"No vendor can be reached"_s,
                      u"This machine is offline, or a firewall or proxy keeps it from "
                      "%1."_s.arg(listed(unreached)),
                      u"Check the connection or proxy, then check again."_s, u"check_again"_s);
    if (!unreached.isEmpty())
        return warned(id, u"%1 cannot be reached"_s.arg(listed(unreached)),
                      u"%1, certificates trusted for %2 of %3 hosts."_s.arg(library).arg(trusted).arg(visits.size()),
                      u"Check the firewall or proxy, then check again."_s, u"check_again"_s);
    if (visits.isEmpty())
        return passed(id, u"TLS"_s, u"%1; no vendor is reached over TLS now"_s.arg(library));
    return passed(id, u"TLS"_s,
                  u"%1, certificates trusted for %2 of %3 hosts"_s.arg(library).arg(trusted).arg(visits.size()));
}

} // namespace

Checks network(const DoctorParts &parts, QThreadPool &workers)
{
    const QList<Visit> visits = visitAll(parts, workers);
    return {clockCheck(visits), tlsCheck(visits)};
}

} // namespace callttone::connect::checks
