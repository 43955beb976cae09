// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/integrations/card_face.h"

#include <QWidget>

class QBoxLayout;

namespace callttone::ui {

class Badge;
class Banner;
class Button;
class ElidedLabel;
class Label;
class StatusPill;
class VendorTile;

/// Top of an integration's page: who it is and how it fares, what can be done about it, and below, when something is
/// wrong, what and the button that helps.
class DetailHead : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHead(QWidget *parent = nullptr);

    void setIntegration(const values::Integration &integration, const CardContext &context);

Q_SIGNALS:
    void actionChosen(callttone::ui::IntegrationAction action);
    void openRequested();
    void pauseChosen(bool paused);
    void disconnectRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showButtons(const values::Integration &integration);
    void showBanner(const values::Integration &integration, const CardContext &context);
    void say(Tone tone, const QString &lead, const QString &text, IntegrationAction action);

    QBoxLayout *m_row;
    QWidget *m_who;
    QLayout *m_buttons;
    VendorTile *m_tile;
    Label *m_name;
    StatusPill *m_pill;
    Badge *m_sandbox;
    ElidedLabel *m_account;
    ElidedLabel *m_detail;
    Button *m_open;
    Button *m_pause;
    Button *m_main;
    Button *m_another;
    Button *m_disconnect;
    Banner *m_banner;
    IntegrationAction m_mainAction = IntegrationAction::None;
    IntegrationAction m_bannerAction = IntegrationAction::None;
    QString m_bannerText; ///< what it says, so that the same is not announced again
    bool m_paused = false;
};

} // namespace callttone::ui
