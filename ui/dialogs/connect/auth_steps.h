// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/connect_flow.h"

#include <QWidget>

class QVBoxLayout;

namespace callttone::ui {

/// What was asked for and done on the way to a sign-in, in order, each with a tick or a cross and what came of it.
class AuthSteps : public QWidget
{
    Q_OBJECT

public:
    explicit AuthSteps(const QList<values::AuthStep> &steps = {}, QWidget *parent = nullptr);

    void setSteps(const QList<values::AuthStep> &steps);
    [[nodiscard]] const QList<values::AuthStep> &steps() const { return m_steps; }

private:
    QList<values::AuthStep> m_steps;
    QVBoxLayout *m_column;
};

/// The same, one click away: "Steps of the sign-in". Null without steps.
[[nodiscard]] QWidget *foldedAuthSteps(const QList<values::AuthStep> &steps, bool open);

} // namespace callttone::ui
