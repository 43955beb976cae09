// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"
#include "models/values/connect_flow.h"

#include <QWidget>

namespace callttone::ui {

/// A sign-in that did not work: the cause with the vendor's own words, why, and what to do.
class FailureStep : public QWidget
{
    Q_OBJECT

public:
    explicit FailureStep(const values::ConnectFailure &failure, QWidget *parent = nullptr);
};

/// What the service answered instead of starting a sign-in.
[[nodiscard]] values::ConnectFailure failureOf(const core::ApiError &error);
/// For a support request: words, codes and addresses; nothing secret is in a failure.
[[nodiscard]] QString detailsText(const values::ConnectFailure &failure, const QString &integrationName);

} // namespace callttone::ui
