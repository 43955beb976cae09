// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/test_card.h"

#include "models/items/attempt_words.h"
#include "models/items/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

bool looksLikeJson(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

} // namespace

TestCard::TestCard(QWidget *parent)
    : Card(parent)
    , m_again(new Button(tr("Send test"), ButtonKind::Ghost))
    , m_open(new Button(tr("Open delivery"), ButtonKind::Ghost))
    , m_outcome(new QWidget)
    , m_pill(new StatusPill)
    , m_summary(new Label({}))
    , m_explanation(new Label({}, TextRole::Secondary, TextTone::Text2))
    , m_body(new CodeBlock(tr("Response body")))
{
    setObjectName(u"testCard"_s);
    setHeader(tr("Test result"));
    m_open->setSmall(true);
    m_again->setSmall(true);
    addAction(m_open);
    addAction(m_again);
    m_pill->setObjectName(u"testOutcome"_s);
    m_explanation->setWordWrap(true);
    m_body->setLineNumbersVisible(false);
    m_body->setMaxContentHeight(120);

    setBodyMargins(metrics::Space16 - 1, metrics::Space12, metrics::Space16 - 1, metrics::Space12);
    auto *row = new QHBoxLayout(m_outcome);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_pill);
    row->addWidget(m_summary);
    row->addStretch(1);
    body()->addWidget(m_outcome);
    body()->addWidget(m_explanation);
    body()->addWidget(m_body);
    body()->addStretch(1);

    connect(m_again, &QPushButton::clicked, this, &TestCard::testRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_deliveryId); });
    clearResult();
}

void TestCard::clearResult()
{
    setCount({});
    m_outcome->hide();
    m_body->hide();
    m_open->hide();
    m_again->setText(tr("Send test"));
    m_explanation->setText(tr("Sends a real, signed sample event now, even while the endpoint is off, and shows what "
                              "the server answered. Tests stay out of calls and figures."));
}

void TestCard::setResult(const QString &host, const client::TestResult &result)
{
    const values::DeliveryAttempt &attempt = result.attempt;
    const bool ok = attempt.succeeded();
    m_deliveryId = result.deliveryId;
    setCount(items::clockText(attempt.startedAt));
    const QString word =
        attempt.code ? QString::number(*attempt.code) : QString(values::infoOf(attempt.errorClass).shortWord);
    m_pill->setPill({ok ? u"check"_s : u"x"_s, word, ok ? Tone::Success : Tone::Error});
    const QString took = items::latencyText(attempt.timings.totalUs / 1000);
    const QString reason = attempt.code ? items::httpReason(*attempt.code) : QString();
    m_summary->setText(reason.isEmpty() ? tr("after %1").arg(took) : tr("%1 in %2").arg(reason, took));
    m_explanation->setText(ok ? tr("Your server accepted the sample event and its signature can be verified.")
                              : values::explain(attempt.errorClass, host, attempt.code));
    m_body->setVisible(!attempt.responseBody.isEmpty());
    m_body->setCode(QString::fromUtf8(attempt.responseBody),
                    looksLikeJson(attempt.responseBody) ? CodeBlock::Language::Json : CodeBlock::Language::Plain);
    m_outcome->show();
    m_open->setVisible(!m_deliveryId.isEmpty());
    m_again->setText(tr("Send again"));
}

void TestCard::setTesting(bool testing)
{
    m_again->setBusy(testing);
}

} // namespace callttone::ui
