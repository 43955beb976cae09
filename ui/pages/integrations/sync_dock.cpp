// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/sync_dock.h"

#include "app/core/clock.h"
#include "models/items/format.h"
#include "models/items/sync_words.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using values::DeliveryStatus;

bool isUndelivered(DeliveryStatus status)
{
    return status != DeliveryStatus::Delivered && status != DeliveryStatus::Sending;
}

TextTone textToneOf(DeliveryStatus status)
{
    return status == DeliveryStatus::Failed     ? TextTone::Error
           : status == DeliveryStatus::Retrying ? TextTone::Warn
                                                : TextTone::Text;
}

} // namespace

SyncDock::SyncDock(const core::Clock &clock, QWidget *parent)
    : TableStrip(Side::Below, parent)
    , m_clock(clock)
    , m_icon(new IconLabel({}, metrics::Icon))
    , m_title(new Label({}, TextRole::BodyStrong))
    , m_text(new Label({}, TextRole::Secondary, TextTone::Text2))
    , m_attempts(new Button(tr("Show attempts"), ButtonKind::Ghost))
    , m_call(new Button(tr("Open call")))
    , m_open(new Button({}))
    , m_retry(new Button(tr("Retry now")))
{
    setAccessibleName(tr("Chosen delivery"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setIconName(u"ext"_s);
    m_retry->setIconName(u"retry"_s);
    m_attempts->setObjectName(u"syncAttempts"_s);
    m_call->setObjectName(u"syncCall"_s);
    m_open->setObjectName(u"syncOpen"_s);
    m_retry->setObjectName(u"syncRetry"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space16, metrics::Space12);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (Button *button : {m_attempts, m_open, m_call, m_retry}) {
        button->setSmall(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_attempts, &QPushButton::clicked, this, [this] { Q_EMIT attemptsRequested(m_delivery.id); });
    connect(m_call, &QPushButton::clicked, this, [this] { Q_EMIT callRequested(m_delivery.callId); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_url); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_delivery); });
}

void SyncDock::setDelivery(const values::Delivery &delivery)
{
    if (m_delivery.id != delivery.id) {
        m_problem.clear();
        m_summary.clear();
        setRecordUrl({});
    }
    m_delivery = delivery;
    m_open->setText(items::openAtText(delivery.destination.kind));
    m_call->setVisible(!delivery.callId.isEmpty());
    m_retry->setVisible(isUndelivered(delivery.status));
    m_retry->setToolTip(items::replayMeaning(delivery.destination));
    showText();
}

void SyncDock::setAttempts(const QList<values::DeliveryAttempt> &attempts)
{
    const values::DeliveryAttempt newest = attempts.isEmpty() ? values::DeliveryAttempt() : attempts.last();
    m_problem = newest.problem;
    m_summary = newest.summary;
    showText();
}

void SyncDock::setRecordUrl(const QUrl &url)
{
    m_url = url;
    m_open->setVisible(url.isValid() && !url.isEmpty());
}

void SyncDock::setRetrying(bool retrying)
{
    m_retry->setBusy(retrying);
}

void SyncDock::showText()
{
    const PillSpec pill = pillOf(m_delivery.status);
    m_icon->setIcon(pill.icon, tokenOf(pill.tone));
    const QString result = items::deliveryResult(m_delivery, m_clock.now());
    const bool wentWrong = m_delivery.status == DeliveryStatus::Failed || m_delivery.status == DeliveryStatus::Retrying;
    m_title->setText(wentWrong && !m_summary.isEmpty() ? m_summary : result);
    m_title->setTone(textToneOf(m_delivery.status));
    QStringList sentences;
    if (wentWrong && !m_problem.isEmpty() && m_problem != m_title->text())
        sentences += m_problem;
    else if (wentWrong && m_title->text() != result)
        sentences += result;
    if (m_delivery.nextAttemptAt && !values::infoOf(m_delivery.status).terminal
        && *m_delivery.nextAttemptAt > m_clock.now())
        sentences += tr("Tried again in %1.").arg(items::waitText(*m_delivery.nextAttemptAt - m_clock.now()));
    if (sentences.isEmpty())
        sentences +=
            tr("%1, %2").arg(values::describe(m_delivery.event), items::timeText(m_delivery.createdAt, m_clock.now()));
    m_text->setText(sentences.join(u' '));
}

} // namespace callttone::ui
