// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace callttone::ui {

class Label;

/// One topic of the settings: a heading with a sentence, then cards.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString &heading, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setSentence(const QString &sentence);
    /// At the end of the heading's line.
    void addHeadAction(QWidget *widget);
    /// Shown, and asked to be up to date.
    virtual void enter() {}
    /// Left: what must not stay on screen goes.
    virtual void leave() {}

private:
    QHBoxLayout *m_head;
    Label *m_sentence;
    QVBoxLayout *m_body;
};

} // namespace callttone::ui
