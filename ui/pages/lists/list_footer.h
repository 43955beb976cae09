// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace callttone::items {
class WindowedModel;
}

namespace callttone::ui {

class Label;
class LinkButton;
class Spinner;

/// The line under a table: what the list holds, what is shown of it, a spinner while it is asked again, and what kept
/// it from being so.
class ListFooter : public QWidget
{
    Q_OBJECT

public:
    explicit ListFooter(items::WindowedModel &model, QWidget *parent = nullptr);

    void setTexts(const QString &left, const QString &right);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    items::WindowedModel &m_model;
    Label *m_left;
    Label *m_right;
    Label *m_problem;
    LinkButton *m_again;
    Spinner *m_spinner;
    QTimer *m_delay;
};

} // namespace callttone::ui
