// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/dashboard.h"

#include "app/core/api_error.h"
#include "ui/pages/integrations/card_grid.h"
#include "ui/pages/integrations/integration_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

using values::Integration;
using values::IntegrationCategory;

namespace {

constexpr int SearchWidth = 260;

QList<CardGrid::Section> skeletonSections()
{
    QList<CardGrid::Section> sections;
    for (const auto &[category, count] :
         {std::pair(IntegrationCategory::Crm, 3), std::pair(IntegrationCategory::Calendar, 1),
          std::pair(IntegrationCategory::Communication, 1), std::pair(IntegrationCategory::Developer, 3),
          std::pair(IntegrationCategory::Automation, 4)}) {
        CardGrid::Section section{values::describe(category), {}};
        for (int i = 0; i < count; ++i)
            section.cards.append(new CardSkeleton);
        sections.append(section);
    }
    return sections;
}

} // namespace

Dashboard::Dashboard(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Filter integrations"), u"/"_s))
    , m_views(new Segmented(tr("Which integrations")))
    , m_checkAll(new Button(tr("Check all connections")))
    , m_grid(new CardGrid)
    , m_skeleton(new CardGrid)
    , m_nothing(new EmptyState(u"filter"_s, {}, {}))
{
    m_search->setFixedWidth(SearchWidth);
    m_search->setObjectName(u"integrationFilter"_s);
    m_views->setFixedHeight(metrics::FieldHeight);
    m_checkAll->setObjectName(u"checkAllConnections"_s);
    m_checkAll->setIconName(u"sync"_s);
    for (DashboardView view :
         {DashboardView::All, DashboardView::Connected, DashboardView::Attention, DashboardView::NotConnected})
        m_views->addSegment(int(view), {});

    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::Space12);
    // In a narrow page or with wide letters the choices go below the search.
    auto *filters = new FlowLayout(nullptr, metrics::Space12, metrics::Space8);
    filters->addWidget(m_search);
    filters->addWidget(m_views);
    bar->addLayout(filters, 1);
    bar->addWidget(m_checkAll, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space16);
    column->addLayout(bar);
    column->addWidget(m_grid);
    column->addWidget(m_skeleton);
    column->addWidget(m_nothing);
    column->addStretch(1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_skeleton->setSections(skeletonSections());
        m_skeleton->show();
    });
    connect(m_search, &QLineEdit::textChanged, this, &Dashboard::filter);
    connect(m_views, &Segmented::changed, this, &Dashboard::filter);
    connect(m_checkAll, &QPushButton::clicked, this, &Dashboard::checkAllRequested);
    m_skeleton->hide();
    m_nothing->hide();
    refreshCounts();
}

void Dashboard::showLoading()
{
    m_nothing->hide();
    if (m_all.isEmpty())
        m_patience.start();
}

void Dashboard::showFailure(const core::ApiError &error)
{
    m_patience.stop();
    m_skeleton->hide();
    m_grid->hide();
    m_nothing->setMessage(u"error"_s, error.title, error.detail);
    m_nothing->clearButtons();
    connect(m_nothing->addButton(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this,
            &Dashboard::retryRequested);
    m_nothing->show();
}

void Dashboard::setContext(const CardContext &context)
{
    m_context = context;
    refreshAll();
}

void Dashboard::setIntegrations(const QList<Integration> &all)
{
    const auto ids = [](const QList<Integration> &list) {
        QStringList names;
        for (const Integration &integration : list)
            names.append(integration.id);
        return names;
    };
    const bool others = ids(m_all) != ids(all) || m_cards.isEmpty();
    m_all = all;
    m_patience.stop();
    m_skeleton->hide();
    if (others)
        rebuild();
    refreshAll();
    filter();
}

void Dashboard::setIntegration(const Integration &integration)
{
    for (Integration &known : m_all) {
        if (known.id == integration.id)
            known = integration;
    }
    refresh(integration);
    filter();
}

void Dashboard::rebuild()
{
    m_cards.clear();
    QList<CardGrid::Section> sections;
    for (const values::IntegrationCategoryInfo &info : values::allIntegrationCategories()) {
        CardGrid::Section section{values::describe(info.category), {}};
        for (const Integration &integration : std::as_const(m_all)) {
            if (integration.category != info.category)
                continue;
            auto *card = new IntegrationCard(integration.id, integration.name);
            addCard(card);
            section.cards.append(card);
        }
        if (info.category == IntegrationCategory::Developer) {
            auto *custom = new IntegrationCard(CustomConnectorId, tr("Custom connector"));
            addCard(custom);
            section.cards.append(custom);
        }
        sections.append(section);
    }
    m_grid->setSections(sections);
    m_grid->show();
}

void Dashboard::addCard(IntegrationCard *card)
{
    const QString id = card->id();
    m_cards.insert(id, card);
    connect(card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT opened(id); });
    connect(card, &IntegrationCard::actionChosen, this,
            [this, id](IntegrationAction action) { Q_EMIT actionChosen(id, action); });
}

