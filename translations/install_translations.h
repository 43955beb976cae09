// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace callttone::translations {

/// Makes tr() speak the first language of `locale` there is a translation for, Qt's own dialogs and menus included.
/// Once, on the main thread, before the first text is made. The translators belong to the application.
void install(QCoreApplication &application, const QLocale &locale);

} // namespace callttone::translations
