// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clipboard_guard.h"

#include <QClipboard>
#include <QMimeData>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

ClipboardGuard::ClipboardGuard(QClipboard *clipboard, Later later, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_later(std::move(later))
{}

ClipboardGuard::~ClipboardGuard()
{
    clearIfStillHeld(m_copy);
}

void ClipboardGuard::copySecret(const QString &secret)
{
    m_secret = secret;
    const quint64 copy = ++m_copy;
    auto *data = new QMimeData;
    data->setText(secret);
    // Clipboard managers that know these leave the text out of their history (KDE; Windows).
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
    m_clipboard->setMimeData(data);
    m_later(KeepFor, this, [this, copy] { clearIfStillHeld(copy); });
    Q_EMIT copied();
}

ClipboardGuard::Later ClipboardGuard::timerLater()
{
    return [](std::chrono::milliseconds delay, QObject *context, std::function<void()> task) {
        QTimer::singleShot(delay, context, std::move(task));
    };
}

void ClipboardGuard::clearIfStillHeld(quint64 copy)
{
    // A later copy has its own full minute.
    if (copy != m_copy || m_secret.isEmpty())
        return;
    const bool held = m_clipboard->text() == m_secret;
    m_secret.clear();
    if (held) {
        m_clipboard->clear();
        Q_EMIT cleared();
    }
}

} // namespace callttone::ui
