#include "records/safe/evidence.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &Interview::schema()
{
    static const Schema schema = SchemaBuilder<Interview>(u"interview", QT_TRANSLATE_NOOP("Schema", "Interview"),
        QT_TRANSLATE_NOOP("Schema", "Interviews"), Workspace::Safety)
        .add(&Interview::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&Interview::pseudonym, u"pseudonym", QT_TRANSLATE_NOOP("Schema", "Who"), Required | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "Such as “Staff A” or “Daughter of Patient A”: never a name."))
        .add(&Interview::role, u"role", QT_TRANSLATE_NOOP("Schema", "Role"), Listed)
        .add(&Interview::party, u"party", QT_TRANSLATE_NOOP("Schema", "Patient, family or staff"), Required | Listed | Filtered).choiceOf(u"affected_role")
        .add(&Interview::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Conversation or statement"), Required | Listed | Filtered).choiceOf(u"interview_kind")
            .help(QT_TRANSLATE_NOOP("Schema", "Time pressure leads teams back to written statements: a statement is not an interview."))
        .add(&Interview::heldOn, u"held_on", QT_TRANSLATE_NOOP("Schema", "Held or received on"), Listed)
        .add(&Interview::noticeGiven, u"notice_given", QT_TRANSLATE_NOOP("Schema", "Told how it will be used"))
            .help(QT_TRANSLATE_NOOP("Schema", "Local notes have no special protection in law: a coroner, a safeguarding review or a court may ask for them. Say so before you begin, and promise no confidentiality."))
        .add(&Interview::informationGiven, u"information_given", QT_TRANSLATE_NOOP("Schema", "Information given and willing"))
        .add(&Interview::supportOffered, u"support_offered", QT_TRANSLATE_NOOP("Schema", "Support offered"), Listed)
        .add(&Interview::supportWords, u"support_words", QT_TRANSLATE_NOOP("Schema", "Support offered in words"))
        .add(&Interview::notes, u"notes", QT_TRANSLATE_NOOP("Schema", "Notes"), FreeText | Identifying).longText()
        .add(&Interview::checkedBackOn, u"checked_back_on", QT_TRANSLATE_NOOP("Schema", "Checked back by them on"), Listed)
        .build();
    return schema;
}

const Schema &EvidenceItem::schema()
{
    static const Schema schema = SchemaBuilder<EvidenceItem>(u"evidence_item", QT_TRANSLATE_NOOP("Schema", "Evidence"),
        QT_TRANSLATE_NOOP("Schema", "Evidence"), Workspace::Safety)
        .reference(&EvidenceItem::reference, u"EVD")
        .add(&EvidenceItem::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .numberedWithin(&EvidenceItem::number, u"E", u"learning_response")
        .add(&EvidenceItem::source, u"source", QT_TRANSLATE_NOOP("Schema", "What it is"), Required | Listed | Searched).isTitle()
        .add(&EvidenceItem::type, u"evidence_type", QT_TRANSLATE_NOOP("Schema", "Type"), Required | Listed | Filtered).choiceOf(u"evidence_type")
        .add(&EvidenceItem::interview, u"interview", QT_TRANSLATE_NOOP("Schema", "From interview"), u"interview", None)
        .add(&EvidenceItem::obtainedOn, u"obtained_on", QT_TRANSLATE_NOOP("Schema", "Obtained on"), Listed)
        .add(&EvidenceItem::locationPointer, u"location_pointer", QT_TRANSLATE_NOOP("Schema", "Where it is kept"), Identifying)
            .help(QT_TRANSLATE_NOOP("Schema", "A folder, a system, a shelf: Candour keeps no copy."))
        .add(&EvidenceItem::sha256, u"sha256", QT_TRANSLATE_NOOP("Schema", "SHA-256 of the file"))
        .add(&EvidenceItem::sensitivity, u"sensitivity", QT_TRANSLATE_NOOP("Schema", "Sensitivity"), Listed | Filtered).choiceOf(u"evidence_sensitivity")
        .add(&EvidenceItem::redaction, u"redaction", QT_TRANSLATE_NOOP("Schema", "Redaction"), Listed | Filtered).choiceOf(u"redaction_status")
        .add(&EvidenceItem::torItems, u"tor_items", QT_TRANSLATE_NOOP("Schema", "Bears on the questions"), u"tor_item", None)
        .add(&EvidenceItem::note, u"note", QT_TRANSLATE_NOOP("Schema", "Note"), Searched | FreeText).longText()
        .build();
    return schema;
}

} // namespace candour
