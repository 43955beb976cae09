// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

#include <QWidget>

namespace callttone::ui {

class Button;
class IconLabel;
class Label;

/// Whether the bytes that were sent verify against the endpoint's secret now. Hidden for what is not signed.
class SignatureBox : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureBox(QWidget *parent = nullptr);

    void setAttempt(const values::DeliveryAttempt &attempt, const QString &secretHint);
    void setChecking(bool checking);

Q_SIGNALS:
    void recheckRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    Label *m_verdict;
    Label *m_secret;
    Button *m_recheck;
};

} // namespace callttone::ui
