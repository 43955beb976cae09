// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_api.h"

#include "app/integrations/hubspot/hubspot_oauth.h"
#include "app/integrations/support/vendor_answer.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int searchPage = 100;

} // namespace

HubSpotApi::HubSpotApi(connect::VendorSession &session, const QString &address, RequestPacer &searches)
    : m_session(session)
    , m_address(address)
    , m_searches(searches)
{}

/// Every path of the objects is made here, so that one constant moves them to another date.
QString HubSpotApi::url(const QStringList &path) const
{
    QString url = u"%1/crm/objects/%2"_s.arg(m_address, hubSpotApiDate);
    for (const QString &part : path)
        url += u'/' + encoded(part);
    return url;
}

core::Result<connect::HttpResponse> HubSpotApi::send(const QByteArray &method, const QString &url,
                                                     const QJsonObject &body) const
{
    connect::HttpRequest request{.method = method, .url = url.toUtf8()};
    if (!body.isEmpty())
        request.setJson(body);
    return m_session.send(std::move(request));
}

HubSpotAnswer<std::optional<QJsonObject>> HubSpotApi::read(const QString &type, const QString &id,
                                                           const QStringList &properties, const QString &what,
                                                           const QString &idProperty) const
{
    QString address = url({type, id}) + u"?properties="_s + encoded(properties.join(u',')).replace("%2C"_L1, ","_L1);
    if (!idProperty.isEmpty())
        address += u"&idProperty="_s + idProperty;
    const auto answer = send("GET", address, {});
    if (answer && answer->status == 404)
        return std::nullopt;
    return hubSpotObject(what, answer, SyncEffect::Reads).map([](const QJsonObject &record) {
        return std::optional(record);
    });
}

HubSpotAnswer<QList<QJsonObject>> HubSpotApi::search(const QString &type, const QJsonArray &filterGroups,
                                                     const QStringList &properties, const QString &what) const
{
    // Few are under way at once and each waits a quarter of a second for the one before it, so the end of the engine
    // need not interrupt it; its request is not sent then.
    static const std::atomic<bool> never = false;
    (void)m_searches.wait(never);
    const QJsonObject body{{u"filterGroups"_s, filterGroups},
                           {u"properties"_s, QJsonArray::fromStringList(properties)},
                           {u"limit"_s, searchPage}};
    return hubSpotObject(what, send("POST", url({type, u"search"_s}), body), SyncEffect::Reads)
        .map([](const QJsonObject &page) {
            QList<QJsonObject> records;
            for (const QJsonValue &record : page.value("results"_L1).toArray())
                records.append(record.toObject());
            return records;
        });
}

HubSpotAnswer<QJsonObject> HubSpotApi::create(const QString &type, const QJsonObject &properties,
                                              const QJsonArray &associations, const QString &what) const
{
    const QJsonObject body{{u"properties"_s, properties}, {u"associations"_s, associations}};
    auto made = hubSpotObject(what, send("POST", url({type}), body), SyncEffect::Writes);
    if (made && made->value("id"_L1).toString().isEmpty()) {
        SyncFailure failure = syncRetry(u"HubSpot took %1 without naming it"_s.arg(what),
                                        u"Its answer has no id. It is looked up before anything is sent again."_s);
        failure.errorClass = values::ErrorClass::InvalidResponse;
        failure.mayHaveHappened = true;
        return tl::unexpected(HubSpotProblem{{}, std::move(failure)});
    }
    return made;
}

HubSpotAnswer<QJsonObject> HubSpotApi::change(const QString &type, const QString &id, const QJsonObject &properties,
                                              const QString &what) const
{
    return hubSpotObject(what, send("PATCH", url({type, id}), {{u"properties"_s, properties}}), SyncEffect::Writes);
}

HubSpotAnswer<void> HubSpotApi::link(const QString &callId, const QString &contactId) const
{
    const auto answer =
        send("PUT", url({u"calls"_s, callId, u"associations"_s, u"default"_s, u"contacts"_s, contactId}), {});
    return hubSpotObject(u"the call's link to its contact"_s, answer, SyncEffect::Writes).map([](const QJsonObject &) {
    });
}

HubSpotAnswer<void> HubSpotApi::unlink(const QString &callId, const QString &contactId) const
{
    const auto answer = send("DELETE", url({u"calls"_s, callId, u"associations"_s, u"contacts"_s, contactId}), {});
    if (answer && answer->status == 404)
        return {}; // there is nothing to take off
    return hubSpotObject(u"the end of the call's link to a contact"_s, answer, SyncEffect::Writes)
        .map([](const QJsonObject &) {});
}

QString HubSpotApi::contactPage(const QString &id) const
{
    const QJsonObject &facts = m_session.facts();
    // European portals are looked at on another host, though their API is the same.
    return u"https://%1/contacts/%2/record/0-1/%3"_s.arg(facts.value("ui_domain"_L1).toString(u"app.hubspot.com"_s),
                                                         facts.value("hub_id"_L1).toString(), id);
}

QJsonObject hubSpotFilter(const QString &property, const QString &op, const QString &value)
{
    return {{u"propertyName"_s, property}, {u"operator"_s, op}, {u"value"_s, value}};
}

QString hubSpotText(const QJsonObject &record, const QString &property)
{
    return record.value("properties"_L1)[property].toString().trimmed();
}

} // namespace callttone::integrations
