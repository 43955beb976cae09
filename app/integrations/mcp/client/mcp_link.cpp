// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_link.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

std::vector<std::pair<QByteArray, core::SecretString>> mcpHeadersIn(const core::SecretString &kept)
{
    std::vector<std::pair<QByteArray, core::SecretString>> headers;
    const QJsonObject object = QJsonDocument::fromJson(kept.reveal()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.emplace_back(it.key().toLatin1(), core::SecretString(it->toString().toUtf8()));
    return headers;
}

core::Result<McpLink> mcpLinkOf(connect::VendorSession &session)
{
    const core::Result<core::SecretString> url = session.secret(u"url"_s);
    if (!url)
        return core::fail(url.error());
    McpLink link{.target = {.url = url->reveal()}, .send = {}};
    link.target.allowPrivate = session.facts().value("allowPrivate"_L1).toBool();
    link.target.signsIn = session.facts().contains("issuer"_L1);
    if (link.target.signsIn) {
        link.send = [&session](const connect::HttpRequest &request) { return session.send(request); };
        return link;
    }
    core::Result<core::SecretString> authorization = session.secret(u"authorization"_s);
    if (!authorization)
        return core::fail(authorization.error());
    link.target.authorization = *std::move(authorization);
    const core::Result<core::SecretString> headers = session.secret(u"headers"_s);
    if (!headers)
        return core::fail(headers.error());
    link.target.headers = mcpHeadersIn(*headers);
    link.send = [&session](const connect::HttpRequest &request) { return session.sendPlain(request); };
    return link;
}

} // namespace callttone::integrations
