// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/shell/content_area.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/live_panel.h"
#include "ui/shell/live_toggle.h"
#include "ui/shell/page_catalog.h"
#include "ui/shell/pane_cycle.h"
#include "ui/shell/shell_settings.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/start_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast_host.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr QSize DefaultSize(1440, 900);
constexpr QSize LeastSize(960, 600);
constexpr int PushWidth = 1280; ///< from here on the live panel pushes the page aside instead of covering it
constexpr int RailWidth = 1120; ///< below, the sidebar is a rail

} // namespace

MainWindow::MainWindow(ShellSettings &settings, QAbstractItemModel &feed, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_layers(new QStackedLayout(this))
    , m_sideBar(new SideBar)
    , m_header(new HeaderBar)
    , m_banner(new Banner(Tone::Warn, {}, {}))
    , m_pages(new PageHost)
    , m_livePanel(new LivePanel(feed))
    , m_content(new ContentArea(m_pages, m_livePanel, metrics::LivePanel))
    , m_problem(new ProblemPage)
    , m_firstRun(new FirstRunPage)
    , m_toasts(new ToastHost(this))
{
    setWindowTitle(u"CalltTone"_s);
    setWindowIcon(Icons::appIcon());
    setMinimumSize(LeastSize);
    m_banner->setFlat(true);
    m_banner->hide();

    auto *shell = new QWidget;
    auto *row = new QHBoxLayout(shell);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_content, 1);
    row->addLayout(column, 1);
    m_layers->addWidget(shell);
    m_layers->addWidget(m_problem);
    m_layers->addWidget(m_firstRun);

    connect(m_firstRun, &FirstRunPage::backRequested, this, [this] { m_layers->setCurrentIndex(0); });
    connect(m_sideBar, &SideBar::pageChosen, this, [this](PageId page) { go({page, {}}); });
    connect(m_pages, &PageHost::headerChanged, this, &MainWindow::refreshHeader);
    connect(m_header, &HeaderBar::crumbClicked, this, &MainWindow::leaveByCrumb);
    connect(m_header, &HeaderBar::searchRequested, this, [this] { run(Command::OpenPalette); });
    connect(m_header->liveToggle(), &QPushButton::clicked, this, [this](bool on) { setLivePanelOpen(on); });
    connect(m_livePanel, &LivePanel::closeRequested, this, [this] { setLivePanelOpen(false); });
    addShortcuts();
    restoreState();
    m_pages->setPlaceholder(new StartPage);
    showStarting();
}

MainWindow::~MainWindow() = default;

void MainWindow::showStarting()
{
    m_layers->setCurrentIndex(0);
    m_sideBar->setCurrentPage(PageId::Overview);
    m_header->setPlace({}, titleOf(PageId::Overview), {});
}

void MainWindow::showProblem(const core::ApiError &error, const QList<ProblemAction> &actions)
{
    m_problem->setProblem(error, actions);
    m_layers->setCurrentWidget(m_problem);
}

void MainWindow::showFirstRun(bool canGoBack)
{
    m_firstRun->prepare(canGoBack);
    m_layers->setCurrentWidget(m_firstRun);
}

void MainWindow::showPages(PageHost::Factory factory)
{
    m_layers->setCurrentIndex(0);
    m_pages->setFactory(std::move(factory));
    go({PageId::Overview, {}});
}

void MainWindow::go(const Destination &destination)
{
    m_pages->go(destination);
}

void MainWindow::refreshHeader()
{
    const Page *page = m_pages->currentPage();
    if (!page)
        return;
    m_header->setPlace(page->crumbs(), page->title(), page->subtitle());
    m_sideBar->setCurrentPage(m_pages->currentId());
    setWindowTitle(tr("%1 - CalltTone").arg(page->title()));
}

void MainWindow::leaveByCrumb(int index)
{
    // Crumbs lead to the page's own root; the pages of this window are one level deep.
    if (index == 0)
        go({m_pages->currentId(), {}});
}

void MainWindow::setLivePanelOpen(bool open)
{
    m_content->setPanelOpen(open, true);
    m_header->liveToggle()->setChecked(open);
    m_settings.setLivePanelOpen(open);
    if (!open && m_livePanel->isAncestorOf(focusWidget()))
        m_header->liveToggle()->setFocus();
}

bool MainWindow::isLivePanelOpen() const
{
    return m_content->isPanelOpen();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::run(Command command)
{
    Page *page = m_pages->currentPage();
    switch (command) {
    case Command::OpenPalette:
        if (m_layers->currentIndex() == 0 && page)
            Q_EMIT paletteRequested();
        break;
    case Command::GoBack:
        m_pages->goBack();
        break;
    case Command::GoForward:
        m_pages->goForward();
        break;
    case Command::OpenSettings:
        go({PageId::Settings, {}});
        break;
    case Command::ToggleLivePanel:
        setLivePanelOpen(!isLivePanelOpen());
        break;
    case Command::NextPane:
    case Command::PreviousPane:
        if (QWidget *pane = nextPane(this, command == Command::NextPane))
            focusPane(pane);
        break;
    case Command::FocusFilter:
        if (page)
            page->focusFilter();
        break;
    case Command::Refresh:
        if (page)
            page->refresh();
        break;
    case Command::CreateNew:
        if (page)
            page->createNew();
        break;
    case Command::ShowShortcuts:
        (new ShortcutsDialog(shortcutGroups(), this))->open();
        break;
    case Command::Quit:
        Q_EMIT quitRequested();
        break;
    }
}

void MainWindow::addShortcuts()
{
    for (const CommandInfo &info : allCommands()) {
        const QList<QKeySequence> keys = keysOf(info);
        for (const QKeySequence &key : keys)
            connect(new QShortcut(key, this), &QShortcut::activated, this,
                    [this, command = info.command] { run(command); });
    }
    for (const PageInfo &page : allPages()) {
        if (const QKeySequence keys = shortcutOf(page.id); !keys.isEmpty())
            connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, id = page.id] { go({id, {}}); });
    }
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(DefaultSize);
    const bool open = m_settings.livePanelOpen().value_or(width() >= PushWidth);
    m_content->setPanelOpen(open, false);
    m_header->liveToggle()->setChecked(open);
}

void MainWindow::applyWidth()
{
    m_sideBar->setRail(width() < RailWidth);
    m_header->setCompact(width() < RailWidth);
    m_content->setOverlay(width() < PushWidth);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (m_keepsRunning && m_keepsRunning()) {
        event->ignore();
        hide();
        return;
    }
    event->accept();
    Q_EMIT quitRequested();
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        run(Command::GoBack);
    else if (event->button() == Qt::ForwardButton)
        run(Command::GoForward);
    else
        QWidget::mousePressEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // Posted: the children of this window paint in the same pass, after it.
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return handled;
}

} // namespace callttone::ui
