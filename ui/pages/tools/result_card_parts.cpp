// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/history_view.h"
#include "ui/pages/tools/result_card.h"
#include "ui/shell/integration_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lined_row.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/status_pill.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Tallest = 2000; ///< of the result: the page scrolls, not the code inside it

} // namespace

LinedRow *ResultCard::makeHead()
{
    auto *head = new LinedRow(true, metrics::CardHeader);
    m_title = new Label(tr("Result"), TextRole::BodyStrong);
    m_pill = new StatusPill;
    m_took = new Label({}, TextRole::Mono, TextTone::Text2);
    m_split = new ElidedLabel({}, TextRole::Secondary, &Theme::muted);
    m_switch = new Segmented(tr("Show"));
    m_copy = iconButton(u"copy"_s, tr("Copy the result"));
    m_pill->setObjectName(u"resultPill"_s);
    m_took->setObjectName(u"resultTook"_s);
    m_split->setObjectName(u"resultSplit"_s);
    m_switch->setObjectName(u"resultView"_s);
    m_switch->addSegment(int(View::Result), tr("Result"));
    m_switch->addSegment(int(View::Wire), tr("Wire"));
    m_switch->setCompact(true);
    m_copy->setObjectName(u"copyResult"_s);
    m_copy->setKind(ButtonKind::Ghost);
    m_copy->setSmall(true);
    QHBoxLayout *row = head->row();
    row->setSpacing(metrics::Space8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_pill, m_took})
        row->addWidget(widget);
    row->addWidget(m_split, 1);
    row->addStretch();
    row->addWidget(m_switch);
    row->addWidget(m_copy);
    connect(m_switch, &Segmented::changed, this, [this](int view) { showView(View(view)); });
    connect(m_copy, &QPushButton::clicked, this, &ResultCard::copyResult);
    return head;
}

LinedRow *ResultCard::makePast()
{
    auto *past = new LinedRow(true, metrics::CardHeader);
    m_pastText = new Label({}, TextRole::Secondary, TextTone::Text2);
    m_pastText->setWordWrap(true);
    auto *use = new Button(tr("Use these arguments"));
    use->setSmall(true);
    use->setObjectName(u"useArguments"_s);
    past->row()->setSpacing(metrics::Space8);
    past->row()->addWidget(m_pastText, 1);
    past->row()->addWidget(use);
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT argumentsWanted(m_call.arguments); });
    return past;
}

QWidget *ResultCard::makeResult()
{
    auto *area = new LinedRow(true, 0);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, metrics::Space12, 0, metrics::Space12);
    column->setSpacing(metrics::Space12);
    m_problem = new Banner(Tone::Error, {}, {});
    m_problem->setObjectName(u"toolProblem"_s);
    m_empty = new Label(tr("Run the tool to see what an agent would get, and how long a caller would wait for it."),
                        TextRole::Body, TextTone::Muted);
    m_empty->setWordWrap(true);
    m_working = new QWidget;
    auto *working = new QHBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, 0);
    working->setSpacing(metrics::Space8);
    working->addWidget(new Spinner);
    working->addWidget(new Label(tr("Waiting for the answer…"), TextRole::Body, TextTone::Muted), 1);
    m_noteBox = new QWidget;
    auto *note = new QHBoxLayout(m_noteBox);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(metrics::Space8);
    m_note = new StatusPill;
    m_noteText = new Label({}, TextRole::Secondary, TextTone::Text2);
    m_noteText->setWordWrap(true);
    note->addWidget(m_note, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    m_timesBox = new QWidget;
    auto *times = new QVBoxLayout(m_timesBox);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(metrics::Space4);
    times->addWidget(new Label(tr("The same moment, as each side writes it"), TextRole::SecondaryMedium));
    m_times = new KeyValueList(tr("Times of the booking"));
    m_times->setKeyWidth(80);
    times->addWidget(m_times);
    m_code = new CodeBlock(tr("Result"));
    m_code->setMaxContentHeight(Tallest);
    m_code->setObjectName(u"resultCode"_s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_problem, m_empty, m_working, m_noteBox, m_timesBox, m_code})
        column->addWidget(widget);
    column->addStretch(1);
    area->row()->addWidget(inner);
    connect(m_problem, &Banner::triggered, this, [this] {
        if (m_fix)
            Q_EMIT fixRequested(placeOfIntegration(m_call.integration, m_fix->place));
    });
    return area;
}

LinedRow *ResultCard::makeFoot()
{
    auto *foot = new LinedRow(false, metrics::TableFooter + 1);
    m_spoken = new Label({}, TextRole::Secondary, TextTone::Muted);
    m_spoken->setObjectName(u"agentSays"_s);
    m_spoken->setWordWrap(true);
    m_spoken->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_historyLink = new LinkButton(tr("History"));
    m_historyLink->setObjectName(u"openHistory"_s);
    foot->row()->setContentsMargins(metrics::CardPadding - 1, 8, metrics::CardPadding - 1, 7);
    foot->row()->addWidget(m_spoken, 1);
    foot->row()->addStretch();
    foot->row()->addWidget(m_historyLink, 0, Qt::AlignBottom);
    connect(m_historyLink, &QPushButton::clicked, this, [this] {
        showView(m_view == View::History ? View::Result : View::History);
        if (m_view == View::History)
            m_history->focusList();
    });
    return foot;
}

} // namespace callttone::ui
