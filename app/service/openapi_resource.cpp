// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/core/version.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

QByteArray document()
{
    QFile file(u":/callttone/service/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("openapi.json is not built into this program");
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject info = json.value("info"_L1).toObject();
    info.insert(u"version"_s, QStringLiteral(CALLTTONE_VERSION));
    json.insert(u"info"_s, info);
    return QJsonDocument(json).toJson();
}

} // namespace

QList<Route> openApiRoutes()
{
    return {
        {.method = "GET",
         .pattern = u"/api/v1/openapi.json"_s,
         .scope = values::Scope::Read,
         .handler = [text = document()](const Request &) { return ready(Response::text(text, "application/json")); }}};
}

} // namespace callttone::service
