// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_filter.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace callttone::client {
class ApiClient;
}

namespace callttone::ui {

/// How many deliveries there are at all, and how many failed: the footer's numbers. Asked for again some seconds after
/// deliveries changed; both are counts by index.
class DeliveryTotals : public QObject
{
    Q_OBJECT

public:
    /// `api` outlives this object.
    explicit DeliveryTotals(client::ApiClient &api, QObject *parent = nullptr);

    void reload();
    void noteChange();
    [[nodiscard]] std::optional<qint64> all() const { return m_all; }
    [[nodiscard]] std::optional<qint64> failed() const { return m_failed; }
    /// How many match; `then` is not called when the service does not answer.
    void count(const values::DeliveryFilter &filter, QObject *context, std::function<void(qint64)> then);

Q_SIGNALS:
    void changed();

private:
    client::ApiClient &m_api;
    QTimer m_soon;
    std::optional<qint64> m_all;
    std::optional<qint64> m_failed;
};

} // namespace callttone::ui
