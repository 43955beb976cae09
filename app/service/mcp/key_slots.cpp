// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/key_slots.h"

namespace callttone::service {

KeySlots::KeySlots(int forKey, int forAll)
    : m_forKey(forKey)
    , m_forAll(forAll)
{}

KeySlots::Slot KeySlots::take(const QString &keyId)
{
    const std::lock_guard lock(m_taken->mutex);
    int &ofKey = m_taken->byKey[keyId];
    if (ofKey >= m_forKey || m_taken->all >= m_forAll)
        return nullptr;
    ++ofKey;
    ++m_taken->all;
    return {m_taken.get(), [taken = m_taken, keyId](const void *) {
                const std::lock_guard giveBack(taken->mutex);
                --taken->all;
                if (--taken->byKey[keyId] == 0)
                    taken->byKey.remove(keyId);
            }};
}

} // namespace callttone::service
