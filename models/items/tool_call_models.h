// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/value_list_model.h"
#include "models/values/tool_call.h"

#include <optional>

namespace callttone::items {

/// The last calls of one tool, newest first.
class ToolHistoryModel final : public ValueListModel<values::ToolCall>
{
    Q_OBJECT

public:
    /// Outcome has its pill by IconRole and ToneRole, Latency its number by RawRole.
    enum Column { Time, Outcome, Said, Latency, ColumnCount };

    /// `clock` outlives the model.
    explicit ToolHistoryModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const core::Clock &m_clock;
};

/// The requests to a vendor that one tool call made, in their order. They have no ids of their own.
class VendorRequestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Method, Url, Status, Took, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRequests(const QList<values::VendorRequest> &requests);
    [[nodiscard]] const QList<values::VendorRequest> &requests() const { return m_requests; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<values::VendorRequest> m_requests;
};

/// "network 271, queue 45, engine 2": where the milliseconds of a call went, without what was nothing.
[[nodiscard]] QString timingsText(const values::ToolTimings &timings);

/// A shell command that sends the request again, without the sign-in: that is never logged. Nothing when a part of the
/// request was cut or made unreadable, since then it would be another one.
[[nodiscard]] std::optional<QString> curlCommand(const values::VendorRequest &request);

} // namespace callttone::items
