// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/csv/contact_import.h"

#include "models/items/csv/phone_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

constexpr qsizetype rowsBetweenReports = 256;
constexpr qsizetype longestName = 200;

QString phrase(const char *text)
{
    return QCoreApplication::translate("ContactImport", text);
}

QString cellOf(const CsvRow &row, const ColumnMapping &mapping, ContactField field)
{
    const qsizetype column = mapping.indexOf(field);
    return column < 0 ? QString() : row.cells.value(column).simplified();
}

QString nameOf(const CsvRow &row, const ColumnMapping &mapping)
{
    if (const QString whole = cellOf(row, mapping, ContactField::Name); !whole.isEmpty())
        return whole;
    const QString parts =
        cellOf(row, mapping, ContactField::FirstName) + u' ' + cellOf(row, mapping, ContactField::LastName);
    return parts.trimmed();
}

/// Why the row cannot be taken; empty when it can, and then `contact` is it.
QString problemOf(const CsvRow &row, const ColumnMapping &mapping, ImportedContact &contact)
{
    if (row.unfinished)
        return phrase(QT_TRANSLATE_NOOP("ContactImport",
                                        "A quotation mark is opened here and never closed, so the rest "
                                        "of the file cannot be read."));
    const QString given = cellOf(row, mapping, ContactField::Phone);
    const ReadPhone phone = readPhone(given);
    if (phone.problem)
        return sentenceOf(*phone.problem, given);
    contact = {nameOf(row, mapping), phone.e164, cellOf(row, mapping, ContactField::Email), row.line};
    if (contact.name.size() > longestName)
        return phrase(QT_TRANSLATE_NOOP("ContactImport", "The name is longer than 200 characters."));
    if (!contact.email.isEmpty() && !looksLikeEmail(contact.email))
        return phrase(QT_TRANSLATE_NOOP("ContactImport", "%1 is not an e-mail address.")).arg(contact.email.left(80));
    return {};
}

} // namespace

int ContactImport::duplicates() const
{
    return int(std::count_if(leftOut.cbegin(), leftOut.cend(), [](const LeftOutRow &row) { return row.duplicate; }));
}

std::optional<CsvFile> readCsvFile(const QByteArray &bytes, const ImportProgress &goOn)
{
    DecodedText text = decoded(bytes);
    CsvFile file;
    file.encoding = text.encoding;
    file.delimiter = sniffedDelimiter(text.text);
    CsvReader reader(text.text, file.delimiter);
    while (auto row = reader.next()) {
        file.rows.append(std::move(*row));
        if (file.rows.size() % rowsBetweenReports == 0 && !goOn(reader.position(), text.text.size()))
            return std::nullopt;
    }
    file.guess = guessedColumns(file.rows);
    return file;
}

std::optional<ContactImport> importedContacts(const CsvFile &file, bool hasHeader, const ColumnMapping &mapping,
                                              const ImportProgress &goOn)
{
    ContactImport import;
    QHash<QString, int> lines; // of the first with a number
    for (qsizetype i = hasHeader ? 1 : 0; i < file.rows.size(); ++i) {
        if (i % rowsBetweenReports == 0 && !goOn(i, file.rows.size()))
            return std::nullopt;
        const CsvRow &row = file.rows[i];
        ImportedContact contact;
        if (const QString problem = problemOf(row, mapping, contact); !problem.isEmpty()) {
            import.leftOut.append({row.line, problem, row.cells, false});
            continue;
        }
        if (const auto known = lines.constFind(contact.phone); known != lines.constEnd()) {
            import.leftOut.append(
                {row.line,
                 phrase(QT_TRANSLATE_NOOP("ContactImport", "%1 is in line %2 already.")).arg(contact.phone).arg(*known),
                 row.cells, true});
            continue;
        }
        lines.insert(contact.phone, row.line);
        import.contacts.append(contact);
    }
    return import;
}

QByteArray leftOutCsv(const ContactImport &import, const CsvFile &file, bool hasHeader)
{
    QString text(QChar(QChar::ByteOrderMark));
    const qsizetype width = file.guess.mapping.size();
    const auto add = [&](QStringList cells, const QString &last) {
        while (cells.size() < width)
            cells.append(QString());
        cells.append(last);
        text += csvLine(cells, file.delimiter);
    };
    if (hasHeader && !file.rows.isEmpty())
        add(file.rows.constFirst().cells, phrase(QT_TRANSLATE_NOOP("ContactImport", "Problem")));
    for (const LeftOutRow &row : import.leftOut)
        add(row.cells, row.reason);
    return text.toUtf8();
}

} // namespace callttone::items
