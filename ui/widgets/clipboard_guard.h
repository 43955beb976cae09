// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QClipboard;

namespace callttone::ui {

/// Puts a secret on the clipboard and takes it off again after 60 s, if it is still there. Lives as long as the
/// program, because the dialog that copied is usually gone by then; clears on destruction too.
class ClipboardGuard : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardGuard)

public:
    static constexpr std::chrono::seconds KeepFor{60};

    /// Runs the task after the delay unless `context` is gone. A test passes its own and turns the hands itself.
    using Later = std::function<void(std::chrono::milliseconds delay, QObject *context, std::function<void()> task)>;

    explicit ClipboardGuard(QClipboard *clipboard, Later later = timerLater(), QObject *parent = nullptr);
    ~ClipboardGuard() override;

    void copySecret(const QString &secret);
    [[nodiscard]] static Later timerLater();

Q_SIGNALS:
    void copied();
    void cleared();

private:
    void clearIfStillHeld(quint64 copy);

    QClipboard *m_clipboard;
    Later m_later;
    QString m_secret;
    quint64 m_copy = 0; ///< which copy a pending task belongs to
};

} // namespace callttone::ui
