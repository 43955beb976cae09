// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_host.h"
#include "ui/shell/problem_page.h"
#include "ui/shell/shell_commands.h"

#include <QWidget>

class QAbstractItemModel;
class QStackedLayout;

namespace callttone::ui {

class Banner;
class ContentArea;
class FirstRunPage;
class HeaderBar;
class LivePanel;
class ShellSettings;
class SideBar;
class ToastHost;

/// The one window: frame and navigation only. What it shows comes from the pages; what it says about the engine is set
/// by the objects that watch it.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// `feed` is the model behind the live panel. Both outlive the window.
    MainWindow(ShellSettings &settings, QAbstractItemModel &feed, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Until the engine answers.
    void showStarting();
    /// Alone in the window, in place of everything.
    void showProblem(const core::ApiError &error, const QList<ProblemAction> &actions);
    /// Alone in the window: where calls are to come from. `canGoBack` when there is something open to return to.
    void showFirstRun(bool canGoBack);
    [[nodiscard]] FirstRunPage *firstRun() const { return m_firstRun; }
    /// From now on there are pages; opens the first.
    void showPages(PageHost::Factory factory);
    void go(const Destination &destination);

    void setLivePanelOpen(bool open);
    [[nodiscard]] bool isLivePanelOpen() const;
    /// Hides the window instead of ending the program when it is closed. Asked at each closing.
    void setKeepsRunning(std::function<bool()> keepsRunning) { m_keepsRunning = std::move(keepsRunning); }
    /// Visible, on top, with the keyboard.
    void bringToFront();

    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }
    [[nodiscard]] HeaderBar *headerBar() const { return m_header; }
    [[nodiscard]] LivePanel *livePanel() const { return m_livePanel; }
    [[nodiscard]] Banner *connectionBanner() const { return m_banner; }
    [[nodiscard]] PageHost *pages() const { return m_pages; }
    [[nodiscard]] ToastHost &toasts() const { return *m_toasts; }

    void run(Command command);

Q_SIGNALS:
    void firstPainted();
    void quitRequested();
    /// Search and commands; only while there are pages.
    void paletteRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addShortcuts();
    void restoreState();
    void applyWidth();
    void refreshHeader();
    void leaveByCrumb(int index);

    ShellSettings &m_settings;
    QStackedLayout *m_layers;
    SideBar *m_sideBar;
    HeaderBar *m_header;
    Banner *m_banner;
    PageHost *m_pages;
    LivePanel *m_livePanel;
    ContentArea *m_content;
    ProblemPage *m_problem;
    FirstRunPage *m_firstRun;
    ToastHost *m_toasts;
    std::function<bool()> m_keepsRunning;
    bool m_painted = false;
};

} // namespace callttone::ui
