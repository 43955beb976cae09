// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/timeline_card.h"

#include "models/items/timeline_model.h"
#include "ui/pages/calls/timeline_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QVBoxLayout>

namespace callttone::ui {

namespace {

using Show = items::TimelineModel::Show;

} // namespace

TimelineCard::TimelineCard(QWidget *parent)
    : Card(parent)
    , m_model(new items::TimelineModel(this))
    , m_view(new TimelineView(*m_model))
    , m_shown(new Segmented(tr("Parts of the timeline")))
    , m_nothing(new Label({}, TextRole::Body, TextTone::Muted))
{
    setHeader(tr("Timeline"));
    setFlush(true);
    body()->setSpacing(0);
    m_shown->addSegment(int(Show::Everything), tr("Everything"));
    m_shown->addSegment(int(Show::Transcript), tr("Transcript"));
    m_shown->addSegment(int(Show::Tools), tr("Tools"));
    m_shown->addSegment(int(Show::Events), tr("Events"));
    addAction(m_shown);
    auto *margin = new QWidget;
    margin->setFixedWidth(8);
    addAction(margin);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 10, 16, 12);
    body()->addSpacing(6);
    body()->addWidget(m_nothing);
    body()->addWidget(m_view, 1);
    body()->addSpacing(6);
    connect(m_shown, &Segmented::changed, this, [this](int show) {
        m_model->setShow(Show(show));
        refresh();
    });
}

void TimelineCard::setCall(const values::CallDetail &detail)
{
    m_isLive = detail.call.isLive();
    m_model->setCall(detail);
    const auto counted = [this](Show show, const QString &word) {
        const int count = m_model->countOf(show);
        m_shown->setSegmentText(int(show), count > 0 ? tr("%1 %L2", "name and count").arg(word).arg(count) : word);
    };
    counted(Show::Tools, tr("Tools"));
    counted(Show::Events, tr("Events"));
    refresh();
}

void TimelineCard::showEverything()
{
    m_shown->setCurrent(int(Show::Everything));
    m_model->setShow(Show::Everything);
    refresh();
}

void TimelineCard::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_nothing->setVisible(empty);
    if (!empty)
        return;
    const auto show = Show(m_shown->current());
    m_nothing->setText(show == Show::Transcript && m_isLive ? tr("The transcript comes when the call has ended.")
                       : show == Show::Transcript           ? tr("No transcript came for this call.")
                       : show == Show::Tools                ? tr("No tools were used in this call.")
                                                            : tr("No events came for this call yet."));
}

} // namespace callttone::ui
