// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/tool_call.h"

#include <QObject>
#include <QSet>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

/// Fetches the vendor requests of tool calls. The answer to a run comes without them, and a moment before the call is
/// in the log: one that is not there yet is asked for again, for about three seconds.
class WireLoader : public QObject
{
    Q_OBJECT

public:
    /// `api` outlives the loader.
    WireLoader(client::ApiClient &api, QObject *parent);

    /// Ignored while it is under way for this call.
    void load(const QString &callId);

Q_SIGNALS:
    void loaded(const QString &callId, const QList<callttone::values::VendorRequest> &requests);
    void failed(const QString &callId, const callttone::core::ApiError &error);

private:
    void ask(const QString &callId, int waitMs);

    client::ApiClient &m_api;
    QSet<QString> m_underWay;
};

} // namespace callttone::ui
