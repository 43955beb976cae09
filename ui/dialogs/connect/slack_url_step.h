// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

class UrlField;

/// Slack without a sign-in: the address of an incoming webhook, which posts to one channel and knows nothing else.
class SlackUrlStep : public QWidget
{
    Q_OBJECT

public:
    explicit SlackUrlStep(bool localAllowed, QWidget *parent = nullptr);
    [[nodiscard]] UrlField *field() const { return m_url; }

private:
    UrlField *m_url;
};

} // namespace callttone::ui
