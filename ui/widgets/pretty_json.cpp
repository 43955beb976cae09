// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pretty_json.h"

#include <QJsonDocument>

namespace callttone::ui {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Printer
{
public:
    explicit Printer(QByteArrayView json)
        : m_json(json)
    {
        m_out.reserve(json.size() * 3 / 2);
    }

    QByteArray print()
    {
        while (m_at < m_json.size())
            step();
        return m_out;
    }

private:
    void step()
    {
        const char c = m_json[m_at++];
        switch (c) {
        case '"':
            copyString();
            break;
        case '{':
        case '[':
            open(c);
            break;
        case '}':
        case ']':
            --m_level;
            newLine();
            m_out += c;
            break;
        case ',':
            m_out += c;
            newLine();
            break;
        case ':':
            m_out += ": ";
            break;
        default:
            if (!isBlank(c))
                m_out += c;
        }
    }

    void open(char bracket)
    {
        m_out += bracket;
        qsizetype next = m_at;
        while (next < m_json.size() && isBlank(m_json[next]))
            ++next;
        if (next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']')) {
            m_out += m_json[next];
            m_at = next + 1;
            return;
        }
        ++m_level;
        newLine();
    }

    void copyString()
    {
        m_out += '"';
        while (m_at < m_json.size()) {
            const char c = m_json[m_at++];
            m_out += c;
            if (c == '\\' && m_at < m_json.size())
                m_out += m_json[m_at++];
            else if (c == '"')
                return;
        }
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(2 * m_level, ' ');
    }

    QByteArrayView m_json;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_level = 0;
};

} // namespace

std::optional<QString> prettyJson(QByteArrayView json)
{
    // The parser only judges; after that the printer may trust the nesting.
    QJsonParseError error;
    std::ignore = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return QString::fromUtf8(Printer(json).print());
}

} // namespace callttone::ui
