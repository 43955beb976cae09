// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QWidget>

class QVBoxLayout;

namespace callttone::ui {

/// What CalltTone asks for at the vendor, what for, and what was granted.
class PermissionsTab : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionsTab(QWidget *parent = nullptr);

    void setIntegration(const values::Integration &integration);

Q_SIGNALS:
    void reconnectRequested();

private:
    [[nodiscard]] QWidget *rowOf(const values::ScopeGrant &scope, bool asked, bool first) const;

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QList<values::ScopeGrant> m_scopes;
    QString m_id;
    bool m_asked = false;
};

} // namespace callttone::ui
