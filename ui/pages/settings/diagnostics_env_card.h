// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/diagnostics_report.h"
#include "ui/widgets/card.h"

namespace callttone::ui {

class Button;

/// Which variables the integrations read, and whether each is set. Values never come near it.
class DiagnosticsEnvCard : public Card
{
    Q_OBJECT

public:
    explicit DiagnosticsEnvCard(QWidget *parent = nullptr);

    /// `envFile` is empty when the file is on another machine.
    void setGroups(const QList<EnvGroup> &groups, const QString &envFile);

Q_SIGNALS:
    void folderRequested();
    void fixRequested(const QString &integration);

private:
    [[nodiscard]] QWidget *makeRow(const EnvGroup &group, bool first);

    Button *m_open;
};

} // namespace callttone::ui
