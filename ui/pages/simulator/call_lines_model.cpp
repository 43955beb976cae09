// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/call_lines_model.h"

#include "models/items/format.h"
#include "models/items/tool_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using client::ScriptedEvent;
using client::ScriptedTool;

/// The tool's own title; for samples of tools that nobody offers, what their name says.
QString titleOf(const QString &title, const QString &tool)
{
    return title.isEmpty() ? items::toolTitle(tool)
                           : QCoreApplication::translate("Integration", title.toUtf8().constData());
}

} // namespace

void CallLinesModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_happened = 0;
    m_playing = true;
    endResetModel();
}

void CallLinesModel::append(const Line &line)
{
    dropUpcoming();
    beginInsertRows({}, m_happened, m_happened);
    m_lines.append(line);
    ++m_happened;
    endInsertRows();
    if (m_happened > 1)
        Q_EMIT dataChanged(index(m_happened - 2), index(m_happened - 2), {CurrentRole});
}

void CallLinesModel::dropUpcoming()
{
    if (m_lines.size() == m_happened)
        return;
    beginRemoveRows({}, m_happened, int(m_lines.size()) - 1);
    m_lines.resize(m_happened);
    endRemoveRows();
}

void CallLinesModel::add(const client::ScriptPlayer::Progress &progress)
{
    const QString sent = progress.deliveries == 0   ? QString()
                         : progress.deliveries == 1 ? tr("1 delivery")
                                                    : tr("%n deliveries", nullptr, progress.deliveries);
    append({Kind::Event, State::Done, progress.atSeconds, values::wireName(progress.type), sent});
}

void CallLinesModel::add(const client::SpokenTurn &turn)
{
    append({turn.role == "agent"_L1 ? Kind::Agent : Kind::Caller, State::Done, turn.atSeconds, turn.text});
}

void CallLinesModel::add(const client::ToolStart &start)
{
    append({Kind::Tool, State::Running, start.atSeconds, titleOf(start.title, start.tool)});
}

void CallLinesModel::add(const client::ToolReport &report)
{
    if (m_happened == 0)
        return;
    // A call that is hung up goes on to its end while the tool is still at work: its line need not be the last.
    int row = m_happened - 1;
    while (row > 0 && m_lines[row].state != State::Running)
        --row;
    Line &line = m_lines[row];
    line.state = report.call.ok ? State::Done : State::Failed;
    line.took = items::latencyText(qRound64(report.call.timings.totalMs));
    if (report.call.problem)
        line.detail = values::describe(report.call.problem->errorClass);
    else if (report.sample)
        line.detail = tr("sample data");
    else if (report.call.replayed)
        line.detail = tr("done before");
    Q_EMIT dataChanged(index(row), index(row));
}

void CallLinesModel::addProblem(const core::ApiError &error, double atSeconds)
{
    append({Kind::Problem, State::Failed, atSeconds, error.title, error.detail});
}

void CallLinesModel::setUpcoming(const client::ScriptedCall &call, const QList<client::ScriptStep> &steps)
{
    dropUpcoming();
    QList<Line> lines;
    for (const client::ScriptStep &step : steps) {
        const double at = call.momentOf(step);
        if (const auto *event = std::get_if<ScriptedEvent>(&step.what))
            lines.append({Kind::Event, State::ToCome, at, values::wireName(event->type)});
        else if (const auto *tool = std::get_if<ScriptedTool>(&step.what))
            lines.append({Kind::Tool, State::ToCome, at, items::toolTitle(tool->uses.first().tool)});
    }
    if (lines.isEmpty())
        return;
    beginInsertRows({}, m_happened, m_happened + int(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

void CallLinesModel::endCall()
{
    m_playing = false;
    dropUpcoming();
    if (m_happened > 0)
        Q_EMIT dataChanged(index(m_happened - 1), index(m_happened - 1), {CurrentRole});
}

int CallLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString CallLinesModel::spoken(const Line &line) const
{
    const QString at = items::offsetText(line.atSeconds);
    switch (line.kind) {
    case Kind::Agent:
        return tr("%1, agent: %2").arg(at, line.text);
    case Kind::Caller:
        return tr("%1, caller: %2").arg(at, line.text);
    case Kind::Event:
    case Kind::Tool:
    case Kind::Problem:
        break;
    }
    QStringList parts{at, line.text};
    if (line.state == State::ToCome)
        parts.append(tr("to come"));
    else if (line.state == State::Running)
        parts.append(tr("running"));
    else if (line.kind == Kind::Tool)
        parts.append(line.state == State::Done ? tr("done") : tr("failed"));
    parts << line.detail << line.took;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant CallLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return spoken(line);
    case KindRole:
        return QVariant::fromValue(line.kind);
    case StateRole:
        return QVariant::fromValue(line.state);
    case TimeRole:
        return items::offsetText(line.atSeconds);
    case DetailRole:
        return line.detail;
    case TookRole:
        return line.took;
    case CurrentRole:
        return m_playing && index.row() == newest();
    default:
        return {};
    }
}

} // namespace callttone::ui
