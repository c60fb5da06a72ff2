#include "services/effective/answersheet.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candour {

namespace {

const QString contextKey = u"?"_qs; // no code of a criterion: those begin with a letter

Answer valueOf(const QString &text)
{
    if (text == u"Y")
        return Answer::Yes;
    if (text == u"N")
        return Answer::No;
    if (text == u"NA")
        return Answer::NotApplicable;
    return text == u"EX" ? Answer::Exception : Answer::Blank;
}

CaseAnswer answerOf(const QJsonValue &json)
{
    CaseAnswer answer;
    if (json.isString()) {
        answer.value = valueOf(json.toString());
        return answer;
    }
    const QJsonObject object = json.toObject();
    answer.value = valueOf(object.value(u"a").toString());
    answer.exceptionCode = object.value(u"x").toString();
    const QString validation = object.value(u"v").toString();
    answer.validation = validation == u"accepted" ? CaseAnswer::Validation::Accepted : validation == u"rejected" ? CaseAnswer::Validation::Rejected : CaseAnswer::Validation::None;
    answer.validatedBy = object.value(u"by").toString();
    answer.automatic = object.value(u"auto").toBool();
    answer.criterionVersion = object.value(u"n").toInt(1);
    answer.comment = object.value(u"c").toString();
    return answer;
}

QJsonValue jsonOf(const CaseAnswer &answer)
{
    QJsonObject object;
    const auto put = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(u"x"_qs, answer.exceptionCode);
    if (answer.validation != CaseAnswer::Validation::None)
        object.insert(u"v"_qs, answer.validation == CaseAnswer::Validation::Accepted ? u"accepted"_qs : u"rejected"_qs);
    put(u"by"_qs, answer.validatedBy);
    if (answer.automatic)
        object.insert(u"auto"_qs, true);
    if (answer.criterionVersion != 1)
        object.insert(u"n"_qs, answer.criterionVersion);
    put(u"c"_qs, answer.comment);
    if (object.isEmpty())
        return answerText(answer.value);
    put(u"a"_qs, answerText(answer.value));
    return object;
}

} // namespace

AnswerSheet AnswerSheet::fromJson(const QString &json)
{
    AnswerSheet sheet;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() != contextKey) {
            sheet.m_answers.insert(entry.key(), answerOf(entry.value()));
            continue;
        }
        const QJsonObject context = entry.value().toObject();
        for (auto field = context.begin(); field != context.end(); ++field)
            sheet.m_context.insert(field.key(), field.value().toString());
    }
    return sheet;
}

QString AnswerSheet::toJson() const
{
    if (isEmpty())
        return {};
    QJsonObject object;
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer)
        object.insert(answer.key(), jsonOf(answer.value()));
    QJsonObject context;
    for (auto field = m_context.begin(); field != m_context.end(); ++field)
        context.insert(field.key(), field.value());
    if (!context.isEmpty())
        object.insert(contextKey, context);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void AnswerSheet::setAnswer(const QString &criterion, const CaseAnswer &answer)
{
    if (answer.value == Answer::Blank && answer.comment.isEmpty())
        m_answers.remove(criterion);
    else
        m_answers.insert(criterion, answer);
}

void AnswerSheet::setContext(const QString &question, const QString &text)
{
    if (text.isEmpty())
        m_context.remove(question);
    else
        m_context.insert(question, text);
}

QString answerText(Answer value)
{
    switch (value) {
    case Answer::Yes:
        return u"Y"_qs;
    case Answer::No:
        return u"N"_qs;
    case Answer::NotApplicable:
        return u"NA"_qs;
    case Answer::Exception:
        return u"EX"_qs;
    case Answer::Blank:
        break;
    }
    return {};
}

std::optional<CaseAnswer> answerFromText(const QString &text)
{
    const QString plain = text.trimmed().toLower();
    CaseAnswer answer;
    if (plain.isEmpty() || plain == u".")
        return answer;
    if (plain == u"y" || plain == u"yes" || plain == u"1")
        answer.value = Answer::Yes;
    else if (plain == u"n" || plain == u"no" || plain == u"0")
        answer.value = Answer::No;
    else if (plain == u"na" || plain == u"n/a" || plain == u"-")
        answer.value = Answer::NotApplicable;
    else if (plain == u"ex" || plain.startsWith(u"ex:"))
        answer.value = Answer::Exception;
    else
        return std::nullopt;
    if (answer.value == Answer::Exception)
        answer.exceptionCode = plain.section(u':', 1).trimmed();
    return answer;
}

} // namespace candour
