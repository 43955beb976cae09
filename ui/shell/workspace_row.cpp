// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_row.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/vendor_tile.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Padding = 12;
constexpr int Tile = 28;
constexpr int Gap = 10;
constexpr int Dot = 10;
constexpr int NameTop = 11;
constexpr int NameHeight = 17;

} // namespace

QString initialsOf(const QString &organization)
{
    QString initials;
    const QStringList words = organization.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.at(0).isLetterOrNumber())
            initials += word.at(0).toUpper();
        if (initials.size() == 2)
            break;
    }
    return initials;
}

WorkspaceRow::WorkspaceRow(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(metrics::HeaderBar);
}

void WorkspaceRow::setWorkspace(const QString &organization, const QString &plan)
{
    m_organization = organization;
    m_plan = plan;
    describe();
}

void WorkspaceRow::setSandbox(bool sandbox)
{
    if (m_sandbox == sandbox)
        return;
    m_sandbox = sandbox;
    describe();
}

void WorkspaceRow::describe()
{
    QString whole = u"%1, %2"_s.arg(m_organization, m_plan);
    if (m_sandbox)
        whole += u". "_s + tr("Sandbox: stand-ins answer for all vendors, nothing here is real");
    setAccessibleName(whole);
    setToolTip(whole.toHtmlEscaped());
    update();
}

void WorkspaceRow::setRail(bool rail)
{
    m_rail = rail;
    update();
}

QSize WorkspaceRow::sizeHint() const
{
    return {m_rail ? metrics::SidebarRail : metrics::Sidebar, metrics::HeaderBar};
}

void WorkspaceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawHLine(&painter, 0, width() - 1, height() - 1, theme.border);
    if (m_organization.isEmpty())
        return; // not known yet
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int left = m_rail ? (width() - Tile) / 2 : Padding;
    paintInitialsTile(&painter, mirrored({left, (height() - Tile) / 2, Tile, Tile}), theme, initialsOf(m_organization),
                      QColor(0x0F, 0x76, 0x6E)); // the sheet's workspace tile, the same in both themes
    if (m_rail) {
        if (m_sandbox)
            drawBox(&painter, mirrored({left + Tile - Dot + 3, (height() - Tile) / 2 - 3, Dot, Dot}), Dot / 2.0,
                    theme.warnSolid, theme.window);
        return;
    }
    int right = width() - Padding;
    if (m_sandbox) {
        const QString word = tr("Sandbox");
        const QSize size = badgeSize(theme, word);
        paintBadge(&painter, mirrored({right - size.width(), NameTop, size.width(), NameHeight}), theme, word,
                   Tone::Warn);
        right -= size.width() + Gap;
    }
    const int textLeft = left + Tile + Gap;
    const auto line = [&](TextRole role, const QColor &color, int top, int lineHeight, int end, const QString &words) {
        painter.setFont(theme.font(role));
        painter.setPen(color);
        painter.drawText(mirrored({textLeft, top, end - textLeft, lineHeight}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
                             | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, end - textLeft));
    };
    line(TextRole::BodyStrong, theme.text, NameTop, NameHeight, right, m_organization);
    line(TextRole::Caption, theme.muted, NameTop + NameHeight, 15, width() - Padding, m_plan);
}

} // namespace callttone::ui
