// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/analysis_card.h"

#include "models/items/call_words.h"
#include "models/items/format.h"
#include "ui/pages/calls/score_bar.h"
#include "ui/pages/lists/pills.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

TextTone textToneOf(Tone tone)
{
    return tone == Tone::Success ? TextTone::Success : tone == Tone::Error ? TextTone::Error : TextTone::Text2;
}

/// A quiet name over its value.
QWidget *figure(const QString &name, QLayout *value)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(name, TextRole::Secondary, TextTone::Muted));
    column->addLayout(value);
    return box;
}

} // namespace

AnalysisCard::AnalysisCard(QWidget *parent)
    : Card(parent)
    , m_readyAfter(new Label({}, TextRole::Caption, TextTone::Muted))
    , m_waiting(paragraph({}))
    , m_face(new IconLabel({}, metrics::IconNav))
    , m_sentiment(new Label({}, TextRole::PageTitle))
    , m_score(new Label({}, TextRole::PageTitle))
    , m_bar(new ScoreBar)
    , m_summary(paragraph({}))
    , m_pointsHead(new Label(tr("Key points"), TextRole::Secondary, TextTone::Muted))
    , m_points(new QWidget)
    , m_leadHead(new Label(tr("Lead"), TextRole::Secondary, TextTone::Muted))
    , m_lead(new KeyValueList(tr("Lead")))
{
    setHeader(tr("Analysis"));
    m_readyAfter->setContentsMargins(0, 0, metrics::Space8, 0);
    addAction(m_readyAfter);
    setBodyMargins(15, 11, 15, 15);
    body()->setSpacing(0);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *points = new QGridLayout(m_points);
    points->setContentsMargins(4, 4, 0, 0);
    points->setHorizontalSpacing(6);
    points->setVerticalSpacing(2);
    points->setColumnStretch(1, 1);
    m_lead->setKeyWidth(72);
    m_summary->setContentsMargins(0, 12, 0, 0);
    m_pointsHead->setContentsMargins(0, 10, 0, 0);
    m_leadHead->setContentsMargins(0, 10, 0, 4);
    m_figures = figures();
    for (QWidget *part : {static_cast<QWidget *>(m_waiting), m_figures, static_cast<QWidget *>(m_summary),
                          static_cast<QWidget *>(m_pointsHead), static_cast<QWidget *>(m_points),
                          static_cast<QWidget *>(m_leadHead), static_cast<QWidget *>(m_lead)})
        body()->addWidget(part);
}

QWidget *AnalysisCard::figures()
{
    auto *sentiment = new QHBoxLayout;
    sentiment->setSpacing(6);
    m_sentiment->setMinimumHeight(24);
    sentiment->addWidget(m_face);
    sentiment->addWidget(m_sentiment);
    sentiment->addStretch(1);
    auto *score = new QHBoxLayout;
    score->setSpacing(10);
    score->addWidget(m_score);
    score->addWidget(m_bar, 1);
    m_sentimentBox = figure(tr("Sentiment"), sentiment);
    m_scoreBox = figure(tr("Lead score"), score);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space16);
    row->addWidget(m_sentimentBox, 1, Qt::AlignTop);
    row->addWidget(m_scoreBox, 1, Qt::AlignTop);
    return both;
}

void AnalysisCard::setCall(const values::CallDetail &detail)
{
    const values::Call &call = detail.call;
    const items::ShownWord sentiment = items::shownSentiment(call.sentiment);
    const Tone tone = toneNamed(sentiment.tone);
    const bool known = detail.analysisAt || !sentiment.text.isEmpty() || call.leadScore || !call.summary.isEmpty();
    m_waiting->setVisible(!known);
    m_waiting->setText(call.isLive() ? tr("The analysis comes after the call.")
                                     : tr("No analysis came for this call."));
    m_readyAfter->setText(detail.analysisAt && call.endedAt
                              ? tr("ready %1 after the call").arg(items::waitText(*detail.analysisAt - *call.endedAt))
                              : QString());
    m_sentimentBox->setVisible(!sentiment.text.isEmpty());
    m_face->setIcon(sentiment.icon, tokenOf(tone));
    m_sentiment->setText(sentiment.text);
    m_sentiment->setTone(textToneOf(tone));
    m_scoreBox->setVisible(call.leadScore.has_value());
    m_score->setText(QString::number(call.leadScore.value_or(0)));
    m_bar->setScore(call.leadScore.value_or(0));
    m_figures->setVisible(!sentiment.text.isEmpty() || call.leadScore);
    m_summary->setText(call.summary);
    m_summary->setVisible(!call.summary.isEmpty());
    showPoints(detail.keyPoints);
    showLead(detail.lead);
}

void AnalysisCard::showPoints(const QStringList &points)
{
    m_pointsHead->setVisible(!points.isEmpty());
    m_points->setVisible(!points.isEmpty());
    auto *grid = static_cast<QGridLayout *>(m_points->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &point : points) {
        const int row = grid->rowCount();
        grid->addWidget(new Label(u"•"_s), row, 0, Qt::AlignTop);
        auto *text = new Label(point);
        text->setWordWrap(true);
        text->setMinimumHeight(18);
        grid->addWidget(text, row, 1);
    }
}

void AnalysisCard::showLead(const QJsonObject &lead)
{
    const auto text = [&lead](QLatin1StringView name) { return lead.value(name).toString(); };
    const std::pair<QString, QString> members[] = {
        {tr("Name"), (text("firstName"_L1) + u' ' + text("lastName"_L1)).trimmed()},
        {tr("Email"), text("email"_L1)},
        {tr("Phone"), items::phoneText(text("phone"_L1))},
        {tr("Company"), text("company"_L1)},
    };
    QList<QPair<QString, QString>> rows;
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            rows.append({name, value});
    }
    m_leadHead->setVisible(!rows.isEmpty());
    m_lead->setVisible(!rows.isEmpty());
    m_lead->setRows(rows);
}

} // namespace callttone::ui
