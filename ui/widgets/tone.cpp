// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

ToneColors toneColors(const Theme &t, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {t.neutral, t.neutralBg, t.control};
    case Tone::Success:
        return {t.success, t.successBg, t.successSolid};
    case Tone::Warn:
        return {t.warn, t.warnBg, t.warnSolid};
    case Tone::Error:
        return {t.error, t.errorBg, t.errorSolid};
    case Tone::Info:
        return {t.info, t.infoBg, t.infoSolid};
    }
    Q_UNREACHABLE();
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"ring"_s;
    case Tone::Success:
        return u"okc"_s;
    case Tone::Warn:
        return u"alert"_s;
    case Tone::Error:
        return u"error"_s;
    case Tone::Info:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

} // namespace callttone::ui
