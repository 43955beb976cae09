// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/hubspot/hubspot_connector.h"
#include "tests/unit/sync_stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <mutex>

namespace callttone::tests {

/// A portal with contacts and calls. Thread-safe.
class HubSpotPortal
{
public:
    using Answer = core::Result<connect::HttpResponse>;
    struct Fault
    {
        QByteArray method;
        QString path; ///< the end of it
        Answer answer;
        bool isDone = false; ///< the work is done all the same
    };

    /// The next request that fits gets that answer.
    void fault(const QByteArray &method, const QString &path, const Answer &answer, bool isDone = false)
    {
        m_faults.append({method, path, answer, isDone});
    }
    void lose(const QByteArray &method, const QString &path, bool isDone = true)
    {
        fault(method, path,
              core::fail({.kind = core::ErrorKind::Timeout,
                          .code = QStringLiteral("timeout"),
                          .title = QStringLiteral("api.hubapi.com did not answer within 10 s"),
                          .detail = QStringLiteral("Try again.")}),
              isDone);
    }

    QString add(const QString &type, const QJsonObject &properties, bool isIndexed = true)
    {
        const QString id = QString::number(++m_lastId);
        m_records.append({type, id, properties, isIndexed});
        return id;
    }
    QString addContact(const QJsonObject &properties) { return add(QStringLiteral("contacts"), properties); }
    void remove(const QString &id)
    {
        m_records.removeIf([&id](const Record &record) { return record.id == id; });
    }
    void index()
    {
        for (Record &record : m_records)
            record.isIndexed = true;
    }

    [[nodiscard]] QList<QJsonObject> all(const QString &type) const
    {
        QList<QJsonObject> some;
        for (const Record &record : m_records) {
            if (record.type == type)
                some.append(record.properties);
        }
        return some;
    }
    [[nodiscard]] QList<QJsonObject> contacts() const { return all(QStringLiteral("contacts")); }
    [[nodiscard]] QList<QJsonObject> calls() const { return all(QStringLiteral("calls")); }
    [[nodiscard]] QString idOf(const QString &type, qsizetype number) const
    {
        for (const Record &record : m_records) {
            if (record.type == type && number-- == 0)
                return record.id;
        }
        return {};
    }
    /// Of contacts whose timelines have the call.
    [[nodiscard]] QStringList linksOf(const QString &callId) const { return m_links.value(callId); }

    Answer operator()(const connect::HttpRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        const QUrl url(QString::fromUtf8(request.url));
        for (qsizetype i = 0; i < m_faults.size(); ++i) {
            if (m_faults[i].method != request.method || !url.path().endsWith(m_faults[i].path))
                continue;
            const Fault fault = m_faults.takeAt(i);
            if (fault.isDone)
                (void)work(request, url);
            return fault.answer;
        }
        return work(request, url);
    }

