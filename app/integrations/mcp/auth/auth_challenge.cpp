// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/auth/auth_challenge.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestHeader = 16 * 1024;
constexpr qsizetype mostScopes = 200;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

class ChallengeReader
{
public:
    explicit ChallengeReader(const QByteArray &text)
        : m_text(text)
    {}

    [[nodiscard]] QList<AuthChallenge> read()
    {
        while (skipSeparators()) {
            const QByteArray word = token();
            if (word.isEmpty()) {
                skipToComma();
                continue;
            }
            const bool hasBlank = skipBlanks();
            // "name = value" belongs to the challenge before it, "name value" or "name," begins one.
            if (peek() == '=' && !m_challenges.isEmpty() && !isToken68())
                takeParameter(word);
            else
                begin(word, hasBlank);
        }
        return m_challenges;
    }

private:
    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : '\0';
    }

    bool skipBlanks()
    {
        const qsizetype from = m_at;
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
        return m_at > from;
    }

    bool skipSeparators()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == ',')
            ++m_at;
        return m_at < m_text.size();
    }

    void skipToComma()
    {
        while (m_at < m_text.size() && peek() != ',')
            ++m_at;
    }

    [[nodiscard]] QByteArray token()
    {
        const qsizetype from = m_at;
        while (isTokenCharacter(peek()))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    /// At the first "=" of "YWJj==": padding that ends the challenge, not a parameter's sign.
    [[nodiscard]] bool isToken68() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at) == '=')
            ++at;
        while (at < m_text.size() && (m_text.at(at) == ' ' || m_text.at(at) == '\t'))
            ++at;
        return at >= m_text.size() || m_text.at(at) == ',';
    }

    void begin(const QByteArray &scheme, bool hasBlank)
    {
        m_challenges.append({QString::fromLatin1(scheme).toLower(), {}});
        if (!hasBlank)
            return;
        const qsizetype from = m_at;
        const QByteArray word = token();
        skipBlanks();
        if (!word.isEmpty() && peek() == '=' && !isToken68())
            return takeParameter(word);
        // "Negotiate YWJj==" has one word that is no parameter; "Basic, Bearer …" has nothing, and the next is its own.
        m_at = from;
        skipToComma();
    }

    void takeParameter(const QByteArray &name)
    {
        ++m_at; // the "="
        skipBlanks();
        const QByteArray value = peek() == '"' ? quoted() : unquoted();
        QHash<QString, QString> &parameters = m_challenges.last().parameters;
        const QString key = QString::fromLatin1(name).toLower();
        if (!parameters.contains(key))
            parameters.insert(key, QString::fromUtf8(value));
    }

    [[nodiscard]] QByteArray quoted()
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size() && peek() != '"'; ++m_at) {
            if (peek() == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += peek();
        }
        ++m_at;
        return value;
    }

    /// Wider than a token: some servers forget the quotes around an address.
    [[nodiscard]] QByteArray unquoted()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && peek() != ',' && peek() != ' ' && peek() != '\t')
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    QList<AuthChallenge> m_challenges;
};

QStringList scopesIn(const QString &text)
{
    QStringList scopes = text.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes.mid(0, mostScopes);
}

} // namespace

QList<AuthChallenge> readChallenges(const QByteArray &header)
{
    const QByteArray text = header.first(std::min(header.size(), longestHeader));
    return ChallengeReader(text).read();
}

std::optional<BearerChallenge> bearerChallenge(const connect::HttpResponse &response)
{
    std::optional<BearerChallenge> bearer;
    for (const auto &[name, value] : response.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0)
            continue;
        const QList<AuthChallenge> challenges = readChallenges(value);
        for (const AuthChallenge &challenge : challenges) {
            if (challenge.scheme != "bearer"_L1)
                continue;
            if (!bearer)
                bearer.emplace();
            if (bearer->resourceMetadata.isEmpty())
                bearer->resourceMetadata = challenge.parameters.value(u"resource_metadata"_s);
            if (!bearer->scopes && challenge.parameters.contains(u"scope"_s))
                bearer->scopes = scopesIn(challenge.parameters.value(u"scope"_s));
            if (bearer->error.isEmpty())
                bearer->error = challenge.parameters.value(u"error"_s);
        }
    }
    return bearer;
}

std::optional<QStringList> mcpScopesWanted(const connect::HttpResponse &response)
{
    if (response.status != 403)
        return std::nullopt;
    const std::optional<BearerChallenge> challenge = bearerChallenge(response);
    if (!challenge || challenge->error != "insufficient_scope"_L1)
        return std::nullopt;
    return challenge->scopes.value_or(QStringList());
}

} // namespace callttone::integrations
