// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/connect_frame.h"

#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/vendor_tile.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace callttone::ui {

namespace {

constexpr int Tile = 36;

} // namespace

ConnectFrame::ConnectFrame(Workspace &workspace, const values::Integration &integration, QWidget *parent)
    : Dialog({}, parent)
    , m_workspace(workspace)
    , m_integration(integration)
    , m_holder(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLeading(new VendorTile(integration.id, Tile));
    (new QVBoxLayout(m_holder))->addStretch(1);
    body()->addWidget(m_holder);
    // Dialog made Cancel close; a step may want it to do more.
    disconnect(cancelButton(), &QPushButton::clicked, this, nullptr);
    connect(cancelButton(), &QPushButton::clicked, this, [this] {
        if (m_cancelStep)
            m_cancelStep();
        else
            reject();
    });
}

void ConnectFrame::showStep(QWidget *step, const QString &title, const QString &subtitle)
{
    if (m_step) {
        if (isVisible())
            m_holder->setMinimumHeight(qMax(m_holder->minimumHeight(), m_holder->height()));
        m_step->hide();
        m_step->deleteLater(); // this may be the answer to a click in it
    }
    for (QWidget *extra : std::as_const(m_extras)) {
        extra->hide();
        extra->deleteLater();
    }
    m_extras.clear();
    m_cancelStep = {};
    setBusy(false);
    setCancelVisible(true);
    cancelButton()->setEnabled(true);
    cancelButton()->setText(tr("Cancel"));
    primary()->hide();
    primary()->setEnabled(true);
    primary()->setIconName({});
    primary()->setDefault(false);

    m_step = step;
    static_cast<QVBoxLayout *>(m_holder->layout())->insertWidget(0, step);
    step->show();
    setTitle(title);
    setSubtitle(subtitle);
}

void ConnectFrame::addLeft(QWidget *widget)
{
    addFooterLeft(widget);
    widget->show(); // at once, and not when the layout comes round to it
    m_extras.append(widget);
}

Button *ConnectFrame::addLeft(const QString &text, const QString &icon, ButtonKind kind)
{
    auto *button = new Button(text, kind);
    button->setIconName(icon);
    addLeft(button);
    return button;
}

Button *ConnectFrame::addRight(const QString &text, const QString &icon)
{
    auto *button = new Button(text);
    button->setIconName(icon);
    addFooterRight(button);
    button->show();
    m_extras.append(button);
    return button;
}

void ConnectFrame::setCancel(std::function<void()> cancel)
{
    m_cancelStep = std::move(cancel);
}

bool ConnectFrame::isSandbox() const
{
    return m_integration.sandbox || m_workspace.desktop.engine().sandbox;
}

QWidget *ConnectFrame::sandboxNote()
{
    if (!isSandbox())
        return nullptr;
    const EnginePlace place = m_workspace.desktop.engine();
    auto *note =
        new Banner(Tone::Warn, tr("Sandbox."),
                   tr("Its page shows an address to paste here. Nothing is sent to %1.").arg(m_integration.name));
    if (place.sandboxPage.isValid()) {
        note->setAction(tr("Open the page"));
        connect(note, &Banner::triggered, this, [this, place] { m_workspace.desktop.openUrl(place.sandboxPage); });
    }
    return note;
}

void ConnectFrame::focusStep()
{
    const auto fields = m_step->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisibleTo(m_step) && field->isEnabled() && !field->isReadOnly() && field->text().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    QWidget *button = primary()->isVisibleTo(this) && primary()->isEnabled() ? primary() : cancelButton();
    button->setFocus(Qt::OtherFocusReason);
}

} // namespace callttone::ui
