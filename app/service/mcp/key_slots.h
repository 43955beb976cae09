// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <mutex>

namespace callttone::service {

/// How much of something may go on at once, by key and altogether. Thread-safe; slots may outlive it.
class KeySlots
{
public:
    using Slot = std::shared_ptr<const void>; ///< given back with its last copy

    KeySlots(int forKey, int forAll);

    /// Null when there is none left.
    [[nodiscard]] Slot take(const QString &keyId);

private:
    struct Taken
    {
        std::mutex mutex;
        QHash<QString, int> byKey;
        int all = 0;
    };
    int m_forKey;
    int m_forAll;
    std::shared_ptr<Taken> m_taken = std::make_shared<Taken>();
};

} // namespace callttone::service
