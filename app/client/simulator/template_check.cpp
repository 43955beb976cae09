// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_template.h"
#include "app/client/simulator/script_values.h"
#include "app/client/simulator/template_forms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

class Check
{
public:
    Check(const TemplateNames &names, QList<core::FieldError> &errors)
        : m_names(names)
        , m_errors(errors)
    {}

    /// `lenient`: what an answer lacks is passed over.
    void value(const QJsonValue &value, const QString &pointer, bool lenient)
    {
        if (value.isString()) {
            text(value.toString(), pointer, lenient);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                this->value(array[i], u"%1/%2"_s.arg(pointer).arg(i), lenient);
        } else {
            object(value.toObject(), pointer, lenient);
        }
    }

private:
    void object(const QJsonObject &object, const QString &pointer, bool lenient)
    {
        if (const auto form = choiceOf(object)) {
            choice(*form, pointer + u'/' + form->name, lenient);
            return;
        }
        if (const QJsonValue bounds = special(object, "between"_L1); !bounds.isUndefined()) {
            const QJsonArray pair = bounds.toArray();
            if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble() || pair[0].toInt() > pair[1].toInt())
                m_errors.append({pointer + u"/between"_s, u"must be two whole numbers, the smaller first"_s});
        }
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            value(member.value(), pointer + u'/' + member.key(), lenient);
    }

    void choice(const Choice &form, const QString &pointer, bool lenient)
    {
        if (form.alternatives.isEmpty())
            m_errors.append({pointer, u"must be an array with at least one entry"_s});
        for (qsizetype i = 0; i < form.alternatives.size(); ++i) {
            const QString place = u"%1/%2"_s.arg(pointer).arg(i);
            const Alternative alternative = alternativeOf(form.alternatives[i]);
            const bool conditional = !alternative.when.isUndefined();
            if (conditional)
                std::ignore = readConditions(alternative.when, m_names.all(), place + u"/when"_s, m_errors);
            value(alternative.value, conditional ? place + u"/value"_s : place, lenient || form.first);
        }
    }

    void text(const QString &text, const QString &pointer, bool lenient)
    {
        auto matches = placeholder().globalMatch(text);
        while (matches.hasNext()) {
            const QString path = matches.next().captured(1);
            const QString name = path.section(u'.', 0, 0);
            if (m_names.alternatives.contains(name))
                pick(path, name, pointer);
            else if (m_names.answers.contains(name))
                answer(path, name, pointer, lenient);
            else
                m_errors.append(
                    {pointer, u"{{%1}} names nothing; there are %2"_s.arg(path, m_names.all().join(u", "_s))});
        }
    }

    void pick(const QString &path, const QString &name, const QString &pointer)
    {
        const QJsonArray values = m_names.alternatives.value(name).toArray();
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!isScalar(valueAt(QJsonObject{{name, values[i]}}, path)))
                m_errors.append(
                    {pointer, u"{{%1}} has no text in alternative %2 of \"%3\""_s.arg(path).arg(i + 1).arg(name)});
        }
    }

    /// An answer may hold more than its sample; what the sample lacks is most likely misspelt all the same.
    void answer(const QString &path, const QString &name, const QString &pointer, bool lenient)
    {
        const QJsonArray samples = m_names.answers.value(name).toArray();
        const bool known = std::any_of(samples.begin(), samples.end(), [&](const QJsonValue &sample) {
            return !valueAt(QJsonObject{{name, sample}}, path).isUndefined();
        });
        if (!known && !lenient)
            m_errors.append(
                {pointer,
                 u"{{%1}} is not in the sample answer of \"%2\"; put it into firstOf if it may be missing"_s.arg(
                     path, name)});
    }

    const TemplateNames &m_names;
    QList<core::FieldError> &m_errors;
};

} // namespace

void checkTemplate(const QJsonValue &value, const TemplateNames &names, const QString &pointer,
                   QList<core::FieldError> &errors)
{
    Check(names, errors).value(value, pointer, false);
}

} // namespace callttone::client
