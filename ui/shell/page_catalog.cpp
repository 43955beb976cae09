// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_catalog.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr std::array table{
    PageInfo{PageId::Overview, "overview", QT_TRANSLATE_NOOP("PageId", "Overview"), false},
    PageInfo{PageId::Integrations, "plug", QT_TRANSLATE_NOOP("PageId", "Integrations"), false},
    PageInfo{PageId::Calls, "phone", QT_TRANSLATE_NOOP("PageId", "Calls"), false},
    PageInfo{PageId::Deliveries, "send", QT_TRANSLATE_NOOP("PageId", "Deliveries"), false},
    PageInfo{PageId::Webhooks, "webhook", QT_TRANSLATE_NOOP("PageId", "Webhooks"), false},
    PageInfo{PageId::Tools, "wrench", QT_TRANSLATE_NOOP("PageId", "Tools"), false},
    PageInfo{PageId::Agents, "agents", QT_TRANSLATE_NOOP("PageId", "Agents"), true},
    PageInfo{PageId::Campaigns, "campaign", QT_TRANSLATE_NOOP("PageId", "Campaigns"), false},
    PageInfo{PageId::Appointments, "calendar", QT_TRANSLATE_NOOP("PageId", "Appointments"), false},
    PageInfo{PageId::Settings, "settings", QT_TRANSLATE_NOOP("PageId", "Settings"), true},
};

} // namespace

std::span<const PageInfo> allPages()
{
    return table;
}

const PageInfo &infoOf(PageId id)
{
    return table[size_t(id)]; // the table is in enum order; tst_shell keeps it so
}

QKeySequence shortcutOf(PageId id)
{
    constexpr int digits = 9; // what comes after has a shortcut of its own, such as Ctrl+, for the settings
    const int place = int(id) + 1;
    return place <= digits ? QKeySequence(u"Ctrl+%1"_s.arg(place)) : QKeySequence();
}

QString titleOf(PageId id)
{
    return QCoreApplication::translate("PageId", infoOf(id).title);
}

QString iconOf(PageId id)
{
    return QString::fromLatin1(infoOf(id).icon);
}

} // namespace callttone::ui
