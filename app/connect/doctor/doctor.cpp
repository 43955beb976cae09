// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/doctor.h"

#include "app/connect/doctor/checks.h"
#include "app/core/deferred_start.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using Checks = QList<values::DiagnosticCheck>;

struct Subject
{
    QString id;
    QString title; ///< for when it does not come back
    std::function<Checks()> look;
};

struct Finding
{
    QSemaphore done;
    Checks checks;
};

} // namespace

Doctor::Doctor(DoctorParts parts)
    : m_parts(std::move(parts))
{
    m_conductor.setMaxThreadCount(1);
    m_workers.setMaxThreadCount(32); // they wait for others most of their time
}

Doctor::~Doctor()
{
    m_conductor.waitForDone();
    m_workers.waitForDone();
}

QFuture<Checks> Doctor::run()
{
    auto answer = std::make_shared<QPromise<Checks>>();
    answer->start();
    QFuture<Checks> future = answer->future();
    core::DeferredStart::run([this, answer] { join(answer); });
    return future;
}

void Doctor::join(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.append(std::move(answer));
    if (m_waiting.size() == 1)
        m_conductor.start([this] { tell(runAll()); });
}

void Doctor::tell(const Checks &checks)
{
    QList<Answer> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_waiting);
    }
    for (const Answer &answer : waiting) {
        answer->addResult(checks);
        answer->finish();
    }
}

Checks Doctor::runAll()
{
    const std::array subjects{
        Subject{u"keychain"_s, m_parts.vaultTitle, [this] { return checks::vault(m_parts); }},
        Subject{u"port"_s, u"Redirect port"_s, [this] { return checks::redirectPort(m_parts); }},
        Subject{u"tls"_s, u"TLS"_s, [this] { return checks::network(m_parts, m_workers); }},
        Subject{u"plan"_s, u"Plan"_s, [this] { return checks::account(m_parts); }},
        Subject{u"store"_s, m_parts.engineTitle, [this] { return checks::eventStore(m_parts); }},
        Subject{u"env"_s, u"Credentials in .env"_s, [this] { return checks::environment(m_parts); }},
        Subject{u"connections"_s, u"Connections"_s, [this] { return checks::connections(m_parts); }},
    };
    std::vector<std::shared_ptr<Finding>> findings;
    for (const Subject &subject : subjects) {
        const auto finding = findings.emplace_back(std::make_shared<Finding>());
        m_workers.start([look = subject.look, finding] {
            QElapsedTimer took;
            took.start();
            finding->checks = look();
            for (values::DiagnosticCheck &check : finding->checks) {
                if (check.tookMs == 0)
                    check.tookMs = double(took.nsecsElapsed()) / 1e6;
            }
            finding->done.release();
        });
    }
    // A keychain may make its checks wait longer than anybody here wants to.
    const int limitMs = 2 * m_parts.deadlineMs + 2'000; // connections: listing them, then trying them
    QDeadlineTimer limit(limitMs);
    Checks all;
    for (size_t i = 0; i < findings.size(); ++i) {
        if (findings[i]->done.tryAcquire(1, int(limit.remainingTime()))) {
            all += findings[i]->checks;
            continue;
        }
        auto late = checks::failed(
            subjects[i].id, subjects[i].title, u"The check has not ended after %1 s."_s.arg(limitMs / 1000),
            u"A system dialog may be waiting for an answer; then check again."_s, u"check_again"_s);
        late.tookMs = limitMs;
        all.append(late);
    }
    return all;
}

} // namespace callttone::connect
