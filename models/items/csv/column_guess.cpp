// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/csv/column_guess.h"

#include "models/items/csv/phone_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

constexpr qsizetype lookedAtRows = 50;

struct FieldWords
{
    ContactField field;
    /// Normalised, one space between; a column matches when its name is one of them or begins or ends with one.
    QStringView words;
};

/// What spreadsheets and CRMs call their columns: English, German, Spanish, French, Portuguese, Italian, Dutch, Polish,
/// Japanese, Arabic. The more special come first: "first name" is no "name".
constexpr std::array fieldWords{
    FieldWords{ContactField::Email,
               u"email|e mail|mail|email address|correo|correo electronico|courriel|posta elettronica|"
               u"adres e mail|メール|メールアドレス|البريد الالكتروني|البريد الإلكتروني|بريد"},
    FieldWords{ContactField::Phone,
               u"phone|phone number|telephone|tel|mobile|mobile phone|cell|cell phone|cellphone|number|telefon|"
               u"telefonnummer|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|telefono|numero de telefono|"
               u"movil|celular|numero|telephone portable|portable|numero de telephone|telefone|telemovel|cellulare|"
               u"telefoonnummer|telefoon|mobiel|numer telefonu|komorka|電話|電話番号|携帯|携帯電話|هاتف|رقم "
               u"الهاتف|الهاتف|جوال|الجوال"},
    FieldWords{ContactField::FirstName,
               u"first name|firstname|given name|givenname|forename|first|vorname|nombre de pila|"
               u"primer nombre|prenom|primeiro nome|nome proprio|voornaam|imie|名|الاسم الاول|الاسم الأول"},
    FieldWords{ContactField::LastName,
               u"last name|lastname|surname|family name|familyname|last|nachname|familienname|"
               u"apellido|apellidos|nom de famille|sobrenome|apelido|ultimo nome|cognome|achternaam|"
               u"nazwisko|姓|اسم العائلة|العائلة"},
    FieldWords{ContactField::Name,
               u"name|full name|fullname|contact|contact name|customer|patient|caller|kontakt|kunde|"
               u"patientin|nombre|nombre completo|contacto|cliente|nom|nom complet|client|nome|"
               u"nome completo|contato|naam|nazwa|氏名|名前|お名前|الاسم|الاسم الكامل"},
};

/// Lower case, without accents, with one space for whatever is no letter or digit.
QString normalised(const QString &header)
{
    QString plain;
    const QString apart = header.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing && c.script() != QChar::Script_Arabic
            && c.script() != QChar::Script_Hiragana && c.script() != QChar::Script_Katakana && c.unicode() < 0x3000)
            continue;
        plain += c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing ? c : QChar(u' ');
    }
    return plain.simplified();
}

QList<std::pair<ContactField, QString>> knownWords()
{
    QList<std::pair<ContactField, QString>> known;
    for (const FieldWords &entry : fieldWords) {
        const auto words = entry.words.split(u'|');
        for (const QStringView word : words)
            known.append({entry.field, normalised(word.toString())});
    }
    return known;
}

int matching(const QList<CsvRow> &rows, qsizetype column, bool (*looks)(const QString &))
{
    return int(std::count_if(rows.cbegin(), rows.cbegin() + std::min(rows.size(), lookedAtRows),
                             [column, looks](const CsvRow &row) { return looks(row.cells.value(column)); }));
}

bool looksLikeWords(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) && !looksLikeEmail(text);
}

/// The column, not taken yet, most of whose cells look so; -1 without one.
qsizetype bestColumn(const QList<CsvRow> &rows, const ColumnMapping &mapping, bool (*looks)(const QString &))
{
    qsizetype best = -1;
    int most = 0;
    for (qsizetype column = 0; column < mapping.size(); ++column) {
        const int count = mapping[column] == ContactField::Ignored ? matching(rows, column, looks) : 0;
        if (count > most) {
            most = count;
            best = column;
        }
    }
    return best;
}

} // namespace

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+$"_s);
    return pattern.match(text.trimmed()).hasMatch();
}

ContactField fieldNamed(const QString &header)
{
    static const QList<std::pair<ContactField, QString>> known = knownWords();
    const QString name = normalised(header);
    if (name.isEmpty())
        return ContactField::Ignored;
    for (const auto &[field, word] : known) {
        if (name == word)
            return field;
    }
    for (const auto &[field, word] : known) {
        if (name.startsWith(word + u' ') || name.endsWith(u' ' + word))
            return field;
    }
    return ContactField::Ignored;
}

GuessedColumns guessedColumns(const QList<CsvRow> &rows)
{
    GuessedColumns guess;
    if (rows.isEmpty())
        return guess;
    qsizetype width = 0;
    for (qsizetype row = 0; row < std::min(rows.size(), lookedAtRows); ++row)
        width = std::max(width, rows[row].cells.size());
    guess.mapping.fill(ContactField::Ignored, width);
    const QStringList &first = rows.constFirst().cells;
    const auto isData = [](const QString &cell) { return looksLikePhone(cell) || looksLikeEmail(cell); };
    const bool anyNamed = std::any_of(first.cbegin(), first.cend(),
                                      [](const QString &cell) { return fieldNamed(cell) != ContactField::Ignored; });
    guess.hasHeader = anyNamed && std::none_of(first.cbegin(), first.cend(), isData);
    QSet<ContactField> taken;
    for (qsizetype column = 0; guess.hasHeader && column < first.size(); ++column) {
        const ContactField field = fieldNamed(first[column]);
        if (field != ContactField::Ignored && !taken.contains(field)) {
            guess.mapping[column] = field;
            taken.insert(field);
        }
    }
    const QList<CsvRow> data =
        guess.hasHeader ? rows.mid(1, lookedAtRows) : rows.first(std::min(rows.size(), lookedAtRows));
    const auto fill = [&](ContactField field, bool (*looks)(const QString &)) {
        const qsizetype column = taken.contains(field) ? -1 : bestColumn(data, guess.mapping, looks);
        if (column >= 0) {
            guess.mapping[column] = field;
            taken.insert(field);
        }
    };
    fill(ContactField::Phone, looksLikePhone);
    fill(ContactField::Email, looksLikeEmail);
    if (!taken.contains(ContactField::FirstName) && !taken.contains(ContactField::LastName) && !guess.hasHeader)
        fill(ContactField::Name, looksLikeWords);
    return guess;
}

} // namespace callttone::items
