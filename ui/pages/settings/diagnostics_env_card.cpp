// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/diagnostics_env_card.h"

#include "ui/pages/settings/diagnostics_rows.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vendor_tile.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Tile = 22;
constexpr int NameWidth = 120;
constexpr int ChipGap = 6;
constexpr int ChipPadding = 9;

/// A variable's name with a tick, a cross, or a dash for one that has a default.
class EnvChip : public QWidget
{
public:
    explicit EnvChip(const values::EnvVariable &variable)
        : m_missing(!variable.set && variable.required)
        , m_icon(variable.set        ? u"check"_s
                 : variable.required ? u"x"_s
                                     : u"minus"_s)
        , m_text(variable.set || variable.required ? variable.name
                                                   : DiagnosticsEnvCard::tr("%1 (default)").arg(variable.name))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        const QString word = variable.set        ? DiagnosticsEnvCard::tr("set")
                             : variable.required ? DiagnosticsEnvCard::tr("missing")
                                                 : DiagnosticsEnvCard::tr("not set, has a default");
        setAccessibleName(u"%1: %2"_s.arg(variable.name, word));
        setToolTip(accessibleName());
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics fm(themeOf(this).font(TextRole::MonoSmall));
        return {fm.horizontalAdvance(m_text) + metrics::IconPill + 6 + 2 * ChipPadding, qMax(22, fm.height() + 6)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        drawBox(&painter, rect(), metrics::RadiusControl, m_missing ? theme.errorBg : theme.sunken,
                m_missing ? QColor() : theme.border);
        const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const QColor mark = m_missing ? theme.error : m_icon == "check"_L1 ? theme.success : theme.muted;
        const QRect icon(ChipPadding, 0, metrics::IconPill, height());
        Icons::paint(&painter, mirrored(icon), m_icon, metrics::IconPill, mark);
        painter.setFont(theme.font(TextRole::MonoSmall));
        painter.setPen(m_missing ? theme.error : theme.text2);
        painter.drawText(mirrored({icon.right() + 7, 0, width() - icon.right() - 7 - ChipPadding + 2, height()}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), m_text);
    }

private:
    bool m_missing;
    QString m_icon;
    QString m_text;
};

} // namespace

DiagnosticsEnvCard::DiagnosticsEnvCard(QWidget *parent)
    : Card(parent)
    , m_open(new Button(tr("Open folder"), ButtonKind::Ghost))
{
    setFlush(true);
    setHeader(tr("Credentials in .env"));
    m_open->setSmall(true);
    addAction(m_open);
    body()->setSpacing(0);
    connect(m_open, &QPushButton::clicked, this, &DiagnosticsEnvCard::folderRequested);
}

void DiagnosticsEnvCard::setGroups(const QList<EnvGroup> &groups, const QString &envFile)
{
    setCount(QDir::toNativeSeparators(envFile));
    m_open->setVisible(!envFile.isEmpty());
    while (QLayoutItem *item = body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const EnvGroup &group : groups) {
        QWidget *row = makeRow(group, body()->count() == 0);
        body()->addWidget(row);
        row->show();
    }
}

QWidget *DiagnosticsEnvCard::makeRow(const EnvGroup &group, bool first)
{
    auto *row = new CardRow(first);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::RowPadding, metrics::Space8 + 1, metrics::RowPadding, metrics::Space8);
    line->setSpacing(metrics::Space12);
    line->addWidget(new VendorTile(group.integration, Tile));
    auto *name = new Label(group.name);
    name->setMinimumWidth(NameWidth);
    line->addWidget(name);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, ChipGap, ChipGap);
    for (const values::EnvVariable &variable : group.variables)
        flow->addWidget(new EnvChip(variable));
    line->addWidget(chips, 1);
    if (!group.isComplete()) {
        auto *fix = new Button(tr("Fix…"));
        fix->setSmall(true);
        fix->setObjectName(u"fix-"_s + group.integration);
        connect(fix, &QPushButton::clicked, this, [this, id = group.integration] { Q_EMIT fixRequested(id); });
        line->addWidget(fix);
    }
    return row;
}

} // namespace callttone::ui
