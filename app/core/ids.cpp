// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ids.h"

#include <QRandomGenerator>

#include <array>

namespace callttone::core {

QString newId(QStringView prefix, TimeMs now)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::array<char, 26> text{};
    quint64 time = quint64(now);
    for (int i = 9; i >= 0; --i) {
        text[size_t(i)] = alphabet[time & 31];
        time >>= 5;
    }
    const QByteArray random = randomBytes(16);
    for (int i = 0; i < 16; ++i)
        text[size_t(10 + i)] = alphabet[uchar(random[i]) & 31];
    QString id;
    id.reserve(prefix.size() + 27);
    id.append(prefix);
    id.append(u'_');
    id.append(QLatin1StringView(text.data(), qsizetype(text.size())));
    return id;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes((count + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(count);
    return bytes;
}

} // namespace callttone::core
