// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

namespace callttone::ui {

/// What the window knows of the engine behind it beyond its REST API.
struct EnginePlace
{
    QUrl redirectUri;     ///< where vendors send the browser back to after a sign-in
    QString envFile;      ///< the `.env` to write variables into; empty when the engine is on another machine
    bool sandbox = false; ///< local stand-ins for all vendors; nothing of it is real
    QUrl sandboxPage;     ///< what the stand-ins show of themselves; invalid without them
};

/// What the program can do on the machine its window is on. Tests put their own in: they are the browser.
struct LocalDesktop
{
    /// Opens a page in the browser, or a folder in the file manager.
    std::function<void(const QUrl &)> openUrl = [](const QUrl &) {};
    std::function<EnginePlace()> engine = [] { return EnginePlace(); };
    /// Starts the built-in engine again, so that it reads `.env` anew; `done` runs when it is up or has failed.
    /// Empty when the engine is not this program's.
    std::function<void(std::function<void()> done)> restartEngine = {};
};

} // namespace callttone::ui
