#pragma once

#include "base/workingcalendar.h"
#include "schema/referenceset.h"
#include "storage/register.h"

#include <QHash>
#include <QObject>

namespace candour {

/// \brief The lists of a register as they hold on a day: labels, codes that may be chosen, lengths of clocks, bank holidays.
///
/// Reads reference_item records, and again after one of them changes. Borrows the register. Lists that belong to the
/// program itself, such as the states of a workflow, are handed in and need no rows.
class ReferenceData : public QObject
{
    Q_OBJECT

public:
    ReferenceData(Register &reg, const QList<ReferenceSet> &ownSets, QObject *parent = nullptr);

    /// \return the list, empty where there is none of that name
    [[nodiscard]] const ReferenceSet &set(const QString &name) const;
    [[nodiscard]] QStringList names() const;

    /// What may be chosen today, in the order of the list.
    [[nodiscard]] QList<ReferenceEntry> choices(const QString &set) const;
    /// The words for a code on a day (today without one); the code itself where the list does not know it.
    [[nodiscard]] QString label(const QString &set, const QString &code, QDate on = {}) const;
    [[nodiscard]] bool knows(const QString &set, const QString &code, QDate on = {}) const;
    [[nodiscard]] std::optional<ReferenceEntry> entry(const QString &set, const QString &code, QDate on = {}) const;

    /// England's working days. Past the end of the table each answer is an error that says so.
    [[nodiscard]] const WorkingCalendar &calendar() const;

    /// A value as people read it: labels for codes, "12 Jan 2027", "Yes", the name of the record referred to.
    [[nodiscard]] QString displayText(const Field &field, const QVariant &value) const;
    /// The value of a field of a record. A code reads as it was called on the day that the field names (SchemaBuilder::asOf),
    /// with a note where it is called something else today.
    [[nodiscard]] QString displayText(const Field &field, const RecordData &record) const;

    /// What people call a record: "LR-2026-017", or its words where it has no reference or its type has a name rule:
    /// "Clinical Effectiveness Group, 12 Jan 2027".
    [[nodiscard]] QString name(const RecordData &record) const;
    /// The words of a record beside its reference: its title, where a record stands in it with its full name, or what its name
    /// rule makes of its fields: "Two charts in use → makes harder → recognising deterioration".
    [[nodiscard]] QString title(const RecordData &record) const;
    /// "LR-2026-017  Fall with fracture": what tells one record from another in a list to choose from.
    [[nodiscard]] QString fullName(const RecordData &record) const;

    /// Reads the names of the records that a field of many records refers to at once; displayText() then knows them.
    void readNames(const Field &field, const QList<RecordData> &records) const;
    /// Reads at once what the titles of many records of one type are made of; title() and fullName() then know it.
    void readTitles(const QList<RecordData> &records) const;

    /// The register whose lists these are.
    [[nodiscard]] const Register &reg() const { return m_register; }

Q_SIGNALS:
    void changed();

private:
    void read() const;
    /// How much of a record that is referred to is shown.
    enum class Part { Name, Title, FullName };
    [[nodiscard]] QString textOf(const RecordData &record, Part part) const;
    [[nodiscard]] QString textOf(const QString &type, const QString &id, Part part) const;
    [[nodiscard]] QString partText(const Field &field, const RecordData &record) const;
    void readAhead(const Field &field, const QList<RecordData> &records, Part part) const;

    Register &m_register;
    QHash<QString, ReferenceSet> m_ownSets;
    mutable QHash<QString, ReferenceSet> m_sets;
    mutable WorkingCalendar m_calendar;
    mutable QHash<QString, QString> m_names; ///< of records referred to, by part, type and id
    mutable bool m_isRead = false;
};

/// \brief The step that writes every list that ships with the program into a new register.
/// Errors: a shipped file that cannot be read, which a test rules out.
[[nodiscard]] Result<ChangeSet> shippedReferenceStep(Register &reg);

} // namespace candour
