// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choice_card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int CardWidth = 300;
constexpr int IconSize = 24;
constexpr int TextHeight = 54; ///< three lines, so that cards side by side agree

} // namespace

ChoiceCard::ChoiceCard(const QString &icon, const QString &title, const QString &text, const QString &foot,
                       QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(u"%1 %2"_s.arg(text, foot));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", metrics::RadiusCard);
    // A button's own roles would become those of the labels in it.
    setBackgroundRole(QPalette::Window);
    setForegroundRole(QPalette::WindowText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Space20, metrics::Space20, metrics::Space20, metrics::Space20);
    column->setSpacing(metrics::Space4);
    auto *picture = new IconLabel(icon, IconSize, &Theme::accentText);
    auto *name = new Label(title, TextRole::CardTitle);
    name->setWordWrap(true);
    auto *words = paragraph(text);
    words->setMinimumHeight(TextHeight);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *note = new Label(foot, TextRole::Secondary, TextTone::Muted);
    note->setWordWrap(true);
    column->addWidget(picture);
    column->addSpacing(metrics::Space8);
    column->addWidget(name);
    column->addWidget(words);
    column->addSpacing(metrics::Space4);
    column->addWidget(note);
    column->addStretch(1);
    // The labels are for the eye; the card speaks for them and takes their clicks.
    for (QWidget *child : {static_cast<QWidget *>(picture), static_cast<QWidget *>(name), static_cast<QWidget *>(words),
                           static_cast<QWidget *>(note)})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize ChoiceCard::sizeHint() const
{
    return {CardWidth, heightForWidth(CardWidth)};
}

int ChoiceCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusCard,
            isDown()       ? theme.pressed
            : underMouse() ? theme.hover
                           : theme.surface,
            theme.border);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event); // Space, and the arrows between cards
}

bool ChoiceCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace callttone::ui
