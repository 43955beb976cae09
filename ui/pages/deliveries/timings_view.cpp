// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/timings_view.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int NameWidth = 84;
constexpr int NumberWidth = 64;
constexpr int BarHeight = 6;
constexpr qreal LeastBar = 2;

QString milliseconds(qint64 us)
{
    const double ms = double(us) / 1000.0;
    return QLocale().toString(ms, 'f', ms < 10 ? 1 : 0) + u" ms"_s;
}

} // namespace

TimingsView::TimingsView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimingsView::setAttempt(const values::DeliveryAttempt &attempt)
{
    const values::AttemptTimings &t = attempt.timings;
    m_phases.clear();
    m_totalUs = t.totalUs;
    qint64 at = 0;
    const auto add = [&](const QString &name, qint64 tookUs) {
        m_phases.append({name, at, tookUs});
        at += tookUs;
    };
    // A reused connection has none of the first three.
    if (t.dnsUs > 0)
        add(tr("DNS"), t.dnsUs);
    if (t.connectUs > 0)
        add(tr("Connect"), t.connectUs);
    if (t.tlsUs > 0)
        add(tr("TLS"), t.tlsUs);
    if (t.firstByteUs > at)
        add(tr("First byte"), t.firstByteUs - at);
    if (t.totalUs > at)
        add(t.firstByteUs > 0 ? tr("Rest") : tr("No answer"), t.totalUs - at);
    QStringList spoken;
    for (const Phase &phase : std::as_const(m_phases))
        spoken.append(u"%1 %2"_s.arg(phase.name, milliseconds(phase.tookUs)));
    spoken.append(tr("total %1").arg(milliseconds(m_totalUs)));
    setAccessibleName(tr("Timings: %1").arg(spoken.join(u", "_s)));
    setVisible(m_totalUs > 0);
    updateGeometry();
    update();
}

int TimingsView::lineHeight() const
{
    return qMax(18, QFontMetrics(themeOf(this).font(TextRole::MonoSmall)).height() + 2);
}

QSize TimingsView::sizeHint() const
{
    return {240, int(m_phases.size() + 1) * lineHeight()};
}

void TimingsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int line = 0; line < int(m_phases.size()); ++line)
        paintPhase(&painter, line, m_phases.at(line));
    paintPhase(&painter, int(m_phases.size()), {tr("Total"), 0, m_totalUs});
}

void TimingsView::paintPhase(QPainter *painter, int line, const Phase &phase) const
{
    const Theme &theme = themeOf(this);
    const bool isTotal = line == m_phases.size();
    const qreal scale = theme.type.scale();
    const int names = qRound(NameWidth * scale);
    const int numbers = qRound(NumberWidth * scale);
    const QRect row(0, line * lineHeight(), width(), lineHeight());
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto align = [this](Qt::Alignment a) {
        return int(QStyle::visualAlignment(layoutDirection(), a | Qt::AlignVCenter));
    };
    painter->setFont(theme.font(TextRole::Caption));
    painter->setPen(theme.muted);
    painter->drawText(mirrored(QRect(0, row.top(), names, row.height())), align(Qt::AlignLeft), phase.name);
    painter->setFont(theme.font(TextRole::MonoSmall));
    painter->setPen(isTotal ? theme.text : theme.text2);
    painter->drawText(mirrored(QRect(width() - numbers, row.top(), numbers, row.height())), align(Qt::AlignRight),
                      milliseconds(phase.tookUs));

    const QRect track(names, row.top() + (row.height() - BarHeight) / 2, width() - names - numbers - 8, BarHeight);
    if (m_totalUs <= 0 || track.width() <= 0)
        return;
    const qreal perUs = qreal(track.width()) / qreal(m_totalUs);
    QRectF bar(track.left() + qreal(phase.fromUs) * perUs, track.top(), qMax(LeastBar, qreal(phase.tookUs) * perUs),
               BarHeight);
    bar.moveRight(qMin(bar.right(), qreal(track.right() + 1)));
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveLeft(width() - bar.right());
    drawBox(painter, bar, BarHeight / 2.0, isTotal ? theme.chart : theme.accentLine);
}

} // namespace callttone::ui
