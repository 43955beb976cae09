// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "models/items/roles.h"
#include "models/items/value_list_model.h"
#include "models/values/call.h"

#include <QTimer>

#include <optional>

namespace callttone::items {

struct LiveCall
{
    QString id;
    values::Call call;
    QString activity = {};             ///< what the agent did last: a tool's title, "Appointment booked"
    bool ok = true;                    ///< of a tool: it did what was asked
    std::optional<qint64> tookMs = {}; ///< of a tool
};

/// The calls that go on right now, longest first, with their running time.
class LiveCalls final : public ValueListModel<LiveCall>
{
    Q_OBJECT

public:
    enum Role {
        RunningRole = FirstModelRole, ///< "02:14"
        NumberRole,                   ///< "+1 (512) 555-0142"
        ActivityRole,                 ///< empty: nothing but talk so far; its glyph's tone by ToneRole
        ActivityIconRole,
        TookRole, ///< "318 ms" of a tool, else empty
    };

    /// `clock` outlives the model.
    explicit LiveCalls(const core::Clock &clock, QObject *parent = nullptr);

    /// As GET /calls?status=live answers.
    void setCalls(const QList<values::Call> &calls);
    /// Takes the events of calls and "tool.called"; ignores all other messages.
    void applyMessage(const client::StreamMessage &message);

    [[nodiscard]] int count() const { return int(rows().size()); }
    [[nodiscard]] int secondsAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countChanged(int count);

private:
    void applyEvent(values::EventType type, const QJsonObject &payload);
    void applyTool(const QJsonObject &call);
    void announce();

    const core::Clock &m_clock;
    QTimer m_second; ///< runs only while there are live calls
    int m_announced = 0;
};

} // namespace callttone::items
