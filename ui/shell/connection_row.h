// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QAbstractButton>

namespace callttone::ui {

/// Bottom of the sidebar: which engine the window shows and how it fares. A click opens `menu()`.
class ConnectionRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionRow(QWidget *parent = nullptr);

    /// The dot's tone is never alone: `detail` says the same in words.
    void setStatus(Tone tone, const QString &name, const QString &detail);
    void setRail(bool rail);
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    QMenu *m_menu;
    Tone m_tone = Tone::Neutral;
    QString m_detail;
    bool m_rail = false;
};

} // namespace callttone::ui
