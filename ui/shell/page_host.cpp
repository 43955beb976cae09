// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

namespace callttone::ui {

PageHost::PageHost(QWidget *parent)
    : QStackedWidget(parent)
{
    setProperty("pane", true);
    setFocusPolicy(Qt::NoFocus);
}

void PageHost::setFactory(Factory factory)
{
    for (const auto &[id, page] : m_pages) {
        removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_history = {};
    m_factory = std::move(factory);
}

void PageHost::setPlaceholder(QWidget *placeholder)
{
    addWidget(placeholder);
    setCurrentWidget(placeholder);
}

Page *PageHost::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *PageHost::pageOf(PageId id)
{
    if (const auto found = m_pages.find(id); found != m_pages.end())
        return found->second;
    Page *page = m_factory(id);
    m_pages.emplace(id, page);
    addWidget(page);
    connect(page, &Page::navigate, this, &PageHost::go);
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == currentWidget())
            Q_EMIT headerChanged();
    });
    return page;
}

void PageHost::go(const Destination &destination)
{
    if (!m_factory)
        return; // nothing to show pages of yet
    m_history.visit(destination);
    show(destination);
}

void PageHost::goBack()
{
    if (const auto destination = m_history.back())
        show(*destination);
}

void PageHost::goForward()
{
    if (const auto destination = m_history.forward())
        show(*destination);
}

void PageHost::show(const Destination &destination)
{
    Page *page = pageOf(destination.page);
    if (Page *before = currentPage(); before && before != page)
        before->leave();
    m_currentId = destination.page;
    setCurrentWidget(page);
    page->enter(destination.parameters);
    Q_EMIT headerChanged();
}

} // namespace callttone::ui
