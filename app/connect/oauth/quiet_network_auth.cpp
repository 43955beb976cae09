// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/quiet_network_auth.h"

#include <QLoggingCategory>

#include <mutex>

namespace callttone::connect {

namespace {

QLoggingCategory::CategoryFilter previousFilter = nullptr; // a filter is a plain function: nowhere else to keep it

void filter(QLoggingCategory *category)
{
    if (previousFilter)
        previousFilter(category);
    if (QByteArrayView(category->categoryName()).startsWith("qt.networkauth")) {
        for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
            category->setEnabled(type, false);
    }
}

} // namespace

void silenceNetworkAuthLog()
{
    static std::once_flag once;
    std::call_once(once, [] {
        previousFilter = QLoggingCategory::installFilter(nullptr); // so that ours never runs without it
        QLoggingCategory::installFilter(filter);
    });
}

} // namespace callttone::connect
