// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/tool_call.h"

#include <QHash>

namespace callttone::testing {

/// The tools of a FakeService: GET /tools and POST /tools/{name}/invoke. They answer what the test set, else success.
class FakeTools
{
public:
    struct Invoked
    {
        QString tool;
        QJsonObject arguments;
        QString callId;
        bool dryRun = false;
    };

    QList<values::ToolInfo> list;
    /// By tool; the last one stays.
    QHash<QString, QList<values::ToolCall>> answers;
    /// By tool: refused before anybody is asked, as for arguments that do not fit.
    QHash<QString, core::ApiError> refusals;
    QList<Invoked> invoked;

    /// GoHighLevel's four, Google Calendar's two and Make's, with the schemas that matter to forms left out.
    void offerVendors(const QStringList &integrations);

    /// For paths below /tools.
    [[nodiscard]] static bool concerns(const QString &path);
    [[nodiscard]] client::RestAnswer answer(const client::RestRequest &request);

private:
    [[nodiscard]] client::RestAnswer listAll(bool all) const;
    [[nodiscard]] client::RestAnswer invoke(const QString &name, const QJsonObject &body);
};

} // namespace callttone::testing
