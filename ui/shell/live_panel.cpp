// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/live_panel.h"

#include "models/items/live_feed_model.h"
#include "ui/shell/message_delegate.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_setup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int HeadHeight = 44;
constexpr int StickWithin = 4; ///< px from the end that still count as the end

} // namespace

LivePanel::LivePanel(QAbstractItemModel &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_count(new Label({}, TextRole::Body, TextTone::Muted))
    , m_bell(iconButton(u"bell"_s, tr("Mute notifications")))
    , m_list(new QListView)
    , m_delegate(new MessageDelegate(this))
    , m_layers(new QStackedLayout)
{
    setAccessibleName(tr("Live panel"));
    auto *head = new QWidget;
    head->setFixedHeight(HeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 8, 1);
    row->addWidget(new Label(tr("Live"), TextRole::CardTitle));
    row->addWidget(m_count);
    row->addStretch(1);
    m_bell->setObjectName(u"muteNotifications"_s);
    m_bell->setCheckable(true);
    row->addWidget(m_bell);
    auto *close =
        iconButton(u"x"_s, tr("Close live panel"), QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText));
    row->addWidget(close);

    m_list->setObjectName(u"liveMessages"_s);
    configureList(m_list, tr("Call messages, newest last"), {.selects = false});
    m_list->setModel(&m_feed);
    m_list->setItemDelegate(m_delegate);
    m_list->viewport()->installEventFilter(this);

    m_layers->addWidget(m_list);
    m_layers->addWidget(
        new EmptyState(u"chat"_s, tr("Nothing has happened yet"),
                       tr("Each call shows here as Slack would get it: when it starts, and how it ended.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(m_layers, 1);

    connect(close, &QPushButton::clicked, this, &LivePanel::closeRequested);
    connect(m_bell, &QPushButton::clicked, this, [this] { Q_EMIT muteChosen(!m_muted); });
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT callRequested(index.data(items::LiveFeedModel::CallIdRole).toString());
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_list->verticalScrollBar(), &QScrollBar::sliderMoved, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        m_stick = bar->sliderPosition() >= bar->maximum() - StickWithin;
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        m_stick = bar->sliderPosition() >= bar->maximum() - StickWithin;
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LivePanel::followNewest);
    connect(&m_feed, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        m_delegate->forget(index);
        Q_EMIT m_delegate->sizeHintChanged(index);
    });
    connect(&m_feed, &QAbstractItemModel::modelReset, m_delegate, [this] { m_delegate->forget(); });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_feed, signal, this, &LivePanel::showWhatThereIs);
    connect(&m_feed, &QAbstractItemModel::modelReset, this, &LivePanel::showWhatThereIs);
    setLiveCount(0);
    setMuted(false);
    showWhatThereIs();
}

void LivePanel::setLiveCount(int count)
{
    m_count->setText(count == 0   ? tr("no call active")
                     : count == 1 ? tr("1 call active")
                                  : tr("%n calls active", nullptr, count));
}

void LivePanel::setMuted(bool muted)
{
    m_muted = muted;
    const QString name = muted ? tr("Notifications are muted. Turn them on") : tr("Mute notifications");
    m_bell->setIconName(muted ? u"bellOff"_s : u"bell"_s);
    m_bell->setChecked(muted);
    m_bell->setAccessibleName(name);
    m_bell->setToolTip(name);
}

void LivePanel::showWhatThereIs()
{
    m_layers->setCurrentIndex(m_feed.rowCount() > 0 ? 0 : 1);
    followNewest();
}

void LivePanel::followNewest()
{
    if (m_stick)
        m_list->scrollToBottom();
}

bool LivePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Wheel) {
        // The wheel moves the bar after this filter; look when it has.
        QTimer::singleShot(0, this, [this] {
            const QScrollBar *bar = m_list->verticalScrollBar();
            m_stick = bar->value() >= bar->maximum() - StickWithin;
        });
    }
    return QWidget::eventFilter(watched, event);
}

void LivePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_delegate->forget();
        m_list->doItemsLayout();
    }
}

void LivePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, HeadHeight - 1, theme.border);
    drawVLine(&painter, layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, height() - 1, theme.border);
}

} // namespace callttone::ui
