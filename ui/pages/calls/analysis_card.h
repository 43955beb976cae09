// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"
#include "ui/widgets/card.h"

namespace callttone::ui {

class IconLabel;
class KeyValueList;
class Label;
class ScoreBar;

/// What the analysis found: sentiment, lead score, summary, key points, and who the lead is.
class AnalysisCard : public Card
{
    Q_OBJECT

public:
    explicit AnalysisCard(QWidget *parent = nullptr);

    void setCall(const values::CallDetail &detail);

private:
    QWidget *figures();
    void showPoints(const QStringList &points);
    void showLead(const QJsonObject &lead);

    Label *m_readyAfter;
    Label *m_waiting;
    QWidget *m_figures;
    QWidget *m_sentimentBox;
    QWidget *m_scoreBox;
    IconLabel *m_face;
    Label *m_sentiment;
    Label *m_score;
    ScoreBar *m_bar;
    Label *m_summary;
    Label *m_pointsHead;
    QWidget *m_points;
    Label *m_leadHead;
    KeyValueList *m_lead;
};

} // namespace callttone::ui
