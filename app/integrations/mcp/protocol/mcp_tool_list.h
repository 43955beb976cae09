// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace callttone::integrations {

/// Pages of tools/list put together into definitions as connect/desk/discovered_tools.h has them, with the server's
/// annotations as hints, its "outputSchema", and "headers": whether arguments are repeated in headers. Every text is
/// the server's and untrusted: cut short, without control characters. Tools that cannot be used are left out and named
/// in `notes()`. Pure.
class McpToolList
{
public:
    static constexpr int mostPages = 50;
    static constexpr int mostTools = 500;
    static constexpr qsizetype mostBytes = 512 * 1024; ///< of all definitions together

    /// Takes one page in; the parameters for the next one, or nothing after the last.
    [[nodiscard]] std::optional<QJsonObject> add(const QJsonObject &page);
    [[nodiscard]] const QJsonArray &tools() const { return m_tools; }
    /// "3 tools were left out: bad_tool, its schema is larger than 64 KiB; …", one each; at most 20.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

private:
    void take(const QJsonObject &tool);
    void leaveOut(const QString &name, const QString &why);

    QJsonArray m_tools;
    QSet<QString> m_names;
    QSet<QString> m_cursors;
    QStringList m_notes;
    qsizetype m_bytes = 0;
    int m_pages = 0;
};

} // namespace callttone::integrations
