// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/endpoint_figures.h"

#include "models/items/format.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_chart.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int StackBelow = 560;

Card *figureCard()
{
    auto *card = new Card;
    card->setBodyMargins(metrics::Space16 - 1, metrics::Space12 - 1, metrics::Space16 - 1, metrics::Space12 - 1);
    card->body()->setSpacing(0);
    return card;
}

QHBoxLayout *numberRow(Label *number, Label *unit)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(number, 0, Qt::AlignBaseline);
    row->addWidget(unit, 0, Qt::AlignBaseline);
    row->addStretch(1);
    return row;
}

/// Failures among the attempts of a bucket; a bucket without attempts says nothing and keeps the last figure.
QList<LinePoint> failureRates(const values::Stats &stats, int &breakAt)
{
    QList<LinePoint> points;
    double last = 0;
    breakAt = -1;
    for (const values::StatsBucket &bucket : stats.buckets) {
        const qint64 attempts = bucket.attemptsOk + bucket.attemptsFailed;
        if (attempts > 0)
            last = 100.0 * double(bucket.attemptsFailed) / double(attempts);
        points.append({last, u"%1, %2%"_s.arg(items::clockMinuteText(bucket.at), QLocale().toString(last, 'f', 0))});
    }
    // Red from where the last run of failures began.
    for (int i = int(points.size()) - 1; i >= 0 && points.at(i).value > 0; --i)
        breakAt = std::max(0, i - 1);
    return points;
}

} // namespace

EndpointFigures::EndpointFigures(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_rate(new Label({}, TextRole::BodyStrong))
    , m_chart(new LineChart(tr("Failure rate, last 24 hours")))
    , m_latency(new Label({}, TextRole::MetricSmall))
    , m_latencyUnit(new Label({}, TextRole::Body, TextTone::Muted))
    , m_delivered(new Label({}, TextRole::MetricSmall))
    , m_deliveredOf(new Label({}, TextRole::Body, TextTone::Muted))
    , m_remains(new Label({}, TextRole::Caption, TextTone::Muted))
{
    m_row->setSpacing(metrics::CardGap);

    Card *failures = figureCard();
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Failure rate, last 24 h"), TextRole::Secondary, TextTone::Muted), 1);
    head->addWidget(m_rate);
    failures->body()->addLayout(head);
    failures->body()->addSpacing(metrics::Space8);
    m_chart->setRange(0, 100);
    m_chart->setPlotHeight(44);
    failures->body()->addWidget(m_chart);
    failures->body()->addStretch(1);

    Card *latency = figureCard();
    latency->body()->addWidget(new Label(tr("Latency p50 / p95"), TextRole::Secondary, TextTone::Muted));
    latency->body()->addSpacing(6);
    latency->body()->addLayout(numberRow(m_latency, m_latencyUnit));
    latency->body()->addSpacing(4);
    latency->body()->addWidget(new Label(tr("Deliveries stop waiting at 10 s"), TextRole::Caption, TextTone::Muted));
    latency->body()->addStretch(1);

    Card *delivered = figureCard();
    delivered->body()->addWidget(new Label(tr("Delivered, 24 h"), TextRole::Secondary, TextTone::Muted));
    delivered->body()->addSpacing(6);
    delivered->body()->addLayout(numberRow(m_delivered, m_deliveredOf));
    delivered->body()->addSpacing(4);
    delivered->body()->addWidget(m_remains);
    delivered->body()->addStretch(1);

    m_row->addWidget(failures, 3);
    m_row->addWidget(latency, 2);
    m_row->addWidget(delivered, 2);
}

void EndpointFigures::setHealth(const values::EndpointHealth &health)
{
    const qint64 attempts = health.delivered + health.failed;
    const double rate = attempts > 0 ? 100.0 * double(health.failed) / double(attempts) : 0;
    m_rate->setText(attempts > 0 ? QLocale().toString(rate, 'f', rate > 0 && rate < 1 ? 2 : 0) + u'%' : u"–"_s);
    m_rate->setTone(rate > 0 ? TextTone::Error : TextTone::Text);
    const bool measured = health.p50Ms && health.p95Ms;
    m_latency->setText(measured ? u"%1 / %2"_s.arg(items::countText(*health.p50Ms), items::countText(*health.p95Ms))
                                : u"–"_s);
    m_latencyUnit->setText(measured ? tr("ms") : QString());
    m_delivered->setText(items::countText(health.delivered));
    m_deliveredOf->setText(tr("of %1").arg(items::countText(attempts)));
    m_remains->setText(
        tr("%1 failed tries, %2 waiting").arg(items::countText(health.failed), items::countText(health.waiting)));
}

void EndpointFigures::setStats(const values::Stats &stats)
{
    int breakAt = -1;
    const QList<LinePoint> points = failureRates(stats, breakAt);
    m_chart->setPoints(points, breakAt);
    m_chart->setAccessibleDescription(points.isEmpty() ? QString()
                                                       : tr("Now %1 percent").arg(qRound(points.last().value)));
}

void EndpointFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    stackBelow(m_row, width(), StackBelow);
}

} // namespace callttone::ui
