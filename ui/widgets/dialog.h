// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace callttone::ui {

class Label;

/// A modal dialog of the product: title that says the task, one column, footer with Cancel and the primary button.
/// Enter is primary, Escape is Cancel, the first empty field has the focus. Show it with open(); nothing here runs an
/// event loop.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    explicit Dialog(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Second line of the head, muted: the URL or thing the dialog is about.
    void setSubtitle(const QString &subtitle);
    /// A picture before the title, such as a vendor's tile.
    void setLeading(QWidget *picture);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// The button that does the task. It emits submitted(); the dialog stays open until accept() is called.
    Button *setPrimary(const QString &text, ButtonKind kind = ButtonKind::Primary);
    [[nodiscard]] Button *primary() const { return m_primary; }
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }
    /// A ghost button or check box on the left of the footer.
    void addFooterLeft(QWidget *widget);
    /// A second way on, between the left of the footer and Cancel.
    void addFooterRight(QWidget *widget);
    /// One button only ("Done"): hides Cancel.
    void setCancelVisible(bool visible);
    /// Working: the primary button spins, fields and Cancel stay usable.
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitHeight();
    void focusFirstEmptyField();

    QHBoxLayout *m_head;
    Label *m_title;
    Label *m_subtitle;
    QVBoxLayout *m_body;
    QWidget *m_footer;
    QHBoxLayout *m_footerRow;
    QHBoxLayout *m_footerLeft;
    Button *m_cancel;
    Button *m_primary;
};

} // namespace callttone::ui
