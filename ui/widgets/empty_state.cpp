// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace callttone::ui {

namespace {

constexpr int TextWidth = 320;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, metrics::IconEmpty))
    , m_title(new Label({}, TextRole::CardTitle))
    , m_text(paragraph({}))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(TextWidth);
    m_buttons->setSpacing(metrics::Space8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Space24, metrics::Space32, metrics::Space24, metrics::Space32);
    column->setSpacing(metrics::Space4);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::Space8);
    column->addWidget(m_title);
    // An alignment flag would lose the height that wrapped text needs for its width.
    auto *textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 1000);
    textRow->addStretch(1);
    column->addLayout(textRow);
    column->addSpacing(metrics::Space8);
    column->addLayout(m_buttons);
    column->setAlignment(m_buttons, Qt::AlignHCenter);
    column->addStretch(2);
    setMessage(icon, title, text);
}

void EmptyState::setMessage(const QString &icon, const QString &title, const QString &text)
{
    m_icon->setIcon(icon, &Theme::muted);
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

Button *EmptyState::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new Button(text, kind);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // Later, because the click that led here may come from this very button.
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace callttone::ui
