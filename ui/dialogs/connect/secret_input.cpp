// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/secret_input.h"

#include "ui/theme/icons.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

SecretInput::SecretInput(QWidget *parent)
    : QLineEdit(parent)
{
    setProperty("mono", true);
    setLayoutDirection(Qt::LeftToRight);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    QAction *look = addAction(Icons::icon(u"eye"_s), QLineEdit::TrailingPosition);
    look->setCheckable(true);
    look->setToolTip(tr("Show or hide"));
    connect(look, &QAction::toggled, this,
            [this](bool shown) { setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
}

} // namespace callttone::ui
