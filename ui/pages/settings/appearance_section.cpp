// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearance_section.h"

#include "ui/dialogs/choice_row.h"
#include "ui/shell/shell_settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

AppearanceSection::AppearanceSection(ShellSettings &settings, QWidget *parent)
    : SettingsSection(tr("Appearance"), tr("How CalltTone looks on this computer."), parent)
    , m_modes(new QButtonGroup(this))
{
    auto *card = new Card;
    card->setHeader(tr("Theme"), u"sun"_s);
    card->body()->setSpacing(metrics::Space12);
    const auto add = [&](ThemeMode mode, const QString &name, const QString &title, const QString &detail) {
        auto *radio = new QRadioButton;
        radio->setObjectName(name);
        radio->setChecked(settings.themeMode() == mode);
        m_modes->addButton(radio, int(mode));
        card->body()->addWidget(new ChoiceRow(radio, title, TextRole::BodyMedium, detail));
    };
    add(ThemeMode::System, u"themeSystem"_s, tr("System"), tr("Light or dark, as the desktop is."));
    add(ThemeMode::Light, u"themeLight"_s, tr("Light"), {});
    add(ThemeMode::Dark, u"themeDark"_s, tr("Dark"), {});
    body()->addWidget(card);

    connect(m_modes, &QButtonGroup::idClicked, this, [&settings](int id) { settings.setThemeMode(ThemeMode(id)); });
    connect(&settings, &ShellSettings::themeModeChanged, this,
            [this](ThemeMode mode) { m_modes->button(int(mode))->setChecked(true); });
}

} // namespace callttone::ui
