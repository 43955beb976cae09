// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"

#include <QLabel>

namespace callttone::ui {

/// Colour of running text.
enum class TextTone { Text, Text2, Muted, Accent, Success, Warn, Error };

/// A QLabel in one of the sheet's text roles. Follows the theme; its text is plain unless a caller sets the format.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, TextRole role = TextRole::Body, TextTone tone = TextTone::Text,
                   QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setTone(TextTone tone);

protected:
    bool event(QEvent *event) override;

private:
    void applyTheme();

    TextRole m_role;
    TextTone m_tone;
    bool m_applying = false;
};

/// Word-wrapped text in `text2`: descriptions and dialog bodies.
[[nodiscard]] Label *paragraph(const QString &text, QWidget *parent = nullptr);

} // namespace callttone::ui
