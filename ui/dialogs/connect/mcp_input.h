// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace callttone::ui {

/// What a person enters about an MCP server. Much of it is secret: it is kept as long as the dialog is open.
struct McpInput
{
    QString url = {};
    QString authorization = {};
    QList<QPair<QString, QString>> headers = {}; ///< name and value, in the order they were entered
    QString clientId = {};                       ///< for servers where CalltTone cannot make itself known
    QString clientSecret = {};
    bool ownNetwork = false;
    QString alias = {}; ///< empty: made of the host

    /// As POST /integrations/{id}/connect takes it; what was left empty is left out.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callttone::ui
