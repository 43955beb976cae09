// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/notifications_section.h"

#include "ui/shell/shell_settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

void addSetting(Card *card, Switch *toggle, const QString &help)
{
    toggle->setAccessibleName(toggle->text());
    toggle->setAccessibleDescription(help);
    card->body()->addWidget(toggle);
    auto *note = new Label(help, TextRole::Secondary, TextTone::Muted);
    note->setWordWrap(true);
    note->setContentsMargins(40, 0, 0, 0); // under the switch's label
    card->body()->addWidget(note);
}

} // namespace

NotificationsSection::NotificationsSection(ShellSettings &settings, bool trayAvailable, QWidget *parent)
    : SettingsSection(tr("Notifications"), tr("What CalltTone tells you while you do something else."), parent)
{
    auto *card = new Card;
    card->body()->setSpacing(metrics::Space4);

    auto *notify = new Switch(tr("Desktop notifications for calls"));
    notify->setObjectName(u"notifySwitch"_s);
    notify->setChecked(!settings.notificationsMuted());
    addSetting(card, notify,
               tr("When a call starts, ends or fails, while this window is not in front. The bell in the "
                  "live panel is the same switch."));
    card->body()->addSpacing(metrics::Space12);

    auto *keep = new Switch(tr("Keep running in the tray"));
    keep->setObjectName(u"keepInTray"_s);
    keep->setChecked(settings.keepInTray() && trayAvailable);
    keep->setEnabled(trayAvailable);
    addSetting(card, keep,
               trayAvailable
                   ? tr("Closing the window leaves the engine at work: events are still taken in and "
                        "delivered. Quit from the tray's menu.")
                   : tr("This desktop has no tray, so closing the window always quits. To keep events flowing "
                        "without a window, run callttoned serve."));
    body()->addWidget(card);

    connect(notify, &QCheckBox::clicked, this, [&settings](bool on) { settings.setNotificationsMuted(!on); });
    connect(&settings, &ShellSettings::notificationsMutedChanged, notify,
            [notify](bool muted) { notify->setChecked(!muted); });
    connect(keep, &QCheckBox::clicked, this, [&settings](bool on) { settings.setKeepInTray(on); });
    connect(&settings, &ShellSettings::keepInTrayChanged, keep, [keep](bool on) { keep->setChecked(on); });
}

} // namespace callttone::ui
