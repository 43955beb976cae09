// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/egress_transport.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace callttone::testing {

/// An EgressTransport whose receivers are functions. Without an answer a request stays in flight, like a black hole.
class FakeTransport final : public delivery::EgressTransport
{
public:
    using Answer = std::function<std::optional<delivery::EgressResult>(const delivery::EgressRequest &)>;

    explicit FakeTransport(Answer answer)
        : m_answer(std::move(answer))
    {}

    /// A result with `status`, as a receiver that answers at once would give.
    [[nodiscard]] static delivery::EgressResult result(int status, delivery::HeaderList headers = {})
    {
        delivery::EgressResult result;
        result.status = status;
        result.responseHeaders = std::move(headers);
        result.errorClass = status >= 200 && status < 300 ? values::ErrorClass::None : values::ErrorClass::HttpStatus;
        result.timings.totalUs = 1'000;
        return result;
    }

    void start(delivery::EgressRequest request) override
    {
        const std::lock_guard lock(m_mutex);
        if (auto answered = m_answer(request)) {
            answered->token = request.token;
            m_done.push_back(std::move(*answered));
        }
        m_requests.push_back(std::move(request));
        ++m_inFlight;
    }
    [[nodiscard]] std::vector<delivery::EgressResult> poll(int timeoutMs) override
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, std::chrono::milliseconds(timeoutMs), [this] { return m_woken || !m_done.empty(); });
        m_woken = false;
        m_inFlight -= int(m_done.size());
        return std::exchange(m_done, {});
    }
    void wakeUp() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_woken = true;
        }
        m_wake.notify_all();
    }
    [[nodiscard]] int inFlight() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_inFlight;
    }
    void cancelAll() override {}

    [[nodiscard]] std::vector<delivery::EgressRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    Answer m_answer;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_woken = false;
    int m_inFlight = 0;
    std::vector<delivery::EgressRequest> m_requests;
    std::vector<delivery::EgressResult> m_done;
};

} // namespace callttone::testing
