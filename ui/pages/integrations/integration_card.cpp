// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/integration_card.h"

#include "ui/pages/integrations/card_status.h"
#include "ui/pages/integrations/card_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/vendor_tile.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

IntegrationCard::IntegrationCard(const QString &id, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_name(name)
    , m_status(new CardStatus)
    , m_text(new CardText)
    , m_footer(new ElidedLabel({}, TextRole::Secondary, &Theme::muted))
    , m_more(iconButton(u"dots"_s, tr("More for %1").arg(name)))
    , m_button(new Button({}))
    , m_sandbox(new Badge(tr("Sandbox"), Tone::Info))
{
    setObjectName(u"integration:"_s + id);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", metrics::RadiusCard);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_button->setObjectName(u"action:"_s + id);
    m_button->setSmall(true);
    m_more->setObjectName(u"more:"_s + id);
    m_more->setSmall(true);
    m_more->hide();
    m_sandbox->setToolTip(tr("A stand-in on this machine answers instead of %1. Nothing of it is real.").arg(name));
    m_sandbox->setObjectName(u"sandbox"_s);
    m_sandbox->hide();

    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::Space8);
    title->addWidget(new ElidedLabel(name, TextRole::CardTitle), 1);
    title->addWidget(m_sandbox);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(title);
    words->addWidget(m_status);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Space12);
    head->addWidget(new VendorTile(id, 36), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::Space8);
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(17, 15, 17, 13);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(10);
    column->addWidget(m_text);
    column->addStretch(1);
    column->addLayout(foot);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT actionChosen(m_face.action); });
    connect(m_more, &QPushButton::clicked, this,
            [this] { showMore(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void IntegrationCard::setMore(const QList<IntegrationAction> &actions)
{
    m_moreActions = actions;
    m_more->setVisible(!actions.isEmpty());
}

void IntegrationCard::showMore(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (IntegrationAction action : std::as_const(m_moreActions))
        connect(menu->addAction(buttonText(action)), &QAction::triggered, this,
                [this, action] { Q_EMIT actionChosen(action); });
    menu->popup(at);
}

void IntegrationCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_moreActions.isEmpty())
        QAbstractButton::contextMenuEvent(event);
    else
        showMore(event->globalPos());
}

void IntegrationCard::setFace(const CardFace &face)
{
    if (m_face == face)
        return;
    m_face = face;
    m_status->setStatus(face.status, face.working);
    m_text->setTexts(face.text, face.alarming ? &Theme::error : &Theme::text2, face.second);
    m_footer->setText(face.footer);
    m_button->setText(buttonText(face.action));
    m_button->setKind(face.alarming ? ButtonKind::Primary : ButtonKind::Default);
    m_button->setVisible(face.action != IntegrationAction::None);
    m_button->setAccessibleName(u"%1: %2"_s.arg(m_name, buttonText(face.action)));
    setAccessibleName(u"%1, %2"_s.arg(m_name, face.status.text));
    setAccessibleDescription(m_text->text());
    update();
}

void IntegrationCard::setSandbox(bool sandbox)
{
    m_sandbox->setVisible(sandbox);
}

QSize IntegrationCard::sizeHint() const
{
    return {272, qMax(Height, layout()->minimumSize().height())};
}

void IntegrationCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    // Arrow keys belong to the grid; QAbstractButton would look for a button group.
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void IntegrationCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QColor border = m_face.alarming ? theme.errorSolid : underMouse() ? theme.borderStrong : theme.border;
    drawBox(&painter, rect(), metrics::RadiusCard, isDown() ? theme.hover : theme.surface, border);
}

CardSkeleton::CardSkeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void CardSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusCard, theme.surface, theme.border);
    const int inside = width() - 34;
    const QRect bars[] = {{17, 15, 36, 36},
                          {65, 22, 120, 12},
                          {65, 42, 80, 10},
                          {17, 71, inside * 9 / 10, 10},
                          {17, 89, inside * 7 / 10, 10},
                          {width() - 17 - 76, height() - 13 - 28, 76, 28}};
    for (const QRect &bar : bars)
        drawBox(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), metrics::RadiusSmall, theme.neutralBg);
}

} // namespace callttone::ui
