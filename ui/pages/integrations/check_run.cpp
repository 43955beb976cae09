// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/check_run.h"

#include "ui/pages/integrations/integration_actions.h"
#include "ui/pages/integrations/integration_book.h"
#include "ui/pages/integrations/integration_words.h"

#include <QLocale>

#include <utility>

namespace callttone::ui {

CheckRun::CheckRun(IntegrationActions &actions, IntegrationBook &book, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_book(book)
{
    connect(&actions, &IntegrationActions::testFinished, this,
            [this](const QString &id, const values::ConnectionCheck &check) { done(id, check.ok); });
    connect(&actions, &IntegrationActions::testFailed, this, [this](const QString &id) { done(id, false); });
}

bool CheckRun::canCheck(const values::Integration &integration)
{
    return !isOwnSurface(integration)
           && (integration.state == values::IntegrationState::Connected
               || integration.state == values::IntegrationState::Error);
}

void CheckRun::start()
{
    QStringList ids;
    for (const values::Integration &integration : m_book.all()) {
        if (canCheck(integration))
            ids.append(integration.id);
    }
    begin(ids);
}

void CheckRun::start(const QString &id)
{
    begin({id});
}

void CheckRun::begin(const QStringList &ids)
{
    if (isRunning())
        return;
    m_outcome = {};
    m_waiting = ids;
    next();
}

void CheckRun::next()
{
    const QString before = std::exchange(m_current, m_waiting.isEmpty() ? QString() : m_waiting.takeFirst());
    Q_EMIT movedOn(before, m_current);
    if (m_current.isEmpty()) {
        Q_EMIT finished(m_outcome);
        return;
    }
    if (const values::Integration *integration = m_book.find(m_current))
        m_actions.test(*integration, true);
    else
        next(); // gone meanwhile
}

void CheckRun::done(const QString &id, bool ok)
{
    if (id != m_current || id.isEmpty())
        return;
    ++m_outcome.tried;
    if (const values::Integration *integration = m_book.find(id); integration && !ok)
        m_outcome.failed.append(integration->name);
    next();
}

QString outcomeText(const CheckRun::Outcome &outcome)
{
    if (outcome.tried == 0)
        return CheckRun::tr("Nothing is connected yet, so there is nothing to check.");
    const int failed = int(outcome.failed.size());
    if (failed == 0)
        return outcome.tried == 1 ? CheckRun::tr("The connection works.")
                                  : CheckRun::tr("All %n connections work.", nullptr, outcome.tried);
    return CheckRun::tr("%1 of %2 connections work. Not working: %3.")
        .arg(QString::number(outcome.tried - failed), QString::number(outcome.tried),
             QLocale().createSeparatedList(outcome.failed));
}

} // namespace callttone::ui
