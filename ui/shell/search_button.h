// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace callttone::ui {

/// Looks like a field and opens the palette.
class SearchButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);

    /// Fewer words, less width.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_compact = false;
};

} // namespace callttone::ui
