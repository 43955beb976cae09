// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/capabilities_tab.h"

#include "models/items/tool_words.h"
#include "ui/pages/integrations/booking_story.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/integrations/tool_change_view.h"
#include "ui/pages/integrations/tool_day.h"
#include "ui/pages/integrations/tool_use.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lined_row.h"
#include "ui/widgets/switch.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Capability;
using values::Integration;
using values::IntegrationState;

namespace {

constexpr int ToolRow = 68;
constexpr int SparkFrom = 640;    ///< narrower rows have no room for the sparkline
constexpr int TipLetters = 1'500; ///< of a description, which a server may make as long as it likes

bool isUp(const Integration &integration)
{
    return integration.state == IntegrationState::Connected || integration.state == IntegrationState::Error;
}

/// Agents get it; what waits to be reviewed they do not, whatever will hold afterwards.
bool isOn(const Capability &tool)
{
    return tool.enabled && tool.review == values::ToolReview::None;
}

/// What the rows are made of apart from their switches: while it stays the same, only the switches move, and the one
/// under the keyboard keeps the focus.
bool sameRows(const Integration &a, const Integration &b)
{
    const auto bare = [](QList<Capability> tools) {
        for (Capability &tool : tools)
            tool.enabled = true;
        return tools;
    };
    return a.id == b.id && isUp(a) == isUp(b) && bare(a.tools) == bare(b.tools);
}

} // namespace

CapabilitiesTab::CapabilitiesTab(const ToolDay &day, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    connect(&day, &ToolDay::changed, this, &CapabilitiesTab::showUse);
}

void CapabilitiesTab::setIntegration(const Integration &integration)
{
    const bool same = m_content && sameRows(m_shown, integration);
    if (m_shown.id != integration.id) {
        m_agentsNames.clear();
        m_namesFor.clear();
    }
    m_shown = integration;
    if (same)
        moveSwitches();
    else
        rebuild();
}

bool CapabilitiesTab::hasOwnNames() const
{
    return m_shown.auth == values::AuthKind::ServerUrl;
}

QString CapabilitiesTab::agentsName(const QString &tool) const
{
    return hasOwnNames() ? m_agentsNames.value(tool) : tool;
}

bool CapabilitiesTab::wantsAgentsNames(const QStringList &tools, const QString &alias)
{
    const QStringList wanted = QStringList{m_shown.id, alias} + tools;
    return hasOwnNames() && std::exchange(m_namesFor, wanted) != wanted;
}

void CapabilitiesTab::setAgentsNames(const QHash<QString, QString> &names)
{
    if (m_agentsNames == names)
        return;
    m_agentsNames = names;
    rebuild();
}

void CapabilitiesTab::moveSwitches()
{
    for (const Capability &tool : std::as_const(m_shown.tools)) {
        auto *control = m_content->findChild<Switch *>(u"tool:"_s + tool.name);
        if (control && control->isChecked() != isOn(tool))
            control->setChecked(isOn(tool));
    }
}

void CapabilitiesTab::rebuild()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the click that led here may come from one of its switches
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::CardGap);
    QList<Capability> tools;
    QList<Capability> after;
    for (const Capability &capability : std::as_const(m_shown.tools))
        (capability.name.isEmpty() ? after : tools).append(capability);
    if (!isUp(m_shown) && !m_shown.setupSteps.isEmpty())
        column->addWidget(setupCard());
    if (!tools.isEmpty()) {
        column->addWidget(toolsCard(tools));
        if (isUp(m_shown))
            column->addWidget(new Banner(Tone::Info, tr("Turning a tool off applies to the next call."),
                                         tr("Calls in progress keep the tools they started with.")));
    }
    if (!after.isEmpty())
        column->addWidget(afterCard(after));
    if (m_shown.tools.isEmpty()) {
        auto *card = new Card;
        card->body()->addWidget(paragraph(m_shown.auth == values::AuthKind::ServerUrl
                                              ? tr("The tools of your server show here once it is connected.")
                                              : translated(m_shown.description)));
        column->addWidget(card);
    }
    if (m_shown.id == "gohighlevel"_L1 || m_shown.id == "google_calendar"_L1)
        column->addWidget(new BookingStory(m_shown.id));
    m_column->insertWidget(0, m_content);
    showUse();
}

void CapabilitiesTab::showUse()
{
    if (!m_content)
        return;
    const QList<ToolUse *> rows = m_content->findChildren<ToolUse *>();
    for (ToolUse *row : rows) {
        row->setDay(m_day.of(row->property("tool").toString()), m_day.from());
        row->setCompact(width() < SparkFrom);
    }
}

void CapabilitiesTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QList<ToolUse *> rows = findChildren<ToolUse *>();
    for (ToolUse *row : rows)
        row->setCompact(width() < SparkFrom);
}

