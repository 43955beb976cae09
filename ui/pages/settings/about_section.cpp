// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/about_section.h"

#include "ui/shell/connection_monitor.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vendor_tile.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

AboutSection::AboutSection(ConnectionMonitor &connection, QWidget *parent)
    : SettingsSection(tr("About"), tr("The program, and where it keeps what it knows."), parent)
    , m_connection(connection)
    , m_facts(new KeyValueList(tr("About this program")))
{
    auto *card = new Card;
    card->body()->setSpacing(metrics::Space16);
    auto *name = new QHBoxLayout;
    name->setSpacing(metrics::Space12);
    name->addWidget(new VendorTile(u"bot"_s, 48));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(tr("CalltTone Desktop"), TextRole::PageTitle));
    words->addWidget(
        new Label(tr("Version %1").arg(QCoreApplication::applicationVersion()), TextRole::Secondary, TextTone::Muted));
    name->addLayout(words, 1);
    card->body()->addLayout(name);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(paragraph(tr("Free software under the GNU General Public License, version 3 or later. It "
                                         "comes without any warranty, as far as the law allows.")));
    auto *buttons = new QHBoxLayout;
    auto *folder = new Button(tr("Open data folder"));
    folder->setIconName(u"folder"_s);
    m_openFolder = folder;
    auto *copy = new Button(tr("Copy diagnostics"), ButtonKind::Ghost);
    copy->setIconName(u"copy"_s);
    buttons->addWidget(folder);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    body()->addWidget(card);

    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_connection.facts().dataDir)); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_connection.diagnostics()); });
    connect(&m_connection, &ConnectionMonitor::changed, this, &AboutSection::enter);
}

void AboutSection::enter()
{
    const ConnectionFacts &facts = m_connection.facts();
    QList<QPair<QString, QString>> rows{
        {tr("Licence"), u"GPL-3.0-or-later"_s},
        {tr("Engine"),
         facts.home == EngineHome::BuiltIn ? tr("Built in, at %1").arg(facts.base.toString()) : facts.base.toString()},
    };
    if (const auto &account = m_connection.account())
        rows.append({tr("Engine version"), account->version});
    if (!facts.dataDir.isEmpty())
        rows.append({tr("Data folder"), QDir::toNativeSeparators(facts.dataDir)});
    if (!facts.vault.isEmpty())
        rows.append({tr("Secrets"), facts.vault});
    rows.append({tr("Qt"), QString::fromLatin1(qVersion())});
    m_facts->setRows(rows);
    m_openFolder->setVisible(!facts.dataDir.isEmpty());
}

} // namespace callttone::ui
