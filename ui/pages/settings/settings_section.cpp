// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_section.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace callttone::ui {

namespace {

constexpr int WidestColumn = 984;

} // namespace

SettingsSection::SettingsSection(const QString &heading, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_sentence(paragraph(sentence))
    , m_body(new QVBoxLayout)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *title = new Label(heading, TextRole::PaneTitle);
    title->setMinimumHeight(26);
    texts->addWidget(title);
    texts->addWidget(m_sentence);
    m_head->setSpacing(metrics::Space8);
    m_head->addLayout(texts, 1);

    m_body->setSpacing(metrics::CardGap);
    m_body->addLayout(m_head);
    // The column keeps its width in wide windows; what is left over stays empty at the end.
    auto *column = new QWidget;
    column->setLayout(m_body);
    column->setMaximumWidth(WidestColumn);
    auto *line = new QHBoxLayout;
    line->addWidget(column, 1);
    line->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addLayout(line);
    outer->addStretch(1);
}

void SettingsSection::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void SettingsSection::addHeadAction(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignBottom);
}

} // namespace callttone::ui
