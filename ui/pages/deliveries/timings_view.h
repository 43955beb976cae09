// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

#include <QWidget>

namespace callttone::ui {

/// Where an attempt's time went: one line each for DNS, connect, TLS, waiting for the first byte and the rest of the
/// answer, as bars on one time axis.
class TimingsView : public QWidget
{
    Q_OBJECT

public:
    explicit TimingsView(QWidget *parent = nullptr);

    void setAttempt(const values::DeliveryAttempt &attempt);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Phase
    {
        QString name;
        qint64 fromUs = 0;
        qint64 tookUs = 0;
    };

    [[nodiscard]] int lineHeight() const;
    void paintPhase(QPainter *painter, int line, const Phase &phase) const;

    QList<Phase> m_phases;
    qint64 m_totalUs = 0;
};

} // namespace callttone::ui
