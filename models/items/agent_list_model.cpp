// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agent_list_model.h"

#include "models/items/format.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::Agent;

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool number = column == AgentListModel::CallsToday || column == AgentListModel::Tools;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

AgentListModel::AgentListModel(client::AgentsClient &client, const core::Clock &clock, QObject *parent)
    : WindowedModelOf(parent)
    , m_client(client)
    , m_clock(clock)
{}

void AgentListModel::search(const QString &text)
{
    m_text = text;
    load([this](const values::PageRequest &page) { return m_client.list(m_text, page); }, false);
}

int AgentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AgentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (role == RowStateRole)
        return int(rowStateAt(index.row()));
    const Agent *agent = rowAt(index.row());
    if (!agent) {
        if (role == Qt::AccessibleTextRole)
            return rowStateAt(index.row()) == RowState::Failed ? tr("Could not be loaded") : tr("Loading");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*agent, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*agent);
    case Qt::ToolTipRole:
        return index.column() == LastSaved ? QVariant(fullTimeText(agent->updatedAt)) : QVariant();
    case ValueRole:
        return QVariant::fromValue(*agent);
    case IdRole:
        return agent->id;
    case IconRole:
        return agent->enabled ? u"check"_s : u"pause"_s;
    case ToneRole:
        return agent->enabled ? u"success"_s : u"neutral"_s;
    default:
        return {};
    }
}

QString AgentListModel::displayText(const Agent &agent, int column) const
{
    switch (column) {
    case Name:
        return agent.name;
    case Status:
        return agent.enabled ? tr("On") : tr("Off");
    case CallsToday:
        return countText(agent.callsToday);
    case Tools:
        return countText(agent.tools.size());
    case Language:
        return languageText(agent.language);
    case LastSaved:
        return timeText(agent.updatedAt, m_clock.now());
    default:
        return {};
    }
}

QString AgentListModel::spoken(const Agent &agent) const
{
    return QStringList{agent.name, displayText(agent, Status).toLower(),
                       tr("%n calls today", nullptr, agent.callsToday),
                       tr("%n tools", nullptr, int(agent.tools.size())), languageText(agent.language)}
        .join(u", "_s);
}

QVariant AgentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case CallsToday:
        return tr("Calls today");
    case Tools:
        return tr("Tools");
    case Language:
        return tr("Language");
    case LastSaved:
        return tr("Last saved");
    default:
        return {};
    }
}

QString languageText(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return tag;
    const QString language = QLocale::languageToString(locale.language());
    return tag.contains(u'-') ? u"%1 (%2)"_s.arg(language, QLocale::territoryToString(locale.territory())) : language;
}

} // namespace callttone::items
