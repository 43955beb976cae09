// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/value_list_model.h"
#include "models/values/call.h"

namespace callttone::items {

struct TimelineRow
{
    QString id; ///< of the tool call, else kind and position in the whole timeline
    values::TimelineEntry entry;
    bool expanded = false;
};

/// What happened in one call, in order: events, who said what, and tools. Can show one of the three alone.
class TimelineModel final : public ValueListModel<TimelineRow>
{
    Q_OBJECT

public:
    enum class Show { Everything, Transcript, Tools, Events };
    Q_ENUM(Show)

    enum Role {
        KindRole = FirstModelRole, ///< "event", "turn" or "tool"
        OffsetRole,                ///< "1:32" into the call, "+5 s" after its end
        SecondsRole,               ///< double, since the call started
        LeadRole,                  ///< what stands in front: event name, speaker, tool title
        ByAgentRole,               ///< bool: the agent speaks
        ArgumentsRole,             ///< tool: its arguments as one line of JSON
        OutcomeRole,               ///< tool: word of its pill, tone by ToneRole
        OutcomeIconRole,           ///< tool: glyph of its pill
        IntegrationRole,           ///< tool: whose it is, for its tile
        TookRole,                  ///< tool: "318 ms"
        ResultRole,                ///< tool: its result as JSON text of several lines
        ExpandedRole,              ///< bool
    };

    explicit TimelineModel(QObject *parent = nullptr);

    void setCall(const values::CallDetail &detail);
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// For the counts on the switch.
    [[nodiscard]] int countOf(Show show) const;
    void toggleExpanded(int row);
    /// The row at this time of the call, or the last before it; -1 in an empty list.
    [[nodiscard]] int rowAtSeconds(double seconds) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString offsetOf(const values::TimelineEntry &entry) const;
    [[nodiscard]] QString leadOf(const values::TimelineEntry &entry) const;
    [[nodiscard]] QString textOf(const values::TimelineEntry &entry) const;
    [[nodiscard]] QString eventText(const values::TimelineEntry &entry) const;
    [[nodiscard]] QString sentTo(const QString &eventId) const;
    [[nodiscard]] QVariant toolValue(const values::TimelineEntry &entry, int role) const;
    void rebuild();

    values::CallDetail m_detail;
    Show m_show = Show::Everything;
    QSet<QString> m_expanded;
};

} // namespace callttone::items
