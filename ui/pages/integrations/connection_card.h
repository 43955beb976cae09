// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class Button;
class ElidedLabel;
class IconLabel;

/// The facts of a connection at the side of its page, and the button that tries it; before it is connected, the
/// variables it needs.
class ConnectionCard : public Card
{
    Q_OBJECT

public:
    explicit ConnectionCard(QWidget *parent = nullptr);

    void setIntegration(const values::Integration &integration, core::TimeMs now);
    void setTesting(bool testing);
    void showCheck(const values::ConnectionCheck &check);
    void showError(const core::ApiError &error);
    /// Another connection: its result is of no meaning here.
    void clearResult();

Q_SIGNALS:
    void testRequested();

private:
    using Fact = std::pair<QString, QString>;

    void setFacts(const QList<Fact> &facts, bool monoNames);
    void showResult(bool ok, const QString &text);
    [[nodiscard]] static QList<Fact> connectedFacts(const values::Integration &integration, core::TimeMs now);

    QWidget *m_facts;
    QGridLayout *m_grid;
    QList<Fact> m_shown;
    QList<ElidedLabel *> m_values;
    bool m_monoNames = false;
    Button *m_test;
    QWidget *m_result;
    IconLabel *m_resultIcon;
    Label *m_resultText;
};

} // namespace callttone::ui
