// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace callttone::ui {

/// A row of two to four exclusive choices, 28 px (24 in inspector heads). Left and Right move the choice.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(const QString &accessibleName, QWidget *parent = nullptr);

    /// `id` is the caller's own value. The first segment added is chosen.
    void addSegment(int id, const QString &text);
    /// For a text with a count in it.
    void setSegmentText(int id, const QString &text);
    [[nodiscard]] int current() const;
    /// Chooses without emitting changed().
    void setCurrent(int id);
    void setCompact(bool compact);

Q_SIGNALS:
    void changed(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_group;
    bool m_compact = false;
};

} // namespace callttone::ui
