// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/items/live_message.h"

#include <QObject>

#include <functional>

namespace callttone::items {
class LiveFeedModel;
}

namespace callttone::ui {

class ShellSettings;

struct DesktopNote
{
    QString title;
    QString text;
    QString callId;
};

/// Turns call messages into desktop notifications: none while muted or while the window is in front, and at most one in
/// three seconds, so that a burst of calls stays readable; what was left out is counted in the next one.
class CallNotifier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallNotifier)

public:
    static constexpr qint64 PauseMs = 3000;

    /// `isLookedAt` tells whether the window is in front right now. All outlive this object.
    CallNotifier(items::LiveFeedModel &feed, const ShellSettings &settings, const core::Clock &clock,
                 std::function<bool()> isLookedAt, QObject *parent = nullptr);

Q_SIGNALS:
    void note(const callttone::ui::DesktopNote &note);

private:
    void onMessage(const items::LiveMessage &message);

    const ShellSettings &m_settings;
    const core::Clock &m_clock;
    std::function<bool()> m_isLookedAt;
    core::TimeMs m_last = 0;
    int m_leftOut = 0;
};

} // namespace callttone::ui
