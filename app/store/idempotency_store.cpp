// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/idempotency_store.h"

#include "app/store/session.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

std::optional<IdempotentAnswer> findIdempotentAnswer(Session &session, const QString &scope, const QString &key,
                                                     core::TimeMs notBefore)
{
    std::optional<IdempotentAnswer> answer;
    session.rows(
        u"SELECT body_hash, status, answer FROM idempotency WHERE scope = ? AND key = ? AND created_at >= ?"_s,
        {scope, key, notBefore}, [&answer](const QSqlQuery &row) {
            answer = IdempotentAnswer{row.value(0).toString(), row.value(1).toInt(), row.value(2).toByteArray()};
        });
    return answer;
}

void keepIdempotentAnswer(Session &session, const QString &scope, const QString &key, const IdempotentAnswer &answer,
                          core::TimeMs now)
{
    const QByteArray body = answer.body.isNull() ? QByteArrayLiteral("") : answer.body; // null would bind as NULL
    session.run(u"INSERT OR REPLACE INTO idempotency (scope, key, body_hash, status, answer, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?)"_s,
                {scope, key, answer.bodyHash, answer.status, body, now});
}

void dropIdempotentAnswers(Session &session, core::TimeMs before, int limit)
{
    session.run(u"DELETE FROM idempotency WHERE (scope, key) IN "
                "(SELECT scope, key FROM idempotency WHERE created_at < ? ORDER BY created_at LIMIT ?)"_s,
                {before, limit});
}

} // namespace callttone::store
