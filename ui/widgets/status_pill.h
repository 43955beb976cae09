// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace callttone::ui {

/// A status as glyph, word and tone: check Delivered, retry Retrying, x Failed, clock Sending, pause Paused, dot Live.
struct PillSpec
{
    QString icon;
    QString text;
    Tone tone = Tone::Neutral;

    [[nodiscard]] bool isNull() const { return text.isEmpty(); }
    friend bool operator==(const PillSpec &, const PillSpec &) = default;
};

/// Width of the pill for its text; the height is 20 px, or more when the text is scaled.
[[nodiscard]] QSize pillSize(const Theme &theme, const PillSpec &pill);
/// Draws at the leading edge of `rect`, vertically centred, elided when too narrow.
void paintPill(QPainter *painter, const QRect &rect, const Theme &theme, const PillSpec &pill,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// A pill as a widget. In tables use PillDelegate instead.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(const PillSpec &pill = {}, QWidget *parent = nullptr);

    void setPill(const PillSpec &pill);
    [[nodiscard]] PillSpec pill() const { return m_pill; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillSpec m_pill;
};

/// The status without a fill: glyph 14 and word 12/500, as under a card's title.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const PillSpec &status = {}, QWidget *parent = nullptr);

    void setStatus(const PillSpec &status);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillSpec m_status;
};

} // namespace callttone::ui
