#include "services/effective/methodclassifier.h"

#include <algorithm>

namespace candour {

QString classifyMethod(const RecordData &project)
{
    const auto says = [&](QStringView field) { return project.value(field).toBool(); };
    const auto fields = {u"standard_fixed"_qs, u"describes_only"_qs, u"new_knowledge"_qs, u"allocates"_qs, u"tests_change"_qs};
    if (std::all_of(fields.begin(), fields.end(), [&](const QString &field) { return isAbsent(project.value(field)); }))
        return {};
    if (says(u"allocates") || says(u"new_knowledge"))
        return u"research"_qs;
    if (says(u"standard_fixed"))
        return u"audit"_qs;
    if (says(u"tests_change"))
        return u"qi"_qs;
    return says(u"describes_only") ? u"service_evaluation"_qs : u"unclear"_qs;
}

} // namespace candour
