#include "services/safe/advice.h"

#include "schema/recorddata.h"
#include "workflow/referencedata.h"
#include "workflow/safe/smartlint.h"

#include <algorithm>

namespace candour {

namespace {

/// What happened as somebody tells it: their words, whatever they are.
bool isSomebodysAccount(const RecordData &record)
{
    return record.value(u"family_account").toBool() || !isAbsent(record.value(u"account_of"));
}

/// Actions of an audit follow the audit's own rules.
bool isSafetyAction(const RecordData &record)
{
    return record.schema().type() == u"action" && isAbsent(record.value(u"audit_project"));
}

} // namespace

Adviser::Adviser(const Register &reg, const ReferenceData &reference)
    : m_register(reg), m_reference(reference)
{
}

void Adviser::forget()
{
    m_guard.reset();
    m_read.clear();
}

const QList<LanguageMark> &Adviser::marksOf(const QString &type, const QString &field, const QString &text)
{
    Read &read = m_read[type + u'.' + field];
    if (read.text == text)
        return read.marks;
    if (!m_guard)
        m_guard.emplace(m_reference);
    read = {text, m_guard->marks(text)};
    if (type == u"finding" && field == u"text")
        read.marks += m_guard->individualActs(text);
    return read.marks;
}

QList<Advice> Adviser::adviceOn(const RecordData &record, QDate today)
{
    const QString type = record.schema().type();
    const QList<ActionMark> lint = isSafetyAction(record) ? smartLint(record, m_register, m_reference, today) : QList<ActionMark>();
    const bool isVerbatim = isSomebodysAccount(record);
    QList<Advice> advice;
    for (const Field &field : record.schema().fields()) {
        if (field.isGuarded() && !isVerbatim) {
            for (const LanguageMark &mark : marksOf(type, field.name, record.text(field.name)))
                advice.append({field.name, mark.sentence(), mark.place});
        }
        for (const ActionMark &mark : lint) {
            if (mark.field == field.name)
                advice.append({field.name, mark.sentence});
        }
    }
    return advice;
}

} // namespace candour
