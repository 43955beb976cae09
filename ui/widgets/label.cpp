// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/theme_access.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QString toneName(TextTone tone)
{
    switch (tone) {
    case TextTone::Text: return u"text"_s;
    case TextTone::Text2: return u"text2"_s;
    case TextTone::Muted: return u"muted"_s;
    case TextTone::Accent: return u"accent"_s;
    case TextTone::Success: return u"success"_s;
    case TextTone::Warn: return u"warn"_s;
    case TextTone::Error: return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Label::Label(const QString &text, TextRole role, TextTone tone, QWidget *parent) : QLabel(text, parent), m_role(role)
{
    // Names and messages come from other systems: a `<` in them must not turn into markup.
    setTextFormat(Qt::PlainText);
    setProperty("tone", toneName(tone));
    applyFont();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    applyFont();
}

void Label::setTone(TextTone tone)
{
    const QString name = toneName(tone);
    if (property("tone").toString() == name)
        return;
    setProperty("tone", name);
    repolish(this);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_applying)
        applyFont();
}

void Label::applyFont()
{
    m_applying = true;
    setFont(themeOf(this).font(m_role));
    m_applying = false;
}

Label *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new Label(text, TextRole::Body, TextTone::Text2, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace callttone::ui
