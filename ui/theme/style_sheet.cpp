// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

QString renderStyleSheet(const QString &text, const Theme &theme)
{
    QHash<QString, QString> values;
    for (const ColorTokenEntry &entry : colorTokens())
        values.insert(QString(entry.name), (theme.*entry.member).name());

    const QRegularExpression token(u"@([A-Za-z0-9]+)"_s);
    QString out;
    out.reserve(text.size());
    qsizetype done = 0;
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        const auto value = values.constFind(match.captured(1));
        out += value == values.constEnd() ? match.captured(0) : *value;
        done = match.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return out;
}

} // namespace callttone::ui
