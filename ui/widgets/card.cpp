// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/card_corners.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace callttone::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_outer->addLayout(m_body, 1);
    m_body->setSpacing(metrics::Space8);
    setFlush(false);
}

void Card::setBodyMargins(int left, int top, int right, int bottom)
{
    m_body->setContentsMargins(left, top, right, bottom);
}

void Card::setFlush(bool flush, ColorToken behind)
{
    // The border's pixel counts as padding.
    const int padding = flush ? 0 : metrics::CardPadding - 1;
    m_body->setContentsMargins(padding, padding, padding, padding);
    if (flush && !m_corners)
        m_corners = new CardCorners(this, behind);
    if (!flush) {
        delete m_corners;
        m_corners = nullptr;
    }
}

void Card::ensureHeader()
{
    if (m_header)
        return;
    m_header = new QWidget(this);
    m_header->setMinimumHeight(metrics::CardHeader - 1);
    m_headerRow = new QHBoxLayout(m_header);
    m_headerRow->setContentsMargins(metrics::CardPadding - 1, 0, metrics::Space8, 1);
    m_headerRow->setSpacing(metrics::Space8);
    m_icon = new IconLabel({}, metrics::Icon);
    m_title = new Label({}, TextRole::BodyStrong);
    m_count = new Label({}, TextRole::Secondary, TextTone::Muted);
    m_headerRow->addWidget(m_icon);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_count);
    m_headerRow->addStretch(1);
    m_count->hide();
    m_outer->insertWidget(0, m_header);
}

void Card::setHeader(const QString &title, const QString &icon, ColorToken iconToken)
{
    ensureHeader();
    m_title->setText(title);
    m_icon->setIcon(icon, iconToken);
    m_icon->setVisible(!icon.isEmpty());
    if (accessibleName().isEmpty())
        setAccessibleName(title);
}

void Card::setCount(const QString &count)
{
    ensureHeader();
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void Card::addAction(QWidget *widget)
{
    ensureHeader();
    m_headerRow->addWidget(widget);
}

void Card::setError(bool error)
{
    m_error = error;
    if (m_corners)
        m_corners->place();
    setProperty("error", error);
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusCard, theme.surface, m_error ? theme.errorSolid : theme.border);
    if (m_header && m_body->count() > 0)
        drawHLine(&painter, 1, width() - 2, m_header->geometry().bottom(), theme.border);
}

} // namespace callttone::ui
