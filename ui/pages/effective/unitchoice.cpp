#include "pages/effective/unitchoice.h"

#include "workflow/referencedata.h"

#include <QMap>
#include <QSignalBlocker>

#include <algorithm>

namespace candour {

UnitChoice::UnitChoice(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Directorate or service"));
    setSizeAdjustPolicy(AdjustToContents);
}

void UnitChoice::setEntries(const QList<EntryPosition> &entries, const ReferenceData &reference)
{
    QMap<QString, QString> units;
    for (const EntryPosition &position : entries) {
        if (const QString unit = position.entry.text(u"unit"); !unit.isEmpty())
            units.insert(reference.displayText(*position.entry.schema().field(u"unit"), position.entry), unit);
    }
    const QString kept = unit();
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("All"), QString());
    for (auto each = units.cbegin(); each != units.cend(); ++each)
        addItem(each.key(), each.value());
    setCurrentIndex(std::max(0, findData(kept)));
}

} // namespace candour
