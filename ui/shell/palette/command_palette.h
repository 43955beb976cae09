// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace callttone::ui {

class PaletteModel;

/// A field and what fits to it, over a scrim that covers the window. Up, Down, Page Up and Page Down move, Enter runs,
/// Escape and a click beside it close; the focus goes back to where it was. Lives from show to close.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives it.
    CommandPalette(PaletteModel &model, QWidget *window);
    ~CommandPalette() override;

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *foot();
    void fit();
    void choose(int row);
    void runCurrent();
    [[nodiscard]] bool move(int key);

    PaletteModel &m_model;
    QWidget *m_box;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace callttone::ui
