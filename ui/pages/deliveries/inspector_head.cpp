// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/inspector_head.h"

#include "models/items/sync_words.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_pill.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

InspectorHead::InspectorHead(QWidget *parent)
    : QWidget(parent)
    , m_event(new Label({}, TextRole::MonoTitle))
    , m_pill(new StatusPill)
    , m_url(new ElidedLabel({}, TextRole::Secondary, &Theme::text, Qt::ElideMiddle))
    , m_ids(new Label({}, TextRole::MonoSmall, TextTone::Muted))
    , m_replay(new Button(tr("Replay"), ButtonKind::Primary))
    , m_curl(new Button(tr("Copy as cURL")))
    , m_export(new Button(tr("Export")))
    , m_more(iconButton(u"dots"_s, tr("More actions")))
    , m_menu(new QMenu(this))
{
    auto *previous = iconButton(u"chevU"_s, tr("Previous delivery"), tr("Up"));
    auto *next = iconButton(u"chevD"_s, tr("Next delivery"), tr("Down"));
    auto *close = iconButton(u"x"_s, tr("Close"), tr("Esc"));
    connect(previous, &QPushButton::clicked, this, &InspectorHead::previousRequested);
    connect(next, &QPushButton::clicked, this, &InspectorHead::nextRequested);
    connect(close, &QPushButton::clicked, this, &InspectorHead::closeRequested);

    m_event->setLayoutDirection(Qt::LeftToRight);
    m_event->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_url->setLeftToRight(true);
    m_ids->setTextFormat(Qt::RichText); // holds one link; ids are escaped
    m_ids->setLayoutDirection(Qt::LeftToRight);
    m_ids->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_ids->setMinimumWidth(40);
    connect(m_ids, &QLabel::linkActivated, this, &InspectorHead::openCallRequested);

    m_replay->setIconName(u"retry"_s);
    m_curl->setIconName(u"copy"_s);
    m_curl->setToolTip(tr("Copy the attempt as a shell command (C)"));
    m_export->setIconName(u"download"_s);
    m_export->setToolTip(tr("Save this delivery with all attempts (E)"));
    for (Button *button : {m_replay, m_curl, m_export})
        button->setSmall(true);
    connect(m_replay, &QPushButton::clicked, this, &InspectorHead::replayRequested);
    connect(m_curl, &QPushButton::clicked, this, &InspectorHead::curlRequested);
    connect(m_export, &QPushButton::clicked, this, &InspectorHead::exportRequested);
    makeMenu();

    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::Space8);
    title->addWidget(m_event);
    title->addWidget(m_pill);
    title->addStretch(1);
    title->addWidget(previous);
    title->addWidget(next);
    title->addWidget(close);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(0, 10, metrics::Space8, 0);
    actions->setSpacing(metrics::Space8);
    actions->addWidget(m_replay);
    actions->addWidget(m_curl);
    actions->addWidget(m_export);
    actions->addStretch(1);
    actions->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space8, metrics::Space12 + 1);
    column->setSpacing(0);
    column->addLayout(title);
    column->addSpacing(2);
    column->addWidget(m_url);
    column->addWidget(m_ids);
    column->addLayout(actions);
}

void InspectorHead::makeMenu()
{
    m_cancel = m_menu->addAction(Icons::icon(u"stop"_s), tr("Cancel retries…"), this, &InspectorHead::cancelRequested);
    m_openCall = m_menu->addAction(Icons::icon(u"phone"_s), tr("Open call"), this, &InspectorHead::openCallRequested);
    m_menu->addSeparator();
    m_menu->addAction(Icons::icon(u"copy"_s), tr("Copy id"), this, &InspectorHead::copyIdRequested);
    m_har = m_menu->addAction(Icons::icon(u"braces"_s), tr("Copy as HAR"), this, &InspectorHead::harRequested);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
}

void InspectorHead::setDelivery(const values::Delivery &delivery)
{
    const values::DeliveryStatusInfo &status = values::infoOf(delivery.status);
    m_event->setText(values::wireName(delivery.event));
    m_pill->setPill(pillOf(delivery.status));
    m_pill->setToolTip(delivery.reason.toHtmlEscaped());
    m_url->setText(delivery.destination.label);
    m_id = delivery.id;
    m_callId = delivery.callId;
    showIds();
    m_cancel->setEnabled(!status.terminal);
    m_openCall->setEnabled(!delivery.callId.isEmpty());
    // A connector may ask several things at once: each request has its own command, below.
    const bool byConnector = items::isByConnector(delivery.destination);
    m_replay->setToolTip(items::replayMeaning(delivery.destination));
    m_curl->setVisible(!byConnector);
    m_har->setVisible(!byConnector);
}

void InspectorHead::showIds()
{
    const QString id = m_id.toHtmlEscaped();
    if (m_callId.isEmpty()) {
        m_ids->setText(id);
        m_ids->setAccessibleName(m_id);
        return;
    }
    // Rich text keeps the colour it was made with, so a new theme needs a new text.
    m_ids->setText(u"%1, %2 <a href=\"call\" style=\"text-decoration:none;color:%3\">%4</a>"_s.arg(
        id, tr("call").toHtmlEscaped(), themeOf(this).accentText.name(), m_callId.toHtmlEscaped()));
    m_ids->setAccessibleName(u"%1, %2 %3"_s.arg(m_id, tr("call"), m_callId));
}

void InspectorHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        showIds();
}

void InspectorHead::setUrl(const QString &url)
{
    m_url->setText(url);
}

void InspectorHead::setHasAttempt(bool has)
{
    m_curl->setEnabled(has);
    m_har->setEnabled(has);
}

void InspectorHead::setSelectedCount(int count)
{
    m_replay->setText(count > 1 ? tr("Replay %L1").arg(count) : tr("Replay"));
    m_replay->updateGeometry();
}

void InspectorHead::setReplaying(bool replaying)
{
    m_replay->setBusy(replaying);
}

void InspectorHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, height() - 1, theme.border);
}

} // namespace callttone::ui
