// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QWidget>

class QLineEdit;

namespace callttone::ui {

class FormField;
class Label;
class ToolList;

/// What a server was found to have: which of it agents get, and under which short name.
class McpToolsStep : public QWidget
{
    Q_OBJECT

public:
    /// `chosen`: names that are on already; none: all that do not destroy something.
    McpToolsStep(const values::ConnectionCheck &check, const QString &alias, const std::optional<QStringList> &chosen,
                 QWidget *parent = nullptr);

    [[nodiscard]] QStringList selected() const;
    [[nodiscard]] QString alias() const;
    /// The short name is one that the service takes.
    [[nodiscard]] bool isGood() const;
    void showAliasError(const QString &why);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    ToolList *m_tools;
    Label *m_count;
    QLineEdit *m_alias;
    FormField *m_aliasField;
    QString m_example; ///< the server's name of one of its tools
};

} // namespace callttone::ui
