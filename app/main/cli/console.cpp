// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/console.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <tuple>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

int descriptorOf(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _fileno(file);
#else
    return fileno(file);
#endif
}

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(descriptorOf(file)) != 0;
#else
    return isatty(descriptorOf(file)) != 0;
#endif
}

bool showsColours(std::FILE *file)
{
#ifdef Q_OS_WIN
    if (!qEnvironmentVariableIsSet("WT_SESSION")) // the old console prints escape sequences as text
        return false;
#else
    if (qgetenv("TERM") == "dumb")
        return false;
#endif
    return qEnvironmentVariableIsEmpty("NO_COLOR") && isTerminal(file);
}

std::unique_ptr<QFile> opened(std::FILE *file, QIODevice::OpenMode mode)
{
    auto device = std::make_unique<QFile>();
    // By descriptor and unbuffered: stdio would hold lines back from whoever reads our pipe. It fails only for a stream
    // the caller closed, and then writing goes nowhere, which is what was asked for.
    std::ignore = device->open(descriptorOf(file), mode | QIODevice::Unbuffered);
    return device;
}

bool isHarmless(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return !control && !direction;
}

} // namespace

void Console::print(const QJsonObject &object)
{
    printBytes(compact(object));
}

void Console::printBytes(const QByteArray &bytes)
{
    m_out.device->write(bytes);
}

void Console::note(const QString &line)
{
    if (!m_json)
        write(m_err, line);
}

int Console::fail(const core::ApiError &error)
{
    if (m_json) {
        m_err.device->write(compact(error.toProblemJson()));
        return ExitFailed;
    }
    const QString mark = m_err.coloured ? u"\x1b[31merror:\x1b[0m "_s : u"error: "_s;
    core::ApiError sentence = error;
    sentence.fields.clear(); // each on a line of its own
    write(m_err, mark + printable(sentence.oneLine()));
    for (const core::FieldError &field : error.fields)
        write(m_err, u"  %1 %2"_s.arg(printable(field.pointer), printable(field.message)));
    return ExitFailed;
}

QString Console::styled(Tone tone, const QString &text) const
{
    if (!m_out.coloured || tone == Tone::Plain || text.isEmpty())
        return text;
    const auto code = [tone] {
        switch (tone) {
        case Tone::Muted:
            return "2"_L1;
        case Tone::Good:
            return "32"_L1;
        case Tone::Warn:
            return "33"_L1;
        case Tone::Bad:
            return "31"_L1;
        case Tone::Plain:
            break;
        }
        return "0"_L1;
    }();
    return u"\x1b[%1m%2\x1b[0m"_s.arg(code, text);
}

void Console::write(const Stream &stream, const QString &line)
{
    stream.device->write(line.toUtf8() + '\n');
}

QString printable(const QString &text)
{
    QString safe = text;
    std::replace_if(
        safe.begin(), safe.end(), [](QChar c) { return !isHarmless(c); }, QChar(u'�'));
    return safe;
}

StandardConsole::StandardConsole()
    : m_in(opened(stdin, QIODevice::ReadOnly))
    , m_out(opened(stdout, QIODevice::WriteOnly))
    , m_err(opened(stderr, QIODevice::WriteOnly))
    , m_console(std::make_unique<Console>(m_in.get(), Console::Stream{m_out.get(), showsColours(stdout)},
                                          Console::Stream{m_err.get(), showsColours(stderr)}))
{}

StandardConsole::~StandardConsole() = default;

} // namespace callttone::cli
