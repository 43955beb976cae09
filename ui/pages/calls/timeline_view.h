// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QListView>

namespace callttone::items {
class TimelineModel;
}

namespace callttone::ui {

class TimelineDelegate;

/// The rows of a call's timeline. A click or Enter on a tool unfolds what it answered; from there, or by its menu, one
/// gets to the Tools page.
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
    void toolRequested(const QString &tool, const QJsonObject &arguments);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void rowsChanged();
    [[nodiscard]] int contentHeight() const;
    void onClicked(const QModelIndex &index);
    void openTool(const QModelIndex &index);
    [[nodiscard]] bool isOnLink(const QPoint &at) const;

    items::TimelineModel &m_model;
    TimelineDelegate *m_delegate;
    QPoint m_pressedAt;
    bool m_fits = false;
};

} // namespace callttone::ui
