// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/api_key.h"
#include "ui/pages/settings/settings_section.h"
#include "ui/shell/workspace.h"

namespace callttone::ui {

class Banner;
class ClipboardGuard;
class ConnectionMonitor;
class EmptyState;
class KeyReadyCard;
class KeyTable;

/// Keys for the REST API: list, create, revoke.
class ApiKeysSection : public SettingsSection
{
    Q_OBJECT

public:
    /// All outlive the section.
    ApiKeysSection(Workspace &workspace, ClipboardGuard &clipboard, ConnectionMonitor &connection,
                   QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void create();

private:
    void load();
    void show(const QList<values::ApiKey> &keys);
    void adviseOn(const QList<values::ApiKey> &keys);
    void revoke(const values::ApiKey &key);
    [[nodiscard]] QWidget *makeReach();

    Workspace &m_workspace;
    ConnectionMonitor &m_connection;
    KeyReadyCard *m_ready;
    KeyTable *m_table;
    EmptyState *m_empty;
    Banner *m_advice;
    QString m_adviceKey;
};

/// An unrevoked key with full access that nobody used for three months; nothing when there is none.
[[nodiscard]] const values::ApiKey *forgottenKey(const QList<values::ApiKey> &keys, core::TimeMs now);

} // namespace callttone::ui
