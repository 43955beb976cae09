// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace callttone::tests {

/// Answers names for the whole test program in place of the system's resolver: the program's own getaddrinfo stands
/// before libc's when libcurl looks it up. Names nobody set go to the real one. Thread-safe.
/// Each look-up takes the next of `answers`, each a list of numeric addresses; the last one stays.
/// An empty list of addresses is "no such name".
void setResolverAnswers(const QByteArray &name, const QList<QList<QByteArray>> &answers,
                        std::chrono::milliseconds delay = {});
[[nodiscard]] int lookUps(const QByteArray &name);

} // namespace callttone::tests
