// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_failures.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ErrorClass;
using Verdict = delivery::ConnectorVerdict;

constexpr qint64 defaultWaitMs = 30'000;
constexpr qsizetype longestWord = 60;

/// Whether some of it may have happened all the same.
enum class Happened { No, Maybe };

struct Meaning
{
    Verdict verdict;
    ErrorClass errorClass;
    const char *title;
    const char *detail; ///< %1 Slack's word, %2 the permission it names
    Happened happened = Happened::No;
};

struct Known
{
    QLatin1StringView word; ///< ends in * where a family begins so
    const Meaning &meaning;
};

constexpr Meaning removed{Verdict::Reconnect, ErrorClass::NeedsReconnect,
                          "CalltTone was removed from the Slack workspace",
                          "Slack no longer accepts the token (%1). Reconnect Slack; what waits is posted then."};
constexpr Meaning noPermission{
    Verdict::Reconnect, ErrorClass::NotAllowed, "A permission of the Slack app is missing",
    "Slack wants %2 (%1). Add it under OAuth & Permissions at api.slack.com/apps, then reconnect "
    "Slack; what waits is posted then."};
constexpr Meaning forbidden{
    Verdict::Repair, ErrorClass::NotAllowed, "Slack does not let CalltTone post to the channel",
    "A rule of the workspace or the channel forbids it (%1). Ask an administrator to allow the app, or "
    "choose another channel."};
constexpr Meaning secondFactor{
    Verdict::Repair, ErrorClass::NotAllowed, "Slack wants two-factor authentication",
    "The workspace asks it of the person who signed in (%1). Set it up in Slack, or connect as "
    "somebody who has it."};
constexpr Meaning noChannel{
    Verdict::Repair, ErrorClass::TargetGone, "CalltTone cannot post to the Slack channel",
    "It was deleted, or is private and CalltTone was not invited (%1). Invite the app or choose another "
    "channel."};
constexpr Meaning archived{
    Verdict::Repair, ErrorClass::TargetGone, "The Slack channel was archived",
    "Messages cannot be posted to it (%1). Choose another channel, or unarchive this one in Slack."};
constexpr Meaning noMessage{
    Verdict::Refused, ErrorClass::TargetGone, "The Slack message is gone",
    "Somebody deleted it, or it can no longer be answered or changed (%1). Nothing else is held up; "
    "replay the delivery to try again."};
constexpr Meaning badMessage{
    Verdict::Refused, ErrorClass::Rejected, "Slack refused the message",
    "It does not take what this one holds (%1), also without its layout. Nothing else is held up. "
    "Update CalltTone, then replay the delivery."};
constexpr Meaning trouble{Verdict::Retry, ErrorClass::HttpStatus, "Slack has a problem of its own",
                          "It answered %1. The message is sent again by itself."};
constexpr Meaning halfDone{
    Verdict::Retry, ErrorClass::HttpStatus, "Slack has a problem of its own",
    "It answered %1, and may have posted the message all the same. That is looked up before it is sent "
    "again.",
    Happened::Maybe};
constexpr Meaning moving{Verdict::Retry, ErrorClass::HttpStatus, "The Slack workspace is being moved",
                         "Slack does not take messages meanwhile (%1). They are sent again by themselves."};
constexpr Meaning limited{Verdict::Limited, ErrorClass::Limited, "Slack is limiting requests",
                          "Too many were sent in a short time (%1). What waits is posted when Slack takes it again."};
constexpr Meaning unknown{
    Verdict::Retry, ErrorClass::HttpStatus, "Slack refused the message",
    "It answered \"%1\". The message is sent again by itself; if it stays so, test the connection under "
    "Integrations."};

