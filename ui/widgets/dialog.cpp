// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_head(new QHBoxLayout)
    , m_title(new Label({}, TextRole::PageTitle))
    , m_subtitle(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_body(new QVBoxLayout)
    , m_footer(new QWidget(this))
    , m_footerRow(new QHBoxLayout(m_footer))
    , m_footerLeft(new QHBoxLayout)
    , m_cancel(new Button(tr("Cancel")))
    , m_primary(new Button({}, ButtonKind::Primary))
{
    setModal(true);
    setMinimumWidth(metrics::DialogWidth);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();

    auto *close = iconButton(u"x"_s, tr("Close"), u"Esc"_s);
    close->setFocusPolicy(Qt::NoFocus); // Cancel and Escape are the keyboard's way out
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    m_head->setContentsMargins(metrics::Space20, metrics::Space16, metrics::Space12, 0);
    m_head->setSpacing(metrics::Space12);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_head->addLayout(titles, 1);
    m_head->addWidget(close, 0, Qt::AlignTop);

    m_body->setContentsMargins(metrics::Space20, metrics::Space12, metrics::Space20, metrics::Space16);
    m_body->setSpacing(metrics::Space12);

    m_footer->setFixedHeight(metrics::DialogFooter);
    m_footerRow->setContentsMargins(metrics::Space20, 1, metrics::Space20, 0);
    m_footerRow->setSpacing(metrics::Space8);
    m_footerRow->addLayout(m_footerLeft);
    m_footerRow->addStretch(1);
    m_footerRow->addWidget(m_cancel);
    m_footerRow->addWidget(m_primary);
    m_cancel->setAutoDefault(true);
    m_primary->hide();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &Dialog::submitted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    column->addWidget(m_footer);
    setTitle(title);
}

void Dialog::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void Dialog::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Dialog::setLeading(QWidget *picture)
{
    m_head->insertWidget(0, picture, 0, Qt::AlignTop);
}

Button *Dialog::setPrimary(const QString &text, ButtonKind kind)
{
    m_primary->setText(text);
    m_primary->setKind(kind);
    m_primary->setAutoDefault(true);
    // A destructive step is never what a stray Enter does.
    if (kind == ButtonKind::DangerPrimary) {
        m_cancel->setDefault(true);
        m_cancel->setFocus();
    } else {
        m_primary->setDefault(true);
    }
    m_primary->show();
    return m_primary;
}

void Dialog::addFooterLeft(QWidget *widget)
{
    m_footerLeft->addWidget(widget);
}

void Dialog::addFooterRight(QWidget *widget)
{
    m_footerRow->insertWidget(m_footerRow->indexOf(m_cancel), widget);
}

void Dialog::setCancelVisible(bool visible)
{
    m_cancel->setVisible(visible);
}

void Dialog::setBusy(bool busy)
{
    m_primary->setBusy(busy);
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.raised);
    drawHLine(&painter, 0, width() - 1, m_footer->y(), theme.border);
}

void Dialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        fitHeight();
    QDialog::showEvent(event);
    if (!event->spontaneous())
        focusFirstEmptyField();
}

void Dialog::focusFirstEmptyField()
{
    for (QWidget *widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain()) {
        auto *field = qobject_cast<QLineEdit *>(widget);
        if (field && isAncestorOf(field) && field->isVisible() && field->isEnabled() && !field->isReadOnly()
            && field->text().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool Dialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // Wrapped text needs its height from the width, which QDialog asks for only once.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fitHeight();
    return handled;
}

void Dialog::fitHeight()
{
    const int wanted = qMax(width(), metrics::DialogWidth);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wanted) : sizeHint().height();
    resize(wanted, height);
}

} // namespace callttone::ui
