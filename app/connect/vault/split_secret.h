// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"

#include <QString>

#include <optional>
#include <vector>

namespace callttone::connect {

// Windows keeps at most 2560 bytes in one credential (CRED_MAX_CREDENTIAL_BLOB_SIZE), and base64 makes 4 of 3. A longer
// secret lies in several entries: parts first, then the head that names them, so a crash in between leaves the old
// secret whole. Every keychain gets the same layout.

constexpr qsizetype maxEntryBytes = 1800;

/// The entry under the secret's own name: "=" and the secret, or the way to the parts.
struct SecretHead
{
    QString generation; ///< empty: not split
    int parts = 0;
    QByteArray sha256; ///< hex, of the whole secret

    [[nodiscard]] core::SecretString encoded() const;
};

struct SplitSecret
{
    SecretHead head;
    std::vector<core::SecretString> parts;
};
/// Only for secrets longer than an entry takes.
[[nodiscard]] SplitSecret split(const core::SecretString &secret);

[[nodiscard]] bool fitsOneEntry(const core::SecretString &secret);
[[nodiscard]] core::SecretString encodeWhole(const core::SecretString &secret);
/// The secret when the entry holds it whole.
[[nodiscard]] std::optional<core::SecretString> decodeWhole(const core::SecretString &entry);
/// The head when the entry is one.
[[nodiscard]] std::optional<SecretHead> decodeHead(const core::SecretString &entry);
/// Nothing when parts and head do not belong together.
[[nodiscard]] std::optional<core::SecretString> join(const SecretHead &head,
                                                     const std::vector<core::SecretString> &parts);
[[nodiscard]] QString partKey(const QString &key, const SecretHead &head, int part);

} // namespace callttone::connect
