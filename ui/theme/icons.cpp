// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme_access.h"

#include <QFile>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "callttone.ui.icons")

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, ColorToken token)
        : m_name(std::move(name))
        , m_token(token)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Icons::paint(painter, rect, m_name, qMin(rect.width(), rect.height()), color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // QIcon passes the size already multiplied by the ratio.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int px = qRound(qMin(size.width(), size.height()) / scale);
        return Icons::pixmap(m_name, px, color(mode), scale);
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_token); }
    QString key() const override { return u"callttone"_s; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Theme &theme = themeOf(nullptr);
        return mode == QIcon::Disabled ? theme.disabled : theme.*m_token;
    }

    QString m_name;
    ColorToken m_token;
};

} // namespace

QPixmap Icons::pixmap(const QString &name, int px, const QColor &color, qreal dpr)
{
    if (name.isEmpty() || px <= 0)
        return {};
    const QString key = u"callttone-icon/%1/%2/%3/%4"_s.arg(name).arg(px).arg(color.rgba()).arg(dpr);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    const QString path = u":/icons/%1.svg"_s.arg(name);
    if (!QFile::exists(path)) {
        qCWarning(lcIcons).noquote() << "There is no icon named" << name;
        return {};
    }
    QSvgRenderer renderer(path);
    const int side = qCeil(px * dpr);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Icons::icon(const QString &name, ColorToken token)
{
    return QIcon(new TintedEngine(name, token));
}

void Icons::paint(QPainter *painter, const QRect &rect, const QString &name, int px, const QColor &color)
{
    const QPixmap drawing = pixmap(name, px, color, painter->device()->devicePixelRatioF());
    if (drawing.isNull())
        return;
    painter->drawPixmap(rect.left() + (rect.width() - px) / 2, rect.top() + (rect.height() - px) / 2, drawing);
}

QIcon Icons::appIcon()
{
    QIcon icon;
    for (int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/app/callttone-%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

} // namespace callttone::ui
