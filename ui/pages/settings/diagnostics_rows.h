// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic_check.h"
#include "ui/widgets/card.h"

namespace callttone::ui {

/// What the doctor found, one row a check, with what to do about it.
class DiagnosticsRows : public Card
{
    Q_OBJECT

public:
    explicit DiagnosticsRows(QWidget *parent = nullptr);

    /// `canOpenEnv`: the `.env` is on this machine.
    void setChecks(const QList<values::DiagnosticCheck> &checks, bool canOpenEnv);

Q_SIGNALS:
    void checkAgainRequested();
    void integrationRequested(const QString &id);
    void envRequested();

private:
    [[nodiscard]] QWidget *makeRow(const values::DiagnosticCheck &check, bool first, bool canOpenEnv);
    void addAction(class QHBoxLayout *row, const QString &action, bool canOpenEnv);
};

/// A row of a card with a line above it, unless it is the first.
class CardRow : public QWidget
{
    Q_OBJECT

public:
    explicit CardRow(bool first, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_first;
};

} // namespace callttone::ui
