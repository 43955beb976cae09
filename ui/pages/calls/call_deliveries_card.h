// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "models/values/sync_record.h"
#include "ui/widgets/card.h"

#include <QHash>
#include <QUrl>

class QTableView;

namespace callttone::core {
class Clock;
}
namespace callttone::values {
struct CallDetail;
struct Delivery;
} // namespace callttone::values

namespace callttone::ui {

class Button;
class CallDeliveriesModel;
class CallRecordsView;
class Label;
class LinkButton;

/// What was sent because of a call, and a button for what did not arrive: what went where at integrations, and every
/// delivery. Of many, those that integrations took are folded away.
class CallDeliveriesCard : public Card
{
    Q_OBJECT

public:
    static constexpr int MostUnfolded = 10;

    /// `clock` outlives the card.
    explicit CallDeliveriesCard(const core::Clock &clock, QWidget *parent = nullptr);

    void setCall(const values::CallDetail &detail);
    /// How one that something waits for fares: it says why.
    void setIntegration(const values::Integration &integration);
    /// One of them changed, or a new one came.
    void applyUpdate(const values::Delivery &delivery);
    void setRetrying(bool retrying);
    [[nodiscard]] Button *retryButton() const { return m_retry; }
    [[nodiscard]] CallRecordsView *records() const { return m_records; }

Q_SIGNALS:
    void retryRequested(const QList<callttone::values::Delivery> &deliveries);
    void opened(const QString &deliveryId);
    /// A record's page at its vendor.
    void openRequested(const QUrl &url);
    /// For placeOfIntegration().
    void repairRequested(const QString &integration, const QString &place);

private:
    void refresh();
    [[nodiscard]] QList<values::Delivery> undelivered() const;
    [[nodiscard]] QList<values::Delivery> unfolded() const;

    const core::Clock &m_clock;
    QString m_callId;
    QList<values::Delivery> m_deliveries; ///< oldest first
    QList<values::SyncRecord> m_known;
    QHash<QString, values::Integration> m_integrations;
    bool m_unfolded = false;
    CallRecordsView *m_records;
    QWidget *m_recordsPart;
    CallDeliveriesModel *m_model;
    QTableView *m_table;
    LinkButton *m_more;
    Label *m_nothing;
    Button *m_retry;
};

} // namespace callttone::ui
