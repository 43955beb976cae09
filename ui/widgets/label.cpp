// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/theme_access.h"

#include <QEvent>

namespace callttone::ui {

namespace {

ColorToken tokenOf(TextTone tone)
{
    switch (tone) {
    case TextTone::Text:
        return &Theme::text;
    case TextTone::Text2:
        return &Theme::text2;
    case TextTone::Muted:
        return &Theme::muted;
    case TextTone::Accent:
        return &Theme::accentText;
    case TextTone::Success:
        return &Theme::success;
    case TextTone::Warn:
        return &Theme::warn;
    case TextTone::Error:
        return &Theme::error;
    }
    Q_UNREACHABLE();
}

} // namespace

Label::Label(const QString &text, TextRole role, TextTone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    // Names and messages come from other systems: a `<` in them must not turn into markup.
    setTextFormat(Qt::PlainText);
    applyTheme();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    applyTheme();
}

void Label::setTone(TextTone tone)
{
    m_tone = tone;
    applyTheme();
}

bool Label::event(QEvent *event)
{
    if ((event->type() == QEvent::StyleChange || event->type() == QEvent::Polish) && !m_applying)
        applyTheme();
    return QLabel::event(event);
}

void Label::applyTheme()
{
    m_applying = true;
    const Theme &theme = themeOf(this);
    setFont(theme.font(m_role));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.*tokenOf(m_tone));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme.disabled);
    setPalette(colors);
    m_applying = false;
}

Label *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new Label(text, TextRole::Body, TextTone::Text2, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace callttone::ui
