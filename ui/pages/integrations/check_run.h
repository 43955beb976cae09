// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/integration.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace callttone::ui {

class IntegrationActions;
class IntegrationBook;

/// "Check all connections": tries each one after the other, so that no vendor is asked twice at once and the cards show
/// how far it is.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        int tried = 0;
        QStringList failed; ///< names
    };

    /// Both outlive the run.
    CheckRun(IntegrationActions &actions, IntegrationBook &book, QObject *parent = nullptr);

    /// All of them, or this one. Does nothing while a run is under way.
    void start();
    void start(const QString &id);
    [[nodiscard]] bool isRunning() const { return !m_current.isEmpty(); }
    [[nodiscard]] const QString &current() const { return m_current; }
    /// What can be checked: connections to vendors that are up or broken.
    [[nodiscard]] static bool canCheck(const values::Integration &integration);

Q_SIGNALS:
    void movedOn(const QString &before, const QString &now); ///< ids; empty at the ends
    void finished(const callttone::ui::CheckRun::Outcome &outcome);

private:
    void begin(const QStringList &ids);
    void next();
    void done(const QString &id, bool ok);

    IntegrationActions &m_actions;
    IntegrationBook &m_book;
    QStringList m_waiting;
    QString m_current;
    Outcome m_outcome;
};

/// "All 7 connections work.", or which ones do not.
[[nodiscard]] QString outcomeText(const CheckRun::Outcome &outcome);

} // namespace callttone::ui
