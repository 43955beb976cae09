// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "ui/widgets/card.h"

namespace callttone::ui {

class Button;
class CodeBlock;
class StatusPill;

/// How the server answered the last test event of this endpoint, in words a receiver's author can act on.
class TestCard : public Card
{
    Q_OBJECT

public:
    explicit TestCard(QWidget *parent = nullptr);

    /// No test was sent since the page was opened.
    void clearResult();
    void setResult(const QString &host, const client::TestResult &result);
    void setTesting(bool testing);

Q_SIGNALS:
    void testRequested();
    void openRequested(const QString &deliveryId);

private:
    Button *m_again;
    Button *m_open;
    QWidget *m_outcome;
    StatusPill *m_pill;
    Label *m_summary;
    Label *m_explanation;
    CodeBlock *m_body;
    QString m_deliveryId;
};

} // namespace callttone::ui
