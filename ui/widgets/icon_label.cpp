// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

namespace callttone::ui {

IconLabel::IconLabel(const QString &icon, int px, ColorToken token, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_px(px)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, ColorToken token)
{
    m_icon = icon;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_px, m_px};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    Icons::paint(&painter, rect(), m_icon, m_px, isEnabled() ? theme.*m_token : theme.disabled);
}

} // namespace callttone::ui
