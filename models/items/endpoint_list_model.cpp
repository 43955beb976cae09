// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/endpoint_list_model.h"

#include "models/items/format.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::WebhookEndpoint;

namespace {

QString failingSince(core::TimeMs since, core::TimeMs now)
{
    const bool today = timeText(since, now) == clockText(since);
    return EndpointListModel::tr("Failing since %1").arg(today ? clockMinuteText(since) : dateText(since, now));
}

QString factsOf(const WebhookEndpoint &endpoint)
{
    const int count = int(endpoint.events.size());
    const QString events =
        count == 1 ? EndpointListModel::tr("1 event") : EndpointListModel::tr("%n events", nullptr, count);
    const QString success = successText(endpoint.health);
    return success.isEmpty() ? events : success + u", "_s + events;
}

} // namespace

ShownHealth shownHealth(const WebhookEndpoint &endpoint, core::TimeMs now)
{
    if (!endpoint.enabled) {
        return endpoint.disabledReason.isEmpty()
                   ? ShownHealth{EndpointListModel::tr("Paused"), u"pause"_s, u"neutral"_s}
                   : ShownHealth{EndpointListModel::tr("Switched off: %1").arg(endpoint.disabledReason), u"error"_s,
                                 u"error"_s};
    }
    if (endpoint.health.state == "failing"_L1) {
        return {endpoint.health.failingSince ? failingSince(*endpoint.health.failingSince, now)
                                             : EndpointListModel::tr("Failing"),
                u"error"_s, u"error"_s};
    }
    if (endpoint.health.state == "healthy"_L1)
        return {EndpointListModel::tr("Healthy"), u"okc"_s, u"success"_s};
    return {EndpointListModel::tr("Nothing sent yet"), u"ring"_s, u"neutral"_s};
}

QString successText(const values::EndpointHealth &health)
{
    const qint64 attempts = health.delivered + health.failed;
    if (attempts == 0)
        return {};
    // One failure in a hundred thousand is not "100%".
    const double percent = std::floor(10'000.0 * double(health.delivered) / double(attempts)) / 100.0;
    const bool whole = percent == std::floor(percent);
    return QLocale().toString(percent, 'f', whole ? 0 : 2) + u'%';
}

EndpointListModel::EndpointListModel(const core::Clock &clock, QObject *parent)
    : ValueListModel(parent)
    , m_clock(clock)
{}

int EndpointListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant EndpointListModel::data(const QModelIndex &index, int role) const
{
    const WebhookEndpoint *endpoint = valueAt(index);
    if (!endpoint)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return endpoint->url;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(endpoint->url, shownHealth(*endpoint, m_clock.now()).text, factsOf(*endpoint));
    case ValueRole:
        return QVariant::fromValue(*endpoint);
    case IdRole:
        return endpoint->id;
    case RowStateRole:
        return int(RowState::Ready);
    case StatusRole:
        return endpoint->health.state;
    case IconRole:
        return shownHealth(*endpoint, m_clock.now()).icon;
    case ToneRole:
        return shownHealth(*endpoint, m_clock.now()).tone;
    case HealthTextRole:
        return shownHealth(*endpoint, m_clock.now()).text;
    case FactsRole:
        return factsOf(*endpoint);
    case EnabledRole:
        return endpoint->enabled;
    default:
        return {};
    }
}

} // namespace callttone::items
