// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/permissions_tab.h"

#include "ui/pages/integrations/integration_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lined_row.h"
#include "ui/widgets/status_pill.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Integration;
using values::IntegrationState;
using values::ScopeGrant;

namespace {

constexpr int PermissionRow = 56;
constexpr int PillColumn = 112;
constexpr int NameColumn = 280;

} // namespace

PermissionsTab::PermissionsTab(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
}

void PermissionsTab::setIntegration(const Integration &integration)
{
    const bool asked = integration.state == IntegrationState::Connected || integration.state == IntegrationState::Error;
    if (m_content && m_id == integration.id && m_asked == asked && m_scopes == integration.scopes)
        return;
    m_id = integration.id;
    m_asked = asked;
    m_scopes = integration.scopes;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the click that led here may come from its banner
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::CardGap);
    // The head of the page says it, unless something else is more pressing there.
    const auto trouble = troubleOf(integration);
    const bool said = trouble && trouble->action == "reconnect"_L1;
    if (const auto missing = missingScopes(integration); !missing.isEmpty() && !said) {
        QStringList titles;
        for (const ScopeGrant &scope : missing)
            titles.append(translated(scope.title));
        auto *banner = new Banner(
            Tone::Warn,
            missing.size() == 1 ? tr("1 permission was not granted.")
                                : tr("%n permissions were not granted.", nullptr, int(missing.size())),
            tr("What needs it is off: %1. Reconnect and allow it to turn that on.").arg(titles.join(u", "_s)));
        banner->setAction(tr("Reconnect"));
        connect(banner, &Banner::triggered, this, &PermissionsTab::reconnectRequested);
        column->addWidget(banner);
    }
    auto *card = new Card;
    card->setAccessibleName(tr("Permissions"));
    card->setBodyMargins(0, 0, 0, 0);
    card->body()->setSpacing(0);
    for (const ScopeGrant &scope : std::as_const(m_scopes))
        card->body()->addWidget(rowOf(scope, asked, &scope == &m_scopes.constFirst()));
    column->addWidget(card);
    auto *note =
        new Label(tr("CalltTone asks only for the permissions its tools use."), TextRole::Secondary, TextTone::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    m_column->insertWidget(0, m_content);
}

QWidget *PermissionsTab::rowOf(const ScopeGrant &scope, bool asked, bool first) const
{
    auto *row = new LinedRow(first, PermissionRow);
    row->row()->setSpacing(metrics::Space12);
    row->row()->addWidget(new IconLabel(scope.granted ? u"okc"_s
                                        : asked       ? u"xc"_s
                                                      : u"ring"_s,
                                        metrics::IconNav,
                                        scope.granted ? &Theme::success
                                        : asked       ? &Theme::error
                                                      : &Theme::muted));
    row->row()->addWidget(twoLines(translated(scope.title), translated(scope.reason)), 1);
    auto *name = new ElidedLabel(scope.name, TextRole::Mono, &Theme::muted, Qt::ElideLeft);
    name->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    name->setLeftToRight(true);
    name->setMaximumWidth(NameColumn); // Google's are whole addresses; their end tells them apart
    row->row()->addWidget(name);
    auto *place = new QWidget;
    place->setMinimumWidth(PillColumn);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(new StatusPill(scope.granted ? PillSpec{u"check"_s, tr("Granted"), Tone::Success}
                                   : asked       ? PillSpec{u"x"_s, tr("Missing"), Tone::Error}
                                                 : PillSpec{u"minus"_s, tr("Not requested"), Tone::Neutral}));
    row->row()->addWidget(place);
    return row;
}

} // namespace callttone::ui
