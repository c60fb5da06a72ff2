#include "records/safe/toritem.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> leftOutWithAReason(const RecordData &item)
{
    const QVariant inScope = item.value(u"in_scope");
    if (isAbsent(inScope) || inScope.toBool() || !isAbsent(item.value(u"out_of_scope_reason")))
        return std::nullopt;
    return Problem {u"out_of_scope_reason"_qs, QCoreApplication::translate("Schema", "A question is left out of scope only with a reason.")};
}

std::optional<Problem> leftOutAndTold(const RecordData &item)
{
    const QVariant inScope = item.value(u"in_scope");
    if (isAbsent(inScope) || inScope.toBool() || item.date(u"told_family_on").isValid())
        return std::nullopt;
    return Problem {u"told_family_on"_qs, QCoreApplication::translate("Schema", "A question is left out of scope only when whoever asked was told: enter the day.")};
}

std::optional<Problem> unanswerableWithAReason(const RecordData &item)
{
    if (item.text(u"status") != u"cannot_be_answered" || !isAbsent(item.value(u"unanswerable_reason")))
        return std::nullopt;
    return Problem {u"unanswerable_reason"_qs, QCoreApplication::translate("Schema", "Say why this question cannot be answered.")};
}

} // namespace

const Schema &TorItem::schema()
{
    static const Schema schema = SchemaBuilder<TorItem>(u"tor_item", QT_TRANSLATE_NOOP("Schema", "Question to answer"),
        QT_TRANSLATE_NOOP("Schema", "Questions to answer"), Workspace::Safety)
        .reference(&TorItem::reference, u"TOR")
        .add(&TorItem::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .numberedWithin(&TorItem::number, u"Q", u"learning_response")
        .add(&TorItem::text, u"text", QT_TRANSLATE_NOOP("Schema", "Question"), Required | Searched | Listed | FreeText).longText().isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "As it was asked, in the words of whoever asked it."))
        .add(&TorItem::raisedBy, u"raised_by", QT_TRANSLATE_NOOP("Schema", "Raised by"), Required | Listed | Filtered).choiceOf(u"tor_raised_by")
        .add(&TorItem::engagementCase, u"engagement_case", QT_TRANSLATE_NOOP("Schema", "Asked in the engagement of"), u"engagement_case", None)
        .add(&TorItem::inScope, u"in_scope", QT_TRANSLATE_NOOP("Schema", "In scope"), Listed | Filtered)
        .add(&TorItem::outOfScopeReason, u"out_of_scope_reason", QT_TRANSLATE_NOOP("Schema", "Why it is out of scope"), Guarded).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Discipline, blame, liability and cause of death are not for a learning response: say where they are dealt with."))
        .add(&TorItem::toldFamilyOn, u"told_family_on", QT_TRANSLATE_NOOP("Schema", "Those affected told on"))
            .help(QT_TRANSLATE_NOOP("Schema", "The day on which whoever asked was told what is in scope, and why not."))
        .add(&TorItem::status, u"status", QT_TRANSLATE_NOOP("Schema", "Answer"), Listed | Filtered).choiceOf(u"answer_status")
        .add(&TorItem::unanswerableReason, u"unanswerable_reason", QT_TRANSLATE_NOOP("Schema", "Why it cannot be answered"), Guarded).longText()
        .add(&TorItem::letterParagraph, u"letter_paragraph", QT_TRANSLATE_NOOP("Schema", "Answer in plain words"), Searched | Guarded).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "The paragraph for the letter and for “You asked, what we found, what we will do”."))
        .check(leftOutWithAReason)
        .check(leftOutAndTold)
        .check(unanswerableWithAReason)
        .build();
    return schema;
}

} // namespace candour
