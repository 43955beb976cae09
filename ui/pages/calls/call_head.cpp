// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_head.h"

#include "models/items/call_words.h"
#include "models/items/format.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_pill.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

CallHead::CallHead(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_direction(new IconLabel({}, 20))
    , m_title(new Label({}, TextRole::DetailTitle))
    , m_pill(new StatusPill)
    , m_facts(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_copy(new Button(tr("Copy id"), ButtonKind::Ghost))
    , m_export(new Button(tr("Export")))
{
    m_copy->setIconName(u"link"_s);
    m_export->setIconName(u"download"_s);
    m_export->setToolTip(tr("Save this call as JSON"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(m_direction);
    title->addWidget(m_title);
    title->addWidget(m_pill);
    title->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(title);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space16);
    row->addLayout(words, 1);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    row->addWidget(m_export, 0, Qt::AlignVCenter);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { m_facts->setText(facts()); });
    connect(m_copy, &QPushButton::clicked, this, &CallHead::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &CallHead::exportRequested);
}

void CallHead::setCall(const values::Call &call)
{
    m_call = call;
    refresh();
}

void CallHead::refresh()
{
    const items::ShownWord direction = items::shownDirection(m_call.direction);
    const items::ShownWord status = items::shownCallStatus(m_call.status);
    m_direction->setIcon(direction.icon.isEmpty() ? u"phone"_s : direction.icon, &Theme::muted);
    m_title->setText(callTitle(m_call));
    m_pill->setPill({status.icon, status.text, toneNamed(status.tone)});
    m_facts->setText(facts());
    if (m_call.isLive())
        m_second.start();
    else
        m_second.stop();
}

QString CallHead::facts() const
{
    const core::TimeMs now = m_clock.now();
    const bool today =
        QDateTime::fromMSecsSinceEpoch(m_call.startedAt).date() == QDateTime::fromMSecsSinceEpoch(now).date();
    const QString day = today ? tr("Today") : items::dateText(m_call.startedAt, now);
    QString when = u"%1 %2"_s.arg(day, items::clockText(m_call.startedAt));
    if (m_call.isLive())
        when = tr("%1, running for %2").arg(when, items::runningText(int((now - m_call.startedAt) / 1000)));
    else if (m_call.endedAt)
        when = tr("%1 to %2").arg(when, items::clockText(*m_call.endedAt));
    if (!m_call.isLive() && m_call.durationSeconds)
        when += u", "_s + items::durationText(*m_call.durationSeconds);
    // Numbers keep their order in a mirrored sentence: LRI … PDI.
    const auto isolated = [](const QString &number) {
        return QChar(0x2066) + items::phoneText(number) + QChar(0x2069);
    };
    if (m_call.fromNumber.isEmpty() || m_call.toNumber.isEmpty())
        return when + u'.';
    return tr("%1. From %2 to %3.").arg(when, isolated(m_call.fromNumber), isolated(m_call.toNumber));
}

QString callTitle(const values::Call &call)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("CallTitle", source); };
    const QString agent = call.agentName;
    if (agent.isEmpty())
        return call.direction == "outbound"_L1  ? text(QT_TRANSLATE_NOOP("CallTitle", "Outbound call"))
               : call.direction == "inbound"_L1 ? text(QT_TRANSLATE_NOOP("CallTitle", "Inbound call"))
                                                : text(QT_TRANSLATE_NOOP("CallTitle", "Call"));
    return (call.direction == "outbound"_L1  ? text(QT_TRANSLATE_NOOP("CallTitle", "Outbound call with %1"))
            : call.direction == "inbound"_L1 ? text(QT_TRANSLATE_NOOP("CallTitle", "Inbound call with %1"))
                                             : text(QT_TRANSLATE_NOOP("CallTitle", "Call with %1")))
        .arg(agent);
}

} // namespace callttone::ui
