// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/keychain_runner.h"

#include "app/connect/vault/keychain_problems.h"
#include "app/core/logging.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using State = VaultHealth::State;
using Status = KeychainAnswer::Status;
using std::chrono::milliseconds;

core::ApiError onApplicationThread()
{
    return {.kind = core::ErrorKind::Internal,
            .code = u"keychain_thread"_s,
            .title = u"The keychain was asked on the wrong thread"_s,
            .detail = u"This is a defect of CalltTone: waiting here would never end. Please report it."_s};
}

core::ApiError programEnds()
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"keychain_closed"_s,
            .title = u"CalltTone is closing"_s,
            .detail = u"The system keychain is not asked any more. Start CalltTone again."_s};
}

bool isApplicationThread()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return application && QThread::currentThread() == application->thread();
}

} // namespace

struct KeychainRunner::Shared : std::enable_shared_from_this<Shared>
{
    Shared(std::unique_ptr<KeychainBackend> itsBackend, const core::Clock &itsClock, KeychainTimes itsTimes)
        : backend(std::move(itsBackend))
        , clock(itsClock)
        , times(itsTimes)
    {}

    /// One request, from the thread that waits to the application's thread and back.
    struct Ticket
    {
        std::optional<KeychainAnswer> answer;
    };

    const std::unique_ptr<KeychainBackend> backend;
    const core::Clock &clock;
    const KeychainTimes times;

    std::mutex mutex;
    std::condition_variable changed;
    // Guarded by mutex:
    VaultHealth health;
    bool busy = false; ///< the system has a request it has not answered
    bool closing = false;
    bool recovered = false;  ///< the listener is to be told
    bool lookAtOnce = false; ///< a request nobody waited for any more was answered: the trouble may be over
    std::function<void()> listener;
    Request trial;

    std::thread watcher;

    void settle(State state, const core::ApiError &problem)
    {
        const bool wasTrouble = health.isTrouble();
        if (state == State::Ready && wasTrouble)
            recovered = true;
        if (health.state != state) {
            health.since = clock.now();
            if (state > State::Waiting)
                qCWarning(core::lcConnect).noquote() << problem.oneLine();
            else if (state == State::Waiting || wasTrouble)
                qCInfo(core::lcConnect).noquote()
                    << (wasTrouble ? u"the system keychain works again"_s : problem.title);
        }
        health.state = state;
        health.problem = problem;
        changed.notify_all();
    }

    [[nodiscard]] core::Result<KeychainAnswer> trouble(State state, const QString &systemsWords = {})
    {
        const core::ApiError problem = keychainProblem(state, systemsWords);
        const std::lock_guard lock(mutex);
        settle(state, problem);
        return core::fail(problem);
    }

    void post(const Request &request, const std::shared_ptr<Ticket> &ticket)
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self = shared_from_this(), request, ticket] {
                request(*self->backend, [self, ticket](KeychainAnswer answer) {
                    const std::lock_guard lock(self->mutex);
                    self->busy = false;
                    self->lookAtOnce = true;
                    ticket->answer = std::move(answer);
                    self->changed.notify_all();
                });
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] core::Result<KeychainAnswer> ask(const Request &request, int limitMs);
    [[nodiscard]] core::Result<KeychainAnswer> judge(KeychainAnswer answer);
    [[nodiscard]] core::Result<KeychainAnswer> askAndJudge(const Request &request, int limitMs);
    void watch();
    void close()
    {
        const std::lock_guard lock(mutex);
        closing = true;
        changed.notify_all();
    }
};

core::Result<KeychainAnswer> KeychainRunner::Shared::ask(const Request &request, int limitMs)
{
    QElapsedTimer waited;
    waited.start();
    std::unique_lock lock(mutex);
    const auto limit = [&] { return milliseconds(std::max<qint64>(0, limitMs - waited.elapsed())); };
    const auto silent = [&] {
        const core::ApiError problem = keychainSilent(waited.elapsed());
        settle(State::Slow, problem);
        return core::fail(problem);
    };
    // One at a time: a request that waits in here was not sent, so it cannot take effect after its caller gave up.
    if (!changed.wait_for(lock, limit(), [this] { return !busy || closing; }))
        return silent();
    if (closing || !QCoreApplication::instance())
        return core::fail(programEnds());
    busy = true;
    const auto ticket = std::make_shared<Ticket>();
    post(request, ticket);
    const auto over = [&] { return ticket->answer.has_value() || closing; };
    if (!changed.wait_for(lock, std::min(milliseconds(times.hintMs), limit()), over)) {
        if (!health.isTrouble())
            settle(State::Waiting, keychainSilent(waited.elapsed()));
        if (!changed.wait_for(lock, limit(), over))
            return silent();
    }
    if (!ticket->answer)
        return core::fail(programEnds());
    lookAtOnce = false; // somebody did wait
    return std::move(*ticket->answer);
}

