// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/service_fixture.h"

#include <QDeadlineTimer>

namespace callttone::testing {

struct Message
{
    qint64 id = 0;
    QByteArray type;
    QByteArray data;
};

/// A client of the event stream, reading frames as the specification says. Blocking.
class StreamReader
{
public:
    explicit StreamReader(const ServiceFixture &service, const QByteArray &query = {}, const QByteArray &headers = {});

    [[nodiscard]] const QByteArray &head() const { return m_head; }
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    [[nodiscard]] HttpProbe &probe() { return m_probe; }

    /// The next message; nullopt when none comes in time.
    [[nodiscard]] std::optional<Message> next(int ms = 5'000);

private:
    HttpProbe m_probe;
    QByteArray m_head;
    QByteArray m_text;
    qint64 m_lastId = 0;
};

} // namespace callttone::testing
