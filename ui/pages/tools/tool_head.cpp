// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/tool_head.h"

#include "models/items/format.h"
#include "models/items/tool_list_model.h"
#include "models/items/tool_words.h"
#include "ui/pages/fields/source_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/vendor_tile.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int TileSize = 36;
constexpr int TipLetters = 1'500; ///< a server may describe its tools at any length

QString msText(double ms)
{
    return items::latencyText(qRound64(ms));
}

} // namespace

QString statsText(const values::ToolStats &stats)
{
    if (stats.count == 0)
        return ToolHead::tr("not called in the last 24 h");
    QStringList parts;
    if (stats.p50Ms)
        parts.append(ToolHead::tr("p50 %1").arg(msText(*stats.p50Ms)));
    if (stats.p95Ms)
        parts.append(ToolHead::tr("p95 %1").arg(msText(*stats.p95Ms)));
    parts.append(stats.count == 1 ? ToolHead::tr("1 call") : ToolHead::tr("%n calls", nullptr, int(stats.count)));
    if (stats.errors > 0)
        parts.append(stats.errors == 1 ? ToolHead::tr("1 error")
                                       : ToolHead::tr("%n errors", nullptr, int(stats.errors)));
    return ToolHead::tr("24 h: %1").arg(parts.join(u", "_s));
}

ToolHead::ToolHead(QWidget *parent)
    : QWidget(parent)
    , m_tile(new VendorTile({}, TileSize))
    , m_title(new Label({}, TextRole::PaneTitle))
    , m_description(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_facts(new QWidget)
    , m_name(new ElidedLabel({}, TextRole::MonoSmall, &Theme::muted))
    , m_kind(new StatusPill)
    , m_off(new StatusPill({u"pause"_s, tr("Off"), Tone::Neutral}))
    , m_speed(new ElidedLabel({}, TextRole::Secondary, &Theme::muted))
    , m_row(new QHBoxLayout)
    , m_simulator(new Button(tr("Call simulator")))
{
    m_title->setObjectName(u"toolTitle"_s);
    m_title->setWordWrap(true);
    m_name->setObjectName(u"toolName"_s);
    m_name->setLeftToRight(true);
    m_speed->setObjectName(u"toolSpeed"_s);
    m_description->setWordWrap(true);
    m_off->setToolTip(tr("Agents do not get this tool. It is switched on at its integration."));
    m_simulator->setIconName(u"panelR"_s);
    m_simulator->setObjectName(u"openSimulator"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space4);
    m_row->setSpacing(metrics::Space12);
    m_row->addWidget(m_tile, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_description);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_simulator, 0, Qt::AlignTop);
    column->addLayout(m_row);
    auto *facts = new QHBoxLayout(m_facts); // under the words, and under the controls beside them
    facts->setContentsMargins(TileSize + metrics::Space12, 0, 0, 0);
    facts->setSpacing(metrics::Space8);
    facts->addWidget(m_name);
    facts->addWidget(m_kind);
    facts->addWidget(m_off);
    facts->addWidget(m_speed, 1);
    column->addWidget(m_facts);
}

void ToolHead::addControl(QWidget *control)
{
    m_row->insertWidget(m_row->count() - 1, control, 0, Qt::AlignTop);
}

void ToolHead::setTool(const values::ToolInfo &tool)
{
    m_tile->setVendor(tool.integration);
    m_tile->show();
    m_title->setText(items::titleOf(tool));
    // Written for a language model, at length: the first sentence says what it is, the rest waits in the tool tip.
    const QString whole = items::briefText(translated(tool.description), TipLetters);
    const qsizetype end = whole.indexOf(u". "_s);
    m_description->setText(end > 0 ? whole.left(end + 1) : whole);
    m_description->setToolTip(whole);
    m_description->setVisible(!whole.isEmpty());
    m_name->setText(tool.name);
    m_kind->setPill(tool.readOnly      ? PillSpec{u"eye"_s, tr("Reads only"), Tone::Neutral}
                    : tool.destructive ? PillSpec{u"alert"_s, tr("Destructive"), Tone::Error}
                                       : PillSpec{u"pencil"_s, tr("Writes"), Tone::Warn});
    m_off->setVisible(!tool.enabled);
    m_facts->show();
    setStats(tool.stats);
}

void ToolHead::setLatency(int tools)
{
    m_tile->hide();
    m_title->setText(tr("Latency"));
    m_description->setText(tools == 0 ? tr("How long tools take while a caller waits.")
                                      : tr("How long each tool took in the last 24 hours, while a caller waited. After "
                                           "half a second a caller notices, after a whole one they hear a pause."));
    m_description->setToolTip({});
    m_description->show();
    m_facts->hide();
}

void ToolHead::setCompact(bool compact)
{
    m_simulator->setText(compact ? QString() : tr("Call simulator"));
    m_simulator->setAccessibleName(tr("Call simulator"));
    m_simulator->setToolTip(compact ? tr("Call simulator") : QString());
}

void ToolHead::setStats(const values::ToolStats &stats)
{
    m_speed->setText(statsText(stats));
}

} // namespace callttone::ui
