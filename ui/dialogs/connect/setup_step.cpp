// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/setup_step.h"

#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/copying.h"
#include "ui/dialogs/connect/numbered_steps.h"
#include "ui/shell/local_desktop.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

QString envLines(const values::Integration &integration)
{
    QString lines;
    for (const values::EnvVariable &variable : integration.environment) {
        if (variable.required && !variable.set)
            lines += variable.name + u"=\n"_s;
    }
    if (lines.isEmpty()) { // an older service names them only here
        for (const QString &name : integration.missingEnv)
            lines += name + u"=\n"_s;
    }
    return lines;
}

SetupStep::SetupStep(const values::Integration &integration, const EnginePlace &place, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::Warn, {}, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space12);
    const int missing = int(integration.missingEnv.size());
    m_banner->setMessage(Tone::Warn,
                         missing == 1 ? tr("%1 is not set.").arg(listed(integration.missingEnv))
                                      : tr("%1 are not set.").arg(listed(integration.missingEnv)),
                         tr("Sign-in cannot start without an app of your own at %1.").arg(signInName(integration)));
    column->addWidget(m_banner);
    if (!integration.setupSteps.isEmpty())
        column->addWidget(new NumberedSteps(integrationTexts(integration.setupSteps)));

    const auto block = [column](const QString &title, QWidget *widget, const QString &note) {
        auto *box = new QVBoxLayout;
        box->setSpacing(metrics::Space4);
        box->addWidget(new ElidedLabel(title, TextRole::SecondaryMedium, &Theme::text, Qt::ElideMiddle));
        box->addWidget(widget);
        if (!note.isEmpty()) {
            auto *words = new Label(note, TextRole::Secondary, TextTone::Muted);
            words->setWordWrap(true);
            box->addWidget(words);
        }
        column->addLayout(box);
    };
    if (place.redirectUri.isValid())
        block(tr("Redirect address to register there"),
              new CopyField(tr("Redirect address"), tr("Copy the redirect address"), place.redirectUri.toString()), {});
    auto *lines = new CodeBlock(tr("Lines for .env"));
    lines->setObjectName(u"envLines"_s);
    lines->setLineNumbersVisible(false);
    lines->setCode(envLines(integration).trimmed(), CodeBlock::Language::Plain);
    const bool local = !place.envFile.isEmpty();
    block(local ? tr("Add to %1").arg(QDir::toNativeSeparators(place.envFile)) : tr("Add to .env"), lines,
          local ? tr("Put each value after its equals sign and save. Check again starts the engine anew, which reads "
                     "the file.")
                : tr("In the folder the service was started in, or in its data folder. Put each value after its equals "
                     "sign, save, and restart the service."));
}

void SetupStep::showStillMissing(const QStringList &names)
{
    m_banner->setMessage(Tone::Error,
                         names.size() == 1 ? tr("%1 is still not set.").arg(listed(names))
                                           : tr("%1 are still not set.").arg(listed(names)),
                         tr("Check that the file was saved and that each name is spelled as below."));
}

} // namespace callttone::ui