constexpr std::array apiWords{
    Known{"invalid_auth"_L1, removed},
    Known{"not_authed"_L1, removed},
    Known{"token_revoked"_L1, removed},
    Known{"token_expired"_L1, removed},
    Known{"account_inactive"_L1, removed},
    Known{"app_missing*"_L1, removed},
    Known{"user_removed_from_team"_L1, removed},
    Known{"missing_scope"_L1, noPermission},
    Known{"not_allowed_token_type"_L1, noPermission},
    Known{"access_denied"_L1, noPermission},
    Known{"cannot_reply_to_message"_L1, noMessage},
    Known{"thread_not_found"_L1, noMessage},
    Known{"message_not_found"_L1, noMessage},
    Known{"cant_update_message"_L1, noMessage},
    Known{"edit_window_closed"_L1, noMessage},
    Known{"restricted_action_thread_locked"_L1, noMessage},
    Known{"restricted_action_non_threadable_channel"_L1, noMessage},
    Known{"restricted_action*"_L1, forbidden},
    Known{"no_permission"_L1, forbidden},
    Known{"ekm_access_denied"_L1, forbidden},
    Known{"team_access_not_granted"_L1, forbidden},
    Known{"enterprise_is_restricted"_L1, forbidden},
    Known{"slack_connect_*"_L1, forbidden},
    Known{"two_factor_setup_required"_L1, secondFactor},
    Known{"channel_not_found"_L1, noChannel},
    Known{"not_in_channel"_L1, noChannel},
    Known{"channel_type_not_supported"_L1, noChannel},
    Known{"method_not_supported_for_channel_type"_L1, noChannel},
    Known{"is_archived"_L1, archived},
    Known{"internal_error"_L1, halfDone},
    Known{"fatal_error"_L1, halfDone},
    Known{"service_unavailable"_L1, trouble},
    Known{"request_timeout"_L1, trouble}, // the request was cut off on its way there
    Known{"team_added_to_org"_L1, moving},
    Known{"org_login_required"_L1, moving},
    Known{"ratelimited"_L1, limited},
    Known{"rate_limited"_L1, limited},
    Known{"message_limit_exceeded"_L1, limited},
    Known{"invalid_*"_L1, badMessage},
    Known{"msg_*"_L1, badMessage},
    Known{"metadata_*"_L1, badMessage},
    Known{"missing_post_type"_L1, badMessage},
    Known{"json_not_object"_L1, badMessage},
    Known{"no_text"_L1, badMessage},
    Known{"markdown_text_conflict"_L1, badMessage},
    Known{"too_many_*"_L1, badMessage},
    Known{"as_user_not_supported"_L1, badMessage},
    Known{"unknown_method"_L1, badMessage},
    Known{"method_deprecated"_L1, badMessage},
    Known{"deprecated_endpoint"_L1, badMessage},
};

constexpr Meaning noHook{
    Verdict::Reconnect, ErrorClass::TargetGone, "The Slack webhook no longer exists",
    "Slack says %1. Reconnect Slack: sign in and pick the channel, or paste the address of a new webhook; "
    "what waits is posted then."};
constexpr Meaning hookChannelGone{
    Verdict::Repair, ErrorClass::TargetGone, "The channel of the Slack webhook is gone",
    "Slack says %1. Reconnect with a webhook of another channel; what waits is posted then."};
constexpr Meaning hookChannelArchived{
    Verdict::Repair, ErrorClass::TargetGone, "The Slack channel was archived",
    "Messages cannot be posted to it (%1). Unarchive it in Slack, or reconnect with a webhook "
    "of another channel."};
constexpr Meaning hookForbidden{
    Verdict::Repair, ErrorClass::NotAllowed, "Slack does not let the webhook post there",
    "An administrator of the workspace restricted it (%1). Ask for it to be allowed, or reconnect "
    "with a webhook of another channel."};

constexpr std::array hookWords{
    Known{"no_service*"_L1, noHook},
    Known{"no_active_hooks"_L1, noHook},
    Known{"no_team"_L1, noHook},
    Known{"team_disabled"_L1, noHook},
    Known{"invalid_token"_L1, noHook},
    Known{"channel_is_archived"_L1, hookChannelArchived},
    Known{"channel_*"_L1, hookChannelGone},
    Known{"action_prohibited"_L1, hookForbidden},
    Known{"posting_to_general_channel_denied"_L1, hookForbidden},
    Known{"rollup_error"_L1, trouble},
    Known{"invalid_*"_L1, badMessage},
    Known{"no_text"_L1, badMessage},
    Known{"user_not_found"_L1, badMessage},
    Known{"too_many_attachments"_L1, badMessage},
    Known{"msg_*"_L1, badMessage},
    Known{"ratelimited"_L1, limited},
    Known{"rate_limited"_L1, limited},
};

const Meaning *find(std::span<const Known> words, const QString &word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&word](const Known &known) {
        return known.word.endsWith(u'*') ? word.startsWith(known.word.chopped(1)) : word == known.word;
    });
    return found == words.end() ? nullptr : &found->meaning;
}

