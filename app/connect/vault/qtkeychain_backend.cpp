// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/qtkeychain_backend.h"

#include "app/connect/vault/secret_service_look.h"

#include <qt6keychain/keychain.h>

namespace callttone::connect {

namespace {

using Status = KeychainAnswer::Status;

Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Status::Done;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDeniedByUser:
        return Status::Denied;
    case QKeychain::AccessDenied:
#ifdef Q_OS_UNIX
        return Status::Locked; // libsecret: SECRET_ERROR_IS_LOCKED; KWallet: not opened; macOS: not authorised
#else
        return Status::Denied;
#endif
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Status::Absent;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Status::Failed;
}

void start(QKeychain::Job *job, const QString &key, std::function<KeychainAnswer()> onSuccess,
           KeychainBackend::Done done)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [onSuccess = std::move(onSuccess), done = std::move(done)](QKeychain::Job *finished) {
                         if (finished->error() == QKeychain::NoError)
                             done(onSuccess());
                         else
                             done({.status = statusOf(finished->error()), .reason = finished->errorString()});
                     });
    job->start(); // deletes itself afterwards
}

KeychainAnswer justDone()
{
    return {.status = Status::Done};
}

} // namespace

QtKeychainBackend::QtKeychainBackend()
    : m_service(SecretServiceLook::create())
{}

QtKeychainBackend::~QtKeychainBackend() = default;

void QtKeychainBackend::read(const QString &service, const QString &key, Done done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    const auto decoded = [job] {
        return KeychainAnswer{
            .status = Status::Done,
            .secret = std::make_shared<core::SecretString>(QByteArray::fromBase64(job->textData().toLatin1()))};
    };
    start(job, key, decoded, std::move(done));
}

void QtKeychainBackend::write(const QString &service, const QString &key,
                              const std::shared_ptr<core::SecretString> &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromLatin1(secret->reveal().toBase64()));
    start(job, key, justDone, std::move(done));
}

void QtKeychainBackend::remove(const QString &service, const QString &key, Done done)
{
    start(new QKeychain::DeletePasswordJob(service), key, justDone, std::move(done));
}

bool QtKeychainBackend::beginAnew()
{
    return m_service && m_service->endSession();
}

KeychainBackend::Presence QtKeychainBackend::look()
{
    return m_service ? m_service->look() : Presence::Unknown;
}

} // namespace callttone::connect
