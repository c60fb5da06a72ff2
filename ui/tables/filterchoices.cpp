#include "tables/filterchoices.h"

#include "workflow/referencedata.h"

#include <QCollator>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype mostTexts = 500; ///< a list longer than that is searched, not ticked

QList<FilterChoice> codes(const ReferenceData &reference, const QString &vocabulary)
{
    QList<FilterChoice> choices;
    for (const ReferenceEntry &entry : reference.choices(vocabulary))
        choices.append({entry.code, entry.label});
    return choices;
}

QList<FilterChoice> valuesInUse(const Register &reg, const ReferenceData &reference, const Field &field, const Query &base)
{
    QList<FilterChoice> choices;
    const auto counted = reg.tally(field.name, base);
    if (!counted)
        return choices;
    for (const auto &[value, count] : *counted) {
        if (!isAbsent(value) && choices.size() < mostTexts)
            choices.append({value.toString(), filterLabel(reference, field, value.toString())});
    }
    QCollator collator;
    collator.setNumericMode(true); // Ward 2 before Ward 10
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(choices.begin(), choices.end(),
        [&](const FilterChoice &a, const FilterChoice &b) { return collator.compare(a.label, b.label) < 0; });
    return choices;
}

} // namespace

QString filterLabel(const ReferenceData &reference, const Field &field, const QString &value)
{
    const auto typed = valueFromText(field.type, value);
    return typed ? reference.displayText(field, *typed) : value;
}

QList<FilterChoice> filterChoices(const Register &reg, const ReferenceData &reference, const Field &field, const Query &base)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices: return codes(reference, field.vocabulary);
    case FieldType::Boolean:
        return {{u"yes"_qs, filterLabel(reference, field, u"yes"_qs)}, {u"no"_qs, filterLabel(reference, field, u"no"_qs)}};
    case FieldType::Reference:
    case FieldType::Text:
    case FieldType::Integer: return valuesInUse(reg, reference, field, base);
    case FieldType::References:
    case FieldType::LongText:
    case FieldType::Real:
    case FieldType::Date:
    case FieldType::DateTime: break;
    }
    return {};
}

} // namespace candour
