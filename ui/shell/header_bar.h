// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QHBoxLayout;

namespace callttone::ui {

class ElidedLabel;
class LiveToggle;
class SearchButton;

/// A parent of the page shown; leads back to it.
class CrumbButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CrumbButton(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Where the window is: crumbs, title, quiet words; and the live toggle. It never holds page actions.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setPlace(const QStringList &crumbs, const QString &title, const QString &subtitle);
    /// Narrow windows leave out the quiet words, and have a shorter search button.
    void setCompact(bool compact);
    [[nodiscard]] LiveToggle *liveToggle() const { return m_live; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// A crumb was clicked; 0 is the outermost.
    void crumbClicked(int index);
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_crumbs;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    SearchButton *m_search;
    LiveToggle *m_live;
    QStringList m_shownCrumbs;
    bool m_compact = false;
};

} // namespace callttone::ui
