// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/connector_section.h"

#include "models/items/format.h"
#include "models/items/tool_words.h"
#include "ui/pages/lists/payload_block.h"
#include "ui/pages/lists/wire_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int TallestEvent = 320;
constexpr qsizetype FitsAttemptLine = 40; ///< letters; a longer summary is cut off in the list of attempts

QVBoxLayout *columnOf(QWidget *parent, int spacing)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

ConnectorSection::ConnectorSection(ToastHost &toasts, QWidget *parent)
    : QWidget(parent)
    , m_done(new QWidget)
    , m_summary(new Label({}, TextRole::BodyMedium))
    , m_asked(new QWidget)
    , m_askedTitle(new Label({}, TextRole::CaptionStrong, TextTone::Muted))
    , m_wire(new WireView(WireView::Of::Attempt, toasts))
    , m_eventFacts(new Label({}, TextRole::Caption, TextTone::Muted))
    , m_event(new PayloadBlock(tr("Event")))
{
    auto *done = new QHBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    done->setSpacing(metrics::Space8);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    done->addWidget(new IconLabel(u"okc"_s, metrics::Icon, &Theme::success), 0, Qt::AlignTop);
    done->addWidget(m_summary, 1);

    auto *box = new Card;
    box->setFlush(true, &Theme::surface);
    box->body()->addWidget(m_wire);
    auto *asked = columnOf(m_asked, metrics::Space8);
    asked->addWidget(m_askedTitle);
    asked->addWidget(box);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Space8);
    head->addWidget(new Label(tr("Event"), TextRole::CaptionStrong, TextTone::Muted));
    head->addWidget(m_eventFacts, 1);
    m_event->code()->setMaxContentHeight(TallestEvent);
    auto *column = columnOf(this, metrics::Space12);
    column->addWidget(m_done);
    column->addWidget(m_asked);
    column->addLayout(head);
    column->addWidget(m_event);
}

void ConnectorSection::setEvent(const values::DeliveryDetail &detail)
{
    m_askedTitle->setText(tr("Requests to %1").arg(items::integrationName(detail.delivery.destination.kind)));
    m_eventFacts->setText(u"%1, %2"_s.arg(detail.delivery.eventId, items::byteText(detail.payload.size())));
    m_event->setBytes(detail.payload, true, false);
}

void ConnectorSection::setAttempt(const values::DeliveryAttempt *attempt)
{
    m_asked->setVisible(attempt);
    const bool done = attempt && attempt->succeeded() && attempt->summary.size() > FitsAttemptLine;
    m_done->setVisible(done);
    m_summary->setText(done ? attempt->summary : QString());
    if (attempt)
        m_wire->setRequests(attempt->requests);
}

} // namespace callttone::ui
