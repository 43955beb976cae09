// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

SearchField::SearchField(const QString &placeholder, const QString &keyCap, QWidget *parent)
    : QLineEdit(parent)
    , m_keyCap(keyCap)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(Icons::icon(u"search"_s), QLineEdit::LeadingPosition)->setText(placeholder);
    setClearButtonEnabled(false);
    leaveRoom();
}

int SearchField::keyCapWidth() const
{
    return m_keyCap.isEmpty() ? 0
                              : drawKeyCap(nullptr, {}, m_keyCap, themeOf(this).font(TextRole::MonoSmall), {}, {}, {});
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        leaveRoom();
        break;
    default:
        break;
    }
}

/// For the key cap, at the end of the line.
void SearchField::leaveRoom()
{
    const int room = m_keyCap.isEmpty() ? 0 : keyCapWidth() + 4;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keyCap.isEmpty() || hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TextRole::MonoSmall);
    const int width = keyCapWidth();
    const QRect box(this->width() - width - 10, 0, width, height());
    drawKeyCap(&painter, QStyle::visualRect(layoutDirection(), rect(), box), m_keyCap, font, theme.muted, theme.sunken,
               theme.border);
}

} // namespace callttone::ui
