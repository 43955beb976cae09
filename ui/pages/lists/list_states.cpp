// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/list_states.h"

#include "models/items/windowed_model.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

ListStates::ListStates(QTableView *table, items::WindowedModel &model, const QList<Skeleton::Column> &skeleton)
    : QWidget(table)
    , m_table(table)
    , m_model(model)
    , m_layers(new QStackedLayout(this))
    , m_waiting(new QWidget)
    , m_patience(new Label(tr("The service takes longer than usual to answer."), TextRole::Secondary, TextTone::Muted))
    , m_empty(new EmptyState({}, {}, {}))
    , m_delay(new QTimer(this))
    , m_long(new QTimer(this))
{
    auto *column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(new Skeleton(skeleton, table->verticalHeader()->defaultSectionSize()), 1);
    column->addWidget(m_patience, 0, Qt::AlignHCenter);
    m_layers->addWidget(m_waiting);
    m_layers->addWidget(m_empty);
    hide();

    m_delay->setSingleShot(true);
    m_delay->setInterval(150ms);
    m_long->setSingleShot(true);
    m_long->setInterval(2s);
    connect(m_delay, &QTimer::timeout, this, &ListStates::refresh);
    connect(m_long, &QTimer::timeout, m_patience, &QWidget::show);
    connect(&model, &items::WindowedModel::loadingChanged, this, &ListStates::refresh);
    connect(&model, &items::WindowedModel::loaded, this, &ListStates::refresh);
    connect(&model, &items::WindowedModel::loadFailed, this, &ListStates::refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListStates::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ListStates::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListStates::refresh);
    table->viewport()->installEventFilter(this);
}

void ListStates::setEmptyMessage(std::function<EmptyMessage()> message)
{
    m_emptyMessage = std::move(message);
    refresh();
}

void ListStates::refresh()
{
    if (m_model.rowCount() > 0) {
        m_delay->stop();
        hide();
        return;
    }
    if (m_model.hasLoaded()) {
        if (m_emptyMessage)
            showMessage(m_emptyMessage());
        return;
    }
    if (!m_model.isLoading()) {
        if (!m_model.error().code.isEmpty())
            showFailure();
        return;
    }
    if (isVisible() && m_layers->currentWidget() == m_waiting)
        return;
    if (!m_delay->isActive() && !m_long->isActive()) {
        m_delay->start();
        m_long->start();
        m_patience->hide();
    } else if (!m_delay->isActive()) {
        m_layers->setCurrentWidget(m_waiting);
        place();
        show();
    }
}

void ListStates::showMessage(const EmptyMessage &message)
{
    m_delay->stop();
    m_long->stop();
    QStringList key{message.icon, message.title, message.text};
    for (const EmptyMessage::Action &action : message.actions)
        key.append(action.text);
    if (isVisible() && m_layers->currentWidget() == m_empty && key == m_shown)
        return; // the same again: its buttons may hold the focus
    m_shown = key;
    m_empty->setMessage(message.icon, message.title, message.text);
    m_empty->clearButtons();
    for (const EmptyMessage::Action &action : message.actions)
        connect(m_empty->addButton(action.text, action.kind), &QPushButton::clicked, this, action.run);
    m_layers->setCurrentWidget(m_empty);
    place();
    show();
}

void ListStates::showFailure()
{
    const core::ApiError error = m_model.error();
    const QString details =
        error.requestId.isEmpty() ? error.oneLine() : u"%1 (request %2)"_s.arg(error.oneLine(), error.requestId);
    showMessage(
        {u"alert"_s,
         error.title,
         error.detail,
         {{tr("Try again"), ButtonKind::Primary, [this] { m_model.refresh(); }},
          {tr("Copy details"), ButtonKind::Ghost, [details] { QGuiApplication::clipboard()->setText(details); }}}});
}

void ListStates::place()
{
    setGeometry(m_table->viewport()->geometry());
    raise();
}

bool ListStates::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QWidget::eventFilter(watched, event);
}

void ListStates::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).surface);
}

} // namespace callttone::ui
