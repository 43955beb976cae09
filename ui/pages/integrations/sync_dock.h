// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"
#include "ui/pages/integrations/table_strip.h"

#include <QUrl>

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class Button;
class IconLabel;
class Label;

/// The chosen delivery below the table: what came of it in full, and what can be done about it.
class SyncDock : public TableStrip
{
    Q_OBJECT

public:
    /// `clock` outlives the dock.
    explicit SyncDock(const core::Clock &clock, QWidget *parent = nullptr);

    /// As the list knows it; the sentence and the vendor's page follow.
    void setDelivery(const values::Delivery &delivery);
    void setAttempts(const QList<values::DeliveryAttempt> &attempts);
    /// Of the record at the vendor; an invalid one hides its button.
    void setRecordUrl(const QUrl &url);
    void setRetrying(bool retrying);
    [[nodiscard]] const values::Delivery &delivery() const { return m_delivery; }

Q_SIGNALS:
    void callRequested(const QString &callId);
    void attemptsRequested(const QString &deliveryId);
    void openRequested(const QUrl &url);
    void retryRequested(const callttone::values::Delivery &delivery);

private:
    void showText();

    const core::Clock &m_clock;
    values::Delivery m_delivery;
    QUrl m_url;
    QString m_problem; ///< of the newest attempt
    QString m_summary;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    Button *m_attempts;
    Button *m_call;
    Button *m_open;
    Button *m_retry;
};

} // namespace callttone::ui
