// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QWidget>

namespace callttone::ui {

/// Before the browser opens: what CalltTone asks for and why, what the vendor's page wants, and what was found here.
class RequestStep : public QWidget
{
    Q_OBJECT

public:
    RequestStep(const values::Integration &integration, bool sandbox, QWidget *parent = nullptr);
};

} // namespace callttone::ui
