// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/calls/call_sync.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace callttone::ui {

/// What went where: for each integration the records a call left there with their links, whom they were put to, and why
/// something is not there yet with the button that helps.
class CallRecordsView : public QWidget
{
    Q_OBJECT

public:
    explicit CallRecordsView(QWidget *parent = nullptr);

    /// What is open stays open while nothing changed.
    void setSyncs(const QList<CallSync> &syncs);
    [[nodiscard]] const QList<CallSync> &syncs() const { return m_syncs; }

Q_SIGNALS:
    void openRequested(const QUrl &url);
    /// Where to go is as in IntegrationFix.
    void repairRequested(const QString &integration, const QString &place);

private:
    QWidget *makeSync(const CallSync &sync, bool first);
    QWidget *makeLine(const CallSyncLine &line);
    QWidget *makeContact(const CallSyncLine &line);
    QWidget *makeReason(const CallSync &sync);
    [[nodiscard]] QWidget *textOrLink(const QString &text, const QString &url);

    QList<CallSync> m_syncs;
    QVBoxLayout *m_column;
};

} // namespace callttone::ui
