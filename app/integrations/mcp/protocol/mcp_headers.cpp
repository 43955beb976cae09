// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/protocol/mcp_headers.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto mark = "x-mcp-header"_L1;
constexpr int deepest = 32;

bool isToken(const QString &name)
{
    // RFC 9110 §5.6.2
    const auto isTokenChar = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
               || "!#$%&'*+-.^_`|~"_L1.contains(c);
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenChar);
}

bool isPlainType(const QJsonValue &type)
{
    return type == "string"_L1 || type == "integer"_L1 || type == "boolean"_L1;
}

core::ApiError wrongMark(const QString &what)
{
    return {.kind = core::ErrorKind::Validation, .code = u"x_mcp_header"_s, .title = what};
}

/// Looks where marks are allowed, then whether there are more of them than that.
class Marks
{
public:
    core::Result<QList<McpParamHeader>> in(const QJsonObject &schema)
    {
        if (const auto walked = walk(schema, {}); !walked)
            return core::fail(walked.error());
        if (count(schema, 0) != m_found.size())
            return core::fail(wrongMark(u"it marks a header where none can be taken from"_s));
        return m_found;
    }

private:
    core::Result<void> walk(const QJsonObject &schema, const QStringList &path)
    {
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end() && path.size() < deepest; ++it) {
            const QJsonObject property = it->toObject();
            const QStringList here = path + QStringList{it.key()};
            if (property.contains(mark)) {
                if (const auto taken = take(property, here); !taken)
                    return taken;
            }
            if (const auto walked = walk(property, here); !walked)
                return walked;
        }
        return {};
    }

    core::Result<void> take(const QJsonObject &property, const QStringList &path)
    {
        const QString name = property.value(mark).toString();
        if (!isToken(name))
            return core::fail(wrongMark(u"\"%1\" is no name of a header"_s.arg(name.left(40))));
        if (!isPlainType(property.value("type"_L1)))
            return core::fail(wrongMark(
                u"%1 is marked as a header, and is no text, whole number or boolean"_s.arg(path.join(u'.').left(80))));
        if (m_names.contains(name.toLower()))
            return core::fail(wrongMark(u"two arguments want the header %1"_s.arg(name)));
        m_names.insert(name.toLower());
        m_found.append({path, name});
        return {};
    }

    /// Marks anywhere, as members of objects that are schemas; one more level than is walked counts as a mark.
    static qsizetype count(const QJsonValue &value, int depth)
    {
        if (depth > 2 * deepest)
            return 0;
        qsizetype marks = 0;
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray())
                marks += count(one, depth + 1);
            return marks;
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == mark && !it->isObject())
                ++marks;
            else
                marks += count(it.value(), depth + 1);
        }
        return marks;
    }

    QList<McpParamHeader> m_found;
    QSet<QString> m_names;
};

QJsonValue at(const QJsonObject &arguments, const QStringList &path)
{
    QJsonValue value(arguments);
    for (const QString &name : path)
        value = value.toObject().value(name);
    return value;
}

} // namespace

QByteArray mcpHeaderValue(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool isPlain = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c < 0x7f; })
                         && bytes == bytes.trimmed() && !bytes.startsWith("=?base64?");
    return isPlain ? bytes : "=?base64?" + bytes.toBase64() + "?=";
}

core::Result<QList<McpParamHeader>> mcpParamHeaders(const QJsonObject &inputSchema)
{
    return Marks().in(inputSchema);
}

McpHeaders mcpParamHeaderLines(const QList<McpParamHeader> &marked, const QJsonObject &arguments)
{
    McpHeaders lines;
    for (const McpParamHeader &one : marked) {
        const QJsonValue value = at(arguments, one.path);
        QString text;
        if (value.isBool())
            text = value.toBool() ? u"true"_s : u"false"_s;
        else if (value.isDouble())
            text = QString::number(value.toInteger());
        else if (value.isString())
            text = value.toString();
        else
            continue;
        lines.append({"Mcp-Param-" + one.name.toLatin1(), mcpHeaderValue(text)});
    }
    return lines;
}

} // namespace callttone::integrations
