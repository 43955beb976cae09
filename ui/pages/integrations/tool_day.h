// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "app/core/clock.h"
#include "models/values/stats.h"

#include <QObject>
#include <QTimer>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

/// How the tools were used since midnight, hour by hour: one request, and again after a tool was called, at most every
/// few seconds and only while somebody looks.
class ToolDay : public QObject
{
    Q_OBJECT

public:
    static constexpr int PauseMs = 3'000;

    /// Both outlive it.
    ToolDay(client::ApiClient &api, const core::Clock &clock, QObject *parent = nullptr);

    /// Loads when it begins.
    void setWatched(bool watched);
    void applyMessage(const client::StreamMessage &message);

    [[nodiscard]] core::TimeMs from() const { return m_from; }
    /// Empty for a tool that was not called today.
    [[nodiscard]] values::ToolSeries of(const QString &tool) const;

Q_SIGNALS:
    void changed();

private:
    void load();

    client::ApiClient &m_api;
    const core::Clock &m_clock;
    QTimer m_soon;
    QList<values::ToolSeries> m_tools;
    core::TimeMs m_from = 0;
    quint64 m_generation = 0;
    bool m_watched = false;
};

} // namespace callttone::ui
