// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/delivery_attempt.h"

#include <QWidget>

#include <optional>

class QStackedLayout;
class QTimer;

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class EmptyState;
class InspectorBody;
class InspectorHead;
class ToastHost;

/// The right pane: one delivery. Its head shows at once what the list knows; the rest follows when it was loaded, with
/// grey bars in between when that takes over 150 ms.
class DeliveryInspector : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the inspector.
    DeliveryInspector(const core::Clock &clock, ToastHost &toasts, QWidget *parent = nullptr);

    void showDelivery(const values::Delivery &delivery);
    /// Only an id is known, from a link.
    void showLoading();
    void showDetail(const values::DeliveryDetail &detail);
    void showFailure(const core::ApiError &error);

    [[nodiscard]] InspectorHead *head() const { return m_head; }
    [[nodiscard]] InspectorBody *body() const { return m_body; }
    /// Nothing until it was loaded.
    [[nodiscard]] const std::optional<values::DeliveryDetail> &detail() const { return m_detail; }
    /// The chosen attempt's, or none.
    [[nodiscard]] const values::DeliveryAttempt *attempt() const;

Q_SIGNALS:
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InspectorHead *m_head;
    InspectorBody *m_body;
    QWidget *m_waiting;
    EmptyState *m_failed;
    QStackedLayout *m_layers;
    QTimer *m_delay;
    std::optional<values::DeliveryDetail> m_detail;
};

} // namespace callttone::ui
