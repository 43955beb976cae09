// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowed_model.h"

#include "models/items/row_window.h"

#include <algorithm>

namespace callttone::items {

void WindowedModel::setFollowing(bool following)
{
    if (std::exchange(m_following, following) == following)
        return;
    if (following)
        showPendingRows();
    Q_EMIT followingChanged(following);
}

void WindowedModel::want(int row) const
{
    // A row far from the others is not on the same screen: the view has jumped, and what it left is not needed.
    const bool near = m_firstWanted >= 0 && row >= m_firstWanted - 2 * windowPageRows
                      && row <= m_lastWanted + 2 * windowPageRows && m_lastWanted - m_firstWanted < 8 * windowPageRows;
    m_firstWanted = near ? std::min(m_firstWanted, row) : row;
    m_lastWanted = near ? std::max(m_lastWanted, row) : row;
    scheduleFetch();
}

std::pair<int, int> WindowedModel::takeWanted()
{
    return {std::exchange(m_firstWanted, -1), std::exchange(m_lastWanted, -1)};
}

void WindowedModel::scheduleFetch() const
{
    if (!m_fetchTimer) {
        auto *self = const_cast<WindowedModel *>(this); // data() is const, and looking at a row is what loads it
        m_fetchTimer = new QTimer(self);
        m_fetchTimer->setSingleShot(true);
        connect(m_fetchTimer, &QTimer::timeout, self, &WindowedModel::fetchWanted);
    }
    if (!m_fetchTimer->isActive())
        m_fetchTimer->start(0);
}

void WindowedModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged(loading);
}

void WindowedModel::setError(core::ApiError error)
{
    m_error = std::move(error);
    if (!m_error.code.isEmpty())
        Q_EMIT loadFailed(m_error);
}

} // namespace callttone::items
