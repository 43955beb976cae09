// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/shared/rate_window.h"
#include "tests/sandbox/shared/vendor.h"

namespace callttone::sandbox {

/// HubSpot on its dated paths: 30-minute tokens, contacts that are unique by e-mail only, calls, associations, and a
/// search that lags a second behind what was written.
/// Sources: developers.hubspot.com guides and changelog, npm @hubspot/api-client (Apache-2.0).
class HubSpot final : public Vendor
{
public:
    explicit HubSpot(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("hubspot"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("HubSpot"); }
    [[nodiscard]] Routes routes() override;
    [[nodiscard]] Authority *authority() override { return &m_authority; }
    [[nodiscard]] QStringList pages() const override { return {QStringLiteral("/hubspot/oauth/authorize")}; }
    [[nodiscard]] Response rateLimited(const Request &request, int retryAfterSeconds) const override;
    [[nodiscard]] Response serverError(const Request &request) const override;
    [[nodiscard]] Response notFound(const Request &request) const override;
    void decorate(const Request &request, Response &response) const override;
    [[nodiscard]] QJsonObject overrides(const QString &base) const override;
    [[nodiscard]] QJsonObject state() const override;
    [[nodiscard]] QList<RecordTable> tables() const override;

private:
    struct Record
    {
        QString type; ///< "contacts" or "calls"
        QString id;
        QJsonObject properties;
        QString createdAt;
        QString updatedAt;
        core::TimeMs changedAt = 0;
        QJsonObject indexed = {}; ///< as the search knows it; empty: not yet
    };
    using GrantPtr = std::shared_ptr<Grant>;

    // hubspot_oauth.cpp
    [[nodiscard]] Routes signInRoutes(const QString &date);
    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response introspect(const Request &request);
    [[nodiscard]] Response revoke(const Request &request);
    [[nodiscard]] Response accountInfo(const Request &request);
    [[nodiscard]] tl::expected<GrantPtr, Response> admit(const Request &request, const QString &scope);

    // hubspot_objects.cpp
    [[nodiscard]] Routes objectRoutes(const QString &date);
    [[nodiscard]] Response create(const Request &request, const QString &type);
    [[nodiscard]] Response get(const Request &request, const QString &type);
    [[nodiscard]] Response update(const Request &request, const QString &type);
    [[nodiscard]] Response archive(const Request &request, const QString &type);
    [[nodiscard]] Response upsertContacts(const Request &request);
    [[nodiscard]] Record *find(const QString &type, const QString &id, const QString &idProperty = {});
    Record &keep(const QString &type, const QJsonObject &properties);
    void change(Record &record, const QJsonObject &properties);
    [[nodiscard]] QJsonObject recordJson(const Record &record, const QStringList &wanted = {}) const;
    [[nodiscard]] std::optional<Response> checkAssociations(const QString &type, const QJsonArray &associations);
    void associate(const QString &type, const QString &id, const QString &contactId);

    // hubspot_search.cpp
    [[nodiscard]] Routes searchRoutes(const QString &date);
    [[nodiscard]] Response search(const Request &request, const QString &type);
    [[nodiscard]] Response list(const Request &request, const QString &type);
    [[nodiscard]] Response putAssociation(const Request &request);
    [[nodiscard]] Response dropAssociation(const Request &request);
    void bringIndexUpToDate();

    World &m_world;
    Authority m_authority;
    QList<Record> m_records;
    QJsonArray m_associations;
    qint64 m_nextId = 1'948'209;
    RateWindow m_rate{100, 10'000};
    RateWindow m_searchRate{5, 1'000};
};

[[nodiscard]] Response hubspotError(int status, const QString &category, const QString &message,
                                    const QJsonObject &more = {});

} // namespace callttone::sandbox
