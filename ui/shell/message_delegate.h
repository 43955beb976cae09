// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/message_layout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace callttone::ui {

/// Paints the messages of the live panel as a channel shows them.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageDelegate(QObject *parent = nullptr);

    /// Width, theme or font changed: nothing laid out so far holds.
    void forget();
    /// One message changed.
    void forget(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const MessageLayout &layoutOf(const QModelIndex &index, int width, const Theme &theme) const;

    mutable QCache<QString, MessageLayout> m_layouts; ///< by event id
    mutable int m_width = -1;
};

} // namespace callttone::ui
