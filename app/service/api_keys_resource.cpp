// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/core/api_key_format.h"
#include "app/core/ids.h"
#include "app/service/api_key_index.h"
#include "app/service/event_stream_hub.h"
#include "app/service/field_reader.h"
#include "app/service/mcp/mcp_door.h"
#include "app/service/service_loop.h"
#include "app/store/api_key_store.h"
#include "app/store/database.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

QString scopeNames()
{
    QStringList names;
    for (const values::ScopeInfo &info : values::allScopes())
        names.append(info.wire);
    return names.join(u", "_s);
}

values::Scopes scopesOf(const QJsonValue &given, FieldReader &fields)
{
    QStringList names;
    const QJsonArray array = given.toArray();
    for (const QJsonValue &name : array)
        names.append(name.toString());
    const auto scopes = values::scopesFromWire(names);
    if (!scopes || names.isEmpty())
        fields.fail(u"/scopes"_s, u"must name at least one of %1"_s.arg(scopeNames()));
    return scopes.value_or(values::Scopes());
}

QFuture<Response> listKeys(const ResourceContext &context, const Request &request)
{
    if (const auto page = request.page(); !page)
        return ready(page.error());
    return answer(context.database.read([](store::Session &session) { return store::listApiKeys(session); }),
                  [](const QList<values::ApiKey> &keys) {
                      return Response::json(values::Page<values::ApiKey>{keys, {}, {}}.toJson());
                  });
}

QFuture<Response> createKey(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    values::ApiKey key;
    key.name = fields.text("name"_L1, 100, true);
    key.scopes = scopesOf(body->value("scopes"_L1), fields);
    if (const auto error = fields.error())
        return ready(*error);
    key.createdAt = context.clock.now();
    key.id = core::newId(u"key", key.createdAt);
    const auto secret = std::make_shared<core::SecretString>(core::newApiKey());
    key.prefix = core::apiKeyPrefix(secret->reveal());
    const QString hash = core::apiKeyHash(secret->reveal());
    return answer(
        context.database.write([key, hash](store::Session &session) { store::insertApiKey(session, key, hash); }),
        [&keys = context.keys, key, hash, secret] {
            keys.insert(key, hash);
            QJsonObject json = key.toJson();
            json.insert(u"key"_s, QString::fromLatin1(secret->reveal()));
            return Response::json(json, 201);
        });
}

QFuture<Response> revokeKey(const ResourceContext &context, const Request &request)
{
    const QString id = request.param(u"id"_s);
    return answer(context.database.write([id, now = context.clock.now()](store::Session &session) {
        return store::revokeApiKey(session, id, now);
    }),
                  [&context, id] {
                      context.keys.remove(id);
                      context.loop->post([&hub = context.hub, &mcp = context.mcp, id] {
                          hub.dropStreamsOf(id);
                          mcp.dropKey(id);
                      });
                      return Response::noContent();
                  });
}

} // namespace

QList<Route> apiKeyRoutes(const ResourceContext &context)
{
    using values::Scope;
    const QString path = u"/api/v1/api-keys"_s;
    return {
        {.method = "GET",
         .pattern = path,
         .scope = Scope::Admin,
         .handler = [&context](const Request &request) { return listKeys(context, request); }},
        {.method = "POST",
         .pattern = path,
         .scope = Scope::Admin,
         .handler = [&context](const Request &request) { return createKey(context, request); },
         .answerHasSecret = true},
        {.method = "DELETE",
         .pattern = path + u"/{id}"_s,
         .scope = Scope::Admin,
         .handler = [&context](const Request &request) { return revokeKey(context, request); }},
    };
}

} // namespace callttone::service
