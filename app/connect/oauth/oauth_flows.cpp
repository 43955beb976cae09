// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/oauth_flows.h"

#include "app/connect/oauth/flow_book.h"

#include <QHash>
#include <QPromise>
#include <QThread>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

core::ApiError stopped()
{
    return {core::ErrorKind::Unavailable, u"stopping"_s, u"CalltTone is stopping"_s,
            u"Sign-ins cannot go on. Start CalltTone again, then try again."_s};
}

} // namespace

struct OAuthFlows::Private
{
    /// Runs `work` on the flows' thread; false once stopped, and then it never runs.
    bool post(std::function<void(FlowBook &)> work)
    {
        const std::scoped_lock lock(mutex);
        return book
               && QMetaObject::invokeMethod(
                   book, [target = book, work = std::move(work)] { work(*target); }, Qt::QueuedConnection);
    }

    OAuthFlows::Reply<values::ConnectFlow> ask(std::function<FlowBook::Flow(FlowBook &)> question)
    {
        auto promise = std::make_shared<QPromise<FlowBook::Flow>>();
        promise->start();
        const auto answer = [promise](const FlowBook::Flow &flow) {
            promise->addResult(flow);
            promise->finish();
        };
        if (!post([question = std::move(question), answer](FlowBook &own) { answer(question(own)); }))
            answer(core::fail(stopped()));
        return promise->future();
    }

    void remember(const values::ConnectFlow &flow)
    {
        const std::scoped_lock lock(currentMutex);
        if (flow.state == values::FlowState::Waiting || flow.state == values::FlowState::Finishing)
            current.insert(flow.integration, flow);
        else if (current.value(flow.integration).id == flow.id)
            current.remove(flow.integration);
    }

    QThread thread;
    std::mutex mutex;
    FlowBook *book = nullptr; ///< lives on `thread`; nullptr once stopped
    std::mutex currentMutex;
    QHash<QString, values::ConnectFlow> current; ///< by integration
};

OAuthFlows::OAuthFlows(OAuthFlowsOptions options)
    : d(std::make_unique<Private>())
{
    options.listener = [state = d.get(), tell = std::move(options.listener)](const values::ConnectFlow &flow) {
        state->remember(flow);
        if (tell)
            tell(flow);
    };
    d->book = new FlowBook(std::move(options));
    d->book->moveToThread(&d->thread);
    QObject::connect(&d->thread, &QThread::finished, d->book, &QObject::deleteLater);
    d->thread.setObjectName(u"sign-ins"_s);
    d->thread.start();
}

OAuthFlows::~OAuthFlows()
{
    stop();
}

OAuthFlows::Reply<values::ConnectFlow> OAuthFlows::begin(OAuthStart start, Settle settle)
{
    return d->ask([start = std::make_shared<const OAuthStart>(std::move(start)),
                   settle = std::move(settle)](FlowBook &book) { return book.begin(start, settle); });
}

OAuthFlows::Reply<values::ConnectFlow> OAuthFlows::flow(const QString &flowId)
{
    return d->ask([flowId](FlowBook &book) { return book.find(flowId); });
}

OAuthFlows::Reply<values::ConnectFlow> OAuthFlows::cancel(const QString &flowId)
{
    return d->ask([flowId](FlowBook &book) { return book.cancel(flowId); });
}

OAuthFlows::Reply<values::ConnectFlow> OAuthFlows::pasteRedirect(const QString &flowId, const QString &url)
{
    return d->ask([flowId, url](FlowBook &book) { return book.pasteRedirect(flowId, url); });
}

QFuture<CallbackOutcome> OAuthFlows::callback(const QByteArray &encodedQuery)
{
    auto promise = std::make_shared<QPromise<CallbackOutcome>>();
    promise->start();
    const auto answer = [promise](const CallbackOutcome &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    if (!d->post([encodedQuery, answer](FlowBook &book) { book.callback(encodedQuery, answer); }))
        answer({{}, failureOf(FailureKind::NotFinished)});
    return promise->future();
}

std::optional<values::ConnectFlow> OAuthFlows::current(const QString &integration) const
{
    const std::scoped_lock lock(d->currentMutex);
    const auto it = d->current.constFind(integration);
    return it == d->current.constEnd() ? std::nullopt : std::optional(*it);
}

void OAuthFlows::stop()
{
    {
        const std::scoped_lock lock(d->mutex);
        FlowBook *book = std::exchange(d->book, nullptr);
        if (!book)
            return;
        QMetaObject::invokeMethod(
            book,
            [book, thread = &d->thread] {
                book->close();
                thread->quit();
            },
            Qt::QueuedConnection);
    }
    d->thread.wait();
}

} // namespace callttone::connect
