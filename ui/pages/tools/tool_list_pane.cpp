// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/tool_list_pane.h"

#include "models/items/tool_list_model.h"
#include "ui/pages/tools/tool_list_delegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_setup.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Width = 248;

} // namespace

ToolListPane::ToolListPane(items::ToolListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new SearchField(tr("Filter tools"), u"/"_s))
    , m_list(new QListView)
    , m_nothing(new EmptyState(u"filter"_s, tr("No tool matches"), tr("Try part of a name, or an integration.")))
{
    setFixedWidth(Width);
    m_filter->setObjectName(u"toolFilter"_s);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"toolList"_s);
    configureList(m_list, tr("Tools"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ToolListDelegate(m_list));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::Space8, metrics::Space8, metrics::Space8, metrics::Space8);
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->hide();
    connect(m_nothing->addButton(tr("Clear filter"), ButtonKind::Default), &QPushButton::clicked, this,
            &ToolListPane::clearFilter);

    connect(m_filter, &QLineEdit::textChanged, this, &ToolListPane::applyFilter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ToolListPane::showSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid() || !current.flags().testFlag(Qt::ItemIsSelectable))
            return; // the model was made anew; what is shown stays
        const QString tool = current.data(items::IdRole).toString();
        if (std::exchange(m_tool, tool) != tool)
            Q_EMIT selected(tool);
    });
}

void ToolListPane::select(const QString &tool)
{
    m_tool = tool;
    showSelection();
}

void ToolListPane::showSelection()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    const QModelIndex wanted = m_tool.isEmpty() ? m_model.latencyIndex() : m_model.indexOf(m_tool);
    m_list->setCurrentIndex(wanted);
    m_list->viewport()->update();
    if (wanted.isValid())
        m_list->scrollTo(wanted);
}

void ToolListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ToolListPane::clearFilter()
{
    m_filter->clear();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ToolListPane::applyFilter()
{
    m_model.setFilter(m_filter->text());
    const bool nothing = m_model.rowCount() == 0 && !m_model.isEmpty();
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
}

bool ToolListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            m_list->setFocus(Qt::TabFocusReason);
        else
            m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        // The first match, unless one of those shown is open already.
        for (int row = 0; row < m_model.rowCount() && !m_list->currentIndex().isValid(); ++row) {
            if (m_model.index(row).flags().testFlag(Qt::ItemIsSelectable))
                m_list->setCurrentIndex(m_model.index(row));
        }
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ToolListPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawVLine(&painter, layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, height() - 1, theme.border);
}

} // namespace callttone::ui
