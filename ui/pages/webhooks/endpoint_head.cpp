// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/endpoint_head.h"

#include "models/items/format.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

EndpointHead::EndpointHead(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_url(new ElidedLabel({}, TextRole::PaneTitle, &Theme::text, Qt::ElideMiddle))
    , m_facts(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_enabled(new Switch(tr("Enabled")))
    , m_test(new Button(tr("Test")))
    , m_banner(new Banner(Tone::Error, {}, {}))
{
    m_url->setLeftToRight(true);
    m_url->setMinimumHeight(26);
    m_enabled->setObjectName(u"endpointEnabled"_s);
    m_enabled->setAccessibleName(tr("Enabled"));
    m_test->setObjectName(u"testEndpoint"_s);
    m_test->setIconName(u"send"_s);
    m_test->setToolTip(tr("Send a signed test event now"));
    m_facts->setWordWrap(true);

    auto *copy = iconButton(u"copy"_s, tr("Copy address"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_url->text()); });

    auto *more = iconButton(u"dots"_s, tr("More actions"));
    more->setObjectName(u"endpointMenu"_s);
    more->setKind(ButtonKind::Default);
    more->setSmall(false);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Edit…"), this, &EndpointHead::editRequested);
    menu->addAction(tr("Rotate secret…"), this, &EndpointHead::rotateRequested);
    menu->addAction(tr("Recover deliveries…"), this, &EndpointHead::recoverRequested);
    menu->addSeparator();
    menu->addAction(tr("Delete…"), this, &EndpointHead::deleteRequested);
    connect(more, &QPushButton::clicked, menu, [menu, more] {
        menu->popup(more->mapToGlobal(QPoint(more->width() - menu->sizeHint().width(), more->height() + 4)));
    });

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *address = new QHBoxLayout;
    address->setSpacing(10);
    address->addWidget(m_url);
    address->addWidget(copy);
    address->addStretch(1);
    names->addLayout(address);
    names->addWidget(m_facts);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Space12);
    row->addLayout(names, 1);
    row->addWidget(m_enabled);
    row->addWidget(m_test);
    row->addWidget(more);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space16);
    column->addLayout(row);
    column->addWidget(m_banner);
    m_banner->hide();

    connect(m_enabled, &QCheckBox::clicked, this, &EndpointHead::enabledChosen);
    connect(m_test, &QPushButton::clicked, this, &EndpointHead::testRequested);
    connect(m_banner, &Banner::triggered, this, [this] {
        if (m_reenable)
            Q_EMIT enabledChosen(true);
        else
            Q_EMIT waitingRequested();
    });
}

void EndpointHead::setEndpoint(const values::WebhookEndpoint &endpoint)
{
    m_url->setText(endpoint.url);
    QStringList facts{tr("Added %1").arg(items::dateText(endpoint.createdAt, m_clock.now()))};
    if (endpoint.allowPrivateNetwork)
        facts += tr("private network allowed");
    if (!endpoint.description.isEmpty())
        facts.prepend(endpoint.description);
    m_facts->setText(facts.join(u" · "_s));
    m_enabled->setChecked(endpoint.enabled);
    refreshBanner(endpoint);
}

void EndpointHead::setTesting(bool testing)
{
    m_test->setBusy(testing);
}

void EndpointHead::refreshBanner(const values::WebhookEndpoint &endpoint)
{
    const bool switchedOff = !endpoint.enabled && !endpoint.disabledReason.isEmpty();
    const bool failing = endpoint.enabled && endpoint.health.state == "failing"_L1;
    m_banner->setVisible(switchedOff || failing);
    m_reenable = switchedOff;
    if (switchedOff) {
        m_banner->setMessage(Tone::Error, tr("CalltTone switched this endpoint off."), endpoint.disabledReason);
        m_banner->setAction(tr("Enable again"));
        return;
    }
    if (!failing)
        return;
    const auto since = endpoint.health.failingSince;
    const bool sameDay = since && items::timeText(*since, m_clock.now()) == items::clockText(*since);
    m_banner->setMessage(
        Tone::Error,
        since ? tr("Every delivery has failed since %1.")
                    .arg(sameDay ? items::clockMinuteText(*since) : items::dateText(*since, m_clock.now()))
              : tr("Every delivery fails."),
        tr("%1 Check that server, then replay what is waiting.").arg(failureSentence(endpoint.health.lastError)));
    const int waiting = int(endpoint.health.waiting);
    m_banner->setAction(waiting == 0   ? tr("View deliveries")
                        : waiting == 1 ? tr("View 1 delivery")
                                       : tr("View %n deliveries", nullptr, waiting));
}

} // namespace callttone::ui
