// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace callttone::ui {

class CardCorners;
class IconLabel;
class Label;

/// Surface with a 1 px border and an optional 40 px header: icon, title, count, actions.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Where the content goes. Padding 16 unless setBodyMargins() or setFlush() said otherwise.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setBodyMargins(int left, int top, int right, int bottom);
    /// For a table or list that reaches the edges: no padding, and the content's square corners are covered.
    /// `behind` is what the card lies on.
    void setFlush(bool flush, ColorToken behind = &Theme::window);

    void setHeader(const QString &title, const QString &icon = QString(), ColorToken iconToken = &Theme::muted);
    /// Number or short phrase in `muted` after the title; empty hides it.
    void setCount(const QString &count);
    /// Adds a button or other control at the end of the header.
    void addAction(QWidget *widget);
    using QFrame::addAction;
    /// Border in `errorSolid`.
    void setError(bool error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ensureHeader();

    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    QWidget *m_header = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    IconLabel *m_icon = nullptr;
    Label *m_title = nullptr;
    Label *m_count = nullptr;
    CardCorners *m_corners = nullptr;
    bool m_error = false;
};

} // namespace callttone::ui
