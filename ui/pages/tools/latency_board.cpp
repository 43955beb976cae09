// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/latency_board.h"

#include "models/items/tool_list_model.h"
#include "models/items/tool_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/tool_latency_row.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int RowGap = 6;

struct BoardRow
{
    QString name;
    ToolLatency latency;
};

ToolLatency latencyOf(const QString &vendor, const QString &title, const values::ToolStats &stats)
{
    return {vendor, title, stats.count, stats.errors, stats.p50Ms, stats.p95Ms};
}

QList<BoardRow> rowsOf(const QList<values::ToolSeries> &series, const QList<values::ToolInfo> &tools)
{
    QList<BoardRow> rows;
    QStringList told;
    for (const values::ToolInfo &tool : tools) {
        const auto found = std::find_if(series.cbegin(), series.cend(),
                                        [&tool](const values::ToolSeries &one) { return one.tool == tool.name; });
        if (found == series.cend())
            continue;
        told.append(tool.name);
        rows.append({tool.name, latencyOf(tool.integration, items::titleOf(tool), found->stats)});
    }
    for (const values::ToolSeries &one : series) {
        if (!told.contains(one.tool))
            rows.append({{}, latencyOf(one.integration, items::toolTitle(one.tool), one.stats)});
    }
    return rows;
}

} // namespace

LatencyBoard::LatencyBoard(QWidget *parent)
    : Card(parent)
    , m_axis(new ToolLatencyAxis)
    , m_rows(new QVBoxLayout)
    , m_nothing(new EmptyState(u"pulse"_s, tr("No tool was called in the last 24 hours"),
                               tr("Choose a tool and run it, or play a call in the simulator.")))
{
    setObjectName(u"latencyBoard"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no higher than its rows
    setHeader(tr("Tool latency"));
    setCount(tr("p50 and p95, last 24 h"));
    m_rows->setSpacing(RowGap);
    body()->setSpacing(metrics::Space8);
    body()->addWidget(m_axis);
    body()->addLayout(m_rows);
    body()->addWidget(m_nothing);
    body()->addStretch(1);
    setStats({}, {});
}

void LatencyBoard::setStats(const QList<values::ToolSeries> &series, const QList<values::ToolInfo> &tools)
{
    const QList<BoardRow> rows = rowsOf(series, tools);
    QList<ToolLatency> latencies;
    m_names.clear();
    for (const BoardRow &row : rows) {
        latencies.append(row.latency);
        m_names.append(row.name);
    }
    while (m_shown.size() > rows.size())
        delete m_shown.takeLast();
    while (m_shown.size() < rows.size()) {
        auto *row = new ToolLatencyRow;
        connect(row, &QAbstractButton::clicked, this, [this, at = m_shown.size()] {
            if (const QString name = m_names.value(at); !name.isEmpty())
                Q_EMIT toolChosen(name);
        });
        m_rows->addWidget(row);
        m_shown.append(row);
    }
    const double scale = latencyScaleMax(latencies);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_shown.at(i)->setScaleMax(scale);
        m_shown.at(i)->setLatency(latencies.at(i));
        m_shown.at(i)->setActivatable(!m_names.at(i).isEmpty());
    }
    m_axis->setScaleMax(scale);
    m_axis->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
}

} // namespace callttone::ui
