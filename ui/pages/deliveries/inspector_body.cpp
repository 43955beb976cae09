// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/inspector_body.h"

#include "models/items/attempt_words.h"
#include "models/items/format.h"
#include "models/items/sync_words.h"
#include "models/items/tool_words.h"
#include "ui/pages/deliveries/attempts_view.h"
#include "ui/pages/deliveries/connector_section.h"
#include "ui/pages/deliveries/header_block.h"
#include "ui/pages/deliveries/signature_box.h"
#include "ui/pages/deliveries/timings_view.h"
#include "ui/pages/lists/payload_block.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_pill.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

enum Form { Pretty, Raw };

Label *sectionHead(const QString &text)
{
    return new Label(text, TextRole::CaptionStrong, TextTone::Muted);
}

QVBoxLayout *columnOf(QWidget *parent, int spacing)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QLayout *indented(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Space8, 0, metrics::Space8, 0);
    row->addWidget(widget);
    return row;
}

qint64 tookMs(const values::DeliveryAttempt &attempt)
{
    return (attempt.timings.totalUs + 500) / 1000;
}

} // namespace

InspectorBody::InspectorBody(const core::Clock &clock, ToastHost &toasts, QWidget *parent)
    : QScrollArea(parent)
    , m_attempts(new AttemptsView(clock))
    , m_waiting(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_problem(new Banner(Tone::Error, {}, {}))
    , m_ofAttempt(new QWidget)
    , m_connector(new ConnectorSection(toasts))
    , m_signature(new SignatureBox)
    , m_network(new Label({}, TextRole::Caption, TextTone::Muted))
    , m_timings(new TimingsView)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is inside takes it
    auto *content = new QWidget;
    auto *column = columnOf(content, metrics::Space12);
    column->setContentsMargins(metrics::Space8, metrics::Space12, metrics::Space8, metrics::Space16);
    // The chosen attempt's fill reaches 8 px beyond the text on both sides.
    auto *tries = columnOf(nullptr, metrics::Space4);
    tries->addLayout(indented(sectionHead(tr("Attempts"))));
    tries->addWidget(m_attempts);
    tries->addLayout(indented(m_waiting));
    column->addLayout(tries);
    column->addLayout(indented(m_problem));

    auto *details = columnOf(m_ofAttempt, metrics::Space12);
    details->addWidget(requestSection());
    details->addWidget(m_signature);
    details->addWidget(responseSection());
    auto *timing = new QWidget;
    auto *timingColumn = columnOf(timing, metrics::Space4);
    auto *timingHead = new QHBoxLayout;
    timingHead->addWidget(sectionHead(tr("Timings")));
    timingHead->addWidget(m_network, 1);
    timingColumn->addLayout(timingHead);
    timingColumn->addWidget(m_timings);
    details->addWidget(timing);
    column->addLayout(indented(m_ofAttempt));
    column->addLayout(indented(m_connector));
    column->addStretch(1);
    setWidget(content);

    m_waiting->setWordWrap(true);
    m_network->setLayoutDirection(Qt::LeftToRight);
    connect(m_attempts, &AttemptsView::chosenChanged, this, [this] {
        showAttempt();
        Q_EMIT attemptChanged();
    });
    connect(m_signature, &SignatureBox::recheckRequested, this, &InspectorBody::recheckRequested);
}

QWidget *InspectorBody::requestSection()
{
    auto *section = new QWidget;
    auto *column = columnOf(section, metrics::Space8);
    m_requestFacts = new Label({}, TextRole::Caption, TextTone::Muted);
    m_form = new Segmented(tr("Form of the bodies"));
    m_form->setCompact(true);
    m_form->addSegment(Pretty, tr("Pretty"));
    m_form->addSegment(Raw, tr("Raw"));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Space8);
    head->addWidget(sectionHead(tr("Request")));
    head->addWidget(m_requestFacts, 1);
    head->addWidget(m_form);
    m_requestHeaders = new HeaderBlock(tr("Request headers"), {u"Content-Type"_s, u"X-Webhook-Event"_s,
                                                               u"X-Webhook-Timestamp"_s, u"X-Webhook-Signature"_s});
    m_payload = new PayloadBlock(tr("Request body"));
    m_payload->code()->setMaxContentHeight(320);
    column->addLayout(head);
    column->addWidget(m_requestHeaders);
    column->addWidget(m_payload);
    connect(m_form, &Segmented::changed, this, [this] {
        showPayload();
        if (const values::DeliveryAttempt *chosen = attempt())
            showResponse(*chosen);
    });
    return section;
}

QWidget *InspectorBody::responseSection()
{
    auto *section = new QWidget;
    auto *column = columnOf(section, 6);
    m_code = new StatusPill;
    m_took = new Label({}, TextRole::Mono, TextTone::Text2);
    m_noAnswer = new Label(tr("No answer came."), TextRole::Secondary, TextTone::Muted);
    m_response = new PayloadBlock(tr("Response body"));
    m_responseHeaders = new HeaderBlock(tr("Response headers"), {});
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Space8);
    head->addWidget(sectionHead(tr("Response")));
    head->addStretch(1);
    head->addWidget(m_code);
    head->addWidget(m_took);
    column->addLayout(head);
    column->addWidget(m_response);
    column->addWidget(m_noAnswer);
    column->addWidget(m_responseHeaders);
    return section;
}

