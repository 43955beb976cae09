// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/connector_figures.h"

#include "app/delivery/connectors/connector_engine.h"
#include "app/store/connector_outbox.h"
#include "app/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

using delivery::ConnectorTrouble;
using delivery::ConnectorVerdict;
using values::Integration;
using values::IntegrationNotice;

QString waitingWords(int waiting)
{
    return waiting == 1 ? u"1 delivery waits."_s : u"%1 deliveries wait."_s.arg(waiting);
}

QString actionFor(const ConnectorTrouble &trouble)
{
    if (trouble.errorClass == values::ErrorClass::TargetGone)
        return u"choose"_s;
    return trouble.errorClass == values::ErrorClass::NotAllowed ? u"reconnect"_s : u"review"_s;
}

/// The problem begins with its title, which the notice shows apart.
QString withoutTitle(const ConnectorTrouble &trouble)
{
    const QString title = trouble.title + u". "_s;
    return trouble.problem.startsWith(title) ? trouble.problem.mid(title.size()) : trouble.problem;
}

std::optional<IntegrationNotice> noticeOf(const std::optional<ConnectorTrouble> &trouble,
                                          const store::WaitingFigures &figures)
{
    using Level = IntegrationNotice::Level;
    if (trouble && figures.waiting > 0) {
        const QString detail = withoutTitle(*trouble) + u' ' + waitingWords(figures.waiting);
        switch (trouble->verdict) {
        case ConnectorVerdict::Repair:
        case ConnectorVerdict::Reconnect:
            return IntegrationNotice{Level::Error, trouble->title, detail, actionFor(*trouble)};
        case ConnectorVerdict::Limited:
        case ConnectorVerdict::Retry:
            return IntegrationNotice{Level::Warning, trouble->title, detail, u"review"_s};
        case ConnectorVerdict::Done:
        case ConnectorVerdict::Wait:
        case ConnectorVerdict::Refused:
            break;
        }
    }
    if (figures.failed > 0) {
        const QString title =
            figures.failed == 1 ? u"1 delivery failed"_s : u"%1 deliveries failed"_s.arg(figures.failed);
        return IntegrationNotice{Level::Warning, title, figures.lastFailure, u"review"_s};
    }
    return std::nullopt;
}

void addFigures(Integration &integration, const store::WaitingFigures &figures,
                const std::optional<ConnectorTrouble> &trouble)
{
    integration.deliveries = {figures.waiting, figures.failed, figures.lastDeliveredAt};
    if (integration.state == values::IntegrationState::Error && integration.notice && figures.waiting > 0)
        integration.notice->detail +=
            u" %1 They are sent once it is connected again."_s.arg(waitingWords(figures.waiting));
    if (integration.state != values::IntegrationState::Connected || integration.paused)
        return;
    if (const auto notice = noticeOf(trouble, figures);
        notice && (!integration.notice || notice->level == IntegrationNotice::Level::Error))
        integration.notice = notice;
}

using Figures = QHash<QString, store::WaitingFigures>;

QFuture<core::Result<Figures>> figuresOf(const ResourceContext &context)
{
    const core::TimeMs now = context.clock.now();
    return context.database.read([now, ids = context.connectors.destinations()](store::Session &session) {
        Figures figures;
        for (const QString &id : ids)
            figures.insert(id, store::waitingFigures(session, id, now));
        return figures;
    });
}

/// `add(value, figures)` once both are there. Side by side and not one after the other: what is attached on another
/// thread later on is not safe, see core::DeferredStart.
template<typename T, typename Add>
QFuture<core::Result<T>> withFigures(const ResourceContext &context, QFuture<core::Result<T>> future, Add add)
{
    using Both = QList<std::variant<QFuture<core::Result<T>>, QFuture<core::Result<Figures>>>>;
    return QtFuture::whenAll(std::move(future), figuresOf(context)).then([add](const Both &both) {
        core::Result<T> value = std::get<0>(both.at(0)).result();
        const core::Result<Figures> figures = std::get<1>(both.at(1)).result();
        if (value && figures)
            add(*value, *figures);
        return value; // without figures it is still true
    });
}

} // namespace

QFuture<core::Result<QList<Integration>>> withDeliveries(const ResourceContext &context,
                                                         QFuture<core::Result<QList<Integration>>> integrations)
{
    return withFigures(context, std::move(integrations), [&context](QList<Integration> &all, const auto &figures) {
        for (Integration &one : all) {
            if (figures.contains(one.id))
                addFigures(one, figures.value(one.id), context.connectors.troubleOf(one.id));
        }
    });
}

QFuture<core::Result<Integration>> withDeliveries(const ResourceContext &context,
                                                  QFuture<core::Result<Integration>> integration)
{
    return withFigures(context, std::move(integration), [&context](Integration &one, const auto &figures) {
        if (figures.contains(one.id))
            addFigures(one, figures.value(one.id), context.connectors.troubleOf(one.id));
    });
}

} // namespace callttone::service
