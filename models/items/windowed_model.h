// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <utility>

namespace callttone::items {

/// What every list that loads as it is looked at tells its page. The work is in the templates below it, which cannot
/// carry signals.
///
/// data() never asks for anything: it notes that a row was looked at, and a timer of 0 ms asks once for all rows looked
/// at since. Rows that are looked at later win over those asked for before. One request is under way at a time.
class WindowedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A request is under way. Wait 150 ms before showing that.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The first page of the present filter is there.
    [[nodiscard]] bool hasLoaded() const { return m_loaded; }
    /// Of the last request that failed; empty code when none did since.
    [[nodiscard]] const core::ApiError &error() const { return m_error; }

    /// While following, new rows enter at the top; otherwise they are counted and kept back.
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    [[nodiscard]] virtual int pendingNewRows() const = 0;
    /// Lets the counted rows in once.
    virtual void showPendingRows() = 0;

    /// Asks again for everything; the rows stay on screen until the answer is there.
    virtual void refresh() = 0;
    /// Asks again for what failed.
    virtual void retry() = 0;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded();
    void loadFailed(const callttone::core::ApiError &error);
    void followingChanged(bool following);
    void pendingNewRowsChanged(int count);

protected:
    /// Notes that a row not in memory was looked at.
    void want(int row) const;
    [[nodiscard]] std::pair<int, int> takeWanted();
    virtual void fetchWanted() = 0;
    void scheduleFetch() const;

    void setLoading(bool loading);
    void setLoaded(bool loaded) { m_loaded = loaded; }
    void setError(core::ApiError error);

private:
    mutable QTimer *m_fetchTimer = nullptr;
    mutable int m_firstWanted = -1;
    mutable int m_lastWanted = -1;
    bool m_loading = false;
    bool m_loaded = false;
    bool m_following = true;
    core::ApiError m_error;
};

} // namespace callttone::items
