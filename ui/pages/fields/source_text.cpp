// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fields/source_text.h"

#include <QCoreApplication>

namespace callttone::ui {

QString translated(const QString &source)
{
    return source.isEmpty() ? QString() : QCoreApplication::translate("Integration", source.toUtf8().constData());
}

} // namespace callttone::ui
