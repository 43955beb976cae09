// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"
#include "ui/widgets/dialog.h"

class QCheckBox;

namespace callttone::ui {

class ClipboardGuard;
class SecretField;

/// Shows a signing secret once. Closing without having copied, saved or confirmed it asks first. Deletes itself.
class SecretDialog : public Dialog
{
    Q_OBJECT

public:
    /// `url` is the endpoint the secret belongs to. The guard outlives the dialog.
    SecretDialog(const QString &url, core::SecretString secret, ClipboardGuard &guard, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void saveToFile();
    [[nodiscard]] QWidget *sampleBox();

    core::SecretString m_secret;
    SecretField *m_field;
    QCheckBox *m_stored;
    bool m_saved = false;
};

} // namespace callttone::ui
