// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast.h"

#include <QList>
#include <QObject>

namespace callttone::ui {

/// Stacks toasts at the bottom right of a window, 24 px from its edges, three at most, newest at the bottom.
/// A fourth pushes out the oldest one that would leave by itself.
class ToastHost : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToastHost)

public:
    static constexpr int MaxToasts = 3;

    explicit ToastHost(QWidget *window, const ToastTimes &times = {});

    void show(const ToastSpec &spec);
    [[nodiscard]] QList<Toast *> toasts() const { return m_toasts; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void place();

    QWidget *m_window;
    ToastTimes m_times;
    QList<Toast *> m_toasts;
};

} // namespace callttone::ui
