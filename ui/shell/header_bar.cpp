// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "ui/shell/live_toggle.h"
#include "ui/shell/search_button.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_crumbs(new QHBoxLayout)
    , m_title(new ElidedLabel({}, TextRole::PageTitle))
    , m_subtitle(new ElidedLabel({}, TextRole::Body, &Theme::muted))
    , m_search(new SearchButton)
    , m_live(new LiveToggle)
{
    setFixedHeight(metrics::HeaderBar);
    m_title->setObjectName(u"pageTitle"_s);
    m_crumbs->setSpacing(metrics::Space8);
    m_live->setObjectName(u"liveToggle"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::PagePaddingH, 0, metrics::Space16, 1);
    row->setSpacing(metrics::Space8);
    row->addLayout(m_crumbs);
    row->addWidget(m_title);
    row->addSpacing(metrics::Space8);
    row->addWidget(m_subtitle);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_live);
    connect(m_search, &QPushButton::clicked, this, &HeaderBar::searchRequested);
}

QString HeaderBar::title() const
{
    return m_title->text();
}

void HeaderBar::setPlace(const QStringList &crumbs, const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!m_compact && !subtitle.isEmpty());
    if (std::exchange(m_shownCrumbs, crumbs) == crumbs)
        return;
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        // Later, because the click that led here may come from this very crumb.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < crumbs.size(); ++i) {
        auto *crumb = new CrumbButton(crumbs.at(i));
        connect(crumb, &QPushButton::clicked, this, [this, i] { Q_EMIT crumbClicked(i); });
        m_crumbs->addWidget(crumb);
        m_crumbs->addWidget(new IconLabel(u"chevR"_s, metrics::IconSmall));
    }
}

void HeaderBar::setCompact(bool compact)
{
    m_compact = compact;
    m_subtitle->setVisible(!compact && !m_subtitle->text().isEmpty());
    m_search->setCompact(compact);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, height() - 1, theme.border);
}

CrumbButton::CrumbButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAccessibleName(tr("Back to %1").arg(text));
}

QSize CrumbButton::sizeHint() const
{
    const QFontMetrics fm(themeOf(this).font(TextRole::Body));
    return {fm.horizontalAdvance(text()), qMax(24, fm.height() + 4)};
}

void CrumbButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(underMouse() ? theme.text : theme.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace callttone::ui
