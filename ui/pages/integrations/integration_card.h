// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/integrations/card_face.h"

#include <QAbstractButton>

namespace callttone::ui {

class Badge;
class Button;
class CardStatus;
class CardText;
class ElidedLabel;

/// One integration on the dashboard. The whole card is a button that opens it; the button inside does the one thing to
/// do about it.
class IntegrationCard : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int Height = 164; ///< at normal text size

    IntegrationCard(const QString &id, const QString &name, QWidget *parent = nullptr);

    void setFace(const CardFace &face);
    [[nodiscard]] const CardFace &face() const { return m_face; }
    void setSandbox(bool sandbox);
    /// What else can be done about it, behind a button of its own and the context menu; empty takes both away.
    void setMore(const QList<IntegrationAction> &actions);
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] Button *actionButton() const { return m_button; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void actionChosen(callttone::ui::IntegrationAction action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showMore(const QPoint &at);

    QString m_id;
    QString m_name;
    CardFace m_face;
    CardStatus *m_status;
    CardText *m_text;
    ElidedLabel *m_footer;
    Button *m_more;
    QList<IntegrationAction> m_moreActions;
    Button *m_button;
    Badge *m_sandbox;
};

/// A card that is not known yet.
class CardSkeleton : public QWidget
{
    Q_OBJECT

public:
    explicit CardSkeleton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {272, IntegrationCard::Height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace callttone::ui
