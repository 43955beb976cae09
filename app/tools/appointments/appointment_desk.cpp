// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/appointments/appointment_desk.h"

#include "app/core/deferred_start.h"
#include "app/core/time_format.h"
#include "app/store/appointment_store.h"
#include "app/store/database.h"
#include "app/tools/appointments/calendar_mirror.h"

#include <QJsonArray>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

using values::Appointment;

namespace {

core::ApiError stopping()
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"stopping"_s,
            .title = u"The engine is stopping"_s,
            .detail = u"Nothing was changed. Try again once it runs."_s};
}

} // namespace

QJsonObject SlotAnswer::toJson() const
{
    QJsonArray rows;
    for (const Span &slot : slots)
        rows.append(QJsonObject{{u"start"_s, core::toRfc3339(slot.start)}, {u"end"_s, core::toRfc3339(slot.end)}});
    return {{u"timezone"_s, timezone}, {u"slots"_s, rows}};
}

struct AppointmentDesk::Private
{
    explicit Private(const AppointmentDeskParts &parts)
        : database(parts.database)
        , work(parts.database, parts.calendars, parts.clock)
        , mirror(parts.database, parts.calendars, parts.clock, parts.publish)
    {
        pool.setMaxThreadCount(parts.workers);
    }

    /// `job() -> Result<T>` on a worker.
    template<typename Job> auto start(Job job)
    {
        using Answer = std::invoke_result_t<Job &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        const std::lock_guard lock(mutex);
        if (isStopping) {
            promise->addResult(Answer(core::fail(stopping())));
            promise->finish();
            return future;
        }
        const auto task = std::make_shared<Job>(std::move(job));
        core::DeferredStart::run([this, promise, task] {
            pool.start([promise, task] {
                promise->addResult((*task)());
                promise->finish();
            });
        });
        return future;
    }

    /// What leaves something to be done in calendars.
    template<typename Job> auto startWrite(Job job)
    {
        return start([this, job = std::move(job)]() mutable {
            auto answer = job();
            if (answer)
                mirror.wake();
            return answer;
        });
    }

    store::Database &database;
    AppointmentWork work;
    CalendarMirror mirror;
    std::mutex mutex;
    bool isStopping = false;
    QThreadPool pool; ///< last: its jobs use the rest
};

AppointmentDesk::AppointmentDesk(const AppointmentDeskParts &parts)
    : d(std::make_unique<Private>(parts))
{}

AppointmentDesk::~AppointmentDesk()
{
    stop();
}

void AppointmentDesk::start()
{
    d->mirror.start();
}

void AppointmentDesk::stop()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isStopping = true;
    }
    d->pool.waitForDone();
    d->mirror.stop();
}

AppointmentDesk::Reply<Appointment> AppointmentDesk::create(AppointmentDraft draft)
{
    return d->startWrite([this, draft = std::move(draft)] { return d->work.create(draft); });
}

AppointmentDesk::Reply<Appointment> AppointmentDesk::change(const QString &id, AppointmentChange change)
{
    return d->startWrite([this, id, change = std::move(change)] { return d->work.change(id, change); });
}

AppointmentDesk::Reply<Appointment> AppointmentDesk::cancel(const QString &id)
{
    return d->startWrite([this, id] { return d->work.cancel(id); });
}

AppointmentDesk::Reply<Appointment> AppointmentDesk::find(const QString &id)
{
    return d->start([this, id] { return d->work.find(id); });
}

AppointmentDesk::Reply<values::Page<Appointment>> AppointmentDesk::list(const values::AppointmentFilter &filter,
                                                                        const values::PageRequest &page)
{
    return d->database.read(
        [filter, page](store::Session &session) { return store::listAppointments(session, filter, page); });
}

AppointmentDesk::Reply<SlotAnswer> AppointmentDesk::availableSlots(const SlotQuestion &question)
{
    return d->start([this, question] { return d->work.availableSlots(question); });
}

AppointmentDesk::Reply<WorkingHours> AppointmentDesk::workingHours()
{
    return d->start([this] { return d->work.hours(); });
}

AppointmentDesk::Reply<WorkingHours> AppointmentDesk::changeWorkingHours(const QJsonObject &changes)
{
    return d->start([this, changes] { return d->work.changeHours(changes); });
}

} // namespace callttone::tools
