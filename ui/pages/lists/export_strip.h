// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lists/jsonl_export.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace callttone::ui {

class Button;
class Label;
class ToastHost;

/// Exports of a page: asks for the file, shows how far it is above the list's footer with a way to stop, and says at
/// the end where the file is. The list stays usable meanwhile. Hidden while nothing is exported; one at a time.
class ExportStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ExportStrip(ToastHost &toasts, QWidget *parent = nullptr);

    /// Asks for a file, beginning with this name, and exports into it.
    void ask(const QString &suggestedName, ExportSource source);
    void start(const QString &path, ExportSource source);
    [[nodiscard]] bool isRunning() const { return m_export; }

Q_SIGNALS:
    void runningChanged(bool running);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showProgress();
    void finish();

    ToastHost &m_toasts;
    QPointer<JsonlExport> m_export;
    QElapsedTimer m_clock;
    Label *m_title;
    Label *m_count;
    Label *m_percent;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace callttone::ui
