// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/about_section.h"
#include "ui/pages/settings/api_keys_section.h"
#include "ui/pages/settings/appearance_section.h"
#include "ui/pages/settings/diagnostics_section.h"
#include "ui/pages/settings/notifications_section.h"
#include "ui/shell/nav_delegate.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/nav_model.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int NavWidth = 188;
constexpr int IdRole = Qt::UserRole + 50;

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, const Parts &parts, QWidget *parent)
    : Page(parent)
    , m_model(new QStandardItemModel(this))
    , m_nav(new NavList(tr("Settings")))
    , m_stack(new QStackedWidget)
    , m_keys(new ApiKeysSection(workspace, parts.clipboard, parts.connection))
    , m_diagnostics(new DiagnosticsSection(workspace, parts.connection))
{
    m_nav->setObjectName(u"settingsNavigation"_s);
    m_nav->setModel(m_model);
    m_nav->setItemDelegate(new NavDelegate(m_nav, NavDelegate::Weight::Quiet));
    m_nav->setFixedWidth(NavWidth);
    m_nav->setProperty("pane", true);

    addSection(u"appearance"_s, u"sun"_s, tr("Appearance"), new AppearanceSection(parts.settings));
    addSection(u"api-keys"_s, u"key"_s, tr("API Keys"), m_keys);
    addSection(u"notifications"_s, u"bell"_s, tr("Notifications"),
               new NotificationsSection(parts.settings, parts.trayAvailable));
    addSection(u"diagnostics"_s, u"pulse"_s, tr("Diagnostics"), m_diagnostics);
    addSection(u"about"_s, u"info"_s, tr("About"), new AboutSection(parts.connection));

    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, metrics::Space12, 1, 0);
    side->addWidget(m_nav);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addLayout(side);
    row->addWidget(m_stack, 1);
    m_nav->setCurrentIndex(m_model->index(int(m_sections.indexOf(m_keys)), 0));
    connect(m_diagnostics, &DiagnosticsSection::pressingChanged, this, &SettingsPage::showPressing);
    connect(m_diagnostics, &DiagnosticsSection::integrationRequested, this, [this](const QString &id) {
        Q_EMIT navigate({PageId::Integrations, {{u"id"_s, id}}});
    });
    connect(m_nav, &NavList::chosen, this, [this](const QModelIndex &index) { showSection(index.row()); });
}

void SettingsPage::addSection(const QString &id, const QString &icon, const QString &title, SettingsSection *section)
{
    auto *item = new QStandardItem(title);
    item->setData(icon, NavModel::IconRole);
    item->setData(id, IdRole);
    m_model->appendRow(item);
    m_sections.append(section);
    QScrollArea *scroller = pageScroller(section);
    scroller->setProperty("pane", true);
    m_stack->addWidget(scroller);
}

SettingsSection *SettingsPage::currentSection() const
{
    return m_sections.at(m_stack->currentIndex());
}

QStringList SettingsPage::crumbs() const
{
    return {tr("Settings")};
}

QString SettingsPage::title() const
{
    return m_model->index(m_stack->currentIndex(), 0).data().toString();
}

void SettingsPage::enter(const QVariantMap &parameters)
{
    m_shown = true;
    int row = m_nav->currentIndex().row();
    const QString wanted = parameters.value(u"section"_s).toString();
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->index(i, 0).data(IdRole).toString() == wanted)
            row = i;
    }
    showSection(row);
    m_nav->setFocus(Qt::OtherFocusReason);
    if (parameters.value(u"action"_s).toString() == "add"_L1)
        createNew();
}

void SettingsPage::leave()
{
    m_shown = false;
    currentSection()->leave();
}

void SettingsPage::refresh()
{
    currentSection()->enter();
}

void SettingsPage::createNew()
{
    if (currentSection() == m_keys)
        m_keys->create();
}

void SettingsPage::showSection(int row)
{
    if (currentSection() != m_sections.at(row))
        currentSection()->leave();
    m_nav->setCurrentIndex(m_model->index(row, 0));
    m_stack->setCurrentIndex(row);
    if (m_shown)
        currentSection()->enter();
    Q_EMIT headerChanged();
}

void SettingsPage::showPressing(int count, int problems)
{
    QStandardItem *item = m_model->item(int(m_sections.indexOf(m_diagnostics)));
    item->setData(count > 0 ? QString::number(count) : QString(), NavModel::BadgeRole);
    item->setData(int(problems > 0 ? Tone::Error : Tone::Warn), NavModel::BadgeToneRole);
    item->setData(count > 0 ? tr("%1, %2 to look at").arg(item->text()).arg(count) : QVariant(),
                  Qt::AccessibleTextRole);
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - NavWidth - 1 : NavWidth;
    drawVLine(&painter, edge, 0, height() - 1, themeOf(this).border);
}

} // namespace callttone::ui
