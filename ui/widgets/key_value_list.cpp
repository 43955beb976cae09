// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_value_list.h"

#include "ui/theme/theme_access.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

namespace callttone::ui {

KeyValueList::KeyValueList(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(accessibleName);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueList::setRows(const QList<QPair<QString, QString>> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < rows.size(); ++i) {
        const auto &[name, text] = rows.at(i);
        auto *key = new ElidedLabel(name, TextRole::MonoSmall, &Theme::muted);
        auto *value = new ElidedLabel(text, TextRole::MonoSmall, &Theme::text);
        key->setFixedWidth(scaledKeyWidth());
        value->setLeftToRight(true);
        value->setAccessibleDescription(name);
        auto *copy = new QAction(tr("Copy %1").arg(name), value);
        connect(copy, &QAction::triggered, value, [value] { QGuiApplication::clipboard()->setText(value->text()); });
        value->addAction(copy);
        value->setContextMenuPolicy(Qt::ActionsContextMenu);
        m_grid->addWidget(key, i, 0);
        m_grid->addWidget(value, i, 1);
    }
}

void KeyValueList::setKeyWidth(int px)
{
    m_keyWidth = px;
    for (int i = 0; i < m_grid->rowCount(); ++i) {
        if (QLayoutItem *item = m_grid->itemAtPosition(i, 0))
            item->widget()->setFixedWidth(scaledKeyWidth());
    }
}

int KeyValueList::scaledKeyWidth() const
{
    return qRound(m_keyWidth * themeOf(this).type.scale());
}

} // namespace callttone::ui
