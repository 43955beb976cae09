// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/csv/csv_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

constexpr int sampleBytes = 4096;

/// What Windows-1252 has where Latin-1 has control codes; five places are empty and stay as they are.
constexpr std::array<char16_t, 32> windowsPart{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windowsPart[c.unicode() - 0x80]);
    }
    return text;
}

/// Text in UTF-16 without a mark: mostly Latin letters have a zero in every other byte.
std::optional<TextEncoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), sampleBytes) / 2;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += bytes[2 * i] == 0;
        oddZeros += bytes[2 * i + 1] == 0;
    }
    if (pairs < 2 || evenZeros + oddZeros < pairs / 2)
        return std::nullopt;
    return oddZeros > evenZeros ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
}

bool isUtf8(const QByteArray &bytes)
{
    // Stateless: a sequence that is cut off at the end is an error too.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !text.isNull() && !decoder.hasError();
}

QString converted(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return text;
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return u"UTF-16"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

DecodedText decoded(const QByteArray &bytes)
{
    TextEncoding encoding = TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        encoding = TextEncoding::Utf16Le;
    else if (bytes.startsWith("\xFE\xFF"))
        encoding = TextEncoding::Utf16Be;
    else if (const auto unmarked = unmarkedUtf16(bytes))
        encoding = *unmarked;
    else if (!isUtf8(bytes) && !bytes.isEmpty())
        encoding = TextEncoding::Windows1252;
    return {decodedAs(bytes, encoding), encoding};
}

QString decodedAs(const QByteArray &bytes, TextEncoding encoding)
{
    QString text;
    switch (encoding) {
    case TextEncoding::Utf8:
        text = converted(bytes, QStringDecoder::Utf8);
        break;
    case TextEncoding::Utf16Le:
        text = converted(bytes, QStringDecoder::Utf16LE);
        break;
    case TextEncoding::Utf16Be:
        text = converted(bytes, QStringDecoder::Utf16BE);
        break;
    case TextEncoding::Windows1252:
        text = fromWindows1252(bytes);
        break;
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

} // namespace callttone::items
