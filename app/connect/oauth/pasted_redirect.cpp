// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/pasted_redirect.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

core::Result<CallbackQuery> readPastedRedirect(const QString &pasted, const QStringList &expected)
{
    const auto refuse = [](const QString &why) { return core::fail(core::invalidField(u"/url"_s, why)); };
    QString address = pasted.trimmed();
    if (!address.contains("://"_L1)) // browsers hide http:// and some copy what they show
        address.prepend(u"http://"_s);
    const QUrl base = QUrl(address).adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool ours =
        std::any_of(expected.begin(), expected.end(), [&](const QString &uri) { return base == QUrl(uri); });
    if (!ours)
        return refuse(
            u"is not the address the browser was sent back to. That one begins with %1?"_s.arg(expected.constFirst()));
    // The query as it was pasted: QUrl would decode some of it.
    auto query = readCallbackQuery(address.section(u'#', 0, 0).section(u'?', 1).toUtf8());
    if (!query && query.error() != QueryFault::NoState)
        return refuse(u"is too long or says the same thing twice. Copy it from the browser's address bar again."_s);
    if (!query || (query->code.isEmpty() && query->error.isEmpty()))
        return refuse(u"is not complete. Copy all of it from the browser's address bar, with what follows the "
                      "question mark."_s);
    return std::move(*query);
}

} // namespace callttone::connect
