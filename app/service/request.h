// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/api_key.h"
#include "models/values/delivery_attempt.h"
#include "models/values/page.h"

#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QUrlQuery>

namespace callttone::service {

/// Whose key a request came with. Empty id: no key was needed and none was given.
struct Caller
{
    QString id; ///< "key_…", or the name of a fixed key
    values::Scopes scopes;
    bool fixed = false; ///< from the environment or the embedding program, not from the database
};

/// One request as handlers see it.
struct Request
{
    QByteArray method;
    QString path;                   ///< still percent-encoded, without the query
    QHash<QString, QString> params; ///< of the route's pattern, decoded: {"id": "we_…"}
    QUrlQuery query;
    QByteArray encodedQuery; ///< the same as it came, for who must not have %2F and + touched
    values::HeaderList headers;
    QByteArray body;
    QHostAddress peer;
    Caller caller;
    QString requestId;

    /// The first header of that name, whatever its case; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QString param(const QString &name) const { return params.value(name); }
    /// A decoded query parameter; empty when absent.
    [[nodiscard]] QString queryText(const QString &name) const;

    /// The body as a JSON object; BadRequest saying where it stops being one. An absent body is an empty object when
    /// everything in it is optional (`mayBeEmpty`).
    [[nodiscard]] core::Result<QJsonObject> json(bool mayBeEmpty = false) const;
    /// `limit`, `cursor` and `total`; Validation when limit is not 1–500.
    [[nodiscard]] core::Result<values::PageRequest> page() const;
};

} // namespace callttone::service
