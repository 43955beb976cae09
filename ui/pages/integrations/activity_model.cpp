// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/activity_model.h"

#include "models/items/format.h"
#include "ui/pages/integrations/integration_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::ConnectionActivity;

QString activityText(const QString &kind)
{
    if (kind == "connected"_L1)
        return ActivityModel::tr("Connected");
    if (kind == "refreshed"_L1)
        return ActivityModel::tr("Token renewed");
    if (kind == "refresh_failed"_L1)
        return ActivityModel::tr("Renewal failed");
    if (kind == "revoked"_L1)
        return ActivityModel::tr("Revoked");
    if (kind == "disconnected"_L1)
        return ActivityModel::tr("Disconnected");
    if (kind == "configured"_L1)
        return ActivityModel::tr("Settings changed");
    if (kind == "tested"_L1)
        return ActivityModel::tr("Tested");
    if (kind == "paused"_L1)
        return ActivityModel::tr("Paused");
    if (kind == "resumed"_L1)
        return ActivityModel::tr("Resumed");
    if (kind == "tools_changed"_L1)
        return ActivityModel::tr("Tools changed");
    if (kind == "tools_accepted"_L1)
        return ActivityModel::tr("Tools accepted");
    if (kind == "needs_access"_L1)
        return ActivityModel::tr("Needs more access");
    if (kind == "needs_access"_L1)
        return ActivityModel::tr("Needs more access");
    return kind;
}

ActivityModel::ActivityModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{}

void ActivityModel::setActivity(const QList<ConnectionActivity> &activity)
{
    m_all = activity;
    apply();
}

void ActivityModel::setFilter(const QString &text, Outcome outcome)
{
    m_text = text;
    m_outcome = outcome;
    apply();
}

void ActivityModel::apply()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown), [this](const ConnectionActivity &entry) {
        const bool outcome = m_outcome == Outcome::Any || entry.ok == (m_outcome == Outcome::Worked);
        return outcome
               && (activityText(entry.kind).contains(m_text, Qt::CaseInsensitive)
                   || translated(entry.detail).contains(m_text, Qt::CaseInsensitive));
    });
    endResetModel();
}

const ConnectionActivity *ActivityModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionActivity &entry = m_shown.at(index.row());
    const QString result = entry.ok ? tr("Worked") : tr("Failed");
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2, %3, %4"_s.arg(items::timeText(entry.at, m_clock.now()), activityText(entry.kind), result,
                                       translated(entry.detail));
    if (role == Qt::ToolTipRole)
        return index.column() == Time     ? items::fullTimeText(entry.at)
               : index.column() == Detail ? translated(entry.detail)
                                          : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return items::timeText(entry.at, m_clock.now());
    case What:
        return activityText(entry.kind);
    case Result:
        return result;
    case Detail:
        return translated(entry.detail);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Result:
        return tr("Result");
    case Detail:
        return tr("Detail");
    default:
        return {};
    }
}

} // namespace callttone::ui
