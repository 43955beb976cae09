// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

QList<Route> accountRoutes(const ResourceContext &context)
{
    return {{.method = "GET",
             .pattern = u"/api/v1/account"_s,
             .scope = values::Scope::Read,
             .handler = [&context](const Request &) {
                 values::Account account = context.account;
                 account.uptimeSeconds = context.uptimeSeconds();
                 return ready(Response::json(account.toJson()));
             }}};
}

} // namespace callttone::service
