#pragma once

#include "services/effective/programmeservice.h"

#include <QComboBox>

namespace candour {

class ReferenceData;

/// \brief Chooses a directorate or service among those that a programme's entries name, or all. Owned by its part.
class UnitChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit UnitChoice(QWidget *parent);

    /// Offers the parts of the Trust that the entries name; the choice stays where it can.
    void setEntries(const QList<EntryPosition> &entries, const ReferenceData &reference);
    /// The id of the chosen one; empty for all.
    [[nodiscard]] QString unit() const { return currentData().toString(); }
};

} // namespace candour
