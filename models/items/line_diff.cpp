// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/line_diff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace callttone::items {

namespace {

using Kind = DiffLine::Kind;

constexpr size_t mostCells = 4'000'000; ///< of the table; more is told as replaced

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// Lengths of the longest common subsequences of all ends, walked from the beginning.
class Subsequences
{
public:
    Subsequences(const QStringList &before, const QStringList &after)
        : m_columns(size_t(after.size()) + 1)
        , m_lengths((size_t(before.size()) + 1) * m_columns, 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    [[nodiscard]] int &at(qsizetype i, qsizetype j) { return m_lengths[size_t(i) * m_columns + size_t(j)]; }

private:
    size_t m_columns;
    std::vector<int> m_lengths;
};

QList<DiffLine> replaced(const QStringList &before, const QStringList &after)
{
    QList<DiffLine> lines;
    for (const QString &line : before)
        lines.append({Kind::Removed, line});
    for (const QString &line : after)
        lines.append({Kind::Added, line});
    return lines;
}

QList<DiffLine> middle(const QStringList &before, const QStringList &after)
{
    if (size_t(before.size() + 1) * size_t(after.size() + 1) > mostCells)
        return replaced(before, after);
    Subsequences common(before, after);
    QList<DiffLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            lines.append({Kind::Same, before.at(i)});
            ++i;
            ++j;
        } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
            lines.append({Kind::Removed, before.at(i++)});
        } else {
            lines.append({Kind::Added, after.at(j++)});
        }
    }
    return lines + replaced(before.mid(i), after.mid(j));
}

/// Long stretches of what is the same become one line that says how long they were.
QList<DiffLine> shortened(const QList<DiffLine> &lines, int context)
{
    QList<DiffLine> kept;
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = begin;
        while (end < lines.size() && lines.at(end).kind == Kind::Same)
            ++end;
        const qsizetype head =
            begin == 0 ? 0 : context; // before the first change and after the last one side is enough
        const qsizetype tail = end == lines.size() ? 0 : context;
        const qsizetype skipped = end - begin - head - tail;
        if (skipped > 1) {
            kept += lines.mid(begin, head);
            kept.append({Kind::Skipped, {}, int(skipped)});
            kept += lines.mid(end - tail, tail);
        } else {
            kept += lines.mid(begin, end - begin);
        }
        for (begin = end; begin < lines.size() && lines.at(begin).kind != Kind::Same; ++begin)
            kept.append(lines.at(begin));
    }
    return kept;
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after, int context)
{
    const QStringList old = linesOf(before);
    const QStringList fresh = linesOf(after);
    const qsizetype shorter = std::min(old.size(), fresh.size());
    qsizetype head = 0;
    while (head < shorter && old.at(head) == fresh.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old.at(old.size() - 1 - tail) == fresh.at(fresh.size() - 1 - tail))
        ++tail;
    QList<DiffLine> lines;
    for (qsizetype i = 0; i < head; ++i)
        lines.append({Kind::Same, old.at(i)});
    lines += middle(old.mid(head, old.size() - head - tail), fresh.mid(head, fresh.size() - head - tail));
    for (qsizetype i = old.size() - tail; i < old.size(); ++i)
        lines.append({Kind::Same, old.at(i)});
    return shortened(lines, context);
}

} // namespace callttone::items
