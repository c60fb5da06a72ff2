#pragma once

#include "interchange/importcodes.h"
#include "interchange/importids.h"
#include "interchange/importquarantine.h"
#include "interchange/importrows.h"

#include <vector>

namespace candour {

class BatchRows;

/// \brief Incidents of a reporting system: one row for each affected person. Owned by the Importer for one run.
///
/// Rows of one number are one event: another patient is a second person affected, the same patient a repetition. The
/// event is told by its first row. Numbers of patients tell rows apart and are not kept; people get a pseudonym. An
/// event that the register has already is left as it is. A grade of harm that is not given stays absent.
class IncidentRows final : public ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(IncidentRows)

public:
    IncidentRows(const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns, const ImportLists &lists, qint64 expectedRows);
    ~IncidentRows() override;

    Status writeTo(BatchWriter &writer, const RecordId &batch) override;
    Status take(const TableRow &row) override;
    [[nodiscard]] ImportCheck finish() override;

private:
    struct Places
    {
        int number, eventType, title, description, location, occurred, reported, aware, patient, role, physical, psychological;
    };
    struct Event
    {
        qint64 ordinal = 0;  ///< place among the batch's incidents, from 1
        int patients = 0;    ///< how many of each have a pseudonym so far
        int others = 0;
    };
    struct Dates
    {
        QDate occurred;
        QDate reported;
        QDate aware;
    };

    [[nodiscard]] std::optional<RowProblem> readDates(const TableRow &row, Dates &dates) const;
    [[nodiscard]] std::optional<RowProblem> readDate(const TableRow &row, int target, bool required, QDate &date) const;
    [[nodiscard]] std::optional<RowProblem> problemOf(const TableRow &row, Dates &dates);
    [[nodiscard]] bool isRepeated(const TableRow &row);
    Status takeJudged(const TableRow &row, const Dates &dates);
    Status addEvent(const TableRow &row, const Dates &dates, Event &event);
    Status addPerson(const TableRow &row, Event &event);
    void setTargets(const TableRow &row, const QString &type, BatchRows *rows);
    void setChoice(const TableRow &row, int target, BatchRows *rows);
    [[nodiscard]] bool affectsSomebody(const TableRow &row) const;
    [[nodiscard]] QByteArray titleOf(const TableRow &row) const;
    [[nodiscard]] QString pseudonym(const QByteArray &role, Event &event) const;
    [[nodiscard]] RowProblem at(int target, const QString &reason) const;

    const ImportKind &m_kind;
    const ImportColumns &m_columns;
    const ImportMapping &m_mapping;
    const ImportLists &m_lists;
    Places m_places;
    std::vector<ImportCodes> m_codes;   ///< for every target, whether it is a choice or not
    ImportUnits m_units;
    ImportQuarantine m_quarantine;
    ImportCheck m_check;

    ImportIds m_numbers;
    std::vector<Event> m_events;
    ImportIds m_patients;
    qint64 m_known = 0;                 ///< rows of events that the register has already
    qint64 m_withoutPsychological = 0;
    BatchRows *m_incidents = nullptr;
    BatchRows *m_people = nullptr;
};

} // namespace candour
