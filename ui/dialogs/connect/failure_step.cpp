// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/failure_step.h"

#include "ui/dialogs/connect/copying.h"
#include "ui/dialogs/connect/numbered_steps.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

struct Cause
{
    QLatin1StringView code;
    const char *words; ///< source text, context "SignInCause"
};

/// Where the title alone leaves open what was wrong.
constexpr Cause Causes[] = {
    {"redirect_mismatch"_L1, QT_TRANSLATE_NOOP("SignInCause", "The redirect URI does not match.")},
    {"missing_scope"_L1, QT_TRANSLATE_NOOP("SignInCause", "A permission it cannot do without was not granted.")},
    {"bad_client"_L1, QT_TRANSLATE_NOOP("SignInCause", "The client id or secret is not accepted.")},
    {"invalid_scope"_L1, QT_TRANSLATE_NOOP("SignInCause", "A permission is not switched on in your app.")},
    {"invalid_grant"_L1, QT_TRANSLATE_NOOP("SignInCause", "The code is no longer valid.")},
    {"blocked"_L1, QT_TRANSLATE_NOOP("SignInCause", "A policy blocks the app.")},
};

QString causeOf(const QString &code)
{
    const auto *found = std::ranges::find(Causes, code, &Cause::code);
    return found == std::end(Causes) ? QString() : QCoreApplication::translate("SignInCause", found->words);
}

/// The cause in bold over the vendor's own words in mono, on the error's ground.
class CauseBox : public QFrame
{
public:
    CauseBox(const QString &cause, const QString &raw)
    {
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        if (!cause.isEmpty()) {
            auto *lead = new Label(cause, TextRole::BodyStrong, TextTone::Error);
            lead->setWordWrap(true);
            lead->setMinimumHeight(20);
            texts->addWidget(lead);
        }
        if (!raw.isEmpty()) {
            auto *words = new Label(raw, TextRole::MonoSmall, TextTone::Text2);
            words->setWordWrap(true);
            words->setMinimumHeight(metrics::Space16);
            words->setTextInteractionFlags(Qt::TextSelectableByMouse);
            texts->addWidget(words);
        }
        auto *icon = new IconLabel(u"error"_s, metrics::Icon, &Theme::error);
        icon->setFixedSize(metrics::Icon, 20);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(metrics::Space16, 10, 10, 10);
        row->setSpacing(10);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addLayout(texts, 1);
        setAccessibleName(u"%1 %2"_s.arg(cause, raw).trimmed());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        drawBox(&painter, rect(), metrics::RadiusCard, toneColors(theme, Tone::Error).fill,
                theme.highContrast ? theme.text : QColor());
    }
};

} // namespace

FailureStep::FailureStep(const values::ConnectFailure &failure, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space12);
    const QString cause = causeOf(failure.code);
    if (cause.isEmpty() && failure.raw.isEmpty()) {
        column->addWidget(new Banner(Tone::Error, {}, failure.detail));
    } else {
        column->addWidget(new CauseBox(cause, failure.raw));
        column->addWidget(paragraph(failure.detail));
    }
    if (!failure.address.isEmpty()) {
        auto *address = new QVBoxLayout;
        address->setSpacing(metrics::Space4);
        address->addWidget(new Label(tr("Address to register"), TextRole::SecondaryMedium));
        address->addWidget(new CopyField(tr("Address to register"), tr("Copy the address"), failure.address));
        column->addLayout(address);
    }
    if (!failure.steps.isEmpty())
        column->addWidget(new NumberedSteps(failure.steps));
}

values::ConnectFailure failureOf(const core::ApiError &error)
{
    values::ConnectFailure failure;
    failure.code = error.code;
    failure.title = error.title;
    failure.detail = error.detail;
    for (const core::FieldError &field : error.fields)
        failure.detail += (failure.detail.isEmpty() ? QString() : u" "_s) + field.message;
    return failure;
}

QString detailsText(const values::ConnectFailure &failure, const QString &integrationName)
{
    QStringList lines{u"%1: %2"_s.arg(integrationName, failure.title), failure.detail};
    if (!failure.code.isEmpty())
        lines += u"Code: %1"_s.arg(failure.code);
    if (!failure.raw.isEmpty())
        lines += u"Answer: %1"_s.arg(failure.raw);
    if (!failure.address.isEmpty())
        lines += u"Redirect URI: %1"_s.arg(failure.address);
    for (qsizetype i = 0; i < failure.steps.size(); ++i)
        lines += u"%1. %2"_s.arg(i + 1).arg(failure.steps.at(i));
    lines += u"CalltTone Desktop %1"_s.arg(QCoreApplication::applicationVersion());
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace callttone::ui
