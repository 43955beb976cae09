// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QWidget>

#include <functional>

namespace callttone::ui {

class EmptyState;

/// One way out of a problem. The first of a list is the primary one.
struct ProblemAction
{
    QString text; ///< a verb that names the result: "Use port 8485"
    std::function<void()> run;
};

/// Shown alone in the window when there is nothing to show pages of: what happened, why, what to do, with buttons.
class ProblemPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPage(QWidget *parent = nullptr);

    void setProblem(const core::ApiError &error, const QList<ProblemAction> &actions);

private:
    EmptyState *m_state;
    QWidget *m_extra = nullptr;
};

} // namespace callttone::ui
