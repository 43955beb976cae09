// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/safe_text.h"

#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

QString wellFormed(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c.category() != QChar::Other_Control || c == u'\n' || c == u'\r' || c == u'\t') {
            out += c;
        }
    }
    return out;
}

QString cutVisibly(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    if (most <= 0)
        return {};
    qsizetype end = most - 1; // room for the mark
    // What stands behind the cut says whether it is one: the second half of a pair, an accent.
    const QString beginning = text.left(most + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, beginning);
    finder.setPosition(end);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    if (finder.position() > 0)
        end = finder.position();
    else if (end > 0 && text.at(end - 1).isHighSurrogate() && text.at(end).isLowSurrogate())
        --end; // one letter under more accents than there is room for
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return text.left(end) + u'…';
}

QString asHtml(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\'', "&#39;"_L1);
    html.replace("\r\n"_L1, "\n"_L1);
    html.replace(u'\r', u'\n');
    html.replace(u'\n', "<br>"_L1);
    return html;
}

} // namespace callttone::integrations
