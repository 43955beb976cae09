// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vendor_tile.h"

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qreal MonogramShare = 0.39;
constexpr qreal IconShare = 0.56;

qreal tileRadius(int size)
{
    return size >= 40 ? 10 : size >= 28 ? 8 : 6;
}

void paintMonogram(QPainter *painter, const QRect &rect, const Theme &theme, const QString &text)
{
    QFont font = theme.font(TextRole::BodyStrong);
    font.setPixelSize(qMax(7, qRound(rect.height() * MonogramShare)));
    painter->setFont(font);
    painter->setPen(Qt::white); // the same in both themes: the tile's own colour was chosen for it
    painter->drawText(rect, Qt::AlignCenter, text);
}

/// Further MCP servers, "mcp-2", look like the first.
QString kindOf(const QString &vendorId)
{
    return vendorId.section(u'-', 0, 0);
}

} // namespace

void paintTile(QPainter *painter, const QRect &rect, const Theme &theme, const QString &vendorId)
{
    auto tile = theme.vendors.constFind(kindOf(vendorId));
    if (tile == theme.vendors.constEnd())
        tile = theme.vendors.constFind(u"custom"_s);
    if (tile == theme.vendors.constEnd())
        return;
    drawBox(painter, rect, tileRadius(rect.height()), tile->color);
    if (tile->monogram.isEmpty())
        Icons::paint(painter, rect, tile->icon, qRound(rect.height() * IconShare), Qt::white);
    else
        paintMonogram(painter, rect, theme, tile->monogram);
}

void paintInitialsTile(QPainter *painter, const QRect &rect, const Theme &theme, const QString &initials,
                       const QColor &color)
{
    drawBox(painter, rect, tileRadius(rect.height()), color);
    paintMonogram(painter, rect, theme, initials);
}

VendorTile::VendorTile(const QString &vendorId, int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
    setVendor(vendorId);
}

void VendorTile::setVendor(const QString &vendorId)
{
    m_vendor = vendorId;
    setAccessibleName(themeOf(this).vendors.value(kindOf(vendorId)).label);
    update();
}

void VendorTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(&painter, rect(), themeOf(this), m_vendor);
}

} // namespace callttone::ui
