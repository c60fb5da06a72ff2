#include "pages/recordparts.h"

namespace candour {

QList<RecordPartDescription> allRecordParts()
{
    return {};
}

} // namespace candour
