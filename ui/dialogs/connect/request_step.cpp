// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/request_step.h"

#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/fact_row.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QStringList foundVariables(const values::Integration &integration)
{
    QStringList names;
    for (const values::EnvVariable &variable : integration.environment) {
        if (variable.set)
            names.append(variable.name);
    }
    return names;
}

QWidget *foundLine(const QStringList &names)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setSpacing(6);
    auto *icon = new IconLabel(u"okc"_s, metrics::IconSmall, &Theme::success);
    icon->setMinimumHeight(metrics::Space16);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new Label(names.size() == 1 ? RequestStep::tr("%1 is set").arg(names.constFirst())
                                              : RequestStep::tr("%1 are set").arg(listed(names)),
                            TextRole::Secondary, TextTone::Text2);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return line;
}

} // namespace

RequestStep::RequestStep(const values::Integration &integration, bool sandbox, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    if (integration.state == values::IntegrationState::Error && !integration.health.detail.isEmpty()) {
        column->addWidget(new Banner(Tone::Warn, tr("The connection is broken."), integration.health.detail));
        column->addSpacing(metrics::Space12);
    }
    if (integration.reusesGrant) {
        column->addWidget(FactRow::done(tr("Your %1 account is already authorized.").arg(signInName(integration)),
                                        tr("Nothing more to allow: connecting takes one click.")));
        return;
    }
    column->addWidget(new Label(tr("CalltTone will ask to"), TextRole::BodyMedium));
    column->addSpacing(metrics::Space4);
    const QList<ScopeGroup> groups = scopeGroups(integration.scopes);
    for (const ScopeGroup &group : groups)
        column->addWidget(new FactRow(group.icon, &Theme::muted, group.title, group.reason));
    column->addSpacing(metrics::Space8);
    if (sandbox)
        column->addWidget(new Banner(Tone::Warn, tr("Sandbox."),
                                     tr("A stand-in for %1 on this computer answers. No account is needed and nothing "
                                        "is sent to %1.")
                                         .arg(signInName(integration))));
    else
        column->addWidget(new Banner(Tone::Info, {}, beforeBrowser(integration)));
    if (const QStringList found = foundVariables(integration); !found.isEmpty()) {
        column->addSpacing(metrics::Space12);
        column->addWidget(foundLine(found));
    }
}

} // namespace callttone::ui
