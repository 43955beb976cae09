// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard_guard.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/spinner.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui::gallery {

namespace {

QWidget *skeleton()
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(new Skeleton({{16, 52}, {88, 150}, {250, 72, 16}, {350, 48}}));
    return card;
}

QWidget *empty(const QString &icon, const QString &title, const QString &text, const QString &first,
               const QString &second)
{
    auto *card = new Card;
    card->setFlush(true);
    auto *state = new EmptyState(icon, title, text);
    state->addButton(first, ButtonKind::Primary);
    if (!second.isEmpty())
        state->addButton(second, ButtonKind::Ghost);
    card->body()->addWidget(state);
    return card;
}

QWidget *progress()
{
    auto *card = new Card;
    card->setHeader(u"Opening events-2026-02.jsonl"_s, u"file"_s);
    card->addAction(new Spinner);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, 100);
    bar->setValue(61);
    card->body()->addWidget(bar);
    auto *note = paragraph(u"783,420 of 1,284,301 events, 9 s left. You can browse what is already loaded."_s);
    card->body()->addWidget(note);
    auto *banner = new Banner(Tone::Warn, u"14 lines skipped."_s, u"They are not valid JSON."_s);
    banner->setAction(u"Show lines"_s);
    card->body()->addWidget(banner);
    auto *spin = new QSpinBox;
    spin->setValue(12);
    card->body()->addWidget(new FormField(u"Retries"_s, spin));
    card->body()->addStretch(1);
    return card;
}

/// A dialog as a plain child, so that a picture of the sheet contains it.
QWidget *framed(Dialog *dialog)
{
    auto *card = new Card;
    card->setBodyMargins(1, 1, 1, 1);
    dialog->setWindowFlags(Qt::Widget);
    card->body()->addWidget(dialog);
    card->body()->addStretch(1);
    return card;
}

QWidget *addEndpoint()
{
    auto *dialog = new Dialog(u"Add Endpoint"_s);
    dialog->setSubtitle(u"2 of 5 left"_s);
    auto *url = new QLineEdit(u"https://ops.harbordental.com/webhooks/calls"_s);
    url->setProperty("mono", true);
    auto *field = new FormField(u"Endpoint URL"_s, url);
    field->setHelp(u"Must be public and answer 2xx within 10 seconds."_s);
    dialog->body()->addWidget(field);
    auto *check = new QCheckBox(u"call.ended"_s);
    check->setChecked(true);
    dialog->body()->addWidget(check);
    dialog->setPrimary(u"Create Webhook Endpoint"_s);
    return framed(dialog);
}

QWidget *secret()
{
    auto *dialog = new Dialog(u"Copy the signing secret"_s);
    dialog->setSubtitle(u"https://ops.harbordental.com/webhooks/calls"_s);
    dialog->body()->addWidget(new Banner(Tone::Warn, u"This is the only time it is shown."_s,
                                         u"If you lose it, rotate the secret to get a new one."_s));
    auto *guard = new ClipboardGuard(QGuiApplication::clipboard(), ClipboardGuard::timerLater(), dialog);
    auto *value = new SecretField(u"Signing secret"_s, u"Copy secret"_s, *guard);
    value->setSecret(u"whsec_5bYt0Qm2Rr8kVh3uXz6NcJ1aPdLe7Gw9"_s);
    auto *save = new Button(u"Save to file…"_s);
    save->setIconName(u"download"_s);
    value->addButton(save);
    dialog->body()->addWidget(value);
    dialog->addFooterLeft(new QCheckBox(u"I have stored the secret"_s));
    dialog->setPrimary(u"Done"_s, ButtonKind::Default);
    dialog->setCancelVisible(false);
    return framed(dialog);
}

QWidget *confirm()
{
    auto *dialog =
        new ConfirmDialog(u"Delete this endpoint?"_s,
                          u"37 deliveries that are still retrying will be dropped, and the signing secret is "
                          "erased. Past deliveries stay in the log."_s,
                          u"Delete endpoint"_s, true);
    dialog->setSubtitle(u"https://crm.example.com/hooks"_s);
    dialog->requireTyping(u"crm.example.com"_s);
    return framed(dialog);
}

} // namespace

QWidget *statesPage()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(32, 32, 32, 32);
    grid->setSpacing(24);
    grid->addWidget(section(u"Loading"_s, skeleton()), 0, 0);
    grid->addWidget(section(u"Empty because nothing exists yet"_s,
                            empty(u"send"_s, u"No deliveries yet"_s,
                                  u"They appear here as soon as a call starts or you send a test."_s, u"Send a test"_s,
                                  u"Open simulator"_s)),
                    0, 1);
    grid->addWidget(
        section(u"Plan required"_s, empty(u"lock"_s, u"Integrations need the Professional plan"_s,
                                          u"Harbor Dental is on Starter. You can look around; Connect is off "
                                          "until you upgrade."_s,
                                          u"See plans"_s, {})),
        0, 2);
    grid->addWidget(section(u"Long work"_s, progress()), 1, 0);
    grid->addWidget(section(u"Add Endpoint"_s, addEndpoint()), 1, 1);
    grid->addWidget(section(u"Shown once"_s, secret()), 1, 2);
    grid->addWidget(section(u"Type to confirm"_s, confirm()), 2, 1);
    return page;
}

} // namespace callttone::ui::gallery
