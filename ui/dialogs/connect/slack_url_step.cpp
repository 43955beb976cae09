// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/slack_url_step.h"

#include "ui/dialogs/connect/numbered_steps.h"
#include "ui/dialogs/connect/url_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

SlackUrlStep::SlackUrlStep(bool localAllowed, QWidget *parent)
    : QWidget(parent)
    , m_url(new UrlField(tr("Slack webhook URL"), u"slack"_s, localAllowed))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space12);
    column->addWidget(new NumberedSteps({tr("In your Slack app's settings, open Incoming Webhooks and turn them on."),
                                         tr("Add a webhook to the workspace and choose the channel."),
                                         tr("Copy the webhook URL and paste it here.")}));
    m_url->edit()->setPlaceholderText(u"https://hooks.slack.com/services/…"_s);
    column->addWidget(m_url);
    auto *note = new Label(tr("Messages are posted to the channel of the webhook. Its name is not known to CalltTone, "
                              "and another channel needs another webhook."),
                           TextRole::Secondary, TextTone::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
}

} // namespace callttone::ui
