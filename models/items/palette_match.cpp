// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/palette_match.h"

namespace callttone::items {

namespace {

constexpr int atStart = 100;    ///< the text begins with it
constexpr int wordStart = 60;   ///< a word does
constexpr int anywhere = 40;    ///< it stands together inside of a word
constexpr int letterAtWord = 6; ///< of letters that are spread: one that begins a word
constexpr int letterInWord = 1;

/// Letters as a hurried hand types them: small and without accents.
QString plain(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString letters;
    for (const QChar c : decomposed) {
        if (!c.isMark())
            letters.append(c);
    }
    return letters;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<int> spreadScore(const QString &query, const QString &text)
{
    int score = 0;
    qsizetype from = 0;
    for (const QChar c : query) {
        const qsizetype at = text.indexOf(c, from);
        if (at < 0)
            return std::nullopt;
        score += beginsWord(text, at) ? letterAtWord : letterInWord;
        from = at + 1;
    }
    // "st" in "Settings" is meant; "ses" spread over a whole sentence hardly ever is.
    return score * 2 >= query.size() * letterAtWord || query.size() == 1 ? std::optional(score) : std::nullopt;
}

} // namespace

std::optional<int> matchScore(const QString &query, const QString &text)
{
    const QString wanted = plain(query.simplified());
    if (wanted.isEmpty())
        return 0;
    const QString given = plain(text);
    for (qsizetype at = given.indexOf(wanted); at >= 0; at = given.indexOf(wanted, at + 1)) {
        if (at == 0)
            return atStart + int(100 * wanted.size() / given.size()); // the whole of it beats a beginning
        if (beginsWord(given, at))
            return wordStart;
    }
    if (given.contains(wanted))
        return anywhere;
    QString letters = wanted;
    letters.remove(u' ');
    return spreadScore(letters, given);
}

} // namespace callttone::items