core::Result<KeychainAnswer> KeychainRunner::Shared::judge(KeychainAnswer answer)
{
    State state = healthOf(answer.status);
    // Dismissing an unlock dialog comes back as "no such entry", as "done" for a removal, and as a plain failure.
    const bool read = answer.status == Status::Done && answer.secret;
    if (!read && (state == State::Ready || state == State::Failed)) {
        const State looked = healthOf(backend->look());
        state = looked == State::Ready ? state : looked;
    }
    if (state != State::Ready)
        return trouble(state, answer.reason);
    const std::lock_guard lock(mutex);
    settle(State::Ready, {});
    return answer;
}

core::Result<KeychainAnswer> KeychainRunner::Shared::askAndJudge(const Request &request, int limitMs)
{
    auto answer = ask(request, limitMs);
    if (answer && answer->status == Status::Failed) {
        const auto anew = std::make_shared<bool>(false);
        auto second = ask(
            [request, anew](KeychainBackend &system, KeychainBackend::Done done) {
                *anew = system.beginAnew();
                if (*anew)
                    request(system, std::move(done));
                else
                    done({});
            },
            limitMs);
        if (!second || *anew)
            answer = std::move(second);
    }
    return answer ? judge(std::move(*answer)) : std::move(answer);
}

void KeychainRunner::Shared::watch()
{
    std::unique_lock lock(mutex);
    while (!closing) {
        if (std::exchange(recovered, false) && listener) {
            const auto tell = listener;
            lock.unlock();
            tell();
            lock.lock();
            continue;
        }
        if (!health.isTrouble()) {
            changed.wait(lock, [this] { return closing || recovered || health.isTrouble(); });
            continue;
        }
        changed.wait_for(lock, milliseconds(times.recheckMs),
                         [this] { return closing || recovered || (lookAtOnce && !busy); });
        lookAtOnce = false;
        // Somebody who said no is asked again only when he asks for it.
        if (closing || busy || !trial || !health.isTrouble() || health.state == State::Denied)
            continue;
        const Request harmless = trial;
        const bool mayBeLocked = health.state == State::Locked || health.state == State::Absent;
        lock.unlock();
        const auto presence = backend->look();
        if (presence == KeychainBackend::Presence::Ready
            || (presence == KeychainBackend::Presence::Unknown && !mayBeLocked)) {
            const auto settled = askAndJudge(harmless, times.backgroundMs);
            Q_UNUSED(settled) // is in health
        }
        lock.lock();
    }
}

KeychainRunner::KeychainRunner(std::unique_ptr<KeychainBackend> backend, const core::Clock &clock, KeychainTimes times)
    : d(std::make_shared<Shared>(std::move(backend), clock, times))
{
    // Who waits while the application's thread waits for him in turn is let go.
    if (auto *application = QCoreApplication::instance())
        QObject::connect(application, &QCoreApplication::aboutToQuit, application, [weak = std::weak_ptr(d)] {
            if (const auto shared = weak.lock())
                shared->close();
        });
    d->watcher = std::thread([shared = d.get()] { shared->watch(); });
}

KeychainRunner::~KeychainRunner()
{
    d->close();
    d->watcher.join();
}

core::Result<KeychainAnswer> KeychainRunner::run(Request request, When when)
{
    if (isApplicationThread())
        return core::fail(onApplicationThread());
    const VaultHealth before = health();
    if (before.state == State::Untried || before.isTrouble()) {
        // Before the first request too: without a session bus the system's libraries would try to start one.
        const auto presence = d->backend->look();
        if (presence == KeychainBackend::Presence::Absent)
            return d->trouble(State::Absent);
        if (when == When::Healthy && before.isTrouble() && presence != KeychainBackend::Presence::Ready)
            return core::fail(before.problem);
        if (when == When::Healthy && (before.state == State::Denied || before.state == State::Slow))
            return core::fail(before.problem);
    }
    return d->askAndJudge(request, when == When::Healthy ? d->times.backgroundMs : d->times.askedMs);
}

VaultHealth KeychainRunner::health() const
{
    const std::lock_guard lock(d->mutex);
    return d->health;
}

void KeychainRunner::setRecoveryListener(std::function<void()> listener)
{
    const std::lock_guard lock(d->mutex);
    d->listener = std::move(listener);
}

void KeychainRunner::setTrial(Request trial)
{
    const std::lock_guard lock(d->mutex);
    d->trial = std::move(trial);
}

} // namespace callttone::connect
