// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

#include <QStringList>

namespace callttone::ui {

/// A line of the shortcut list: what to press, and what it does.
struct ShortcutLine
{
    QStringList keys; ///< alternatives, in the system's own spelling
    QString text;
};

struct ShortcutGroup
{
    QString title;
    QList<ShortcutLine> lines;
};

/// The list behind F1. Deletes itself when closed.
class ShortcutsDialog : public Dialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);
};

} // namespace callttone::ui
