// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/service/router.h"
#include "app/store/idempotency_store.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace callttone::store {
class Database;
}

namespace callttone::service {

class ServiceLoop;

/// Makes POSTs safe to repeat. Under one Idempotency-Key the work is done once within 24 h: a repetition gets the first
/// answer again, one with another body is a conflict, one that comes while the first is still worked on waits for it.
/// Only successes are kept; what failed changed nothing and may simply be tried again. Answers with a secret stay in
/// memory, the database gets a mark in their place. Service thread only.
class IdempotencyGate
{
public:
    IdempotencyGate(store::Database &database, std::shared_ptr<ServiceLoop> loop, const core::Clock &clock);
    Q_DISABLE_COPY_MOVE(IdempotencyGate)

    /// `request` must have an Idempotency-Key.
    [[nodiscard]] QFuture<Response> pass(const Request &request, const Route &route);
    /// Forgets secret answers older than 24 h; call now and then. What is in the database has its own housekeeper.
    void expire();

private:
    struct Slot
    {
        QString scope;
        QString key;
        bool operator==(const Slot &) const = default;
        friend size_t qHash(const Slot &slot, size_t seed) { return qHashMulti(seed, slot.scope, slot.key); }
    };
    struct Running
    {
        QString bodyHash;
        std::vector<QPromise<Response>> waiting; ///< the first is whose request is being worked on
    };
    struct SecretAnswer
    {
        store::IdempotentAnswer answer;
        core::TimeMs at = 0;
    };

    void begin(const Slot &slot, const Request &request, const Route &route);
    void work(const Slot &slot, const Request &request, const Route &route);
    void keep(const Slot &slot, const Route &route, Response response);
    void finish(const Slot &slot, Response response);
    void rememberSecret(const Slot &slot, store::IdempotentAnswer answer);

    store::Database &m_database;
    std::shared_ptr<ServiceLoop> m_loop;
    const core::Clock &m_clock;
    QHash<Slot, std::shared_ptr<Running>> m_running;
    QHash<Slot, SecretAnswer> m_secretAnswers;
};

} // namespace callttone::service
