// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace callttone::items {
class TimelineModel;
}

namespace callttone::ui {

class TimelineDelegate;

/// The rows of a call's timeline. A click or Enter on a tool unfolds what it answered.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit TimelineView(items::TimelineModel &model, QWidget *parent = nullptr);

    /// As tall as its rows, without a scroll bar of its own.
    void setFitsContent(bool fits);
    void seek(double seconds);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The current row's place in the call.
    void secondsChanged(double seconds);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void rowsChanged();
    [[nodiscard]] int contentHeight() const;

    items::TimelineModel &m_model;
    TimelineDelegate *m_delegate;
    bool m_fits = false;
};

} // namespace callttone::ui
