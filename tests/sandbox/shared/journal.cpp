// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/shared/journal.h"

#include "tests/sandbox/shared/exchange.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr qsizetype maxEntries = 5'000;
constexpr qsizetype maxWire = 200;

void appendBounded(QJsonArray &array, const QJsonObject &object, qsizetype most)
{
    array.append(object);
    while (array.size() > most)
        array.removeFirst();
}

} // namespace

void Journal::received(const QString &vendor, const QString &kind, const QString &text, QJsonObject what)
{
    what.insert(u"at"_s, isoTime(m_clock.now()));
    what.insert(u"kind"_s, kind);
    what.insert(u"line"_s, text);
    appendBounded(m_entries[vendor], what, maxEntries);
}

void Journal::answered(const QString &vendor, const QByteArray &method, const QString &path, int status)
{
    ++m_requests[vendor];
    appendBounded(m_wire,
                  {{u"at"_s, isoTime(m_clock.now())},
                   {u"vendor"_s, vendor},
                   {u"method"_s, QString::fromLatin1(method)},
                   {u"path"_s, path},
                   {u"status"_s, status}},
                  maxWire);
}

void Journal::clear()
{
    m_entries.clear();
    m_requests.clear();
    m_wire = {};
}

} // namespace callttone::sandbox
