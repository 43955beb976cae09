// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/stream_message.h"
#include "models/items/live_model_of.h"
#include "models/items/roles.h"

namespace callttone::items {

/// The calls as a table of any length, newest first. Durations of live calls run by themselves.
class CallListModel final : public LiveModelOf<values::Call>
{
    Q_OBJECT

public:
    enum Column {
        Started,
        Direction,
        Number,
        Agent,
        Status,
        Duration,
        Sentiment,
        LeadScore,
        Tools,
        Deliveries,
        ColumnCount
    };
    enum Role {
        LiveRole = FirstModelRole, ///< bool
    };

    using PageSource = std::function<client::Reply<values::Page<values::Call>>(const values::CallFilter &,
                                                                               const values::PageRequest &)>;

    /// `api` and `clock` outlive the model. Nothing is loaded before setFilter() or refresh().
    CallListModel(client::ApiClient &api, const core::Clock &clock, QObject *parent = nullptr);
    CallListModel(PageSource source, const core::Clock &clock, QObject *parent = nullptr);

    void setFilter(const values::CallFilter &filter);
    [[nodiscard]] const values::CallFilter &filter() const { return m_filter; }
    void refresh() override;

    /// Takes the events of calls and their tools; ignores all other messages.
    void applyMessage(const client::StreamMessage &message);

    /// Null while the row is loading.
    [[nodiscard]] const values::Call *callAt(int row) const { return rowAt(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] Match matchOf(const values::Call &call) const override;
    [[nodiscard]] core::TimeMs orderOf(const values::Call &call) const override { return call.startedAt; }
    void onLoaded() override;

private:
    [[nodiscard]] QString displayText(const values::Call &call, int column) const;
    [[nodiscard]] QString spoken(const values::Call &call) const;
    [[nodiscard]] QVariant rawValue(const values::Call &call, int column) const;
    [[nodiscard]] QVariant rowValue(const values::Call &call, int column, int role) const;
    [[nodiscard]] std::optional<int> secondsOf(const values::Call &call) const;
    void tick();

    PageSource m_pages;
    const core::Clock &m_clock;
    values::CallFilter m_filter;
    QTimer m_second; ///< runs only while a live call is among the newest rows
};

} // namespace callttone::items
