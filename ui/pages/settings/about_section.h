// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settings_section.h"

namespace callttone::ui {

class ConnectionMonitor;
class KeyValueList;

/// Which version this is, under which licence, and where it keeps things.
class AboutSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AboutSection(ConnectionMonitor &connection, QWidget *parent = nullptr);

    void enter() override;

private:
    ConnectionMonitor &m_connection;
    KeyValueList *m_facts;
    QWidget *m_openFolder;
};

} // namespace callttone::ui
