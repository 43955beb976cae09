// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QListView;
class QStackedLayout;

namespace callttone::ui {

class Button;
class EmptyState;
class Label;
class MessageDelegate;

/// What a channel would show, as it happens. Stays at the newest message unless somebody scrolled up.
class LivePanel : public QWidget
{
    Q_OBJECT

public:
    /// `feed` answers the roles of items::LiveFeedModel and outlives the panel.
    explicit LivePanel(QAbstractItemModel &feed, QWidget *parent = nullptr);

    void setLiveCount(int count);
    void setMuted(bool muted);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] bool isAtNewest() const { return m_stick; }

Q_SIGNALS:
    void closeRequested();
    void muteChosen(bool muted);
    void callRequested(const QString &callId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followNewest();
    void showWhatThereIs();

    QAbstractItemModel &m_feed;
    Label *m_count;
    Button *m_bell;
    QListView *m_list;
    MessageDelegate *m_delegate;
    QStackedLayout *m_layers;
    bool m_stick = true;
    bool m_muted = false;
};

} // namespace callttone::ui
