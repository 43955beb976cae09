// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QUrl>

namespace callttone::integrations {

/// An address a person pasted: a webhook or a server. The whole of it is a secret; host and hint may be shown.
struct WebAddress
{
    QByteArray encoded;
    QUrl url;
    QString hint;         ///< "hook.eu1.make.com/…9f2c"
    bool isLocal = false; ///< it names this machine
};

struct WebAddressRules
{
    QString what;                   ///< "Zapier hooks": begins the sentence about https
    bool httpOnThisMachine = false; ///< http:// to "localhost" and the like is fine
    bool httpAnywhere = false;      ///< the person said so
};

/// Member `url` of what was sent; every refusal is a sentence at "/url".
[[nodiscard]] core::Result<WebAddress> readWebAddress(const QJsonObject &input, const WebAddressRules &rules);

} // namespace callttone::integrations
