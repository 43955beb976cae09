// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace callttone::ui {

/// The line that opens and closes what lies below it: a chevron and words.
class DisclosureButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Something most people do not need, one click away. Closed at first.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);

    /// What opens; indented under the title's words.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] bool isOpen() const { return m_button->isChecked(); }
    void setOpen(bool open) { m_button->setChecked(open); }

Q_SIGNALS:
    void toggled(bool open);

private:
    DisclosureButton *m_button;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace callttone::ui
