// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"

#include <QString>

#include <functional>
#include <memory>

namespace callttone::connect {

/// What the operating system's keychain answered to one request.
struct KeychainAnswer
{
    enum class Status { Done, NotFound, Locked, Denied, Absent, Failed };
    Status status = Status::Failed;
    std::shared_ptr<core::SecretString> secret = {}; ///< of a read that is Done
    QString reason = {};                             ///< the system's own words; may be empty
};

/// The operating system's keychain, as it is: one entry at a time, answers when it likes.
class KeychainBackend
{
public:
    virtual ~KeychainBackend() = default;

    /// Called once, on the application's thread, whenever the system answers: at once, after a person answered its
    /// dialog, or never.
    using Done = std::function<void(KeychainAnswer)>;
    // On the application's thread only; they return at once.
    virtual void read(const QString &service, const QString &key, Done done) = 0;
    virtual void write(const QString &service, const QString &key, const std::shared_ptr<core::SecretString> &secret,
                       Done done) = 0;
    virtual void remove(const QString &service, const QString &key, Done done) = 0;

    /// Forgets what was agreed with a keyring that may have been restarted since; false: there is nothing to forget.
    /// On the application's thread.
    virtual bool beginAnew() = 0;

    enum class Presence {
        Ready,
        Locked,
        Absent,
        Unknown, ///< this system cannot be asked without a request that may show a dialog
    };
    /// Looks without making the system show anything. Blocks for up to 3 s, so not on the application's thread.
    [[nodiscard]] virtual Presence look() = 0;
};

} // namespace callttone::connect
