// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/test_banner.h"

#include "models/items/format.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QString sentence(const QString &words)
{
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

} // namespace

TestBanner::TestBanner(QWidget *parent)
    : Banner(Tone::Success, {}, {}, parent)
{
    setObjectName(u"testResult"_s);
    hide();
}

void TestBanner::showCheck(const values::ConnectionCheck &check, const QString &accepted)
{
    show(); // before the message, so that it is announced
    if (!check.ok) {
        setMessage(Tone::Error, tr("Test failed."), check.detail);
        return;
    }
    QString words = sentence(check.detail);
    if (check.latencyMs > 0)
        words = tr("in %1.").arg(items::latencyText(std::llround(check.latencyMs))) + u' ' + words;
    setMessage(Tone::Success, accepted, words.trimmed());
}

void TestBanner::showError(const core::ApiError &error)
{
    show();
    setMessage(Tone::Error, sentence(error.title), error.detail);
}

} // namespace callttone::ui
