// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace callttone::ui {

/// Count badge: 18 high, fully rounded, 11/600 on the tone's fill.
[[nodiscard]] QSize badgeSize(const Theme &theme, const QString &text);
void paintBadge(QPainter *painter, const QRect &rect, const Theme &theme, const QString &text, Tone tone);

class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(const QString &text = QString(), Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    /// An empty text hides the badge: zero shows nothing.
    void setBadge(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// The boxed word APP beside a sender's name, 10/600.
void paintAppBadge(QPainter *painter, const QRect &rect, const Theme &theme, const QString &text);
[[nodiscard]] QSize appBadgeSize(const Theme &theme, const QString &text);

/// A key cap. Decorative; the shortcut itself belongs to an action.
class Kbd : public QWidget
{
    Q_OBJECT

public:
    explicit Kbd(const QString &key, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// A small outlined note such as "last 24 h", with an optional icon.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, const QString &icon = QString(), QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
};

} // namespace callttone::ui
