// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "resources/init_resources.h"

#include <QFile>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

std::span<const ColorTokenEntry> colorTokens()
{
    static constexpr auto Table = std::to_array<ColorTokenEntry>({
        {"window"_L1, &Theme::window},
        {"surface"_L1, &Theme::surface},
        {"raised"_L1, &Theme::raised},
        {"sunken"_L1, &Theme::sunken},
        {"hover"_L1, &Theme::hover},
        {"pressed"_L1, &Theme::pressed},
        {"border"_L1, &Theme::border},
        {"borderStrong"_L1, &Theme::borderStrong},
        {"control"_L1, &Theme::control},
        {"text"_L1, &Theme::text},
        {"text2"_L1, &Theme::text2},
        {"muted"_L1, &Theme::muted},
        {"disabled"_L1, &Theme::disabled},
        {"accent"_L1, &Theme::accent},
        {"accentHover"_L1, &Theme::accentHover},
        {"accentPressed"_L1, &Theme::accentPressed},
        {"onAccent"_L1, &Theme::onAccent},
        {"accentText"_L1, &Theme::accentText},
        {"accentSoft"_L1, &Theme::accentSoft},
        {"accentLine"_L1, &Theme::accentLine},
        {"focus"_L1, &Theme::focus},
        {"chart"_L1, &Theme::chart},
        {"success"_L1, &Theme::success},
        {"successBg"_L1, &Theme::successBg},
        {"successSolid"_L1, &Theme::successSolid},
        {"warn"_L1, &Theme::warn},
        {"warnBg"_L1, &Theme::warnBg},
        {"warnSolid"_L1, &Theme::warnSolid},
        {"error"_L1, &Theme::error},
        {"errorBg"_L1, &Theme::errorBg},
        {"errorSolid"_L1, &Theme::errorSolid},
        {"info"_L1, &Theme::info},
        {"infoBg"_L1, &Theme::infoBg},
        {"infoSolid"_L1, &Theme::infoSolid},
        {"neutral"_L1, &Theme::neutral},
        {"neutralBg"_L1, &Theme::neutralBg},
        {"danger"_L1, &Theme::danger},
        {"dangerHover"_L1, &Theme::dangerHover},
        {"onDanger"_L1, &Theme::onDanger},
        {"scrim"_L1, &Theme::scrim},
    });
    return Table;
}

Theme themeFromTokens(const QJsonObject &tokens, bool dark, const Typography &type)
{
    Theme theme;
    theme.type = type;
    theme.dark = dark;
    const QJsonObject colors = tokens.value(dark ? "dark"_L1 : "light"_L1).toObject();
    for (const ColorTokenEntry &entry : colorTokens())
        theme.*entry.member = QColor(colors.value(entry.name).toString());

    const QJsonObject vendors = tokens.value("vendors"_L1).toObject();
    for (auto it = vendors.begin(); it != vendors.end(); ++it) {
        const QJsonObject tile = it->toObject();
        theme.vendors.insert(it.key(), {tile.value("label"_L1).toString(), tile.value("monogram"_L1).toString(),
                                        tile.value("icon"_L1).toString(), QColor(tile.value("color"_L1).toString())});
    }
    return theme;
}

Theme builtInTheme(bool dark, const Typography &type)
{
    initResources();
    QFile file(u":/theme/tokens.json"_s);
    // The file is compiled in: not finding it is a broken build, not something a user could repair.
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The colour tokens are missing from this build.");
    return themeFromTokens(QJsonDocument::fromJson(file.readAll()).object(), dark, type);
}

} // namespace callttone::ui
