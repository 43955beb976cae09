// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace callttone::core {

/// A secret in memory: move-only, wiped when it goes, without a QDebug operator or a way into QVariant,
/// so it cannot reach a log or a model by accident. `reveal()` is the one greppable door.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(QByteArray secret)
        : m_bytes(std::move(secret))
    {
        m_bytes.detach();
    }
    SecretString(SecretString &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {}
    SecretString &operator=(SecretString &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }
    SecretString(const SecretString &) = delete;
    SecretString &operator=(const SecretString &) = delete;
    ~SecretString() { wipe(); }

    [[nodiscard]] SecretString clone() const { return SecretString(QByteArray(m_bytes.constData(), m_bytes.size())); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    /// Last four characters, for "ends in f81c" in the UI and in logs.
    [[nodiscard]] QByteArray hint() const { return m_bytes.right(4); }

private:
    void wipe()
    {
        // volatile keeps the compiler from dropping stores to memory about to be freed
        volatile char *bytes = m_bytes.isEmpty() ? nullptr : m_bytes.data();
        for (qsizetype i = 0; bytes && i < m_bytes.size(); ++i)
            bytes[i] = 0;
        m_bytes.clear();
    }

    QByteArray m_bytes;
};

} // namespace callttone::core
