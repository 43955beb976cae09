// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/pills.h"

#include "models/items/roles.h"

#include <QModelIndex>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

Tone toneNamed(QStringView name)
{
    if (name == "success"_L1)
        return Tone::Success;
    if (name == "warn"_L1)
        return Tone::Warn;
    if (name == "error"_L1)
        return Tone::Error;
    return name == "info"_L1 ? Tone::Info : Tone::Neutral;
}

ColorToken tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return &Theme::muted;
    case Tone::Success:
        return &Theme::success;
    case Tone::Warn:
        return &Theme::warn;
    case Tone::Error:
        return &Theme::error;
    case Tone::Info:
        return &Theme::info;
    }
    Q_UNREACHABLE();
}

PillSpec pillOf(values::DeliveryStatus status)
{
    const values::DeliveryStatusInfo &info = values::infoOf(status);
    return {QString::fromLatin1(info.icon), values::describe(status), toneNamed(QString::fromLatin1(info.tone))};
}

PillSpec pillOf(const QModelIndex &cell)
{
    return {cell.data(items::IconRole).toString(), cell.data().toString(),
            toneNamed(cell.data(items::ToneRole).toString())};
}

} // namespace callttone::ui
