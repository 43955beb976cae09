// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"

#include <QFrame>
#include <QUrl>

namespace callttone::ui {

class ClipboardGuard;
class CodeBlock;
class Label;
class SecretField;

/// A new key, shown until it is stored or the page is left.
class KeyReadyCard : public QFrame
{
    Q_OBJECT

public:
    explicit KeyReadyCard(ClipboardGuard &guard, QWidget *parent = nullptr);

    void showKey(const QString &name, const core::SecretString &key, const QUrl &base);
    void forget();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    SecretField *m_field;
    CodeBlock *m_sample;
};

} // namespace callttone::ui
