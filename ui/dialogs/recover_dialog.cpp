// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recover_dialog.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/format.h"
#include "ui/dialogs/choice_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qint64 HourMs = 3'600'000;

} // namespace

RecoverDialog::RecoverDialog(client::ApiClient &api, const core::Clock &clock, const values::WebhookEndpoint &endpoint,
                             QWidget *parent)
    : Dialog(tr("Recover deliveries"), parent)
    , m_api(api)
    , m_clock(clock)
    , m_id(endpoint.id)
    , m_failingSince(endpoint.health.failingSince.value_or(0))
    , m_range(new QButtonGroup(this))
    , m_count(new Label({}, TextRole::BodyMedium))
    , m_error(new Banner(Tone::Error, {}, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recoverDialog"_s);
    setSubtitle(endpoint.url);
    m_error->hide();
    body()->addWidget(m_error);
    body()->addWidget(paragraph(tr("Sends again what this endpoint never accepted and what is not waiting for a retry. "
                                   "Each keeps its webhook-id, so a receiver can tell repeats.")));
    const auto add = [this](int hours, const QString &title) {
        auto *radio = new QRadioButton;
        m_range->addButton(radio, hours);
        body()->addWidget(new ChoiceRow(radio, title, TextRole::Body, {}));
    };
    if (m_failingSince > 0)
        add(0, tr("Since it began to fail, %1").arg(items::timeText(m_failingSince, clock.now())));
    add(1, tr("The last hour"));
    add(24, tr("The last 24 hours"));
    add(7 * 24, tr("The last 7 days"));
    m_range->buttons().constFirst()->setChecked(true);
    body()->addWidget(m_count);

    setPrimary(tr("Recover"));
    connect(m_range, &QButtonGroup::idClicked, this, &RecoverDialog::count);
    connect(this, &Dialog::submitted, this, &RecoverDialog::submit);
    count();
}

core::TimeMs RecoverDialog::since() const
{
    const int hours = m_range->checkedId();
    return hours == 0 ? m_failingSince : m_clock.now() - hours * HourMs;
}

void RecoverDialog::count()
{
    const quint64 turn = ++m_turn;
    primary()->setEnabled(false);
    m_count->setText(tr("Counting…"));
    client::onResult(
        m_api.recover(m_id, since(), {}, true), this, [this, turn](core::Result<client::BulkCount> result) {
            if (turn != m_turn)
                return; // another range was chosen meanwhile
            m_error->setVisible(!result);
            if (!result) {
                m_count->clear();
                m_error->setMessage(Tone::Error, result.error().title, result.error().detail);
                return;
            }
            m_count->setText(result->count == 0 ? tr("Nothing to recover in this time.")
                                                : tr("%n deliveries are sent again.", nullptr, int(result->count)));
            primary()->setEnabled(result->count > 0);
            primary()->setText(result->count > 0 ? tr("Recover %n", nullptr, int(result->count)) : tr("Recover"));
        });
}

void RecoverDialog::submit()
{
    setBusy(true);
    client::onResult(m_api.recover(m_id, since(), {}, false), this, [this](core::Result<client::BulkCount> result) {
        setBusy(false);
        if (!result) {
            m_error->setMessage(Tone::Error, result.error().title, result.error().detail);
            m_error->show();
            return;
        }
        Q_EMIT recovered(result->count);
        accept();
    });
}

} // namespace callttone::ui
