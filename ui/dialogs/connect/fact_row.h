// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace callttone::ui {

/// An icon, a line, and a muted line below it: what will be asked, what was done, what is under way.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(const QString &icon, ColorToken token, const QString &title, const QString &detail,
            QWidget *parent = nullptr);
    /// Something that was done.
    [[nodiscard]] static FactRow *done(const QString &title, const QString &detail);
    /// Something under way: a spinner instead of the icon.
    [[nodiscard]] static FactRow *working(const QString &title, const QString &detail);

private:
    FactRow(QWidget *mark, const QString &title, const QString &detail, QWidget *parent);
};

} // namespace callttone::ui
