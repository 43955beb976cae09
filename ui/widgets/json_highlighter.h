// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace callttone::ui {

/// Colours JSON by tokens: key `text`, punctuation `muted`, string `success`, number `accentText`, words `warn`.
/// Works line by line, which is enough because a JSON string never spans lines.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);
    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_key, m_punctuation, m_string, m_number, m_word;
};

/// The same colours for the short code samples of the product: strings, numbers, comments, common keywords.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);
    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_string, m_number, m_keyword, m_comment;
};

} // namespace callttone::ui
