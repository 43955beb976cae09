// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/stop_signal.h"

#include <atomic>

#include <windows.h>

namespace callttone::app {

namespace {

std::atomic<StopSignal *> current = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    // Runs on a thread of its own; a queued call brings it over. TRUE: handled, so the process is not killed at once.
    if (StopSignal *signal = current)
        QMetaObject::invokeMethod(signal, &StopSignal::received, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    current = nullptr;
}

} // namespace callttone::app
