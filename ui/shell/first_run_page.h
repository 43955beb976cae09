// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/source.h"

#include <QWidget>

namespace callttone::ui {

class ChoiceCard;
class Label;
class LinkButton;

/// Alone in the window: where calls and events are to come from. At the first start, and when somebody switches.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    /// `canGoBack`: something is open already, to which Escape and a link lead back.
    void prepare(bool canGoBack);

Q_SIGNALS:
    void chosen(callttone::ui::Source source);
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void addCard(Source source, const QString &icon, const QString &title, const QString &text, const QString &foot);

    Label *m_title = nullptr;
    QList<ChoiceCard *> m_cards;
    LinkButton *m_back;
    bool m_canGoBack = false;
};

} // namespace callttone::ui
