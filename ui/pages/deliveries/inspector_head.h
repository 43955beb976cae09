// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery.h"

#include <QWidget>

class QAction;
class QMenu;

namespace callttone::ui {

class Button;
class ElidedLabel;
class Label;
class StatusPill;

/// The top of the inspector: what it is, where it goes, its ids, and what can be done with it.
class InspectorHead : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHead(QWidget *parent = nullptr);

    void setDelivery(const values::Delivery &delivery);
    /// The address with scheme and query, known once the attempts are.
    void setUrl(const QString &url);
    /// Copying and exporting need the attempts.
    void setHasAttempt(bool has);
    /// With several rows selected Replay takes all of them.
    void setSelectedCount(int count);
    void setReplaying(bool replaying);

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void closeRequested();
    void replayRequested();
    void curlRequested();
    void exportRequested();
    void cancelRequested();
    void openCallRequested();
    void copyIdRequested();
    void harRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    void showIds();

    QString m_id;
    QString m_callId;
    Label *m_event;
    StatusPill *m_pill;
    ElidedLabel *m_url;
    Label *m_ids;
    Button *m_replay;
    Button *m_curl;
    Button *m_export;
    Button *m_more;
    QMenu *m_menu;
    QAction *m_cancel;
    QAction *m_openCall;
    QAction *m_har;
};

} // namespace callttone::ui
