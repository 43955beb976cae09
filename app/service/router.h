// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/request.h"
#include "app/service/response.h"

#include <functional>
#include <optional>

namespace callttone::service {

/// Answers a request. Runs on the service thread and must not block; `Request` is valid during the call only.
using Handler = std::function<QFuture<Response>(const Request &)>;

/// What a route wants of the caller's key.
enum class Access {
    Public,   ///< no key
    Loopback, ///< no key from this machine, the scope from others
    Key,      ///< a key with the scope
};

struct Route
{
    QByteArray method;
    QString pattern; ///< "/api/v1/webhooks/{id}"
    Access access = Access::Key;
    values::Scope scope = values::Scope::Read; ///< unused with Public
    values::Scopes alsoBy = {};                ///< any of these will do as well
    Handler handler;
    qint64 bodyLimit = 0;               ///< 0 = the server's default
    bool answerHasSecret = false;       ///< then the answer is never written to the database
    bool unlimitedRate = false;         ///< not counted against the key's rate: the event doors
    bool ignoresIdempotencyKey = false; ///< its answers may be streams, which cannot be kept for repeats
};

/// The table of everything the service answers. Filled once, then read only.
class Router
{
public:
    void add(QList<Route> routes);
    [[nodiscard]] const QList<Route> &routes() const { return m_routes; }

    struct Match
    {
        const Route *route = nullptr; ///< nullptr: no route for this method
        QHash<QString, QString> params;
        QByteArrayList allowed; ///< methods this path has; empty: no such path
    };
    /// `path` percent-encoded. HEAD is answered by GET.
    [[nodiscard]] Match match(QByteArrayView method, const QString &path) const;

private:
    QList<Route> m_routes;
};

} // namespace callttone::service
