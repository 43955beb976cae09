// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace callttone::ui {

class Button;
class ClipboardGuard;

/// A value that is shown once: selectable, read-only, with Copy as the primary button.
/// Copying by keyboard or context menu counts and is guarded as well.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    /// `label` names the value ("Signing secret"), `copyText` the button ("Copy secret"). The guard outlives the field.
    SecretField(const QString &label, const QString &copyText, ClipboardGuard &guard, QWidget *parent = nullptr);

    void setSecret(const QString &secret);
    [[nodiscard]] bool wasCopied() const { return m_copied; }
    [[nodiscard]] Button *copyButton() const { return m_copy; }
    /// A second button beside Copy, such as "Save to file…".
    void addButton(Button *button);

Q_SIGNALS:
    void copied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy(const QString &text);

    ClipboardGuard &m_guard;
    QLineEdit *m_value;
    Button *m_copy;
    bool m_copied = false;
};

} // namespace callttone::ui
