// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/keychain_problems.h"

#include "app/core/redactor.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using State = VaultHealth::State;

core::ApiError unavailable(const QString &code, const QString &title, const QString &detail)
{
    return {.kind = core::ErrorKind::Unavailable, .code = code, .title = title, .detail = detail};
}

QString inBrackets(const QString &systemsWords)
{
    return systemsWords.isEmpty() ? QString() : u" (%1)"_s.arg(core::redacted(systemsWords));
}

} // namespace

core::ApiError keychainProblem(State state, const QString &systemsWords)
{
    const QString said = inBrackets(systemsWords);
    switch (state) {
    case State::Locked:
        return unavailable(
            u"keychain_locked"_s, u"The system keychain is locked"_s,
            u"Secrets are kept there and stay out of reach until it is unlocked%1. Unlock it with the "
            "system's password manager, then check again; CalltTone also notices by itself."_s.arg(said));
    case State::Absent:
        return unavailable(u"keychain_absent"_s, u"There is no system keychain in this session"_s,
                           u"No keyring answers on the session bus%1. Start GNOME Keyring or KWallet and check again, "
                           "or set CALLTTONE_VAULT=file to keep secrets in a sealed file."_s.arg(said));
    case State::Denied:
        return unavailable(u"keychain_denied"_s, u"The system keychain refused CalltTone"_s,
                           u"Access was denied in a dialog or by the system's policy%1. Allow CalltTone in the "
                           "keychain's settings, then check again."_s.arg(said));
    case State::Slow:
    case State::Waiting:
        return keychainSilent(0);
    case State::Untried:
    case State::Ready:
    case State::Failed:
        break;
    }
    return unavailable(
        u"keychain_failed"_s, u"The system keychain did not do as asked"_s,
        u"It answered with an error%1. Restart the keyring or log in again, then check again."_s.arg(said));
}

core::ApiError keychainSilent(qint64 waitedMs)
{
    const QString waited = waitedMs < 1000 ? u"yet"_s : u"for %1 s"_s.arg((waitedMs + 500) / 1000);
    return unavailable(u"keychain_slow"_s, u"The system keychain has not answered %1"_s.arg(waited),
                       u"A system dialog may be waiting for you, perhaps behind other windows. Answer it, then try "
                       "again."_s);
}

State healthOf(KeychainAnswer::Status status)
{
    switch (status) {
    case KeychainAnswer::Status::Done:
    case KeychainAnswer::Status::NotFound:
        return State::Ready;
    case KeychainAnswer::Status::Locked:
        return State::Locked;
    case KeychainAnswer::Status::Denied:
        return State::Denied;
    case KeychainAnswer::Status::Absent:
        return State::Absent;
    case KeychainAnswer::Status::Failed:
        break;
    }
    return State::Failed;
}

State healthOf(KeychainBackend::Presence presence)
{
    switch (presence) {
    case KeychainBackend::Presence::Locked:
        return State::Locked;
    case KeychainBackend::Presence::Absent:
        return State::Absent;
    case KeychainBackend::Presence::Ready:
    case KeychainBackend::Presence::Unknown:
        break;
    }
    return State::Ready;
}

} // namespace callttone::connect
