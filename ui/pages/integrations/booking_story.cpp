// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/booking_story.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int FourFrom = 620;

QWidget *stepOf(const QString &icon, const QString &title, const QString &text)
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(metrics::Space16, 14, metrics::Space16, 14);
    column->setSpacing(2);
    column->addWidget(new IconLabel(icon, metrics::IconNav));
    column->addSpacing(metrics::Space8 - 2);
    auto *head = new Label(title, TextRole::BodyMedium);
    head->setWordWrap(true);
    column->addWidget(head);
    head->setMinimumWidth(1); // the longest word must not keep four columns where two would fit
    auto *words = new Label(text, TextRole::Secondary, TextTone::Muted);
    words->setWordWrap(true);
    words->setMinimumWidth(1);
    column->addWidget(words);
    column->addStretch(1);
    return step;
}

} // namespace

BookingStory::BookingStory(const QString &integrationId, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    const bool contacts = integrationId == "gohighlevel"_L1;
    m_steps = {
        stepOf(u"search"_s, tr("Caller asks to book"),
               contacts ? tr("Get Contact, then Check Availability") : tr("Check Availability")),
        stepOf(u"chat"_s, tr("Agent offers slots"), tr("Open times are read out")),
        stepOf(u"calendar"_s, tr("Caller confirms"),
               contacts ? tr("Create Contact if new, then Book Appointment") : tr("Create Event")),
        stepOf(u"okc"_s, tr("Both sides confirmed"), tr("Caller and your team get a confirmation")),
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space8);
    column->addWidget(new Label(tr("A typical booking"), TextRole::CaptionStrong, TextTone::Muted));
    auto *card = new Card;
    card->setBodyMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    card->body()->addLayout(m_grid);
    column->addWidget(card);
    place(int(m_steps.size()));
}

void BookingStory::place(int columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_steps.size(); ++i)
        m_grid->addWidget(m_steps.at(i), i / columns, i % columns); // moves it when it is there already
    for (int column = 0; column < m_steps.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void BookingStory::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width() >= FourFrom ? 4 : 2);
}

} // namespace callttone::ui
