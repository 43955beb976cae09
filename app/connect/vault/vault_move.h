// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace callttone::connect {

class KeychainVault;
class SealedFileVault;

// Secrets change their home before anything uses them. Everything is copied and read back first; only then is the new
// home written down (KeychainRegister::inUse) and the old one emptied. A crash at any point leaves the old home whole
// or both alike, and the next start finishes. Where both have an entry, the sealed file's is the newer: it is emptied
// whenever the keychain takes over.

/// The sealed file's entries into the keychain; `filePath` is gone afterwards. On failure the file stays in charge.
[[nodiscard]] core::Result<void> moveToKeychain(SealedFileVault &file, const QString &filePath,
                                                KeychainVault &keychain);

/// The keychain's entries into the sealed file. On failure nothing was taken from the keychain.
[[nodiscard]] core::Result<void> moveToFile(KeychainVault &keychain, SealedFileVault &file);

} // namespace callttone::connect
