// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/keychain_vault.h"

#include "app/connect/vault/split_secret.h"
#include "app/core/logging.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using When = KeychainRunner::When;

KeychainRunner::Request reading(const QString &service, const QString &key)
{
    return [service, key](KeychainBackend &backend, KeychainBackend::Done done) {
        backend.read(service, key, std::move(done));
    };
}

core::ApiError damaged(const QString &key)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"keychain_damaged"_s,
            .title = u"A secret in the system keychain is damaged"_s,
            .detail = u"The entry \"%1\" was changed by another program or written only in part. Reconnect or rotate "
                      "what it belongs to; that writes it anew."_s.arg(key)};
}

} // namespace

KeychainVault::KeychainVault(std::unique_ptr<KeychainBackend> backend, std::unique_ptr<KeychainRegister> entries,
                             const core::Clock &clock, KeychainTimes times)
    : m_entries(std::move(entries))
    , m_runner(std::move(backend), clock, times)
{
    m_runner.setTrial(reading(m_entries->service(), trialKey));
}

core::Result<KeychainVault::Stored> KeychainVault::readEntry(const QString &key, When when)
{
    const auto answer = m_runner.run(reading(m_entries->service(), key), when);
    if (!answer)
        return core::fail(answer.error());
    if (answer->status == KeychainAnswer::Status::NotFound || !answer->secret)
        return Stored();
    return Stored(answer->secret->clone());
}

core::Result<void> KeychainVault::writeEntry(const QString &key, core::SecretString entry)
{
    const auto shared = std::make_shared<core::SecretString>(std::move(entry));
    const auto answer = m_runner.run(
        [service = m_entries->service(), key, shared](KeychainBackend &backend, KeychainBackend::Done done) {
            backend.write(service, key, shared, std::move(done));
        },
        When::Always);
    return answer ? core::Result<void>() : core::fail(answer.error());
}

core::Result<void> KeychainVault::removeEntry(const QString &key)
{
    const auto answer = m_runner.run(
        [service = m_entries->service(), key](KeychainBackend &backend, KeychainBackend::Done done) {
            backend.remove(service, key, std::move(done));
        },
        When::Always);
    return answer ? core::Result<void>() : core::fail(answer.error());
}

core::Result<void> KeychainVault::removeParts(const QString &key, const core::SecretString &entry)
{
    const auto head = decodeHead(entry);
    for (int part = 0; head && part < head->parts; ++part) {
        if (auto removed = removeEntry(partKey(key, *head, part)); !removed)
            return removed;
    }
    return {};
}

core::Result<KeychainVault::Stored> KeychainVault::read(const QString &key)
{
    auto entry = readEntry(key, When::Healthy);
    if (!entry || !*entry)
        return entry;
    if (auto whole = decodeWhole(**entry))
        return whole;
    const auto head = decodeHead(**entry);
    std::vector<core::SecretString> parts;
    for (int part = 0; head && part < head->parts; ++part) {
        auto read = readEntry(partKey(key, *head, part), When::Healthy);
        if (!read)
            return read;
        if (*read)
            parts.push_back(std::move(**read));
    }
    auto secret = head ? join(*head, parts) : Stored();
    if (!secret)
        return core::fail(damaged(key));
    return secret;
}

core::Result<void> KeychainVault::write(const QString &key, const core::SecretString &secret)
{
    auto before = core::Result<Stored>();
    if (m_entries->has(key))
        before = readEntry(key, When::Always);
    if (!before)
        return core::fail(before.error());
    if (auto known = m_entries->add(key); !known)
        return known;
    core::SecretString entry = encodeWhole(secret);
    if (!fitsOneEntry(secret)) {
        SplitSecret pieces = split(secret);
        for (int part = 0; part < pieces.head.parts; ++part) {
            if (auto written = writeEntry(partKey(key, pieces.head, part), std::move(pieces.parts[size_t(part)]));
                !written)
                return written;
        }
        entry = pieces.head.encoded();
    }
    if (auto written = writeEntry(key, std::move(entry)); !written)
        return written;
    const auto cleaned = *before ? removeParts(key, **before) : core::Result<void>();
    if (!cleaned) // what was asked for is done
        qCWarning(core::lcConnect).noquote() << "parts of an old secret stay behind:" << cleaned.error().oneLine();
    return {};
}

core::Result<void> KeychainVault::remove(const QString &key)
{
    if (!m_entries->has(key))
        return {};
    const auto entry = readEntry(key, When::Always);
    if (!entry)
        return core::fail(entry.error());
    if (*entry) {
        if (auto removed = removeEntry(key); !removed) // the head first: without it nothing is half there
            return removed;
        if (auto removed = removeParts(key, **entry); !removed)
            return removed;
    }
    return m_entries->remove(key);
}

QString KeychainVault::description() const
{
    return u"the system keychain"_s;
}

} // namespace callttone::connect
