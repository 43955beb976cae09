// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/shared/vendor.h"

namespace callttone::sandbox {

/// Salesforce: web server flow with PKCE required, no `expires_in`, refresh tokens that rotate and end the grant when
/// one is used twice, duplicate rules, SOQL and SOSL as far as leads and call logs need them. Login host and instance
/// are one here. Source: developer.salesforce.com REST API guide; npm jsforce (MIT) for field lists.
class Salesforce final : public Vendor
{
public:
    explicit Salesforce(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("salesforce"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Salesforce"); }
    [[nodiscard]] Routes routes() override;
    [[nodiscard]] Authority *authority() override { return &m_authority; }
    [[nodiscard]] QStringList pages() const override
    {
        return {QStringLiteral("/salesforce/services/oauth2/authorize")};
    }
    [[nodiscard]] Response rateLimited(const Request &request, int retryAfterSeconds) const override;
    [[nodiscard]] Response serverError(const Request &request) const override;
    [[nodiscard]] Response notFound(const Request &request) const override;
    void decorate(const Request &request, Response &response) const override;
    [[nodiscard]] QJsonObject overrides(const QString &base) const override;
    [[nodiscard]] QJsonObject state() const override;
    [[nodiscard]] QList<RecordTable> tables() const override;

private:
    using GrantPtr = std::shared_ptr<Grant>;

    // salesforce_oauth.cpp
    [[nodiscard]] Routes signInRoutes();
    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response revoke(const Request &request);
    [[nodiscard]] Response userInfo(const Request &request);
    [[nodiscard]] Response identity(const Request &request);
    [[nodiscard]] std::optional<Response> refuse(const Request &request); ///< of the data API

    // salesforce_objects.cpp
    [[nodiscard]] Routes objectRoutes();
    [[nodiscard]] Response create(const Request &request);
    [[nodiscard]] Response get(const Request &request);
    [[nodiscard]] Response update(const Request &request);
    [[nodiscard]] Response describe(const Request &request);
    [[nodiscard]] Response limits(const Request &request);
    [[nodiscard]] std::optional<Response> checkFields(const QString &type, const QJsonObject &fields, bool creating);
    [[nodiscard]] std::optional<Response> checkDuplicates(const Request &request, const QJsonObject &lead);
    QJsonObject &keep(const QString &type, QJsonObject fields);

    // salesforce_search.cpp
    [[nodiscard]] Routes searchRoutes();
    [[nodiscard]] Response query(const Request &request);
    [[nodiscard]] Response search(const Request &request);
    [[nodiscard]] Response parameterizedSearch(const Request &request);
    [[nodiscard]] QJsonArray findPhones(const QString &text, const QList<std::pair<QString, QStringList>> &returning,
                                        int limit) const;

    void seed();

    World &m_world;
    Authority m_authority;
    QHash<QString, QList<QJsonObject>> m_objects; ///< "Lead" -> records with Id
    int m_lastId = 0;
    mutable int m_apiUsage = 25;
};

/// [{"message", "errorCode", "fields"?}]
[[nodiscard]] Response salesforceError(int status, const QString &code, const QString &message,
                                       const QStringList &fields = {});
[[nodiscard]] bool isObjectType(const QString &type);
/// The fields of Lead, Contact, Task, Organization, User, TaskStatus.
[[nodiscard]] QStringList fieldsOf(const QString &type);
/// A record as REST shows it, with "attributes".
[[nodiscard]] QJsonObject recordJson(const QString &type, const QJsonObject &record, const QStringList &fields);

} // namespace callttone::sandbox
