// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_history.h"

#include <QStackedWidget>

#include <functional>
#include <map>

namespace callttone::ui {

/// The stack of pages. Makes a page on its first visit, tells pages when they come and go, keeps back and forward.
class PageHost : public QStackedWidget
{
    Q_OBJECT

public:
    using Factory = std::function<Page *(PageId)>;

    explicit PageHost(QWidget *parent = nullptr);

    /// From now on pages can be made. Called again (another engine), it drops the old ones first.
    void setFactory(Factory factory);
    /// A widget to show while there is no factory; taken over.
    void setPlaceholder(QWidget *placeholder);

    void go(const Destination &destination);
    void goBack();
    void goForward();
    [[nodiscard]] const PageHistory &history() const { return m_history; }
    /// Null before the first visit.
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] PageId currentId() const { return m_currentId; }

Q_SIGNALS:
    /// Another page, or its title changed.
    void headerChanged();

private:
    void show(const Destination &destination);
    [[nodiscard]] Page *pageOf(PageId id);

    Factory m_factory;
    std::map<PageId, Page *> m_pages;
    PageHistory m_history;
    PageId m_currentId = PageId::Overview;
};

} // namespace callttone::ui