SyncFailure failureFrom(const Meaning &meaning, const QString &word, const connect::HttpResponse &response,
                        SyncEffect effect)
{
    const QString needed = response.json().value("needed"_L1).toString();
    SyncFailure failure{
        meaning.verdict, meaning.errorClass, QString::fromUtf8(meaning.title),
        QString::fromUtf8(meaning.detail)
            .replace("%1"_L1, word)
            .replace("%2"_L1, needed.isEmpty() ? u"more than it was given"_s : needed.left(longestWord)),
        response.status};
    if (meaning.verdict == Verdict::Limited)
        failure.waitMs =
            response.header("Retry-After").isEmpty() ? defaultWaitMs : 1'000LL * response.retryAfterSeconds(30);
    failure.mayHaveHappened = effect == SyncEffect::Writes && meaning.happened == Happened::Maybe;
    return failure;
}

SyncFailure strangeAnswer(int status, SyncEffect effect)
{
    SyncFailure failure =
        syncRetry(u"Something else than Slack answered"_s,
                  u"What came is no answer of its API; a proxy or log-in page may stand in between. Check "
                  "this machine's connection; the message is sent again by itself."_s,
                  status);
    failure.errorClass = ErrorClass::InvalidResponse;
    failure.mayHaveHappened = effect == SyncEffect::Writes;
    return failure;
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

SlackRefusal slackApiRefusal(const connect::HttpResponse &response, SyncEffect effect)
{
    const QString word = response.json().value("error"_L1).toString().left(longestWord);
    if (response.status == 429) // the word is not always there, and the wait is
        return {word, failureFrom(limited, word.isEmpty() ? u"429"_s : word, response, effect)};
    if (const Meaning *meaning = find(apiWords, word))
        return {word, failureFrom(*meaning, word, response, effect)};
    if (!response.isSuccess())
        return {word, syncFailureOf({u"Slack"_s, u"the message"_s}, response, effect)};
    if (!word.isEmpty())
        return {word, failureFrom(unknown, word, response, effect)};
    return {{}, strangeAnswer(response.status, effect)};
}

SlackRefusal slackHookRefusal(const connect::HttpResponse &response)
{
    const QString word = QString::fromUtf8(response.body.left(longestWord)).simplified();
    if (response.status == 429)
        return {word, failureFrom(limited, word.isEmpty() ? u"429"_s : word, response, SyncEffect::Writes)};
    if (const Meaning *meaning = find(hookWords, word))
        return {word, failureFrom(*meaning, word, response, SyncEffect::Writes)};
    const QString shown = u"%1 %2"_s.arg(response.status).arg(word).trimmed();
    if (response.status == 404 || response.status == 410)
        return {word, failureFrom(noHook, shown, response, SyncEffect::Writes)};
    if (response.status == 403)
        return {word, failureFrom(hookForbidden, shown, response, SyncEffect::Writes)};
    if (response.isSuccess())
        return {{}, strangeAnswer(response.status, SyncEffect::Writes)};
    return {word, syncFailureOf({u"Slack"_s, u"the message"_s}, response, SyncEffect::Writes)};
}

SlackRefusal slackRefusalOf(const core::ApiError &error, SyncEffect effect)
{
    return {{}, syncFailureOf(error, effect)};
}

bool isAboutBlocks(const QString &word)
{
    return word.startsWith("invalid_blocks"_L1) || isOneOf(word, {"msg_blocks_too_long"_L1, "msg_too_long"_L1});
}

bool isAboutMetadata(const QString &word)
{
    return word.startsWith("invalid_metadata"_L1) || word.startsWith("metadata_"_L1);
}

bool isAboutThread(const QString &word)
{
    return isOneOf(word,
                   {"cannot_reply_to_message"_L1, "thread_not_found"_L1, "message_not_found"_L1, "invalid_thread_ts"_L1,
                    "restricted_action_thread_locked"_L1, "restricted_action_non_threadable_channel"_L1});
}

bool isAboutMembership(const QString &word)
{
    return isOneOf(word, {"not_in_channel"_L1, "channel_not_found"_L1, "no_permission"_L1, "restricted_action"_L1,
                          "restricted_action_read_only_channel"_L1});
}

bool isLasting(const SyncFailure &failure)
{
    return failure.errorClass == ErrorClass::NotAllowed || failure.errorClass == ErrorClass::TargetGone
           || failure.errorClass == ErrorClass::Rejected;
}

} // namespace callttone::integrations
