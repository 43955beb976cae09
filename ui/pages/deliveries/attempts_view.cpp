// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/attempts_view.h"

#include "models/items/attempt_list_model.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace callttone::ui {

namespace {

using items::AttemptListModel;
using items::AttemptRow;

constexpr int RowHeight = 26;
constexpr int Side = 8;
constexpr int TimeWidth = 60;

int rowHeightOf(const QWidget *widget)
{
    return qMax(RowHeight, QFontMetrics(themeOf(widget).font(TextRole::Body)).height() + 8);
}

/// Icon, time, what happened, how long it took.
class AttemptDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, rowHeightOf(option.widget)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            drawBox(painter, option.rect, metrics::RadiusControl, selected ? theme.accentSoft : theme.hover,
                    selected && theme.highContrast ? theme.text : QColor());
        if (option.state.testFlag(QStyle::State_HasFocus) && hasKeyboardFocus(option.widget))
            drawRing(painter, option.rect.adjusted(2, 2, -2, -2), metrics::RadiusSmall, theme.focus);
        paintRow(painter, option, index, theme);
        painter->restore();
    }

private:
    static void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const Theme &theme)
    {
        QRect rest = option.rect.adjusted(Side, 0, -Side, 0);
        const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        const auto align = [&](Qt::Alignment a) {
            return int(QStyle::visualAlignment(option.direction, a | Qt::AlignVCenter)) | Qt::TextSingleLine;
        };
        const bool isAttempt = index.data(AttemptListModel::KindRole).toInt() == int(AttemptRow::Kind::Attempt);
        const Tone tone = toneNamed(index.data(items::ToneRole).toString());
        Icons::paint(painter, mirrored(QRect(rest.left(), rest.top(), metrics::Icon, rest.height())),
                     index.data(items::IconRole).toString(), metrics::Icon, theme.*tokenOf(tone));
        rest.setLeft(rest.left() + metrics::Icon + 8);

        painter->setFont(theme.font(TextRole::Mono));
        const QString time = index.siblingAtColumn(AttemptListModel::Time).data().toString();
        if (!time.isEmpty()) {
            const int width = qRound(TimeWidth * theme.type.scale());
            painter->setPen(theme.muted);
            painter->drawText(mirrored(QRect(rest.left(), rest.top(), width + 8, rest.height())), align(Qt::AlignLeft),
                              time);
            rest.setLeft(rest.left() + width + 8);
        }
        const QString took = index.siblingAtColumn(AttemptListModel::Took).data().toString();
        painter->setPen(theme.text2);
        painter->drawText(mirrored(rest), align(Qt::AlignRight), took);
        if (!took.isEmpty())
            rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(took) - 8);

        const QFont font = theme.font(TextRole::Body);
        const QString text = index.siblingAtColumn(AttemptListModel::Text).data().toString();
        painter->setFont(font);
        painter->setPen(isAttempt ? theme.text : theme.muted);
        painter->drawText(mirrored(rest), align(Qt::AlignLeft),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rest.width()));
    }
};

} // namespace

AttemptsView::AttemptsView(const core::Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_model(new AttemptListModel(clock, this))
{
    setModel(m_model);
    setItemDelegate(new AttemptDelegate(this));
    setAccessibleName(tr("Attempts"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("focusRing", false); // its row shows it
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(items::AttemptListModel::KindRole).toInt() == int(AttemptRow::Kind::Earlier))
            m_model->showEarlier();
    });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (index.data(items::AttemptListModel::KindRole).toInt() == int(AttemptRow::Kind::Earlier))
            m_model->showEarlier();
    });
}

void AttemptsView::setDetail(const values::DeliveryDetail &detail)
{
    const bool sameDelivery = std::exchange(m_deliveryId, detail.delivery.id) == detail.delivery.id;
    const bool wasAtNewest = currentIndex().isValid() && currentIndex().row() == m_model->lastAttemptRow();
    m_changing = true;
    m_model->setDetail(detail);
    if (!sameDelivery || wasAtNewest || !chosen())
        setCurrentIndex(m_model->index(m_model->lastAttemptRow(), 0));
    m_changing = false;
    updateGeometry();
    Q_EMIT chosenChanged();
}

const values::DeliveryAttempt *AttemptsView::chosen() const
{
    return currentIndex().isValid() ? m_model->attemptAt(currentIndex().row()) : nullptr;
}

QSize AttemptsView::sizeHint() const
{
    return {200, m_model->rowCount() * rowHeightOf(this)};
}

QSize AttemptsView::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void AttemptsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_changing && chosen())
        Q_EMIT chosenChanged();
}

} // namespace callttone::ui
