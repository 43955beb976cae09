// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/api_key_list_model.h"

#include "models/items/format.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

using values::ApiKey;
using values::Scope;

QString accessText(values::Scopes scopes)
{
    if (scopes.testFlag(Scope::Admin))
        return ApiKeyListModel::tr("Everything");
    QStringList words;
    if (scopes.testFlag(Scope::Read))
        words.append(ApiKeyListModel::tr("read", "what a key may do"));
    if (scopes.testFlag(Scope::Write))
        words.append(ApiKeyListModel::tr("write", "what a key may do"));
    if (scopes.testFlag(Scope::Runtime))
        words.append(ApiKeyListModel::tr("post events", "what a key may do"));
    QString text = words.join(u", "_s);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

ApiKeyListModel::ApiKeyListModel(const core::Clock &clock, QObject *parent)
    : ValueListModel(parent)
    , m_clock(clock)
{}

int ApiKeyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ApiKeyListModel::displayText(const ApiKey &key, int column) const
{
    switch (column) {
    case Name:
        return key.name;
    case Key:
        return key.prefix;
    case Access:
        return accessText(key.scopes);
    case Created:
        return relativeText(key.createdAt, m_clock.now());
    case LastUsed:
        return key.lastUsedAt ? relativeText(*key.lastUsedAt, m_clock.now()) : tr("Never used");
    case Action:
        return key.revokedAt ? tr("Revoked") : QString(); // a button stands there
    default:
        return {};
    }
}

QVariant ApiKeyListModel::data(const QModelIndex &index, int role) const
{
    const ApiKey *key = valueAt(index);
    if (!key)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*key, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Created)
            return fullTimeText(key->createdAt);
        if (index.column() == LastUsed && key->lastUsedAt)
            return fullTimeText(*key->lastUsedAt);
        return {};
    case Qt::AccessibleTextRole: {
        const QString used = key->lastUsedAt ? tr("last used %1").arg(displayText(*key, LastUsed)) : tr("never used");
        QStringList parts{key->name, key->prefix, accessText(key->scopes), used};
        if (key->revokedAt)
            parts.append(tr("revoked"));
        return parts.join(u", "_s);
    }
    case ValueRole:
        return QVariant::fromValue(*key);
    case IdRole:
        return key->id;
    case RowStateRole:
        return int(RowState::Ready);
    case RawRole:
        return index.column() == LastUsed ? key->lastUsedAt.value_or(0) : key->createdAt;
    case ToneRole:
        return key->revokedAt ? u"neutral"_s : QString();
    case RevokedRole:
        return key->revokedAt.has_value();
    default:
        return {};
    }
}

QVariant ApiKeyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Key:
        return tr("Key");
    case Access:
        return tr("Access");
    case Created:
        return tr("Created");
    case LastUsed:
        return tr("Last used");
    default:
        return {};
    }
}

} // namespace callttone::items
