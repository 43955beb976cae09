// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "models/values/call.h"

#include <QHash>
#include <QObject>

namespace callttone::client {
class ApiClient;
}

namespace callttone::items {

/// Whose call an id is: "Sales Agent, +1 (512) 555-0142". Knows the newest calls, and those it hears of.
class CallNames : public QObject
{
    Q_OBJECT

public:
    /// `api` outlives this object.
    explicit CallNames(client::ApiClient &api, QObject *parent = nullptr);

    void load();
    /// Takes the events of calls; ignores all other messages.
    void applyMessage(const client::StreamMessage &message);
    /// Empty for a call that is not known.
    [[nodiscard]] QString nameOf(const QString &callId) const { return m_names.value(callId); }

Q_SIGNALS:
    void changed();

private:
    client::ApiClient &m_api;
    QHash<QString, QString> m_names;
};

/// Agent and the other party's number, as far as they are known.
[[nodiscard]] QString callName(const values::Call &call);

} // namespace callttone::items
