// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace callttone::ui {

/// The tools of a server with a check box each and one for all. What a server calls destructive is off until somebody
/// turns it on.
class ToolList : public Card
{
    Q_OBJECT

public:
    /// `chosen`: names that are on already, when the server was connected before.
    ToolList(const QList<values::Capability> &tools, const std::optional<QStringList> &chosen,
             QWidget *parent = nullptr);

    [[nodiscard]] QStringList selected() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeRow(const values::Capability &tool, bool on);
    void showAll();

    QCheckBox *m_all;
    QList<QCheckBox *> m_checks; ///< named by the tool
};

} // namespace callttone::ui
