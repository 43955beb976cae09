// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problem_page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int CardWidth = 480;
constexpr qsizetype ButtonsInFirstRow = 2;

} // namespace

ProblemPage::ProblemPage(QWidget *parent)
    : QWidget(parent)
    , m_state(new EmptyState(u"error"_s, {}, {}))
{
    auto *card = new Card;
    card->setFixedWidth(CardWidth);
    card->setFlush(true);
    card->body()->addWidget(m_state);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Space24, metrics::Space24, metrics::Space24, metrics::Space24);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);

    m_extra = new QWidget;
    auto *extra = new QHBoxLayout(m_extra);
    extra->setContentsMargins(metrics::Space24, 0, metrics::Space24, metrics::Space24);
    extra->setAlignment(Qt::AlignHCenter);
    card->body()->addWidget(m_extra);
}

void ProblemPage::setProblem(const core::ApiError &error, const QList<ProblemAction> &actions)
{
    m_state->setMessage(u"error"_s, error.title, error.detail);
    m_state->clearButtons();
    while (QLayoutItem *item = m_extra->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto wire = [this](Button *button, const std::function<void()> &run) {
        connect(button, &QPushButton::clicked, this, [run] { run(); });
    };
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const ProblemAction &action = actions.at(i);
        if (i < ButtonsInFirstRow) {
            wire(m_state->addButton(action.text, i == 0 ? ButtonKind::Primary : ButtonKind::Default), action.run);
            continue;
        }
        auto *button = new Button(action.text, ButtonKind::Ghost);
        wire(button, action.run);
        m_extra->layout()->addWidget(button);
    }
    auto *copy = new Button(tr("Copy details"), ButtonKind::Ghost);
    const QString details = u"%1\n%2\n%3\n"_s.arg(error.title, error.detail, error.code);
    connect(copy, &QPushButton::clicked, this, [details] { QGuiApplication::clipboard()->setText(details); });
    m_extra->layout()->addWidget(copy);

    QAccessibleEvent alert(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace callttone::ui
