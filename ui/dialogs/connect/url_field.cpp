// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/url_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

UrlField::UrlField(const QString &label, const QString &integrationId, bool localAllowed, QWidget *parent)
    : FormField(label, new QLineEdit, parent)
    , m_integration(integrationId)
    , m_localAllowed(localAllowed)
    , m_edit(static_cast<QLineEdit *>(field()))
    , m_mark(m_edit->addAction(Icons::icon(u"okc"_s, &Theme::success), QLineEdit::TrailingPosition))
{
    m_edit->setObjectName(u"connectUrl"_s);
    m_edit->setProperty("mono", true);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_mark->setVisible(false);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
}

QString UrlField::url() const
{
    return m_edit->text().trimmed();
}

void UrlField::setHttpAllowed(bool allowed)
{
    m_httpAllowed = allowed;
    check();
}

void UrlField::check()
{
    const UrlCheck result = checkUrl(m_integration, url(), m_localAllowed, m_httpAllowed);
    const bool isWrong = result.verdict == UrlCheck::Verdict::Wrong;
    m_good = result.verdict == UrlCheck::Verdict::Good;
    setError(isWrong ? result.words : QString());
    setHelp(isWrong ? QString() : result.words);
    m_mark->setIcon(isWrong ? Icons::icon(u"error"_s, &Theme::error) : Icons::icon(u"okc"_s, &Theme::success));
    m_mark->setVisible(result.verdict != UrlCheck::Verdict::Unfinished);
}

void UrlField::showRefusal(const QString &why)
{
    setError(why);
    m_mark->setIcon(Icons::icon(u"error"_s, &Theme::error));
    m_mark->setVisible(true);
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace callttone::ui
