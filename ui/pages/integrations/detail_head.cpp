// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/detail_head.h"

#include "models/items/format.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vendor_tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Integration;
using values::IntegrationNotice;
using values::IntegrationState;

namespace {

constexpr int TileSize = 48;

QString withFullStop(QString text)
{
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    return text;
}

IntegrationAction mainAction(const Integration &integration)
{
    switch (integration.state) {
    case IntegrationState::NotConnected:
        return IntegrationAction::Connect;
    case IntegrationState::Connecting:
        return IntegrationAction::ShowSignIn;
    case IntegrationState::Connected:
    case IntegrationState::Error:
        return actionOf(integration, u"reconnect"_s);
    case IntegrationState::PlanRequired:
        return IntegrationAction::Plans;
    case IntegrationState::NotConfigured:
        return IntegrationAction::Diagnostics;
    }
    Q_UNREACHABLE();
}

} // namespace

DetailHead::DetailHead(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_who(new QWidget)
    , m_buttons(new FlowLayout(nullptr, metrics::Space8, metrics::Space8))
    , m_tile(new VendorTile({}, TileSize))
    , m_name(new Label({}, TextRole::DetailTitle))
    , m_pill(new StatusPill)
    , m_sandbox(new Badge(tr("Sandbox"), Tone::Info))
    , m_account(new ElidedLabel({}, TextRole::Body, &Theme::text2))
    , m_detail(new ElidedLabel({}, TextRole::Mono, &Theme::muted, Qt::ElideMiddle))
    , m_open(new Button({}, ButtonKind::Ghost))
    , m_pause(new Button({}))
    , m_main(new Button({}))
    , m_another(new Button(buttonText(IntegrationAction::AddServer)))
    , m_disconnect(new Button(tr("Disconnect…"), ButtonKind::Danger))
    , m_banner(new Banner(Tone::Error, {}, {}))
{
    m_sandbox->setToolTip(tr("A stand-in on this machine answers instead of the vendor. Nothing of it is real."));
    m_detail->setLeftToRight(true);
    m_open->setObjectName(u"openAtVendor"_s);
    m_open->setIconName(u"ext"_s);
    m_pause->setObjectName(u"pauseIntegration"_s);
    m_main->setObjectName(u"integrationMain"_s);
    m_another->setObjectName(u"addAnotherServer"_s);
    m_another->setIconName(u"plus"_s);
    m_disconnect->setObjectName(u"disconnectIntegration"_s);

    auto *title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(m_name);
    title->addWidget(m_pill);
    title->addWidget(m_sandbox);
    title->addStretch(1);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(metrics::Space8);
    facts->addWidget(m_account);
    facts->addWidget(m_detail, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addLayout(title);
    words->addLayout(facts);
    words->addStretch(1);
    auto *who = new QHBoxLayout(m_who);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(metrics::Space16);
    who->addWidget(m_tile, 0, Qt::AlignTop);
    who->addLayout(words, 1);
    for (Button *button : {m_open, m_another, m_pause, m_main, m_disconnect})
        m_buttons->addWidget(button);
    m_row->setSpacing(metrics::Space12);
    m_row->addWidget(m_who, 1);
    m_row->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space16);
    column->addLayout(m_row);
    column->addWidget(m_banner);
    m_banner->hide();

    connect(m_open, &QPushButton::clicked, this, &DetailHead::openRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseChosen(!m_paused); });
    connect(m_main, &QPushButton::clicked, this, [this] { Q_EMIT actionChosen(m_mainAction); });
    connect(m_another, &QPushButton::clicked, this, [this] { Q_EMIT actionChosen(IntegrationAction::AddServer); });
    connect(m_disconnect, &QPushButton::clicked, this, &DetailHead::disconnectRequested);
    connect(m_banner, &Banner::triggered, this, [this] { Q_EMIT actionChosen(m_bannerAction); });
}

