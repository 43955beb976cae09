// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace callttone::ui {

/// The places of the sidebar. Their order is the sidebar's order and the numbers of Ctrl+1 to Ctrl+9.
enum class PageId {
    Overview,
    Integrations,
    Calls,
    Deliveries,
    Webhooks,
    Tools,
    Agents,
    Campaigns,
    Appointments,
    Settings,
};

/// Where to go, and what to show there: {"id": "dlv_…"}, {"filter": "status:failed"}, {"action": "add"}.
struct Destination
{
    PageId page = PageId::Overview;
    QVariantMap parameters;
};

/// One page of the shell. The shell makes it on first visit, shows it in a stack, and tells it when it comes and goes.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Crumbs before the title ("Calls"), the title and the quiet words beside it in the header bar.
    [[nodiscard]] virtual QStringList crumbs() const { return {}; }
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Shown now, possibly with something to show; also called again while visible.
    virtual void enter(const QVariantMap &parameters) = 0;
    virtual void leave() {}
    /// F5.
    virtual void refresh() {}
    /// Ctrl+F and `/`.
    virtual void focusFilter() {}
    /// Ctrl+N.
    virtual void createNew() {}

Q_SIGNALS:
    void headerChanged();
    void navigate(const callttone::ui::Destination &destination);
};

} // namespace callttone::ui
