// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_failures.h"

#include "app/core/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using delivery::ConnectorVerdict;
using values::ErrorClass;
using enum delivery::ConnectorVerdict;

constexpr auto vendorName = "Salesforce"_L1;
constexpr qint64 dailyWaitMs = 15LL * 60 * 1'000; // the quota is of a rolling day, so some come free all the time
constexpr qint64 crowdWaitMs = 60'000;
constexpr qsizetype longestMessage = 400;

enum class Steps { Any, Look, Create, Change };

struct Known
{
    QLatin1StringView code; ///< errorCode; ends in * where a family begins so
    QLatin1StringView says; ///< part of the message in any case; empty: whatever it says
    Steps steps;
    ConnectorVerdict verdict;
    ErrorClass errorClass;
    const char *title;  ///< %1 what was asked for, %2 the fields named
    const char *remedy; ///< why where the title leaves it open, and what to do next
    qint64 waitMs = 0;
};

constexpr const char *signInAgain =
    "It was revoked, or the session ended and could not be renewed. Reconnect Salesforce; "
    "what waits is sent then.";
constexpr const char *lookAtField =
    "Change the field's rule in Salesforce Setup, Object Manager, or fill the field with a "
    "default there; then replay this delivery.";

// The first line that fits counts. Source: REST API Developer Guide, status codes and error responses.
constexpr std::array table{
    Known{"*"_L1, "not valid for use with the REST API"_L1, Steps::Any, Repair, ErrorClass::NotAllowed,
          "Salesforce does not let this user use the REST API",
          "A policy of the org blocks it, so signing in again does not help. In Setup, an administrator has to turn on "
          "API Enabled for the user and allow the app under Connected Apps OAuth Usage."},
    Known{"*"_L1, "not attached to Agent"_L1, Steps::Any, Repair, ErrorClass::NotAllowed,
          "Salesforce does not let this app act for the user",
          "The user is an agent's and the app is not attached to it, so signing in again does not help. Attach the app "
          "to the agent in Setup, or connect as an ordinary user."},
    Known{"INVALID_SESSION_ID"_L1, ""_L1, Steps::Any, Reconnect, ErrorClass::NeedsReconnect,
          "Salesforce no longer accepts the sign-in", signInAgain},
    Known{"REQUEST_LIMIT_EXCEEDED"_L1, "concurrent"_L1, Steps::Any, Limited, ErrorClass::Limited,
          "Salesforce is busy with other long requests of the org",
          "It takes only a few at once. What waits is sent in a minute.", crowdWaitMs},
    Known{"REQUEST_LIMIT_EXCEEDED"_L1, ""_L1, Steps::Any, Limited, ErrorClass::Limited,
          "All Salesforce API requests of the last 24 hours are used",
          "What waits is sent when some are free again; that is tried every 15 minutes. An administrator can see who "
          "uses them in Setup, System Overview.",
          dailyWaitMs},
    Known{"API_DISABLED_FOR_ORG"_L1, ""_L1, Steps::Any, Repair, ErrorClass::NotAllowed,
          "The Salesforce org has no API access",
          "Its edition does not include the API, or the user's profile has API Enabled off. An administrator can turn "
          "it on or ask Salesforce for it; what waits is sent then."},
    Known{"API_CURRENTLY_DISABLED"_L1, ""_L1, Steps::Any, Repair, ErrorClass::NotAllowed,
          "API access is switched off in the Salesforce org",
          "An administrator has to switch it on again, or the user's profile has to have API Enabled; what waits is "
          "sent then."},
    Known{"STORAGE_LIMIT_EXCEEDED"_L1, ""_L1, Steps::Any, Repair, ErrorClass::Rejected,
          "The Salesforce org's storage is full",
          "Nothing can be added before an administrator frees space or buys some. What waits is sent then."},
    Known{"FUNCTIONALITY_NOT_ENABLED"_L1, ""_L1, Steps::Any, Repair, ErrorClass::NotAllowed,
          "The Salesforce org has no feature for %1",
          "An administrator can enable it in Setup; what waits is sent then."},
    Known{"INVALID_TYPE"_L1, ""_L1, Steps::Any, Repair, ErrorClass::NotAllowed, "The Salesforce user may not use %1",
          "The profile or licence does not include leads, contacts or tasks. An administrator has to allow them, or "
          "connect with a user who has them."},
    Known{"INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "The Salesforce user may not touch the record %1 belongs to",
          "Share the lead or contact with the user who is connected; then replay this delivery."},
    Known{"INSUFFICIENT_ACCESS*"_L1, ""_L1, Steps::Change, Refused, ErrorClass::Rejected,
          "The Salesforce user may not change %1",
          "It belongs to somebody else by now. Share it with the user who is connected; then replay this delivery."},
    Known{"INSUFFICIENT_ACCESS*"_L1, ""_L1, Steps::Any, Repair, ErrorClass::NotAllowed,
          "The Salesforce user lacks a permission for %1",
          "In Setup, an administrator has to give the connected user read and create rights on leads, contacts and "
          "tasks; what waits is sent then."},
    Known{"REQUIRED_FIELD_MISSING"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: %2 is required in your org", lookAtField},
    Known{"FIELD_CUSTOM_VALIDATION_EXCEPTION"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: a validation rule of your org", lookAtField},
    Known{"INVALID_EMAIL_ADDRESS"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: the e-mail address is none it takes",
          "Correct the address at the caller's record by hand; other calls are not affected."},
    Known{"STRING_TOO_LONG"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: %2 is too long for your org", lookAtField},
    Known{"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: %2 takes only the values of its picklist",
          "Add the value to the picklist in Setup, Object Manager, or unrestrict it; then replay this delivery."},
    Known{"INVALID_FIELD*"_L1, ""_L1, Steps::Look, Repair, ErrorClass::NotAllowed,
          "Salesforce refused %1: the user may not see a field it needs",
          "In Setup, give the connected user's profile field-level access to Name, Email and Phone of leads and "
          "contacts; what waits is sent then."},
    Known{"INVALID_FIELD*"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: a field is not there for this user",
          "In Setup, give the connected user's profile field-level access to it; then replay this delivery."},
    Known{"DUPLICATES_DETECTED"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: a duplicate rule of your org",
          "Look at the records it found, or let the rule allow saving, in Setup, Duplicate Rules; then replay this "
          "delivery."},
    Known{"DUPLICATE_VALUE"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: another record has a value that must be unique", lookAtField},
    Known{"CANNOT_UPDATE_CONVERTED_LEAD"_L1, ""_L1, Steps::Any, Refused, ErrorClass::Rejected,
          "Salesforce refused %1: the lead was converted", "Replay this delivery: the lead's contact is taken then."},
    // Rejected: it is about this record, so the others need not rest.
    Known{"UNABLE_TO_LOCK_ROW"_L1, ""_L1, Steps::Any, Retry, ErrorClass::Rejected,
          "Somebody else was changing the same Salesforce record", "It is tried again soon."},
    Known{"QUERY_TIMEOUT"_L1, ""_L1, Steps::Any, Retry, ErrorClass::Timeout, "Salesforce took too long for %1",
          "It is tried again soon."},
    Known{"ENTITY_IS_DELETED"_L1, ""_L1, Steps::Any, Refused, ErrorClass::TargetGone, "%1 was deleted in Salesforce",
          "Replay this delivery to make it again."},
    Known{"NOT_FOUND"_L1, ""_L1, Steps::Change, Refused, ErrorClass::TargetGone, "%1 was deleted in Salesforce",
          "Replay this delivery to make it again."},
    Known{"NOT_FOUND"_L1, ""_L1, Steps::Create, Repair, ErrorClass::NotAllowed, "The Salesforce user may not create %1",
          "The profile or licence does not include it. An administrator has to allow leads and tasks, or connect with "
          "a user who has them."},
    Known{"NOT_FOUND"_L1, ""_L1, Steps::Any, Repair, ErrorClass::TargetGone,
          "The Salesforce org does not answer at its address",
          "It was moved or renamed. Reconnect Salesforce, so that the new address is known."},
};

bool fits(const Known &known, const SalesforceRefusal &refusal, SalesforceStep step)
{
    const bool stepFits = known.steps == Steps::Any || (known.steps == Steps::Look && step == SalesforceStep::Look)
                          || (known.steps == Steps::Create && step == SalesforceStep::Create)
                          || (known.steps == Steps::Change && step == SalesforceStep::Change);
    const bool codeFits =
        known.code.endsWith(u'*') ? refusal.code.startsWith(known.code.chopped(1)) : refusal.code == known.code;
    return stepFits && codeFits && (known.says.isEmpty() || refusal.message.contains(known.says, Qt::CaseInsensitive));
}

QString withHeard(const QString &message, const QString &remedy)
{
    if (message.isEmpty())
        return remedy;
    return u"Salesforce said: \"%1\" %2"_s.arg(message, remedy);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

SyncFailure failureOf(const Known &known, const SalesforceRefusal &refusal, const QString &what)
{
    const QString fields = refusal.fields.isEmpty() ? u"a field"_s : refusal.fields.join(u", "_s);
    SyncFailure failure;
    failure.verdict = known.verdict;
    failure.errorClass = known.errorClass;
    failure.title = QString::fromUtf8(known.title);
    failure.title.replace("%1"_L1, what).replace("%2"_L1, fields);
    failure.title = capitalized(failure.title);
    failure.detail = withHeard(refusal.message, QString::fromUtf8(known.remedy));
    failure.code = refusal.status;
    if (known.waitMs > 0)
        failure.waitMs = known.waitMs;
    return failure;
}

} // namespace

SalesforceRefusal SalesforceRefusal::of(const connect::HttpResponse &response)
{
    SalesforceRefusal refusal;
    refusal.status = response.status;
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonArray errors = document.isArray() ? document.array() : QJsonArray{document.object()};
    QStringList messages;
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        messages.append(error.value("message"_L1).toString());
        for (const QJsonValue &field : error.value("fields"_L1).toArray())
            refusal.fields.append(field.toString());
    }
    messages.removeAll(QString());
    refusal.message = core::redacted(messages.join(u"; "_s)).left(longestMessage);
    refusal.details = errors.first().toObject();
    refusal.code = refusal.details.value("errorCode"_L1).toString();
    return refusal;
}

bool SalesforceRefusal::names(const QString &field) const
{
    if (fields.contains(field))
        return true;
    return fields.isEmpty()
           && message.contains(QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(field))));
}

SalesforceProblem salesforceProblem(const core::Result<connect::HttpResponse> &answer, const QString &what,
                                    SalesforceStep step)
{
    const SyncEffect effect = step == SalesforceStep::Look ? SyncEffect::Reads : SyncEffect::Writes;
    if (!answer)
        return {{}, syncFailureOf(answer.error(), effect)};
    const SalesforceRefusal refusal = SalesforceRefusal::of(*answer);
    for (const Known &known : table) {
        if (fits(known, refusal, step))
            return {refusal, failureOf(known, refusal, what)};
    }
    if (answer->status == 420) // expired scratch orgs answer so, to everything
        return {refusal, syncNeedsReconnect(u"The Salesforce org no longer exists"_s,
                                            u"It was a scratch org or trial that has expired. Connect another org."_s,
                                            answer->status)};
    SyncFailure failure = syncFailureOf(Asked{vendorName, what}, *answer, effect);
    if (failure.verdict == Refused)
        failure.detail = withHeard(refusal.message, u"Nothing was written. Change what it names in Salesforce, then "
                                                    "replay this delivery; other calls are not affected."_s);
    return {refusal, failure};
}

bool isSalesforcePolicy(const QString &message)
{
    return message.contains("not valid for use with the REST API"_L1, Qt::CaseInsensitive)
           || message.contains("not attached to Agent"_L1, Qt::CaseInsensitive);
}

} // namespace callttone::integrations
