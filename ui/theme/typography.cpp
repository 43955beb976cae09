// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QFontDatabase>

namespace callttone::ui {

namespace {

struct RoleMetrics
{
    int px;
    QFont::Weight weight;
    bool mono = false;
};

RoleMetrics metricsOf(TextRole role)
{
    switch (role) {
    case TextRole::Metric:
        return {26, QFont::DemiBold};
    case TextRole::MetricSmall:
        return {20, QFont::DemiBold};
    case TextRole::DetailTitle:
        return {20, QFont::DemiBold};
    case TextRole::PaneTitle:
        return {18, QFont::DemiBold};
    case TextRole::PageTitle:
        return {16, QFont::DemiBold};
    case TextRole::CardTitle:
        return {14, QFont::DemiBold};
    case TextRole::Body:
        return {13, QFont::Normal};
    case TextRole::BodyMedium:
        return {13, QFont::Medium};
    case TextRole::BodyStrong:
        return {13, QFont::DemiBold};
    case TextRole::Secondary:
        return {12, QFont::Normal};
    case TextRole::SecondaryMedium:
        return {12, QFont::Medium};
    case TextRole::SecondaryStrong:
        return {12, QFont::DemiBold};
    case TextRole::Caption:
        return {11, QFont::Normal};
    case TextRole::CaptionStrong:
        return {11, QFont::DemiBold};
    case TextRole::Badge:
        return {10, QFont::DemiBold};
    case TextRole::Mono:
        return {12, QFont::Normal, true};
    case TextRole::MonoStrong:
        return {12, QFont::DemiBold, true};
    case TextRole::MonoTitle:
        return {14, QFont::DemiBold, true};
    case TextRole::MonoSmall:
        return {11, QFont::Normal, true};
    }
    Q_UNREACHABLE();
}

} // namespace

Typography::Typography(QFont general, QFont fixed, qreal scale)
    : m_general(std::move(general))
    , m_fixed(std::move(fixed))
    , m_scale(scale)
{}

Typography Typography::fromSystem(qreal scale)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Some platforms answer with a family they do not have; the hint keeps columns of digits aligned all the same.
    fixed.setStyleHint(QFont::Monospace);
    return Typography(QFontDatabase::systemFont(QFontDatabase::GeneralFont), fixed, scale);
}

QFont Typography::font(TextRole role) const
{
    const RoleMetrics metrics = metricsOf(role);
    QFont font = metrics.mono ? m_fixed : m_general;
    font.setPixelSize(qMax(1, qRound(metrics.px * m_scale)));
    font.setWeight(metrics.weight);
    return font;
}

} // namespace callttone::ui
