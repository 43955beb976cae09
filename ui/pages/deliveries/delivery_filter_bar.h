// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/deliveries/delivery_filter_tokens.h"

#include <QWidget>

namespace callttone::client {
class ApiClient;
}
namespace callttone::core {
class Clock;
}

namespace callttone::ui {

class Button;
class Switch;
class TokenFilter;

/// The bar over the list: the filter as tokens, Export and Follow. Knows the endpoints, integrations and agents
/// to suggest.
class DeliveryFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `api` and `clock` outlive the bar.
    DeliveryFilterBar(client::ApiClient &api, const core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] values::DeliveryFilter filter() const;
    [[nodiscard]] QString text() const;
    /// Replaces everything and tells it by filterChanged().
    void setText(const QString &text);
    /// Writes the `time:` token; neither end removes it.
    void setTimeRange(const TimeBounds &range);
    [[nodiscard]] bool isFiltering() const;
    /// What the `time:` token says, empty without one.
    [[nodiscard]] QString timeText() const;
    void clear();
    /// Asks again what can be suggested.
    void loadHints();
    [[nodiscard]] const QStringList &endpointIds() const { return m_endpointIds; }

    [[nodiscard]] TokenFilter *tokens() const { return m_tokens; }
    [[nodiscard]] Button *exportButton() const { return m_export; }
    [[nodiscard]] Switch *followSwitch() const { return m_follow; }

Q_SIGNALS:
    void filterChanged(const callttone::values::DeliveryFilter &filter);
    void exportRequested();
    /// Escape in the field, with no suggestions left to close.
    void left();
    void hintsLoaded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] FilterClock now() const;
    void takeTokens();

    client::ApiClient &m_api;
    const core::Clock &m_clock;
    FilterSchema m_schema;
    DeliveryFilterHints m_hints;
    QStringList m_endpointIds;
    values::DeliveryFilter m_filter;
    TokenFilter *m_tokens;
    Button *m_export;
    Switch *m_follow;
};

} // namespace callttone::ui
