// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/api_client.h"

#include "app/client/reply_mapping.h"
#include "app/client/service_address.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

QString pathOf(const QString &id)
{
    return u"/integrations/"_s + pathSegment(id);
}

QString flowPathOf(const QString &id, const QString &flowId)
{
    return pathOf(id) + u"/connect/"_s + pathSegment(flowId);
}

QString optionsPathOf(const QString &id, const QString &field)
{
    return pathOf(id) + u"/options/"_s + pathSegment(field);
}

/// The three answers share no member that tells them apart by itself, so each is known by one the others lack.
ConnectAnswer connectAnswer(const QJsonObject &object)
{
    if (object.contains("flowId"_L1))
        return values::ConnectFlow::fromJson(object);
    if (object.contains("checkedAt"_L1))
        return values::ConnectionCheck::fromJson(object);
    return values::Integration::fromJson(object);
}

} // namespace

Reply<QList<values::Integration>> ApiClient::integrations()
{
    return listOf<values::Integration>(m_transport.get(u"/integrations"_s));
}

Reply<values::Integration> ApiClient::integration(const QString &id)
{
    return valueOf<values::Integration>(m_transport.get(pathOf(id)));
}

Reply<ConnectAnswer> ApiClient::connectIntegration(const QString &id, const QJsonObject &input)
{
    return mapped<ConnectAnswer>(m_transport.post(pathOf(id) + u"/connect"_s, input), connectAnswer);
}

Reply<values::ConnectFlow> ApiClient::connectFlow(const QString &id, const QString &flowId)
{
    return valueOf<values::ConnectFlow>(m_transport.get(flowPathOf(id, flowId)));
}

Reply<values::ConnectFlow> ApiClient::cancelConnect(const QString &id, const QString &flowId)
{
    return valueOf<values::ConnectFlow>(m_transport.del(flowPathOf(id, flowId)));
}

Reply<values::ConnectFlow> ApiClient::pasteRedirect(const QString &id, const QString &flowId, const QString &url)
{
    return valueOf<values::ConnectFlow>(m_transport.post(flowPathOf(id, flowId) + u"/redirect"_s, {{u"url"_s, url}}));
}

Reply<values::Integration> ApiClient::changeIntegration(const QString &id, const QJsonObject &patch)
{
    return valueOf<values::Integration>(m_transport.patch(pathOf(id), patch));
}

Reply<values::Integration> ApiClient::disconnectIntegration(const QString &id)
{
    return valueOf<values::Integration>(m_transport.del(pathOf(id)));
}

Reply<values::ConnectionCheck> ApiClient::testIntegration(const QString &id, bool quiet)
{
    return valueOf<values::ConnectionCheck>(m_transport.post(pathOf(id) + u"/test"_s, {{u"quiet"_s, quiet}}));
}

Reply<QList<values::ConfigOption>> ApiClient::integrationOptions(const QString &id, const QString &field)
{
    return listOf<values::ConfigOption>(m_transport.get(optionsPathOf(id, field)));
}

Reply<values::ConfigOption> ApiClient::createIntegrationOption(const QString &id, const QString &field,
                                                               const QString &label)
{
    return valueOf<values::ConfigOption>(m_transport.post(optionsPathOf(id, field), {{u"label"_s, label}}));
}

Reply<QList<values::ConnectionActivity>> ApiClient::integrationActivity(const QString &id, int limit)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    return listOf<values::ConnectionActivity>(m_transport.get(pathOf(id) + u"/activity"_s, query));
}

Reply<QList<values::ToolChange>> ApiClient::toolChanges(const QString &id)
{
    return listOf<values::ToolChange>(m_transport.get(pathOf(id) + u"/tool-changes"_s));
}

Reply<values::Integration> ApiClient::acceptToolChanges(const QString &id, const QStringList &names)
{
    QJsonObject body;
    if (!names.isEmpty())
        body.insert(u"names"_s, QJsonArray::fromStringList(names));
    return valueOf<values::Integration>(m_transport.post(pathOf(id) + u"/tool-changes/accept"_s, body));
}

Reply<QList<values::WireExchange>> ApiClient::integrationWire(const QString &id)
{
    return listOf<values::WireExchange>(m_transport.get(pathOf(id) + u"/wire"_s));
}

Reply<QList<values::DiagnosticCheck>> ApiClient::diagnostics()
{
    return listOf<values::DiagnosticCheck>(m_transport.get(u"/diagnostics"_s));
}

} // namespace callttone::client
