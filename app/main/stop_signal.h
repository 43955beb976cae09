// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callttone::app {

/// Turns SIGTERM and SIGINT (on Windows: console close, Ctrl+C, log-off) into a Qt signal in this object's thread.
/// One per process, since signal handlers are.
class StopSignal : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopSignal)

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void received();
};

} // namespace callttone::app
