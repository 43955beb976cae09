// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace callttone::ui {

/// Draws the tile of an integration by its id ("gohighlevel", …, "custom"), or "bot". Sizes 18, 22, 28, 36, 48. An
/// unknown id gets the tile of a custom connector.
void paintTile(QPainter *painter, const QRect &rect, const Theme &theme, const QString &vendorId);
/// A tile with two letters on a colour of the caller's: the workspace.
void paintInitialsTile(QPainter *painter, const QRect &rect, const Theme &theme, const QString &initials,
                       const QColor &color);

class VendorTile : public QWidget
{
    Q_OBJECT

public:
    explicit VendorTile(const QString &vendorId, int size = 36, QWidget *parent = nullptr);
    void setVendor(const QString &vendorId);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_vendor;
    int m_size;
};

} // namespace callttone::ui
