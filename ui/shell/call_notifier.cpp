// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/call_notifier.h"

#include "models/items/live_feed_model.h"
#include "ui/shell/shell_settings.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

CallNotifier::CallNotifier(items::LiveFeedModel &feed, const ShellSettings &settings, const core::Clock &clock,
                           std::function<bool()> isLookedAt, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_isLookedAt(std::move(isLookedAt))
{
    connect(&feed, &items::LiveFeedModel::messageArrived, this, &CallNotifier::onMessage);
}

void CallNotifier::onMessage(const items::LiveMessage &message)
{
    if (m_settings.notificationsMuted() || m_isLookedAt()) {
        m_leftOut = 0;
        return;
    }
    const core::TimeMs now = m_clock.now();
    if (now - m_last < PauseMs) {
        ++m_leftOut;
        return;
    }
    m_last = now;
    QStringList lines{message.meta()};
    if (!message.summary.isEmpty())
        lines.prepend(message.summary);
    if (const int more = std::exchange(m_leftOut, 0); more > 0)
        lines += more == 1 ? tr("and 1 message before") : tr("and %n messages before", nullptr, more);
    lines.removeAll(QString());
    Q_EMIT note({message.text(), lines.join(u'\n'), message.callId});
}

} // namespace callttone::ui
