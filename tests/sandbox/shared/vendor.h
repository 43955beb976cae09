// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/shared/exchange.h"

namespace callttone::sandbox {

class Authority;

/// Records of one kind, for the page a person looks at.
struct RecordTable
{
    QString id; ///< anchor, so that records can be linked to
    QString title;
    QStringList columns;
    QList<QStringList> rows;
};
/// The members named `columns` of each record, as text.
[[nodiscard]] RecordTable tableOf(const QString &id, const QString &title, const QStringList &columns,
                                  const QList<QJsonObject> &records);

/// One vendor: its paths, data and words. A new object is a fresh account with the samples in it.
class Vendor
{
public:
    virtual ~Vendor() = default;

    [[nodiscard]] virtual QString name() const = 0;  ///< also the first segment of its paths: "slack"
    [[nodiscard]] virtual QString title() const = 0; ///< "Slack"
    [[nodiscard]] virtual Routes routes() = 0;
    /// nullptr where nobody signs in.
    [[nodiscard]] virtual Authority *authority() { return nullptr; }

    [[nodiscard]] virtual Response rateLimited(const Request &request, int retryAfterSeconds) const = 0;
    [[nodiscard]] virtual Response serverError(const Request &request) const = 0;
    [[nodiscard]] virtual Response notFound(const Request &request) const = 0;
    /// Paths a person's browser shows; faults leave them alone.
    [[nodiscard]] virtual QStringList pages() const { return {}; }
    /// Headers the vendor puts on every answer, such as what is left of a limit.
    virtual void decorate(const Request &, Response &) const {}

    /// Its addresses for CALLTTONE_PROVIDER_OVERRIDES by their names there; empty where users type the address.
    [[nodiscard]] virtual QJsonObject overrides(const QString &base) const = 0;
    /// What is in the account now, for the state document.
    [[nodiscard]] virtual QJsonObject state() const = 0;
    /// The same for people: what is worth a look.
    [[nodiscard]] virtual QList<RecordTable> tables() const { return {}; }
    /// What a person may try: label and address, for the page.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> addresses() const { return {}; }
};

} // namespace callttone::sandbox
