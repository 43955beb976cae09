// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace callttone::ui {

/// One line that gives way to its neighbours: elided in the middle for URLs and ids, at the end for text.
/// The whole text is the tool tip while it does not fit, and always the accessible name.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, TextRole role = TextRole::Body, ColorToken token = &Theme::text,
                         Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setToken(ColorToken token);
    void setAlignment(Qt::Alignment alignment);
    /// URLs, ids and phone numbers stay left to right in a mirrored layout.
    void setLeftToRight(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();
    [[nodiscard]] QFont roleFont() const;

    QString m_text;
    TextRole m_role;
    ColorToken m_token;
    Qt::TextElideMode m_mode;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool m_leftToRight = false;
};

} // namespace callttone::ui
