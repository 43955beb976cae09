// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

class QLineEdit;

namespace callttone::ui {

/// Asks before something that cannot be undone. The text says what stops and what stays, the button is the verb.
class ConfirmDialog : public Dialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &question, const QString &consequence, const QString &verb, bool destructive,
                  QWidget *parent = nullptr);

    /// The button works only after this name was typed.
    void requireTyping(const QString &name);

private:
    QLineEdit *m_typed = nullptr;
};

} // namespace callttone::ui
