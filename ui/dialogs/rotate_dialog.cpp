// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rotate_dialog.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "ui/dialogs/choice_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DaySeconds = 24 * 3600;

} // namespace

RotateDialog::RotateDialog(client::ApiClient &api, const values::WebhookEndpoint &endpoint, OnRotated onRotated,
                           QWidget *parent)
    : Dialog(tr("Rotate signing secret?"), parent)
    , m_api(api)
    , m_id(endpoint.id)
    , m_onRotated(std::move(onRotated))
    , m_grace(new QButtonGroup(this))
    , m_error(new Banner(Tone::Error, {}, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rotateDialog"_s);
    setSubtitle(endpoint.url);
    m_error->hide();
    body()->addWidget(m_error);
    body()->addWidget(paragraph(tr("A new secret is created and shown once. X-Webhook-Signature uses it from the next "
                                   "delivery on. Until the old one, whsec_••••%1, ends, webhook-signature carries "
                                   "both.")
                                    .arg(endpoint.secretHint)));

    struct Choice
    {
        int seconds;
        QString title;
        QString detail;
    };
    const QList<Choice> choices{
        {DaySeconds, tr("Keep the old secret for 24 hours"),
         tr("For a planned change. A receiver that checks webhook-signature notices nothing.")},
        {7 * DaySeconds, tr("Keep the old secret for 7 days"), tr("For receivers that are updated by hand.")},
        {0, tr("End the old secret now"),
         tr("Use this if the secret leaked. Deliveries fail verification until your server has the new one.")},
    };
    for (const Choice &choice : choices) {
        auto *radio = new QRadioButton;
        m_grace->addButton(radio, choice.seconds);
        body()->addWidget(new ChoiceRow(radio, choice.title, TextRole::BodyMedium, choice.detail));
    }
    m_grace->button(DaySeconds)->setChecked(true);
    setPrimary(tr("Rotate secret"))->setObjectName(u"rotateSecret"_s);
    connect(this, &Dialog::submitted, this, &RotateDialog::submit);
}

void RotateDialog::submit()
{
    setBusy(true);
    client::onResult(m_api.rotateSecret(m_id, m_grace->checkedId()), this,
                     [this](core::Result<client::RotatedSecret> rotated) {
                         setBusy(false);
                         if (!rotated) {
                             m_error->setMessage(Tone::Error, rotated.error().title, rotated.error().detail);
                             m_error->show();
                             return;
                         }
                         const OnRotated onRotated = m_onRotated;
                         accept();
                         onRotated(std::move(rotated->secret));
                     });
}

} // namespace callttone::ui
