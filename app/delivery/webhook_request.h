// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/secret_string.h"
#include "models/values/delivery_attempt.h"

#include <QMap>

namespace callttone::delivery {

using values::HeaderList;

/// What of an endpoint goes into every request, worked out once per change of its settings.
struct WebhookTarget
{
    QByteArray url;           ///< encoded, without user info and fragment: what is dialled and what the log shows
    QByteArray host;          ///< the Host header's value
    HeaderList headers;       ///< Authorization from the URL's user info, then the custom headers
    HeaderList loggedHeaders; ///< the same with "[redacted]" for what carries, or by its name may carry, a secret
};

/// `customHeaders` with their real values. User info in the URL becomes `Authorization: Basic`, unless a
/// custom Authorization is there. Names we set ourselves are left out, in whatever case they are spelled.
/// Validation error for an address that cannot be requested and for values that would break out of their line.
[[nodiscard]] core::Result<WebhookTarget> prepareTarget(const QString &url,
                                                        const QMap<QString, QString> &customHeaders);

/// The event one attempt carries.
struct WebhookMessage
{
    QByteArray eventId;   ///< "evt_…"; also webhook-id: stable over retries and replays, so receivers can dedupe
    QByteArray eventName; ///< "call.ended"
    QByteArray payload;   ///< stored bytes; signed and sent as they are
    int attempt = 1;
};

struct WebhookRequest
{
    HeaderList headers;       ///< for EgressRequest; Host and Content-Length come from the transport
    HeaderList loggedHeaders; ///< all that goes over the wire in wire order, secret values replaced
};

/// Signs `message` as of `now` with both schemes. `previous` is the secret before a rotation while its grace lasts,
/// else empty; the guide's header has room for the current one only. Error when there is no secret or the secret is not
/// one: the attempt fails as ErrorClass::InvalidRequest then.
[[nodiscard]] core::Result<WebhookRequest> buildWebhookRequest(const WebhookTarget &target,
                                                               const core::SecretString &current,
                                                               const core::SecretString &previous,
                                                               const WebhookMessage &message, core::TimeMs now);

} // namespace callttone::delivery
