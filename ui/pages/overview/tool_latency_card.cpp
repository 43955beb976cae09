// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/tool_latency_card.h"

#include "models/items/format.h"
#include "models/items/tool_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

double slownessOf(const values::ToolSeries &series)
{
    return series.stats.p95Ms.value_or(series.stats.p50Ms.value_or(0));
}

QString figuresOf(const values::ToolSeries &series)
{
    const auto ms = [](std::optional<double> figure) { return figure ? items::countText(qRound64(*figure)) : u"–"_s; };
    return ToolLatencyCard::tr("%1: %2 / %3 ms")
        .arg(items::toolTitle(series.tool), ms(series.stats.p50Ms), ms(series.stats.p95Ms));
}

QString detailsOf(const QList<values::ToolSeries> &tools, const values::ToolSeries &slowest)
{
    if (tools.size() == 1)
        return figuresOf(slowest);
    QStringList lines{ToolLatencyCard::tr("Shown is the slowest tool, %1.").arg(items::toolTitle(slowest.tool))};
    for (const values::ToolSeries &tool : tools)
        lines.append(figuresOf(tool));
    return lines.join(u'\n');
}

} // namespace

QList<IntegrationLatency> integrationLatencies(const QList<values::ToolSeries> &series)
{
    QList<QString> order;
    QHash<QString, QList<values::ToolSeries>> tools;
    for (const values::ToolSeries &one : series) {
        if (one.stats.count == 0)
            continue;
        if (!tools.contains(one.integration))
            order.append(one.integration);
        tools[one.integration].append(one);
    }
    QList<IntegrationLatency> rows;
    for (const QString &id : std::as_const(order)) {
        const QList<values::ToolSeries> &own = tools[id];
        const values::ToolSeries &slowest = *std::max_element(
            own.cbegin(), own.cend(), [](const auto &a, const auto &b) { return slownessOf(a) < slownessOf(b); });
        IntegrationLatency row{.integration = id, .slowest = slowest.tool, .details = detailsOf(own, slowest)};
        row.figures.vendor = id;
        row.figures.title = items::integrationName(id);
        for (const values::ToolSeries &tool : own) {
            row.figures.count += tool.stats.count;
            row.figures.errors += tool.stats.errors;
        }
        row.figures.p50Ms = slowest.stats.p50Ms;
        row.figures.p95Ms = slowest.stats.p95Ms;
        rows.append(row);
    }
    return rows;
}

ToolLatencyCard::ToolLatencyCard(QWidget *parent)
    : Card(parent)
    , m_axis(new ToolLatencyAxis)
    , m_rows(new QVBoxLayout)
    , m_board(new QWidget)
    , m_whose(new Label(tr("slowest tool of each"), TextRole::Caption, TextTone::Muted))
    , m_empty(new EmptyState(u"wrench"_s, tr("No tool was called today."),
                             tr("How fast your agents' tools answer shows here after the first call that uses one.")))
{
    setHeader(tr("Tool latency"));
    setCount(tr("p50 / p95, today"));
    m_whose->setContentsMargins(0, 0, metrics::Space8, 0);
    addAction(m_whose);
    setBodyMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    auto *column = new QVBoxLayout(m_board);
    column->setContentsMargins(metrics::Space16 - 1, metrics::Space8, metrics::Space16 - 1, metrics::Space8);
    column->setSpacing(0);
    column->addWidget(m_axis);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch(1);
    body()->addWidget(m_board);
    body()->addWidget(m_empty);
    body()->addStretch(1);
    setTools({});
}

void ToolLatencyCard::setTools(const QList<values::ToolSeries> &series)
{
    const QList<IntegrationLatency> board = integrationLatencies(series);
    QList<ToolLatency> figures;
    for (const IntegrationLatency &row : board)
        figures.append(row.figures);
    const double scaleMax = latencyScaleMax(figures);
    m_axis->setScaleMax(scaleMax);
    while (m_shown.size() > board.size())
        delete m_shown.takeLast();
    while (m_shown.size() < board.size()) {
        auto *row = new ToolLatencyRow;
        row->setActivatable(true);
        connect(row, &QAbstractButton::clicked, this,
                [this, row] { Q_EMIT toolRequested(row->property("tool").toString()); });
        m_rows->addWidget(row);
        m_shown.append(row);
    }
    for (qsizetype i = 0; i < board.size(); ++i) {
        m_shown[i]->setLatency(board[i].figures);
        m_shown[i]->setScaleMax(scaleMax);
        m_shown[i]->setToolTip(board[i].details);
        m_shown[i]->setAccessibleDescription(board[i].details);
        m_shown[i]->setProperty("tool", board[i].slowest);
    }
    m_board->setVisible(!board.isEmpty());
    m_whose->setVisible(!board.isEmpty());
    m_empty->setVisible(board.isEmpty());
}

} // namespace callttone::ui
