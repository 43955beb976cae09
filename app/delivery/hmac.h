// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace callttone::delivery {

/// The 32 raw bytes of HMAC-SHA256 over the parts in order, without joining them first. Thread-safe.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts);

/// Compares without telling by its duration where the first difference is. Lengths are not secret.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace callttone::delivery
