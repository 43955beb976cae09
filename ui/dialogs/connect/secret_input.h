// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace callttone::ui {

/// A field for a secret that is typed or pasted: dots, with an eye to look at it. Never offered to the clipboard or to
/// word completion.
class SecretInput : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretInput(QWidget *parent = nullptr);
};

} // namespace callttone::ui
