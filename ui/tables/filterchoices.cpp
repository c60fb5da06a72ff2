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

} // namespace

QString filterLabel(const ReferenceData &reference, const Field &field, const QString &value)
{
    const auto typed = valueFromText(field.type, value);
    return typed ? reference.displayText(field, *typed) : value;
}

bool isLookedUp(const Field &field)
{
    return field.type == FieldType::Reference || field.type == FieldType::Text || field.type == FieldType::Integer;
}

QList<FilterChoice> listedChoices(const ReferenceData &reference, const Field &field)
{
    if (field.type == FieldType::Choice || field.type == FieldType::Choices)
        return codes(reference, field.vocabulary);
    if (field.type == FieldType::Boolean)
        return {{u"yes"_qs, filterLabel(reference, field, u"yes"_qs)}, {u"no"_qs, filterLabel(reference, field, u"no"_qs)}};
    return {};
}

QList<FilterChoice> occurringChoices(
    const ReferenceData &reference, const Field &field, const QList<std::pair<QVariant, qint64>> &tally)
{
    QList<FilterChoice> choices;
    for (const auto &[value, count] : tally) {
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

} // namespace candour
