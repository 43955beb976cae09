// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/init_resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function at the place of use, so it may not stand inside a namespace.
static void registerCallttone()
{
    Q_INIT_RESOURCE(callttone);
}

namespace callttone::ui {

void initResources()
{
    registerCallttone();
}

} // namespace callttone::ui
