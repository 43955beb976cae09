// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/idempotency_gate.h"

#include "app/core/logging.h"
#include "app/service/service_loop.h"
#include "app/store/database.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr core::TimeMs keptFor = 24LL * 60 * 60 * 1000;
constexpr size_t maxWaiting = 16;
constexpr qsizetype maxSecretAnswers = 256;

Problem conflict(const QString &code, const QString &title, const QString &detail)
{
    return core::ApiError{.kind = core::ErrorKind::Conflict, .code = code, .title = title, .detail = detail};
}

Problem otherBody()
{
    return conflict(u"idempotency_mismatch"_s, u"This Idempotency-Key was used for another request"_s,
                    u"Its body differs from the first one sent under the key. Use a new key for a new request."_s);
}

Response replayed(const store::IdempotentAnswer &answer)
{
    return {.status = answer.status, .headers = {{"Idempotent-Replayed", "true"}}, .body = answer.body};
}

bool isUsableKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= 255
           && std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool succeeded(const Response &response)
{
    return response.status >= 200 && response.status < 300;
}

} // namespace

IdempotencyGate::IdempotencyGate(store::Database &database, std::shared_ptr<ServiceLoop> loop, const core::Clock &clock)
    : m_database(database)
    , m_loop(std::move(loop))
    , m_clock(clock)
{}

QFuture<Response> IdempotencyGate::pass(const Request &request, const Route &route)
{
    const QByteArray key = request.header("Idempotency-Key");
    if (!isUsableKey(key)) {
        return ready(Problem(400, u"idempotency_key_invalid"_s, u"The Idempotency-Key cannot be used"_s,
                             u"It must be 1 to 255 visible ASCII characters, for example a UUID."_s));
    }
    const Slot slot{request.caller.id + u' ' + QString::fromLatin1(route.method) + u' ' + request.path,
                    QString::fromLatin1(key)};
    const QString bodyHash =
        QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());

    if (const auto running = m_running.value(slot)) {
        if (running->bodyHash != bodyHash)
            return ready(otherBody());
        if (running->waiting.size() >= maxWaiting) {
            return ready(conflict(u"idempotency_in_progress"_s, u"This request is still being worked on"_s,
                                  u"Wait a moment, then repeat it with the same Idempotency-Key."_s));
        }
        running->waiting.emplace_back().start();
        return running->waiting.back().future();
    }
    if (const auto secret = m_secretAnswers.constFind(slot);
        secret != m_secretAnswers.constEnd() && secret->at >= m_clock.now() - keptFor)
        return secret->answer.bodyHash == bodyHash ? ready(replayed(secret->answer)) : ready(otherBody());

    const auto running = std::make_shared<Running>();
    running->bodyHash = bodyHash;
    running->waiting.emplace_back().start();
    m_running.insert(slot, running);
    begin(slot, request, route);
    return running->waiting.front().future();
}

void IdempotencyGate::begin(const Slot &slot, const Request &request, const Route &route)
{
    const core::TimeMs notBefore = m_clock.now() - keptFor;
    const auto look = [&] {
        return m_database.read([slot, notBefore](store::Session &session) {
            return store::findIdempotentAnswer(session, slot.scope, slot.key, notBefore);
        });
    };
    using Found = core::Result<std::optional<store::IdempotentAnswer>>;
    whenDone(m_loop, look, Found(core::fail(stoppingError())), [this, slot, request, &route](const Found &found) {
        if (!found) {
            finish(slot, Response::failure(found.error()));
            return;
        }
        const std::optional<store::IdempotentAnswer> &first = *found;
        if (!first)
            work(slot, request, route);
        else if (first->bodyHash != m_running.value(slot)->bodyHash)
            finish(slot, Response::failure(otherBody()));
        else if (first->status == 0)
            finish(slot,
                   Response::failure(conflict(
                       u"idempotent_answer_gone"_s, u"This was done before, and its answer can no longer be shown"_s,
                       u"The answer held a secret, which is shown once and never stored. Look at what exists now; "
                       "if the secret is lost, rotate it or make a new key."_s)));
        else
            finish(slot, replayed(*first));
    });
}

void IdempotencyGate::work(const Slot &slot, const Request &request, const Route &route)
{
    whenDone(
        m_loop, [&] { return route.handler(request); }, Response::failure(stoppingError()),
        [this, slot, &route](Response response) {
            if (succeeded(response))
                keep(slot, route, std::move(response));
            else
                finish(slot, std::move(response));
        });
}

void IdempotencyGate::keep(const Slot &slot, const Route &route, Response response)
{
    store::IdempotentAnswer answer{m_running.value(slot)->bodyHash, response.status, response.body};
    if (route.answerHasSecret) {
        rememberSecret(slot, answer);
        answer.status = 0;
        answer.body = {};
    }
    const core::TimeMs now = m_clock.now();
    const auto write = [&] {
        return m_database.write([slot, answer, now](store::Session &session) {
            store::keepIdempotentAnswer(session, slot.scope, slot.key, answer, now);
        });
    };
    // The client hears of it only now: whoever has seen an answer can rely on getting the same again.
    using Kept = core::Result<void>;
    whenDone(m_loop, write, Kept(core::fail(stoppingError())), [this, slot, response](const Kept &kept) {
        if (!kept)
            qCWarning(core::lcService) << "an idempotent answer could not be kept; a repetition would be done again";
        finish(slot, response);
    });
}

void IdempotencyGate::finish(const Slot &slot, Response response)
{
    const auto running = m_running.take(slot);
    for (size_t i = 0; i < running->waiting.size(); ++i) {
        Response copy = response;
        if (i > 0 && succeeded(copy))
            copy.headers.emplaceBack("Idempotent-Replayed", "true");
        running->waiting[i].addResult(std::move(copy));
        running->waiting[i].finish();
    }
}

void IdempotencyGate::rememberSecret(const Slot &slot, store::IdempotentAnswer answer)
{
    if (m_secretAnswers.size() >= maxSecretAnswers) {
        const auto oldest = std::min_element(m_secretAnswers.begin(), m_secretAnswers.end(),
                                             [](const SecretAnswer &a, const SecretAnswer &b) { return a.at < b.at; });
        m_secretAnswers.erase(oldest);
    }
    m_secretAnswers.insert(slot, {std::move(answer), m_clock.now()});
}

void IdempotencyGate::expire()
{
    const core::TimeMs before = m_clock.now() - keptFor;
    m_secretAnswers.removeIf(
        [before](std::pair<const Slot &, SecretAnswer &> entry) { return entry.second.at < before; });
}

} // namespace callttone::service
