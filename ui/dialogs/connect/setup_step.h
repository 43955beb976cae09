// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

#include <QWidget>

namespace callttone::ui {

class Banner;
struct EnginePlace;

/// The variables a sign-in needs are not set: which, where they come from, and what to write where.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    SetupStep(const values::Integration &integration, const EnginePlace &place, QWidget *parent = nullptr);

    /// Looked again, and these are still missing.
    void showStillMissing(const QStringList &names);

private:
    Banner *m_banner;
};

/// "GHL_CLIENT_ID=\nGHL_CLIENT_SECRET=\n", with what is set left out.
[[nodiscard]] QString envLines(const values::Integration &integration);

} // namespace callttone::ui
