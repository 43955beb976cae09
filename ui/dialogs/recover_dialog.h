// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/webhook_endpoint.h"
#include "ui/widgets/dialog.h"

class QButtonGroup;

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

class Banner;
class Label;

/// Sends again what an endpoint never accepted since a chosen time. Says how many before doing it. Deletes itself.
class RecoverDialog : public Dialog
{
    Q_OBJECT

public:
    RecoverDialog(client::ApiClient &api, const core::Clock &clock, const values::WebhookEndpoint &endpoint,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void recovered(qint64 count);

private:
    void count();
    void submit();
    [[nodiscard]] core::TimeMs since() const;

    client::ApiClient &m_api;
    const core::Clock &m_clock;
    QString m_id;
    core::TimeMs m_failingSince = 0;
    QButtonGroup *m_range; ///< ids are hours; 0 is "since it began to fail"
    Label *m_count;
    Banner *m_error;
    quint64 m_turn = 0; ///< which count an answer belongs to
};

} // namespace callttone::ui
