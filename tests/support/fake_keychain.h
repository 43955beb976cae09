// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vault/keychain_backend.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace callttone::testing {

/// What stands in for the operating system's keychain, shared by the backends of several "program runs".
struct FakeKeychainState
{
    std::mutex mutex;
    std::map<std::pair<QString, QString>, QByteArray> entries; ///< by service and key
    connect::KeychainBackend::Presence presence = connect::KeychainBackend::Presence::Ready;
    connect::KeychainAnswer::Status answer = connect::KeychainAnswer::Status::Done; ///< of requests that reach it
    bool silent = false;     ///< a dialog is open: answers wait for answerWaiting()
    int failWriteNumber = 0; ///< this write from now on fails
    int requests = 0;
    bool staleSession = false; ///< beginAnew() makes it work again
    bool wrongThread = false;  ///< a request came on another thread than the application's
    std::vector<std::function<void()>> waiting;

    void answerWaiting()
    {
        silent = false;
        for (const auto &answerOne : std::exchange(waiting, {}))
            answerOne();
    }
};

class FakeKeychain final : public connect::KeychainBackend
{
public:
    explicit FakeKeychain(std::shared_ptr<FakeKeychainState> state)
        : m_state(std::move(state))
    {}

    void read(const QString &service, const QString &key, Done done) override
    {
        request(
            [this, service, key] {
                const auto found = m_state->entries.find({service, key});
                if (found == m_state->entries.end())
                    return connect::KeychainAnswer{.status = Status::NotFound};
                return connect::KeychainAnswer{.status = Status::Done,
                                               .secret = std::make_shared<core::SecretString>(found->second)};
            },
            std::move(done));
    }
    void write(const QString &service, const QString &key, const std::shared_ptr<core::SecretString> &secret,
               Done done) override
    {
        request(
            [this, service, key, secret] {
                if (m_state->failWriteNumber > 0 && --m_state->failWriteNumber == 0)
                    return connect::KeychainAnswer{.status = Status::Failed, .reason = QStringLiteral("disk full")};
                m_state->entries[{service, key}] = QByteArray(secret->reveal().constData(), secret->reveal().size());
                return connect::KeychainAnswer{.status = Status::Done};
            },
            std::move(done));
    }
    void remove(const QString &service, const QString &key, Done done) override
    {
        request(
            [this, service, key] {
                const bool removed = m_state->entries.erase({service, key}) > 0;
                return connect::KeychainAnswer{.status = removed ? Status::Done : Status::NotFound};
            },
            std::move(done));
    }
    bool beginAnew() override
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->staleSession)
            return false;
        m_state->staleSession = false;
        m_state->answer = Status::Done;
        return true;
    }
    [[nodiscard]] Presence look() override
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->presence;
    }

private:
    using Status = connect::KeychainAnswer::Status;

    void request(const std::function<connect::KeychainAnswer()> &work, Done done)
    {
        const std::lock_guard lock(m_state->mutex);
        ++m_state->requests;
        m_state->wrongThread |= QThread::currentThread() != QCoreApplication::instance()->thread();
        const auto answer = [state = m_state, work, done = std::move(done)] {
            done(state->answer == Status::Done ? work() : connect::KeychainAnswer{.status = state->answer});
        };
        if (m_state->silent)
            m_state->waiting.push_back(answer);
        else
            answer();
    }

    std::shared_ptr<FakeKeychainState> m_state;
};

/// Runs `work` on another thread while the application's event loop turns, as the engine does.
template<typename Work> auto onWorker(Work work)
{
    std::optional<decltype(work())> result;
    std::atomic<bool> done = false;
    std::thread thread([&] {
        result.emplace(work());
        done = true;
    });
    while (!done)
        QTest::qWait(1);
    thread.join();
    return std::move(*result);
}

} // namespace callttone::testing
