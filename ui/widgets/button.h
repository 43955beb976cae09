// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

class QTimer;

namespace callttone::ui {

/// At most one Primary per surface. The names in parentheses are the values of the property `kind` the style reads.
enum class ButtonKind { Default, Primary, Ghost, Danger, DangerPrimary }; // "", pri, ghost, danger, dangerPrimary

void setButtonKind(QPushButton *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QPushButton *button);
void setButtonSmall(QPushButton *button, bool small);

/// The product's push button: kinds, 32 or 28 px, icon by name, key caps, and a working state that keeps its width.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Default, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    void setSmall(bool small);
    /// Icon by name; its colour follows kind and theme.
    void setIconName(const QString &icon);
    /// Key caps drawn after the text, such as {"Ctrl", "Enter"}. They do not bind the keys.
    void setKeyCaps(const QStringList &keys);

    /// Working: disabled, the icon becomes a spinner, the width stays. Without motion the text says "Working…".
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int iconPx() const;
    [[nodiscard]] int keyCapsWidth() const;

    QString m_icon;
    QStringList m_keys;
    QTimer *m_spin = nullptr;
    int m_angle = 0;
    bool m_busy = false;
    bool m_wasEnabled = true;
    int m_minWidthBefore = 0;
};

/// A square icon-only button. The name is spoken and, with the shortcut, shown as the tool tip.
[[nodiscard]] Button *iconButton(const QString &icon, const QString &name, const QString &shortcut = QString(),
                                 QWidget *parent = nullptr);

/// A text link in `accentText`.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    /// Somebody's own words, such as a name: taken as they are, and elided where there is too little room.
    void setElidedText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words; ///< elided; empty for a text of ours
};

} // namespace callttone::ui
