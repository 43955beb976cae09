// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

class QDialog;
class QWidget;

namespace callttone::ui {

struct Workspace;

/// Opens the dialog that connects, reconnects or, for webhook and server URLs, changes an integration: what it needs
/// to say first (plan, missing variables, what will be asked), the way there, and how it ended. A sign-in that is under
/// way is shown where it stands. The dialog is modal to `parent`'s window, deletes itself when closed, and never closes
/// a sign-in under way by being closed. What changed reaches everyone else as `integration.updated`.
/// `workspace` outlives the dialog.
QDialog *openConnectDialog(Workspace &workspace, const values::Integration &integration, QWidget *parent);

} // namespace callttone::ui
