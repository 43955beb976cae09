// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/account.h"
#include "models/values/integration.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace callttone::ui {

class IntegrationBook;

/// What a person can do to integrations: dialogs, requests, toasts and undo. What came of it goes into the book.
class IntegrationActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over the window of `page`. All outlive this object.
    IntegrationActions(Workspace &workspace, IntegrationBook &book, QWidget *page);

    /// Connect, reconnect, edit the URL, or see where the sign-in stands.
    void openDialog(const values::Integration &integration);
    void setPaused(const values::Integration &integration, bool paused);
    void setTool(const values::Integration &integration, const QString &tool, bool enabled);
    void save(const values::Integration &integration, const QJsonObject &changes);
    /// Quiet: without sending anything people would see.
    void test(const values::Integration &integration, bool quiet = false);
    /// Asks first.
    void disconnect(const values::Integration &integration);
    /// The connect dialog for one more of this kind, such as another MCP server.
    void addAnother(const QString &kind);
    /// What changed about a server's tools.
    void reviewTools(const values::Integration &integration);
    void explainPlans(const std::optional<values::Account> &account);

Q_SIGNALS:
    void testFinished(const QString &id, const callttone::values::ConnectionCheck &check);
    void testFailed(const QString &id, const callttone::core::ApiError &error);
    void saved(const QString &id);
    /// Some fields are wrong: nothing was saved.
    void refused(const QString &id, const QList<callttone::core::FieldError> &fields);
    /// Something else kept it from being saved; it was told.
    void saveFailed(const QString &id);

private:
    void change(const values::Integration &integration, const QJsonObject &patch, const QJsonObject &undo,
                const QString &done);
    void forget(const QString &id);
    void expectRepair(const values::Integration &integration);
    void tellRepair(const QString &id);

    Workspace &m_workspace;
    IntegrationBook &m_book;
    QWidget *m_page;
    QHash<QString, int> m_waiting; ///< integration a person is putting right -> what waited for that
};

} // namespace callttone::ui
