// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/fake_vendor.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace callttone::tests {

/// A Salesforce org in memory: leads, contacts and tasks, queries as far as the connector makes them, searches that
/// know only what was there before. Rules of an org are functions a test sets.
class SalesforceOrg
{
public:
    using Records = QList<QJsonObject>;

    static inline const QString instance = QStringLiteral("https://acme.my.salesforce.test");

    [[nodiscard]] VendorScript script();
    /// A record that was there before, so searches know it. Answers its id.
    QString has(const QString &type, QJsonObject fields);
    [[nodiscard]] QJsonObject record(const QString &type, const QString &id) const;
    void change(const QString &type, const QString &id, const QJsonObject &fields);
    void remove(const QString &type, const QString &id);

    QHash<QString, Records> records;
    /// Of a create or change before it is done: an answer to give instead.
    std::function<std::optional<connect::HttpResponse>(const connect::HttpRequest &, const QString &type,
                                                       const QJsonObject &fields)>
        rule;
    /// Of any request, before it is done.
    std::function<std::optional<core::Result<connect::HttpResponse>>(const connect::HttpRequest &)> fault;
    /// Done, but the answer does not arrive: so many creates of this type.
    QHash<QString, int> lostAnswers;
    /// Fields the connected user does not see.
    QStringList hiddenFields;
    QStringList log; ///< "POST Lead", "PATCH Task", "query Lead", "search"

    [[nodiscard]] int count(const QString &what) const { return int(log.count(what)); }

private:
    [[nodiscard]] core::Result<connect::HttpResponse> answer(const connect::HttpRequest &request);
    [[nodiscard]] connect::HttpResponse query(const QString &soql);
    [[nodiscard]] connect::HttpResponse search(const QString &sosl);
    [[nodiscard]] core::Result<connect::HttpResponse> create(const connect::HttpRequest &request, const QString &type);
    [[nodiscard]] connect::HttpResponse patch(const connect::HttpRequest &request, const QString &type,
                                              const QString &id);
    QString keep(const QString &type, QJsonObject fields, bool isIndexed);

    int m_last = 0;
    QStringList m_indexed;
};

/// [{"message", "errorCode", "fields"}]
[[nodiscard]] connect::HttpResponse salesforceSays(int status, const QString &code, const QString &message,
                                                   const QStringList &fields = {});
/// As an expired rule, with one match of `type`; `member` is how that version spells duplicateResult.
[[nodiscard]] connect::HttpResponse salesforceDuplicate(const QString &member, const QString &type, const QString &id);
[[nodiscard]] core::Result<connect::HttpResponse> noAnswer();

} // namespace callttone::tests
