// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/mcp_input.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

QJsonObject McpInput::toJson() const
{
    QJsonObject input{{u"url"_s, url}};
    for (const auto &[member, value] :
         {std::pair("authorization"_L1, authorization), std::pair("clientId"_L1, clientId),
          std::pair("clientSecret"_L1, clientSecret), std::pair("alias"_L1, alias)}) {
        if (!value.isEmpty())
            input.insert(member, value);
    }
    QJsonObject named;
    for (const auto &[name, value] : headers) {
        if (!name.isEmpty())
            named.insert(name, value);
    }
    if (!named.isEmpty())
        input.insert("headers"_L1, named);
    if (ownNetwork)
        input.insert("allowPrivateNetwork"_L1, true);
    return input;
}

} // namespace callttone::ui
