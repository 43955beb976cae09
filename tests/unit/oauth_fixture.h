// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_flows.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_http_server.h"

#include <QTest>
#include <QUrlQuery>

#include <mutex>

namespace callttone::testing {

using namespace Qt::Literals::StringLiterals;

/// A form as a vendor reads it: every name once, "+" is a blank.
inline QHash<QByteArray, QByteArray> formOf(const QByteArray &encoded)
{
    QHash<QByteArray, QByteArray> fields;
    const QList<QByteArray> pairs = encoded.split('&');
    for (QByteArray pair : pairs) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(pair.left(equals));
        if (fields.contains(name))
            qFatal("the field %s came twice", name.constData());
        fields.insert(name, QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return fields;
}

template<typename T> [[nodiscard]] std::optional<T> valueOf(const QFuture<T> &future, int timeoutMs = 10'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs) || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

/// Everything that was logged since it was made.
class LogCapture
{
public:
    LogCapture()
    {
        text().clear();
        previous() = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &message) {
            const std::scoped_lock lock(mutex());
            text() += QLatin1StringView(context.category) + u": "_s + message + u'\n';
        });
    }
    ~LogCapture() { qInstallMessageHandler(previous()); }
    Q_DISABLE_COPY_MOVE(LogCapture)

    [[nodiscard]] QString all() const
    {
        const std::scoped_lock lock(mutex());
        return text();
    }

private:
    static std::mutex &mutex()
    {
        static std::mutex one;
        return one;
    }
    static QString &text()
    {
        static QString one;
        return one;
    }
    static QtMessageHandler &previous()
    {
        static QtMessageHandler one = nullptr;
        return one;
    }
};

/// A vendor on loopback, and flows that sign in there.
struct OAuthFixture
{
    explicit OAuthFixture(int exchangeTimeoutMs = 5'000)
        : flows({clock,
                 [this](const values::ConnectFlow &flow) {
                     const std::scoped_lock lock(mutex);
                     changes.append(flow);
                 },
                 exchangeTimeoutMs, 10})
    {}

    [[nodiscard]] connect::OAuthStart start(const QString &integration = u"gohighlevel"_s) const
    {
        connect::OAuthStart start;
        start.integration = integration;
        start.profile.authorizeUrl = u"https://vendor.example/authorize"_s;
        start.profile.tokenUrl = vendor.url().toString() + u"/token"_s;
        start.clientId = u"client-1"_s;
        start.clientSecret = core::SecretString("s3cret-of-the-app"_ba);
        start.scopes = {u"contacts.readonly"_s, u"calendars.readonly"_s};
        start.redirectUri = u"http://localhost:8484/api/integrations/callback"_s;
        start.vendor = u"GoHighLevel"_s;
        start.clientSecretVariable = u"GHL_CLIENT_SECRET"_s;
        start.settingsUrl = u"https://vendor.example/apps"_s;
        return start;
    }

    /// Keeps the tokens here and ends well.
    [[nodiscard]] connect::OAuthFlows::Settle settle()
    {
        return [this](connect::TokenReplyPtr reply) {
            const std::scoped_lock lock(mutex);
            tokens = std::move(reply);
            return QtFuture::makeReadyFuture(std::optional<values::ConnectFailure>());
        };
    }

    [[nodiscard]] values::ConnectFlow begin(connect::OAuthStart start)
    {
        const auto flow = valueOf(flows.begin(std::move(start), settle()));
        return flow && *flow ? **flow : values::ConnectFlow();
    }
    [[nodiscard]] values::ConnectFlow begin() { return begin(start()); }

    [[nodiscard]] static QByteArray stateOf(const values::ConnectFlow &flow)
    {
        return QUrlQuery(QUrl(flow.authorizeUrl)).queryItemValue(u"state"_s).toLatin1();
    }
    [[nodiscard]] connect::CallbackOutcome callback(const QByteArray &query)
    {
        return valueOf(flows.callback(query)).value_or(connect::CallbackOutcome());
    }
    [[nodiscard]] connect::CallbackOutcome comeBack(const values::ConnectFlow &flow, const QByteArray &code = "abc")
    {
        return callback("code=" + code + "&state=" + stateOf(flow));
    }
    /// A flow that is not there is a failed one.
    [[nodiscard]] values::ConnectFlow now(const QString &flowId)
    {
        values::ConnectFlow none;
        none.state = values::FlowState::Failed;
        const auto flow = valueOf(flows.flow(flowId));
        return flow ? flow->value_or(none) : none;
    }

    ManualClock clock;
    ScriptedAnswer answer{.status = 200,
                          .body = R"({"access_token":"at-1111-secret","refresh_token":"rt-2222-secret",)"
                                  R"("expires_in":86399,"token_type":"Bearer","scope":"contacts.readonly"})"};
    ScriptedHttpServer vendor{[this](const ScriptedRequest &) { return answer; }};
    std::mutex mutex;
    QList<values::ConnectFlow> changes;
    connect::TokenReplyPtr tokens;
    connect::OAuthFlows flows; // first to go: its thread uses the others
};

} // namespace callttone::testing
