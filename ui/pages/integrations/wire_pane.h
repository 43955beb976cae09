// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wire_exchange_model.h"
#include "models/values/connect_flow.h"

#include <QWidget>

class QBoxLayout;
class QTableView;
class QVBoxLayout;

namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class AuthSteps;
class Button;
class Card;
class ElidedLabel;
class EmptyState;
class ToastHost;
class WireView;

/// What was lately said to an MCP server: the exchanges, the chosen one with every request as it was sent and answered,
/// and how one signed in there.
class WirePane : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the pane.
    WirePane(const core::Clock &clock, ToastHost &toasts, QWidget *parent = nullptr);

    /// Another server is shown: nothing is known yet.
    void clear();
    void setExchanges(const QList<values::WireExchange> &exchanges);
    void showFailure(const core::ApiError &error);
    /// Steps of the sign-in under way or last; none hides them.
    void setSignIn(const QList<values::AuthStep> &steps);

Q_SIGNALS:
    void reloadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void buildDetail();
    void showChosen();
    void fitTable();
    void say(const QString &icon, const QString &title, const QString &text);

    items::WireExchangeModel *m_model;
    QVBoxLayout *m_column;
    QBoxLayout *m_row;
    QVBoxLayout *m_left;
    bool m_beside = true;
    Card *m_signInCard;
    AuthSteps *m_signIn;
    Card *m_list;
    QTableView *m_table;
    EmptyState *m_empty;
    Card *m_detail;
    ElidedLabel *m_call;
    WireView *m_wire;
};

} // namespace callttone::ui
