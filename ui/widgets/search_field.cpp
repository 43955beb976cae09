// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

SearchField::SearchField(const QString &placeholder, const QString &keyCap, QWidget *parent)
    : QLineEdit(parent), m_keyCap(keyCap)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(Icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    setClearButtonEnabled(false);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keyCap.isEmpty() || hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TextRole::MonoSmall);
    const int width = drawKeyCap(nullptr, {}, m_keyCap, font, {}, {}, {});
    const QRect box(this->width() - width - 10, 0, width, height());
    drawKeyCap(&painter, QStyle::visualRect(layoutDirection(), rect(), box), m_keyCap, font, theme.muted, theme.sunken,
               theme.border);
}

} // namespace callttone::ui
