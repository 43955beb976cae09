// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/integrations/card_face.h"
#include "ui/pages/integrations/dashboard_filter.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class Button;
class CardGrid;
class EmptyState;
class IntegrationCard;
class SearchField;
class Segmented;

/// The card that is no integration of the service.
inline constexpr QLatin1StringView CustomConnectorId("custom");

/// All integrations as cards, with a search and the choices above them. Shows and asks; what happens is the page's
/// business.
class Dashboard : public QWidget
{
    Q_OBJECT

public:
    explicit Dashboard(QWidget *parent = nullptr);

    void setContext(const CardContext &context);
    void setIntegrations(const QList<values::Integration> &all);
    void setIntegration(const values::Integration &integration);
    /// The cards whose words hold a running time.
    void retell(core::TimeMs now);
    /// Which one is being tried; empty for none.
    void setChecking(const QString &id);
    void setCheckRunning(bool running);
    void showFailure(const core::ApiError &error);
    /// Nothing is known yet: grey cards after 150 ms.
    void showLoading();
    void focusSearch();
    void focusCards();
    void focusCard(const QString &id);

    /// As narrow as the window makes it; the cards take fewer columns.
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, QWidget::minimumSizeHint().height()}; }

    [[nodiscard]] IntegrationCard *card(const QString &id) const { return m_cards.value(id); }

Q_SIGNALS:
    void opened(const QString &id);
    void actionChosen(const QString &id, callttone::ui::IntegrationAction action);
    void checkAllRequested();
    void retryRequested();

private:
    void rebuild();
    void refresh(const values::Integration &integration);
    void refreshAll();
    void filter();
    void refreshCounts();
    void addCard(IntegrationCard *card);

    CardContext m_context;
    QList<values::Integration> m_all;
    QHash<QString, IntegrationCard *> m_cards;
    QString m_checking;
    SearchField *m_search;
    Segmented *m_views;
    Button *m_checkAll;
    CardGrid *m_grid;
    CardGrid *m_skeleton;
    EmptyState *m_nothing;
    QTimer m_patience;
};

} // namespace callttone::ui
