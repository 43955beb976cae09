// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/connection_card.h"

#include "app/core/api_error.h"
#include "models/items/format.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::AuthKind;
using values::Integration;
using values::IntegrationState;

namespace {

QString momentText(core::TimeMs time, core::TimeMs now)
{
    const bool today = QDateTime::fromMSecsSinceEpoch(time).date() == QDateTime::fromMSecsSinceEpoch(now).date();
    return today ? items::clockMinuteText(time)
                 : u"%1, %2"_s.arg(items::dateText(time, now), items::clockMinuteText(time));
}

QString capitalized(QString text)
{
    if (text.startsWith("the "_L1))
        text = text.mid(4);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ConnectionCard::ConnectionCard(QWidget *parent)
    : Card(parent)
    , m_facts(new QWidget)
    , m_grid(new QGridLayout(m_facts))
    , m_test(new Button(tr("Test connection")))
    , m_result(new QWidget)
    , m_resultIcon(new IconLabel({}, metrics::Icon))
    , m_resultText(new Label({}, TextRole::Secondary, TextTone::Text2))
{
    setBodyMargins(metrics::Space16 - 1, metrics::Space12, metrics::Space16 - 1, metrics::Space12);
    body()->setSpacing(metrics::Space12);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Space12);
    m_grid->setVerticalSpacing(metrics::Space8);
    m_grid->setColumnStretch(1, 1);
    m_test->setObjectName(u"testConnection"_s);
    m_test->setSmall(true);
    m_test->setIconName(u"pulse"_s);
    m_resultText->setWordWrap(true);
    m_resultText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(m_result);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_resultIcon, 0, Qt::AlignTop);
    row->addWidget(m_resultText, 1);
    body()->addWidget(m_facts);
    body()->addWidget(m_result);
    body()->addWidget(m_test, 0, Qt::AlignLeading);
    m_result->hide();
    connect(m_test, &QPushButton::clicked, this, &ConnectionCard::testRequested);
}

QList<ConnectionCard::Fact> ConnectionCard::connectedFacts(const Integration &integration, core::TimeMs now)
{
    QList<Fact> facts;
    const QString who = integration.auth == AuthKind::OAuth        ? tr("Signed in as")
                        : integration.auth == AuthKind::WebhookUrl ? tr("Address")
                                                                   : tr("Server");
    if (!integration.account.isEmpty())
        facts.append({who, integration.account});
    if (integration.connectedAt)
        facts.append({tr("Connected"), momentText(*integration.connectedAt, now)});
    facts.append(
        {tr("Last used"), integration.lastUsedAt ? items::relativeText(*integration.lastUsedAt, now) : tr("Not yet")});
    if (integration.lastCheckedAt)
        facts.append({tr("Last checked"), items::relativeText(*integration.lastCheckedAt, now)});
    const auto next = integration.health.nextRefreshAt;
    if (next && integration.state == IntegrationState::Connected)
        facts.append({tr("Token renews"),
                      *next > now ? tr("in %1, by itself").arg(items::waitText(*next - now)) : tr("now, by itself")});
    else if (integration.auth == AuthKind::OAuth && integration.state == IntegrationState::Connected)
        facts.append({tr("Token renews"), tr("Never expires")});
    if (!integration.storedIn.isEmpty())
        facts.append({tr("Stored in"), capitalized(translated(integration.storedIn))});
    return facts;
}

void ConnectionCard::setIntegration(const Integration &integration, core::TimeMs now)
{
    const bool up = integration.state == IntegrationState::Connected || integration.state == IntegrationState::Error;
    m_test->setVisible(up);
    if (up) {
        setHeader(tr("Connection"));
        setFacts(connectedFacts(integration, now), false);
        return;
    }
    setHeader(tr("What it needs"));
    m_result->hide();
    QList<Fact> facts;
    for (const values::EnvVariable &variable : integration.environment)
        facts.append({variable.name, variable.set ? tr("Set") : variable.required ? tr("Missing") : tr("Optional")});
    const bool variables = !facts.isEmpty();
    if (!variables)
        facts.append({tr("Connected by"), wayText(integration)});
    setFacts(facts, variables);
}

void ConnectionCard::setFacts(const QList<Fact> &facts, bool monoNames)
{
    const auto names = [](const QList<Fact> &list) {
        QStringList all;
        for (const Fact &fact : list)
            all.append(fact.first);
        return all;
    };
    if (m_monoNames == monoNames && names(m_shown) == names(facts) && !m_values.isEmpty()) {
        for (int i = 0; i < facts.size(); ++i)
            m_values.at(i)->setText(facts.at(i).second);
        m_shown = facts;
        return;
    }
    m_shown = facts;
    m_monoNames = monoNames;
    m_values.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[name, text] : facts) {
        // Names of variables give way to their state, everything else to its value.
        QWidget *key =
            monoNames
                ? static_cast<QWidget *>(new ElidedLabel(name, TextRole::MonoSmall, &Theme::text2, Qt::ElideMiddle))
                : new Label(name, TextRole::Body, TextTone::Muted);
        auto *value = new ElidedLabel(text);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        value->setAccessibleDescription(name);
        m_grid->addWidget(key, row, 0);
        m_grid->addWidget(value, row++, 1);
        m_values.append(value);
    }
    m_grid->setColumnStretch(0, monoNames ? 1 : 0);
    m_grid->setColumnStretch(1, monoNames ? 0 : 1);
    m_grid->setColumnMinimumWidth(1, monoNames ? 60 : 0);
}

void ConnectionCard::setTesting(bool testing)
{
    m_test->setBusy(testing);
}

void ConnectionCard::showCheck(const values::ConnectionCheck &check)
{
    const QString detail = translated(check.detail);
    showResult(check.ok, check.ok
                             ? tr("Works, %1. %2").arg(items::latencyText(qRound64(check.latencyMs)), detail).trimmed()
                             : detail);
}

void ConnectionCard::showError(const core::ApiError &error)
{
    showResult(false, error.oneLine());
}

void ConnectionCard::showResult(bool ok, const QString &text)
{
    setTesting(false);
    m_resultIcon->setIcon(ok ? u"okc"_s : u"error"_s, ok ? &Theme::success : &Theme::error);
    m_resultText->setTone(ok ? TextTone::Text2 : TextTone::Error);
    m_resultText->setText(text);
    m_result->show();
    m_result->setAccessibleName(text);
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectionCard::clearResult()
{
    setTesting(false);
    m_result->hide();
}

} // namespace callttone::ui
