// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "ui/widgets/dialog.h"

namespace callttone::ui {

struct Workspace;

/// A dialog about one integration: its tile at the head, one step at a time in the body. Head, width and footer keep
/// their places from step to step: the body only ever grows. Deletes itself when closed.
class ConnectFrame : public Dialog
{
    Q_OBJECT

public:
    /// `workspace` outlives the dialog.
    ConnectFrame(Workspace &workspace, const values::Integration &integration, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const values::Integration &integration() const { return m_integration; }
    void setIntegration(const values::Integration &integration) { m_integration = integration; }

    /// Puts `step` in place of the one before, which goes, with a footer of Cancel alone that closes the dialog.
    void showStep(QWidget *step, const QString &title, const QString &subtitle);
    /// What the footer holds in this step only.
    void addLeft(QWidget *widget);
    Button *addLeft(const QString &text, const QString &icon, ButtonKind kind = ButtonKind::Ghost);
    Button *addRight(const QString &text, const QString &icon);
    /// What Cancel does in this step instead of closing the dialog.
    void setCancel(std::function<void()> cancel);
    [[nodiscard]] bool isSandbox() const;
    /// On the sandbox: says so, and leads to the page that shows an address to paste. Null elsewhere.
    [[nodiscard]] QWidget *sandboxNote();
    /// Where the keyboard goes: the first empty field, else the primary button.
    void focusStep();

private:
    Workspace &m_workspace;
    values::Integration m_integration;
    QWidget *m_holder;
    QWidget *m_step = nullptr;
    QList<QWidget *> m_extras; ///< of the footer
    std::function<void()> m_cancelStep;
};

} // namespace callttone::ui
