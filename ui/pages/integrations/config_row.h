// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace callttone::ui {

class ConfigField;
class Label;

/// One setting: its name and what it is for, its field beside them (below them in narrow windows), and what is wrong.
class ConfigRow : public QWidget
{
    Q_OBJECT

public:
    ConfigRow(const QString &title, const QString &description, ConfigField *field, bool first,
              QWidget *parent = nullptr);

    [[nodiscard]] ConfigField *field() const { return m_field; }
    /// Empty clears it.
    void setError(const QString &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(bool wide);

    ConfigField *m_field;
    QGridLayout *m_grid;
    QWidget *m_words;
    QWidget *m_editor;
    Label *m_error;
    bool m_first;
    int m_wide = -1;
};

} // namespace callttone::ui