const values::DeliveryAttempt *InspectorBody::attempt() const
{
    return m_attempts->chosen();
}

void InspectorBody::setDetail(const values::DeliveryDetail &detail)
{
    if (detail.delivery.id != m_detail.delivery.id)
        verticalScrollBar()->setValue(0);
    m_detail = detail;
    m_attempts->setDetail(detail); // shows the chosen one by its signal
}

void InspectorBody::setChecking(bool checking)
{
    m_signature->setChecking(checking);
}

void InspectorBody::showAttempt()
{
    const values::DeliveryAttempt *chosen = attempt();
    m_waiting->setVisible(!chosen);
    if (!chosen) {
        const QString &reason = m_detail.delivery.reason;
        m_waiting->setText(!reason.isEmpty()                                   ? reason
                           : values::infoOf(m_detail.delivery.status).terminal ? tr("Nothing was sent.")
                                                                               : tr("Nothing was sent yet."));
    }
    m_problem->setVisible(chosen && !chosen->succeeded());
    if (chosen)
        showProblem(*chosen);
    const bool byConnector = items::isByConnector(m_detail.delivery.destination);
    m_connector->setVisible(byConnector);
    m_ofAttempt->setVisible(!byConnector && (chosen || !m_detail.payload.isEmpty()));
    if (byConnector) {
        m_connector->setEvent(m_detail);
        m_connector->setAttempt(chosen);
        return;
    }
    m_code->parentWidget()->setVisible(chosen);
    m_timings->parentWidget()->setVisible(chosen && chosen->timings.totalUs > 0);
    if (chosen) {
        showRequest(*chosen);
        showResponse(*chosen);
    } else {
        m_requestFacts->setText(tr("POST, %1").arg(items::byteText(m_detail.payload.size())));
        m_requestHeaders->setHeaders({});
        m_signature->hide();
    }
    showPayload();
}

void InspectorBody::showProblem(const values::DeliveryAttempt &attempt)
{
    const bool byConnector = items::isByConnector(m_detail.delivery.destination);
    const QString whom =
        byConnector ? items::integrationName(m_detail.delivery.destination.kind) : attempt.url.section(u'/', 2, 2);
    QString lead = tr("Attempt %1 failed.").arg(attempt.number);
    if (!attempt.summary.isEmpty())
        lead = attempt.summary.endsWith(u'.') ? attempt.summary : attempt.summary + u'.';
    m_problem->setMessage(Tone::Error, lead,
                          attempt.problem.isEmpty() ? values::explain(attempt.errorClass, whom, attempt.code)
                                                    : attempt.problem);
    m_problem->setToolTip(attempt.errorDetail.toHtmlEscaped());
}

void InspectorBody::showRequest(const values::DeliveryAttempt &attempt)
{
    m_requestFacts->setText(
        tr("attempt %1, POST, %2").arg(attempt.number).arg(items::byteText(m_detail.payload.size())));
    m_requestHeaders->setHeaders(attempt.requestHeaders);
    m_signature->setAttempt(attempt, m_detail.secretHint);
    m_timings->setAttempt(attempt);
    QStringList network{attempt.remoteIp, attempt.tlsVersion};
    network.removeAll(QString());
    m_network->setText(network.join(u", "_s));
}

void InspectorBody::showPayload()
{
    m_payload->setBytes(m_detail.payload, m_form->current() == Pretty, false);
}

void InspectorBody::showResponse(const values::DeliveryAttempt &attempt)
{
    const bool answered = attempt.code.has_value();
    const QString word =
        answered ? QString::number(*attempt.code) : QString(values::infoOf(attempt.errorClass).shortWord);
    m_code->setPill(
        {attempt.succeeded() ? u"check"_s : u"x"_s, word, attempt.succeeded() ? Tone::Success : Tone::Error});
    m_code->setToolTip(answered ? items::httpReason(*attempt.code) : QString());
    m_took->setText(items::latencyText(tookMs(attempt)));
    m_noAnswer->setVisible(!answered);
    m_response->setVisible(answered);
    m_responseHeaders->setVisible(!attempt.responseHeaders.isEmpty());
    m_responseHeaders->setHeaders(attempt.responseHeaders);
    if (!answered)
        return;
    m_response->setBytes(attempt.responseBody, m_form->current() == Pretty, true);
    m_response->setNote(attempt.responseTruncated
                            ? tr("Only the first %1 were kept.").arg(items::byteText(attempt.responseBody.size()))
                            : QString());
}

void InspectorBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Long headers and code must wrap or elide, never widen the pane.
    widget()->setFixedWidth(viewport()->width());
}

} // namespace callttone::ui
