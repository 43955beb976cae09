// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace callttone::ui {

class Button;
class IconLabel;

/// Coloured box with a bold lead, the rest of the message and at most one small button.
class Banner : public QFrame
{
    Q_OBJECT

public:
    /// `lead` says what happened, `text` why and what to do. Both are plain text.
    explicit Banner(Tone tone, const QString &lead, const QString &text, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &lead, const QString &text);
    /// The button's text is a verb; call again to replace it, with an empty text to remove it.
    Button *setAction(const QString &text);
    /// Full width under the header bar: no radius, 40 px high.
    void setFlat(bool flat);

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void placeIcon();

    Tone m_tone;
    QString m_lead;
    QString m_text;
    QHBoxLayout *m_row;
    IconLabel *m_icon;
    QLabel *m_label;
    Button *m_action = nullptr;
    bool m_flat = false;
};

} // namespace callttone::ui