Card *CapabilitiesTab::toolsCard(const QList<Capability> &tools)
{
    auto *card = new Card;
    card->setHeader(tr("Tools your agents can use during a call"));
    if (isUp(m_shown)) {
        auto *figures = new Label(tr("latency p50 / p95, today"), TextRole::Caption, TextTone::Muted);
        figures->setContentsMargins(0, 0, metrics::Space8, 0);
        card->addAction(figures);
    }
    card->setBodyMargins(0, 0, 0, 0);
    card->body()->setSpacing(0);
    for (const Capability &tool : tools)
        card->body()->addWidget(toolRow(tool, &tool == &tools.constFirst()));
    return card;
}

QWidget *CapabilitiesTab::toolRow(const Capability &tool, bool first)
{
    auto *row = new LinedRow(first, ToolRow);
    const QString title = tool.title.isEmpty() ? tool.name : translated(tool.title);
    auto *control = new Switch;
    control->setObjectName(u"tool:"_s + tool.name);
    control->setAccessibleName(title);
    control->setChecked(isOn(tool));
    const bool waits = tool.review != values::ToolReview::None;
    control->setEnabled(isUp(m_shown) && !waits);
    if (waits)
        control->setToolTip(tr("Review what changed about it first."));
    connect(control, &QCheckBox::clicked, this, [this, name = tool.name](bool on) { Q_EMIT toolSwitched(name, on); });
    row->row()->addWidget(control);

    auto *names = new QHBoxLayout;
    names->setSpacing(metrics::Space8);
    names->addWidget(new Label(title, TextRole::BodyStrong));
    const QString called = agentsName(tool.name).isEmpty() ? tool.name : agentsName(tool.name);
    if (called != title) {
        auto *id = new ElidedLabel(called, TextRole::MonoSmall, &Theme::muted);
        id->setLeftToRight(true);
        names->addWidget(id);
    }
    if (waits) {
        const PillSpec pill = pillOf(tool.review);
        names->addWidget(new Badge(pill.text, pill.tone));
    }
    if (tool.destructive)
        names->addWidget(new Badge(tr("Destructive"), Tone::Warn));
    else if (tool.readOnly && !waits) // that is among what is to be reviewed
        names->addWidget(new Badge(tr("Reads only"), Tone::Neutral));
    names->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, metrics::Space8, 0, metrics::Space8);
    words->setSpacing(2);
    words->addStretch(1);
    words->addLayout(names);
    const QString whole = translated(tool.description);
    auto *description = new Label(items::briefText(whole), TextRole::Secondary, TextTone::Text2);
    description->setWordWrap(true);
    if (description->text() != whole)
        description->setToolTip(items::briefText(whole, TipLetters));
    words->addWidget(description);
    words->addStretch(1);
    row->row()->addLayout(words, 1);
    if (!isUp(m_shown))
        return row;
    auto *use = new ToolUse(title);
    use->setProperty("tool", called);
    row->row()->addWidget(use);
    auto *tryIt = new Button(tr("Try it"));
    tryIt->setSmall(true);
    tryIt->setIconName(u"play"_s);
    tryIt->setObjectName(u"try:"_s + tool.name);
    tryIt->setAccessibleName(tr("Try %1").arg(title));
    tryIt->setEnabled(!waits && !agentsName(tool.name).isEmpty());
    connect(tryIt, &QPushButton::clicked, this, [this, called] { Q_EMIT tryRequested(called); });
    row->row()->addWidget(tryIt);
    return row;
}

Card *CapabilitiesTab::afterCard(const QList<Capability> &capabilities)
{
    auto *card = new Card;
    card->setHeader(tr("What is sent, and when"));
    card->setBodyMargins(0, 0, 0, 0);
    card->body()->setSpacing(0);
    for (const Capability &capability : capabilities) {
        auto *row = new LinedRow(&capability == &capabilities.constFirst(), 56);
        row->row()->setSpacing(metrics::Space12);
        row->row()->addWidget(new IconLabel(u"send"_s, metrics::IconNav, &Theme::muted));
        row->row()->addWidget(twoLines(translated(capability.title), translated(capability.description)), 1);
        card->body()->addWidget(row);
    }
    return card;
}

QWidget *CapabilitiesTab::setupCard()
{
    auto *card = new Card;
    card->setHeader(tr("How to connect"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Space12);
    grid->setVerticalSpacing(metrics::Space8);
    grid->setColumnStretch(1, 1);
    int number = 1;
    for (const QString &step : std::as_const(m_shown.setupSteps)) {
        grid->addWidget(new Label(u"%1."_s.arg(number), TextRole::Body, TextTone::Muted), number, 0, Qt::AlignTop);
        grid->addWidget(paragraph(translated(step)), number, 1);
        ++number;
    }
    card->body()->addLayout(grid);
    return card;
}

} // namespace callttone::ui
