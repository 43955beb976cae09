// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QIODevice>
#include <QJsonObject>

#include <memory>

namespace callttone::cli {

/// What every verb ends with, so scripts can tell a wrong call from a failed one.
enum ExitCode { ExitOk = 0, ExitFailed = 1, ExitUsage = 2 };

enum class Tone { Plain, Muted, Good, Warn, Bad };

/// Where a verb reads from and writes to. Text is UTF-8. Results go to `out`, everything about them to `err`, so that
/// `callttoned … | program` never reads a note as data.
class Console
{
public:
    struct Stream
    {
        QIODevice *device = nullptr; ///< open; outlives the console
        bool coloured = false;
    };

    Console(QIODevice *in, Stream out, Stream err)
        : m_in(in)
        , m_out(out)
        , m_err(err)
    {}

    /// Machines read: one JSON document a line, errors as problem JSON on `err`.
    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool json() const { return m_json; }

    void print(const QString &line) { write(m_out, line); }
    void print(const QJsonObject &object);
    void printBytes(const QByteArray &bytes);
    /// To a person on `err`; nothing at all with --json.
    void note(const QString &line);
    int fail(const core::ApiError &error); ///< answers ExitFailed

    [[nodiscard]] QString styled(Tone tone, const QString &text) const;
    [[nodiscard]] QIODevice &in() { return *m_in; }
    [[nodiscard]] QIODevice &out() { return *m_out.device; }

private:
    static void write(const Stream &stream, const QString &line);

    QIODevice *m_in;
    Stream m_out;
    Stream m_err;
    bool m_json = false;
};

/// Text from elsewhere as a terminal may show it: control and direction-changing characters could rewrite the screen.
[[nodiscard]] QString printable(const QString &text);

/// The process's own streams, with colours where a terminal shows them and NO_COLOR (https://no-color.org) is not set.
class StandardConsole
{
public:
    StandardConsole();
    ~StandardConsole();
    [[nodiscard]] Console &console() { return *m_console; }

private:
    std::unique_ptr<QIODevice> m_in;
    std::unique_ptr<QIODevice> m_out;
    std::unique_ptr<QIODevice> m_err;
    std::unique_ptr<Console> m_console;
};

} // namespace callttone::cli
