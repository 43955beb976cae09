// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/webhook_endpoint.h"

#include <QWidget>

namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class Banner;
class Button;
class ElidedLabel;
class Label;
class Switch;

/// Top of an endpoint: address, switch, Test and the menu; below it a banner when deliveries fail or it was switched
/// off.
class EndpointHead : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointHead(const core::Clock &clock, QWidget *parent = nullptr);

    void setEndpoint(const values::WebhookEndpoint &endpoint);
    void setTesting(bool testing);
    [[nodiscard]] Button *testButton() const { return m_test; }
    [[nodiscard]] Switch *enabledSwitch() const { return m_enabled; }

Q_SIGNALS:
    void enabledChosen(bool enabled);
    void testRequested();
    void editRequested();
    void rotateRequested();
    void recoverRequested();
    void deleteRequested();
    void waitingRequested(); ///< show the deliveries that wait or failed

private:
    void refreshBanner(const values::WebhookEndpoint &endpoint);

    const core::Clock &m_clock;
    ElidedLabel *m_url;
    Label *m_facts;
    Switch *m_enabled;
    Button *m_test;
    Banner *m_banner;
    bool m_reenable = false; ///< what the banner's button does
};

} // namespace callttone::ui
