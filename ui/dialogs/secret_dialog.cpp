// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secret_dialog.h"

#include "ui/dialogs/verification_samples.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

SecretDialog::SecretDialog(const QString &url, core::SecretString secret, ClipboardGuard &guard, QWidget *parent)
    : Dialog(tr("Copy the signing secret"), parent)
    , m_secret(std::move(secret))
    , m_field(new SecretField(tr("Signing secret"), tr("Copy secret"), guard))
    , m_stored(new QCheckBox(tr("I have stored the secret")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"secretDialog"_s);
    setSubtitle(url);
    body()->addWidget(new Banner(Tone::Warn, tr("This is the only time it is shown."),
                                 tr("If you lose it, rotate the secret to get a new one.")));
    m_field->setSecret(QString::fromUtf8(m_secret.reveal()));
    m_field->copyButton()->setObjectName(u"copySecret"_s);
    auto *save = new Button(tr("Save to file…"));
    save->setIconName(u"download"_s);
    m_field->addButton(save);
    connect(save, &QPushButton::clicked, this, &SecretDialog::saveToFile);
    body()->addWidget(m_field);
    body()->addWidget(sampleBox());

    m_stored->setObjectName(u"secretStored"_s);
    addFooterLeft(m_stored);
    setCancelVisible(false);
    setPrimary(tr("Done"), ButtonKind::Default)->setObjectName(u"secretDone"_s);
    connect(this, &Dialog::submitted, this, &QDialog::accept);
    m_field->copyButton()->setFocus(Qt::OtherFocusReason);
}

QWidget *SecretDialog::sampleBox()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(metrics::Space4 + 2);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Check it in your code"), TextRole::SecondaryMedium));
    head->addStretch(1);
    auto *languages = new Segmented(tr("Language of the sample"));
    languages->setCompact(true);
    auto *code = new CodeBlock(tr("Sample that checks a signature"));
    int id = 0;
    for (const VerificationSample &sample : verificationSamples())
        languages->addSegment(id++, QString::fromLatin1(sample.language));
    const auto show = [code](int index) {
        code->setCode(QString::fromLatin1(verificationSamples()[size_t(index)].code), CodeBlock::Language::Code);
    };
    connect(languages, &Segmented::changed, code, show);
    show(0);
    head->addWidget(languages);
    column->addLayout(head);
    column->addWidget(code);
    return box;
}

void SecretDialog::saveToFile()
{
    auto *chooser = new QFileDialog(this, tr("Save the signing secret"), {}, tr("Text files (*.txt)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"txt"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly)
                             && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                             && file.write(m_secret.reveal() + '\n') > 0 && file.commit();
        if (written) {
            m_saved = true;
            return;
        }
        auto *note = new ConfirmDialog(
            tr("The secret was not saved"),
            tr("%1 cannot be written: %2. Choose another folder, or copy the secret.").arg(path, file.errorString()),
            tr("Close"), false, this);
        note->setAttribute(Qt::WA_DeleteOnClose);
        note->setCancelVisible(false);
        note->open();
    });
    chooser->open();
}

void SecretDialog::done(int result)
{
    if (m_field->wasCopied() || m_saved || m_stored->isChecked()) {
        Dialog::done(result);
        return;
    }
    auto *question = new ConfirmDialog(tr("Close without copying?"), tr("The secret cannot be shown again."),
                                       tr("Close"), true, this);
    question->setObjectName(u"closeWithoutCopying"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, result] { Dialog::done(result); });
    question->open();
}

} // namespace callttone::ui
