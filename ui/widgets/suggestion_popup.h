// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QListWidget;

namespace callttone::ui {

class Label;

/// A list under a text field that never takes focus; the field keeps it and passes on Up, Down, Enter and Escape.
class SuggestionPopup : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;           ///< what is shown
        QString hint;           ///< right side, muted
        QString insert;         ///< what choosing it means to the owner
        QString icon;           ///< also makes the text proportional instead of mono
        bool separated = false; ///< line above
        QString key;            ///< key cap instead of a hint
    };

    explicit SuggestionPopup(QWidget *field);

    void setEntries(const QString &heading, const QList<Entry> &entries, const QString &footer);
    /// Opens under `anchor`, a rectangle in the field's coordinates.
    void openAt(const QRect &anchor);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    void moveCurrent(int by);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect entryRect(int index) const;
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int rowHeight() const;
    void paintEntry(QPainter *painter, int index) const;

    QString m_heading;
    QString m_footer;
    QList<Entry> m_entries;
    int m_current = -1;
};

} // namespace callttone::ui
