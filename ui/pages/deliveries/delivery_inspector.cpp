// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/delivery_inspector.h"

#include "models/items/sync_words.h"
#include "ui/pages/deliveries/inspector_body.h"
#include "ui/pages/deliveries/inspector_head.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton.h"

#include <QPainter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

DeliveryInspector::DeliveryInspector(const core::Clock &clock, ToastHost &toasts, QWidget *parent)
    : QWidget(parent)
    , m_head(new InspectorHead)
    , m_body(new InspectorBody(clock, toasts))
    , m_waiting(new Skeleton({{16, 16, 16}, {44, 56}, {112, 180}}, 32))
    , m_failed(new EmptyState({}, {}, {}))
    , m_layers(new QStackedLayout)
    , m_delay(new QTimer(this))
{
    setMinimumWidth(metrics::InspectorMin);
    setMaximumWidth(metrics::InspectorMax);
    setProperty("pane", true);
    setAccessibleName(tr("Selected delivery"));
    m_layers->addWidget(m_body);
    m_layers->addWidget(m_waiting);
    m_layers->addWidget(m_failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_layers, 1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150ms);
    connect(m_delay, &QTimer::timeout, this, [this] { m_layers->setCurrentWidget(m_waiting); });
}

void DeliveryInspector::showDelivery(const values::Delivery &delivery)
{
    m_head->setDelivery(delivery);
    if (m_detail && m_detail->delivery.id == delivery.id)
        return;
    showLoading();
}

void DeliveryInspector::showLoading()
{
    m_detail.reset();
    m_head->setHasAttempt(false);
    m_delay->start();
}

void DeliveryInspector::showDetail(const values::DeliveryDetail &detail)
{
    m_delay->stop();
    m_detail = detail;
    m_head->setDelivery(detail.delivery);
    if (!detail.attempts.isEmpty() && !items::isByConnector(detail.delivery.destination))
        m_head->setUrl(detail.attempts.last().url);
    m_body->setDetail(detail);
    m_head->setHasAttempt(attempt());
    m_layers->setCurrentWidget(m_body);
}

void DeliveryInspector::showFailure(const core::ApiError &error)
{
    m_delay->stop();
    m_detail.reset();
    m_head->setHasAttempt(false);
    m_failed->setMessage(u"alert"_s, error.title, error.detail);
    m_failed->clearButtons();
    connect(m_failed->addButton(tr("Try again"), ButtonKind::Default), &QPushButton::clicked, this,
            &DeliveryInspector::retryRequested);
    m_layers->setCurrentWidget(m_failed);
}

const values::DeliveryAttempt *DeliveryInspector::attempt() const
{
    return m_detail ? m_body->attempt() : nullptr;
}

void DeliveryInspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).surface);
}

} // namespace callttone::ui
