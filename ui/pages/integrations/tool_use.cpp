// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/tool_use.h"

#include "models/items/format.h"
#include "ui/pages/integrations/tool_spark.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr int CallsWidth = 60;
constexpr double Slow = 1000;

QList<SparkBar> barsOf(const values::ToolSeries &day, core::TimeMs from)
{
    QList<SparkBar> bars;
    for (qsizetype hour = 0; hour < day.p50Ms.size(); ++hour) {
        const std::optional<double> ms = day.p50Ms.at(hour);
        const QString at = items::clockMinuteText(from + hour * HourMs);
        const QString figure = ms ? items::latencyText(qRound64(*ms)) : ToolUse::tr("not called");
        bars.append({ms, ToolUse::tr("%1, p50 %2", "hour and latency").arg(at, figure)});
        if (!ms)
            bars.last().label = u"%1, %2"_s.arg(at, figure);
    }
    return bars;
}

QString figuresText(const values::ToolStats &stats)
{
    const auto ms = [](std::optional<double> figure) { return figure ? items::countText(qRound64(*figure)) : u"–"_s; };
    return u"%1 / %2 ms"_s.arg(ms(stats.p50Ms), ms(stats.p95Ms));
}

} // namespace

ToolUse::ToolUse(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_spark(new ToolSpark(tr("%1, hourly p50 today").arg(title)))
    , m_figures(new Label({}, TextRole::MonoSmall, TextTone::Text2))
    , m_count(new Label({}, TextRole::BodyMedium))
    , m_calls(new Label({}, TextRole::Caption, TextTone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space16);
    auto *latency = new QVBoxLayout;
    latency->setSpacing(metrics::Space4);
    latency->addStretch(1);
    latency->addWidget(m_spark, 0, Qt::AlignRight);
    latency->addWidget(m_figures, 0, Qt::AlignRight);
    latency->addStretch(1);
    row->addLayout(latency);
    auto *calls = new QVBoxLayout;
    calls->setSpacing(0);
    calls->addStretch(1);
    calls->addWidget(m_count);
    calls->addWidget(m_calls);
    calls->addStretch(1);
    row->addLayout(calls);
    for (Label *label : {m_count, m_calls}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setMinimumWidth(CallsWidth);
    }
    setDay({}, 0);
}

void ToolUse::setDay(const values::ToolSeries &day, core::TimeMs from)
{
    m_used = day.stats.count > 0;
    m_spark->setBars(barsOf(day, from));
    m_figures->setText(m_used ? figuresText(day.stats) : QString());
    m_figures->setTone(day.stats.p95Ms.value_or(0) >= Slow ? TextTone::Warn : TextTone::Text2);
    m_figures->setToolTip(tr("Half of the calls within the first figure, 95 percent within the second"));
    m_count->setText(items::countText(day.stats.count));
    m_calls->setText(day.stats.count == 1 ? tr("call today") : tr("calls today"));
    const qint64 errors = day.stats.errors;
    const int plural = int(std::min<qint64>(errors, 1'000'000));
    m_count->setToolTip(errors == 0   ? QString()
                        : errors == 1 ? tr("1 of them failed")
                                      : tr("%n of them failed", nullptr, plural));
    setCompact(m_compact);
}

void ToolUse::setCompact(bool compact)
{
    m_compact = compact;
    m_spark->setVisible(m_used && !compact);
}

} // namespace callttone::ui