void DetailHead::setIntegration(const Integration &integration, const CardContext &context)
{
    m_tile->setVendor(integration.id);
    m_name->setText(integration.name);
    m_pill->setPill(pillOf(integration));
    m_sandbox->setVisible(integration.sandbox);
    const bool known = !integration.account.isEmpty();
    const bool connecting = integration.state == IntegrationState::Connecting;
    m_account->setText(connecting ? waitingText(integration, context.now)
                       : known    ? integration.account
                                  : translated(integration.description));
    const QString detail = integration.auth == values::AuthKind::ServerUrl && !integration.accountDetail.isEmpty()
                               ? u"MCP "_s + integration.accountDetail // the revision, which is a date
                               : integration.accountDetail;
    m_detail->setText(known && !connecting ? detail : QString());
    showButtons(integration);
    showBanner(integration, context);
    place();
}

void DetailHead::place()
{
    stackBelow(m_row, width(), m_who->minimumSizeHint().width() + m_row->spacing() + m_buttons->sizeHint().width());
}

void DetailHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void DetailHead::showButtons(const Integration &integration)
{
    const bool up = integration.state == IntegrationState::Connected || integration.state == IntegrationState::Error;
    m_paused = integration.paused;
    m_open->setText(tr("Open in %1").arg(integration.name));
    m_open->setVisible(up && !integration.openUrl.isEmpty());
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(m_paused ? u"play"_s : u"pause"_s);
    m_pause->setVisible(integration.state == IntegrationState::Connected);
    m_disconnect->setVisible(up);
    m_another->setVisible(mayHaveMore(integration));

    m_mainAction = mainAction(integration);
    m_main->setText(buttonText(m_mainAction));
    m_main->setIconName(m_mainAction == IntegrationAction::Reconnect ? u"sync"_s
                        : m_mainAction == IntegrationAction::EditUrl ? u"pencil"_s
                                                                     : QString());
    m_main->setVisible(m_mainAction != IntegrationAction::None);
    // Where the user is needed there is one primary button; in trouble it is the banner's.
    m_main->setKind(integration.state == IntegrationState::NotConnected ? ButtonKind::Primary : ButtonKind::Default);
}

void DetailHead::say(Tone tone, const QString &lead, const QString &text, IntegrationAction action)
{
    const QString all = lead + u'\n' + text + buttonText(action);
    m_bannerAction = action;
    if (!m_banner->isHidden() && m_bannerText == all)
        return;
    m_bannerText = all;
    m_banner->setMessage(tone, lead, text);
    Button *button = m_banner->setAction(buttonText(action));
    if (button && tone == Tone::Error)
        button->setKind(ButtonKind::Primary);
    m_banner->show();
}

void DetailHead::showBanner(const Integration &integration, const CardContext &context)
{
    if (context.offlineSince) {
        say(Tone::Warn, tr("Not checked."),
            tr("Showing the state from %1. CalltTone is offline.").arg(items::clockMinuteText(*context.offlineSince)),
            IntegrationAction::None);
        return;
    }
    switch (integration.state) {
    case IntegrationState::PlanRequired:
        say(Tone::Neutral, tr("Integrations need the Professional plan."),
            context.account ? tr("%1 is on %2.")
                                  .arg(context.account->organization.isEmpty() ? tr("This workspace")
                                                                               : context.account->organization,
                                       values::describe(context.account->plan))
                            : QString(),
            IntegrationAction::None);
        return;
    case IntegrationState::NotConfigured:
        say(Tone::Warn, tr("Setup needed."), missingText(integration.missingEnv), IntegrationAction::None);
        return;
    case IntegrationState::Connecting:
    case IntegrationState::NotConnected:
        m_banner->hide();
        return;
    case IntegrationState::Connected:
    case IntegrationState::Error:
        break;
    }
    if (integration.state == IntegrationState::Connected && integration.paused) {
        say(Tone::Neutral, tr("Paused."), withFullStop(pausedText(integration)), IntegrationAction::Resume);
        return;
    }
    if (const auto trouble = troubleOf(integration)) {
        const bool bad = trouble->level == IntegrationNotice::Level::Error;
        const auto [lead, rest] = told(*trouble);
        say(bad ? Tone::Error : Tone::Warn, lead, rest, actionOf(integration, trouble->action));
        return;
    }
    m_banner->hide();
}

} // namespace callttone::ui
