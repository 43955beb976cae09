// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/install_translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace callttone::translations {

namespace {

void add(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        application.installTranslator(translator.release());
}

} // namespace

void install(QCoreApplication &application, const QLocale &locale)
{
    // The one installed last is asked first. English comes before the others because what they lack is then shown with
    // the right plural: its file holds nothing else.
    add(application, QLocale(QLocale::English), u"callttone"_s, u":/i18n"_s);
    add(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        add(application, locale, u"callttone"_s, u":/i18n"_s);
}

} // namespace callttone::translations