void Dashboard::refreshAll()
{
    for (const Integration &integration : std::as_const(m_all))
        refresh(integration);
    if (IntegrationCard *custom = m_cards.value(CustomConnectorId))
        custom->setFace(customConnectorFace(m_context));
}

void Dashboard::refresh(const Integration &integration)
{
    IntegrationCard *card = m_cards.value(integration.id);
    if (!card)
        return;
    const CardFace face = faceOf(integration, m_context);
    card->setFace(integration.id == m_checking ? checkingFace(face) : face);
    card->setSandbox(integration.sandbox);
    card->setMore(mayHaveMore(integration) ? QList{IntegrationAction::Manage, IntegrationAction::AddServer}
                                           : QList<IntegrationAction>());
}

void Dashboard::retell(core::TimeMs now)
{
    m_context.now = now;
    for (const Integration &integration : std::as_const(m_all)) {
        if (integration.state == values::IntegrationState::Connecting || integration.lastUsedAt)
            refresh(integration);
    }
}

void Dashboard::setChecking(const QString &id)
{
    const QString before = std::exchange(m_checking, id);
    for (const Integration &integration : std::as_const(m_all)) {
        if (integration.id == before || integration.id == id)
            refresh(integration);
    }
}

void Dashboard::setCheckRunning(bool running)
{
    m_checkAll->setBusy(running);
}

void Dashboard::refreshCounts()
{
    const auto text = [this](DashboardView view, const QString &name, int more) {
        m_views->setSegmentText(int(view), u"%1 %2"_s.arg(name).arg(countIn(m_all, view) + more));
    };
    const bool known = !m_cards.isEmpty();
    text(DashboardView::All, tr("All"), known ? 1 : 0); // and the custom connector
    text(DashboardView::Connected, tr("Connected"), 0);
    text(DashboardView::Attention, tr("Needs attention"), 0);
    text(DashboardView::NotConnected, tr("Not connected"), 0);
}

void Dashboard::filter()
{
    refreshCounts();
    const auto view = DashboardView(m_views->current());
    const QString text = m_search->text().trimmed();
    int shown = 0;
    for (const Integration &integration : std::as_const(m_all)) {
        const bool fits = isInView(integration, view) && matchesText(integration, text);
        m_cards.value(integration.id)->setVisible(fits);
        shown += fits;
    }
    if (IntegrationCard *custom = m_cards.value(CustomConnectorId)) {
        const bool fits =
            view == DashboardView::All && (text.isEmpty() || custom->name().contains(text, Qt::CaseInsensitive));
        custom->setVisible(fits);
        shown += fits;
    }
    m_grid->setVisible(shown > 0);
    m_grid->arrange();
    m_nothing->setVisible(shown == 0 && !m_cards.isEmpty());
    if (m_nothing->isHidden())
        return;
    m_nothing->clearButtons();
    if (text.isEmpty()) {
        m_nothing->setMessage(view == DashboardView::Attention ? u"okc"_s : u"plug"_s,
                              view == DashboardView::Attention   ? tr("Nothing needs attention")
                              : view == DashboardView::Connected ? tr("Nothing is connected yet")
                                                                 : tr("Everything is connected"),
                              view == DashboardView::Connected
                                  ? tr("Connect a product and its tools are there for every agent in the next call.")
                                  : QString());
    } else {
        m_nothing->setMessage(u"filter"_s, tr("No integration matches \"%1\"").arg(text), {});
    }
    connect(m_nothing->addButton(tr("Show all"), ButtonKind::Default), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_views->setCurrent(int(DashboardView::All));
        filter();
        focusSearch();
    });
}

void Dashboard::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Dashboard::focusCards()
{
    for (const Integration &integration : std::as_const(m_all)) {
        if (IntegrationCard *card = m_cards.value(integration.id); card && !card->isHidden()) {
            card->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Dashboard::focusCard(const QString &id)
{
    if (IntegrationCard *card = m_cards.value(id))
        card->setFocus(Qt::OtherFocusReason);
}

} // namespace callttone::ui
