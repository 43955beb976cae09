// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "models/values/page.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

QList<Route> diagnosticsRoutes(const ResourceContext &context)
{
    return {{.method = "GET",
             .pattern = u"/api/v1/diagnostics"_s,
             .scope = values::Scope::Read,
             .handler = [&context](const Request &) {
                 return context.diagnostics().then([](const QList<values::DiagnosticCheck> &checks) {
                     return Response::json(values::Page<values::DiagnosticCheck>{checks, {}, {}}.toJson());
                 });
             }}};
}

} // namespace callttone::service
