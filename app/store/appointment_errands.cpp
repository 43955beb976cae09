// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/appointment_errands.h"

#include "app/store/session.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

constexpr std::array wishNames{std::pair(ErrandWish::Announce, "announce"_L1), std::pair(ErrandWish::Put, "put"_L1),
                               std::pair(ErrandWish::Cancel, "cancel"_L1)};

QString nameOf(ErrandWish wish)
{
    return wishNames[size_t(wish)].second; // the table is in enum order
}

ErrandWish wishOf(const QString &name)
{
    for (const auto &[wish, known] : wishNames) {
        if (name == known)
            return wish;
    }
    return ErrandWish::Put;
}

} // namespace

void addErrand(Session &session, const QString &appointmentId, const QString &provider, ErrandWish wish,
               core::TimeMs now)
{
    session.run(u"INSERT INTO appointment_errands (appointment_id, provider, wish, revision, next_at) "
                "VALUES (?, ?, ?, 1, ?) ON CONFLICT (appointment_id, provider) DO UPDATE SET "
                "wish = excluded.wish, revision = revision + 1, tries = 0, next_at = excluded.next_at"_s,
                {appointmentId, provider, nameOf(wish), now});
}

QList<Errand> dueErrands(Session &session, core::TimeMs now, int limit)
{
    QList<Errand> due;
    session.rows(u"SELECT appointment_id, provider, wish, revision, asked, tries FROM appointment_errands "
                 "WHERE next_at <= ? ORDER BY wish <> 'announce', next_at LIMIT ?"_s,
                 {now, limit}, [&due](const QSqlQuery &row) {
                     due.append({row.value(0).toString(), row.value(1).toString(), wishOf(row.value(2).toString()),
                                 row.value(3).toLongLong(), row.value(4).toBool(), row.value(5).toInt()});
                 });
    return due;
}

std::optional<core::TimeMs> nextErrandAt(Session &session)
{
    const QVariant next = session.scalar(u"SELECT min(next_at) FROM appointment_errands"_s);
    return next.isNull() ? std::nullopt : std::optional<core::TimeMs>(next.toLongLong());
}

void errandAsked(Session &session, const Errand &errand)
{
    session.run(u"UPDATE appointment_errands SET asked = 1 WHERE appointment_id = ? AND provider = ?"_s,
                {errand.appointmentId, errand.provider});
}

bool finishErrand(Session &session, const Errand &errand)
{
    session.run(u"DELETE FROM appointment_errands WHERE appointment_id = ? AND provider = ? AND revision = ?"_s,
                {errand.appointmentId, errand.provider, errand.revision});
    return session.changes() > 0;
}

void postponeErrand(Session &session, const Errand &errand, core::TimeMs nextAt)
{
    session.run(u"UPDATE appointment_errands SET tries = tries + 1, next_at = ? "
                "WHERE appointment_id = ? AND provider = ? AND revision = ?"_s,
                {nextAt, errand.appointmentId, errand.provider, errand.revision});
}

} // namespace callttone::store