    [[nodiscard]] static connect::HttpResponse error(int status, const QString &category, const QString &message)
    {
        return json(status, {{QStringLiteral("status"), QStringLiteral("error")},
                             {QStringLiteral("message"), message},
                             {QStringLiteral("correlationId"), QStringLiteral("corr-77")},
                             {QStringLiteral("category"), category}});
    }
    [[nodiscard]] static connect::HttpResponse json(int status, const QJsonObject &object)
    {
        return vendorAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

private:
    struct Record
    {
        QString type;
        QString id;
        QJsonObject properties;
        bool isIndexed = true;
    };

    [[nodiscard]] Record *find(const QString &type, const QString &id, const QString &property = {})
    {
        for (Record &record : m_records) {
            const QString value = property.isEmpty() ? record.id : record.properties.value(property).toString();
            if (record.type == type && value.compare(id, Qt::CaseInsensitive) == 0)
                return &record;
        }
        return nullptr;
    }
    [[nodiscard]] static connect::HttpResponse asJson(const Record &record, int status = 200)
    {
        return json(status, {{QStringLiteral("id"), record.id}, {QStringLiteral("properties"), record.properties}});
    }
    [[nodiscard]] static connect::HttpResponse notFound()
    {
        return error(404, QStringLiteral("OBJECT_NOT_FOUND"), QStringLiteral("resource not found"));
    }

    [[nodiscard]] Answer work(const connect::HttpRequest &request, const QUrl &url)
    {
        const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts).mid(3); // crm/objects/<date>
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString type = path.value(0);
        if (path.contains(QStringLiteral("associations")))
            return associate(request.method, path);
        if (path.value(1) == QStringLiteral("search"))
            return search(type, body);
        if (request.method == "POST")
            return create(type, body);
        Record *record = find(type, path.value(1), QUrlQuery(url).queryItemValue(QStringLiteral("idProperty")));
        if (!record)
            return notFound();
        const QJsonObject properties = body.value(QLatin1StringView("properties")).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            record->properties.insert(it.key(), it.value());
        return asJson(*record);
    }
    [[nodiscard]] Answer associate(const QByteArray &method, const QStringList &path)
    {
        const QString call = path.value(1);
        const QString contact = path.last();
        if (method == "DELETE") {
            m_links[call].removeAll(contact);
            return vendorAnswer(204, {});
        }
        if (!find(QStringLiteral("calls"), call) || !find(QStringLiteral("contacts"), contact))
            return notFound();
        if (!m_links[call].contains(contact))
            m_links[call].append(contact);
        return json(200, {{QStringLiteral("status"), QStringLiteral("COMPLETE")}});
    }
    [[nodiscard]] Answer create(const QString &type, const QJsonObject &body)
    {
        const QJsonObject properties = body.value(QLatin1StringView("properties")).toObject();
        const QString email = properties.value(QLatin1StringView("email")).toString();
        const Record *other = email.isEmpty() ? nullptr : find(type, email, QStringLiteral("email"));
        if (other)
            return error(409, QStringLiteral("CONFLICT"),
                         QStringLiteral("Contact already exists. Existing ID: %1").arg(other->id));
        QStringList links;
        for (const QJsonValue &one : body.value(QLatin1StringView("associations")).toArray()) {
            links.append(one[QLatin1StringView("to")][QLatin1StringView("id")].toString());
            if (!find(QStringLiteral("contacts"), links.last()))
                return error(404, QStringLiteral("OBJECT_NOT_FOUND"),
                             QStringLiteral("CONTACT=%1 is not valid").arg(links.last()));
        }
        const QString id = add(type, properties, false);
        m_links.insert(id, links);
        return asJson(*find(type, id), 201);
    }
    [[nodiscard]] Answer search(const QString &type, const QJsonObject &body)
    {
        QJsonArray results;
        for (const Record &record : std::as_const(m_records)) {
            bool isWanted = false;
            for (const QJsonValue &group : body.value(QLatin1StringView("filterGroups")).toArray()) {
                bool all = true;
                for (const QJsonValue &filter : group[QLatin1StringView("filters")].toArray())
                    all = all && fits(record, filter);
                isWanted = isWanted || all;
            }
            if (record.type == type && record.isIndexed && isWanted)
                results.append(
                    QJsonObject{{QStringLiteral("id"), record.id}, {QStringLiteral("properties"), record.properties}});
        }
        return json(200, {{QStringLiteral("total"), results.size()}, {QStringLiteral("results"), results}});
    }
    [[nodiscard]] static bool fits(const Record &record, const QJsonValue &filter)
    {
        const auto text = [&filter](const char *name) { return filter[QLatin1StringView(name)].toString(); };
        QString property = text("propertyName");
        const bool isCalculated = property.startsWith(QStringLiteral("hs_searchable"));
        if (isCalculated)
            property =
                property.contains(QStringLiteral("mobile")) ? QStringLiteral("mobilephone") : QStringLiteral("phone");
        QString value = record.properties.value(property).toString();
        if (isCalculated) {
            value.removeIf([](QChar c) { return !c.isDigit(); });
            value = value.right(10);
        }
        const QString op = text("operator");
        if (op == QStringLiteral("CONTAINS_TOKEN"))
            return value.endsWith(text("value").sliced(1));
        if (op == QStringLiteral("BETWEEN"))
            return value.toLongLong() >= text("value").toLongLong()
                   && value.toLongLong() <= text("highValue").toLongLong();
        return op == QStringLiteral("EQ") && value == text("value");
    }

    std::mutex m_mutex;
    QList<Record> m_records;
    QHash<QString, QStringList> m_links;
    QList<Fault> m_faults;
    qint64 m_lastId = 500;
};

/// The connector before a portal.
struct HubSpotStage
{
    HubSpotPortal portal;
    SyncStage sync{QStringLiteral("hubspot"), std::ref(portal), QStringLiteral("146425426")};
    integrations::VendorConnector connector =
        integrations::hubSpotConnector({{}, {}, QStringLiteral("https://hubspot.test")});

    HubSpotStage()
    {
        sync.session.knownFacts = {{QStringLiteral("hub_id"), QStringLiteral("146425426")},
                                   {QStringLiteral("ui_domain"), QStringLiteral("app-eu1.hubspot.com")}};
    }

    [[nodiscard]] integrations::SyncResult<QString> deliver(values::EventType event, const delivery::CallFacts &facts,
                                                            bool isAsked = false)
    {
        integrations::SyncTask task = sync.task(event, facts);
        task.isAsked = isAsked;
        return connector.deliver(task);
    }
    [[nodiscard]] integrations::SyncResult<QString> end(const delivery::CallFacts &facts)
    {
        return deliver(values::EventType::CallEnded, facts);
    }

    /// Of a caller who left nothing.
    [[nodiscard]] delivery::CallFacts call(const QString &id = QStringLiteral("call_1")) const
    {
        delivery::CallFacts facts = sync.facts(id);
        facts.lead = {};
        return facts;
    }

    [[nodiscard]] std::optional<values::SyncRecord> record(values::SyncKind kind, const QString &subject) const
    {
        return sync.ledger.find(kind, subject).value_or(std::nullopt);
    }
    [[nodiscard]] std::optional<values::SyncRecord> logged(const QString &callId = QStringLiteral("call_1")) const
    {
        return record(values::SyncKind::CallActivity, callId);
    }
    /// Requests sent so far, of one method and with `part` in the URL.
    [[nodiscard]] qsizetype sent(const QByteArray &method, const QByteArray &part = {}) const
    {
        return std::count_if(sync.session.requests.begin(), sync.session.requests.end(), [&](const auto &request) {
            return request.method == method && request.url.contains(part);
        });
    }
};

[[nodiscard]] inline QString textOf(const integrations::SyncResult<QString> &result)
{
    return result ? *result
                  : QStringLiteral("FAILED: ") + result.error().title + QStringLiteral(". ") + result.error().detail;
}

} // namespace callttone::tests
