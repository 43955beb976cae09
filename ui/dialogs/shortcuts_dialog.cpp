// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QWidget *lineOf(const ShortcutLine &line)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setSpacing(metrics::Space4);
    row->addWidget(new Label(line.text, TextRole::Body, TextTone::Text2));
    row->addStretch(1);
    for (const QString &key : line.keys)
        row->addWidget(new Kbd(key));
    // The caps are drawings; a screen reader gets the line in one piece.
    widget->setAccessibleName(u"%1: %2"_s.arg(line.text, line.keys.join(u", "_s)));
    return widget;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : Dialog(tr("Keyboard shortcuts"), parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->setSpacing(metrics::Space4);
    for (const ShortcutGroup &group : groups) {
        if (&group != &groups.first())
            body()->addSpacing(metrics::Space8);
        body()->addWidget(new Label(group.title, TextRole::CaptionStrong, TextTone::Muted));
        for (const ShortcutLine &line : group.lines)
            body()->addWidget(lineOf(line));
    }
    setPrimary(tr("Done"), ButtonKind::Default);
    setCancelVisible(false);
    connect(this, &Dialog::submitted, this, &QDialog::accept);
}

} // namespace callttone::ui
