// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_figures.h"

#include "models/items/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr int WindowHours = 5;
constexpr double BreakPoints = 1.0; ///< percentage points that count as a change for the worse

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::OverviewFigures)
};

} // namespace

BarWindow barWindow(core::TimeMs now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now);
    const QTime time = local.time();
    const qint64 intoHour = (time.minute() * 60LL + time.second()) * 1000 + time.msec();
    BarWindow window;
    window.to = now - intoHour + HourMs;
    window.from = window.to - WindowHours * HourMs;
    return window;
}

CallBars callBars(const values::Stats &stats, core::TimeMs now)
{
    CallBars out;
    for (qsizetype i = 0; i < stats.buckets.size(); ++i) {
        const values::StatsBucket &bucket = stats.buckets.at(i);
        const bool future = bucket.at > now;
        if (!future)
            out.current = int(i);
        const int calls = int(bucket.calls);
        out.bars.append(
            {double(calls), u"%1, %2"_s.arg(items::clockMinuteText(bucket.at),
                                            calls == 1 ? Words::tr("1 call") : Words::tr("%n calls", nullptr, calls))});
    }
    return out;
}

QString callsChange(qint64 today, qint64 lastWeek, core::TimeMs now)
{
    if (lastWeek == 0)
        return {};
    const double change = 100.0 * double(today - lastWeek) / double(lastWeek);
    const QString day = QLocale().dayName(QDateTime::fromMSecsSinceEpoch(now).date().dayOfWeek());
    const int rounded = int(std::lround(change));
    return Words::tr("%1% vs last %2").arg(rounded > 0 ? u"+%1"_s.arg(rounded) : QString::number(rounded), day);
}

int findBreak(const QList<LinePoint> &points, double drop)
{
    // From the end: how far back does it stay low?
    if (points.size() < 3)
        return -1;
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        double before = 0;
        for (qsizetype k = 0; k < i; ++k)
            before += points.at(k).value;
        before /= double(i);
        bool staysLow = true;
        for (qsizetype k = i; k < points.size() && staysLow; ++k)
            staysLow = points.at(k).value <= before - drop;
        if (staysLow)
            return int(i) - 1;
    }
    return -1;
}

Line successLine(const values::Stats &stats)
{
    Line line;
    double last = 100;
    bool any = false;
    for (const values::StatsBucket &bucket : stats.buckets) {
        const qint64 attempts = bucket.attemptsOk + bucket.attemptsFailed;
        any = any || attempts > 0;
        if (attempts > 0)
            last = 100.0 * double(bucket.attemptsOk) / double(attempts);
        const QString figure = attempts > 0 ? shareText(last) : Words::tr("no deliveries");
        line.points.append({last, u"%1, %2"_s.arg(items::clockMinuteText(bucket.at), figure)});
    }
    if (!any)
        return {};
    line.breakAt = findBreak(line.points, BreakPoints);
    return line;
}

Line latencyLine(const values::Stats &stats)
{
    Line line;
    std::optional<double> last = stats.p95Ms;
    for (const values::StatsBucket &bucket : stats.buckets) {
        if (bucket.p95Ms) {
            last = bucket.p95Ms;
            break; // what was before the first measurement is drawn at its height
        }
    }
    if (!last)
        return {};
    for (const values::StatsBucket &bucket : stats.buckets) {
        if (bucket.p95Ms)
            last = bucket.p95Ms;
        const QString figure =
            bucket.p95Ms ? items::latencyText(qint64(std::llround(*bucket.p95Ms))) : Words::tr("no deliveries");
        line.points.append({*last, u"%1, %2"_s.arg(items::clockMinuteText(bucket.at), figure)});
    }
    return line;
}

std::optional<double> successShare(const values::Stats &stats)
{
    const qint64 attempts = stats.attemptsOk + stats.attemptsFailed;
    return attempts > 0 ? std::optional(100.0 * double(stats.attemptsOk) / double(attempts)) : std::nullopt;
}

QString shareText(double percent)
{
    const double shown = std::floor(percent * 10) / 10;
    return QLocale().toString(shown, 'f', shown == 100 || shown == 0 ? 0 : 1) + u'%';
}

QString pointsChange(double now, double before)
{
    const double change = now - before;
    if (std::abs(change) < 0.05)
        return Words::tr("unchanged");
    const QString points = QLocale().toString(std::abs(change), 'f', 1);
    return change < 0 ? Words::tr("%1 points lower").arg(points) : Words::tr("%1 points higher").arg(points);
}

} // namespace callttone::ui
