// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/attention_card.h"

#include "models/items/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// Draws the line between two rows.
class Row : public QWidget
{
public:
    explicit Row(bool line)
        : m_line(line)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_line)
            return;
        QPainter painter(this);
        drawHLine(&painter, 0, width() - 1, 0, themeOf(this).border);
    }

private:
    bool m_line;
};

ColorToken tokenOf(Tone tone)
{
    return tone == Tone::Error ? &Theme::error : &Theme::warn;
}

} // namespace

AttentionCard::AttentionCard(QWidget *parent)
    : Card(parent)
    , m_calm(new QWidget)
    , m_calmText(new Label({}, TextRole::Body, TextTone::Text2))
{
    setFlush(true);
    body()->setSpacing(0);
    auto *row = new QHBoxLayout(m_calm);
    row->setContentsMargins(metrics::Space16, 0, metrics::Space16, 0);
    row->setSpacing(metrics::Space12);
    row->addWidget(new IconLabel(u"okc"_s, metrics::IconNav, &Theme::success));
    row->addWidget(m_calmText, 1);
    m_calm->setFixedHeight(metrics::RowHeightButton);
    body()->addWidget(m_calm);
    m_calm->hide();
}

void AttentionCard::setItems(const QList<AttentionItem> &items, core::TimeMs checkedAt)
{
    m_calmText->setText(tr("Everything is working. Last checked %1.").arg(items::clockMinuteText(checkedAt)));
    m_calm->setVisible(items.isEmpty());
    if (m_items == items && (m_rows || items.isEmpty()))
        return;
    const bool worse = items.size() > m_items.size();
    m_items = items;
    rebuild();
    if (worse && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void AttentionCard::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // the click that led here may come from one of its buttons
        m_rows = nullptr;
    }
    if (m_items.isEmpty()) {
        setAccessibleDescription(m_calmText->text());
        return;
    }
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(metrics::CardHeader - 1);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::Space16 - 1, 0, metrics::Space16, 0);
    headRow->addWidget(new IconLabel(u"alert"_s, metrics::Icon, &Theme::warn));
    headRow->addWidget(new Label(tr("Needs attention"), TextRole::BodyStrong));
    headRow->addWidget(new Label(QString::number(m_items.size()), TextRole::Secondary, TextTone::Muted));
    headRow->addStretch(1);
    column->addWidget(head);
    for (const AttentionItem &item : std::as_const(m_items))
        column->addWidget(rowOf(item, &item == &m_items.constFirst()));
    body()->addWidget(m_rows);
}

QWidget *AttentionCard::rowOf(const AttentionItem &item, bool primary)
{
    auto *widget = new Row(true);
    widget->setMinimumHeight(metrics::RowHeightTwoLines);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(metrics::Space16, 1, metrics::Space16 - 1, 0);
    row->setSpacing(metrics::Space12);
    row->addWidget(
        new IconLabel(item.tone == Tone::Error ? u"error"_s : u"alert"_s, metrics::IconNav, tokenOf(item.tone)));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(new ElidedLabel(item.title, TextRole::BodyMedium));
    texts->addWidget(new ElidedLabel(item.detail, TextRole::Secondary, &Theme::muted));
    texts->addStretch(1);
    row->addLayout(texts, 1);
    auto *button = new Button(item.button, primary ? ButtonKind::Primary : ButtonKind::Default);
    button->setSmall(true);
    button->setAccessibleDescription(item.title);
    connect(button, &QPushButton::clicked, this, [this, item] { Q_EMIT remedyChosen(item); });
    row->addWidget(button);
    return widget;
}

} // namespace callttone::ui
