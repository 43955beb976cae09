// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/live_calls_card.h"

#include "models/items/live_calls.h"
#include "ui/pages/overview/row_painting.h"
#include "ui/shell/simulation.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QListView>
#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using items::LiveCalls;

namespace {

constexpr int Side = 16;
constexpr int NameWidth = 146;
constexpr int TimeWidth = 52;

} // namespace

void LiveCallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int height = option.rect.height();
    const int width = option.rect.width();
    RowPainter row(painter, option, theme, index.row() == index.model()->rowCount() - 1);
    row.icon({Side, 0, metrics::IconNav, height}, index.data(items::IconRole).toString(), metrics::Icon, theme.muted);
    const int left = Side + metrics::IconNav + metrics::Space12;
    const int middle = (height - 1) / 2;
    row.text({left, middle - 17, NameWidth, 18}, theme.font(TextRole::BodyMedium), theme.text, index.data().toString());
    row.text({left, middle + 1, NameWidth, 16}, theme.font(TextRole::MonoSmall), theme.muted,
             index.data(LiveCalls::NumberRole).toString());
    const QRect time(width - Side - TimeWidth, 0, TimeWidth, height);
    row.text(time, theme.font(TextRole::Mono), theme.text, index.data(LiveCalls::RunningRole).toString(),
             Qt::AlignTrailing);

    const int activityLeft = left + NameWidth + metrics::Space12;
    const QString activity = index.data(LiveCalls::ActivityRole).toString();
    const bool failed = index.data(items::ToneRole).toString() == "error"_L1;
    row.icon({activityLeft, 0, metrics::IconSmall, height}, index.data(LiveCalls::ActivityIconRole).toString(),
             metrics::IconSmall, failed ? theme.error : theme.success);
    const QFont words = theme.font(TextRole::Secondary);
    const QString shown = activity.isEmpty() ? tr("In conversation") : activity;
    const int room = time.left() - activityLeft - 28;
    row.text({activityLeft + 20, 0, room, height}, words, theme.text2, shown);
    const QString took = index.data(LiveCalls::TookRole).toString();
    const QFont mono = theme.font(TextRole::MonoSmall);
    const int after = QFontMetrics(words).horizontalAdvance(shown) + 8;
    const int tookWidth = QFontMetrics(mono).horizontalAdvance(took) + 2;
    if (!took.isEmpty() && after + tookWidth <= room) // the name matters more
        row.text({activityLeft + 20 + after, 0, tookWidth, height}, mono, theme.muted, took);
}

QSize LiveCallDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, metrics::RowHeightTwoLines};
}

LiveCallsCard::LiveCallsCard(items::LiveCalls &calls, Simulation &simulation, QWidget *parent)
    : Card(parent)
    , m_calls(calls)
    , m_list(new QListView)
    , m_empty(new EmptyState(u"phone"_s, tr("No call right now"),
                             tr("Play a scripted call to see its events stored, delivered and signed.")))
    , m_menu(new QMenu(this))
{
    setHeader(tr("Live calls"), u"phone"_s);
    setFlush(true);
    simulation.attach(m_menu);
    m_menu->setObjectName(u"simulateMenu"_s);
    auto *open = new Button(tr("Open simulator"), ButtonKind::Ghost);
    open->setSmall(true);
    addAction(open);
    connect(open, &QPushButton::clicked, this, &LiveCallsCard::simulatorRequested);
    auto *simulate = new Button(tr("Simulate"), ButtonKind::Ghost);
    simulate->setSmall(true);
    simulate->setIconName(u"play"_s);
    simulate->setObjectName(u"simulate"_s);
    simulate->setAccessibleName(tr("Simulate a call"));
    addAction(simulate);
    m_simulate = simulate;
    connect(simulate, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_simulate->mapToGlobal(QPoint(0, m_simulate->height() + 4))); });
    Button *invite = m_empty->addButton(tr("Simulate a call"), ButtonKind::Default);
    connect(invite, &QPushButton::clicked, this,
            [this, invite] { m_menu->popup(invite->mapToGlobal(QPoint(0, invite->height() + 4))); });

    m_list->setObjectName(u"liveCalls"_s);
    configureCardList(m_list, tr("Live calls"));
    m_list->setModel(&m_calls);
    m_list->setItemDelegate(new LiveCallDelegate(m_list));
    body()->setSpacing(0);
    body()->addWidget(m_list);
    body()->addWidget(m_empty);
    body()->addStretch(1);

    const auto show = [this](const QModelIndex &index) { Q_EMIT callRequested(index.data(items::IdRole).toString()); };
    connect(m_list, &QListView::clicked, this, show);
    connect(m_list, &QListView::activated, this, show);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_calls, signal, this, &LiveCallsCard::refresh);
    connect(&m_calls, &QAbstractItemModel::modelReset, this, &LiveCallsCard::refresh);
    refresh();
}

void LiveCallsCard::openSimulateMenu()
{
    m_menu->popup(m_simulate->mapToGlobal(QPoint(0, m_simulate->height() + 4)));
}

void LiveCallsCard::refresh()
{
    const int count = m_calls.count();
    setCount(count > 0 ? QString::number(count) : QString());
    m_empty->setVisible(count == 0);
    fitRows(m_list, metrics::RowHeightTwoLines);
}

} // namespace callttone::ui
