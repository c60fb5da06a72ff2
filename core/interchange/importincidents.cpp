#include "interchange/importincidents.h"

#include "records/safe/incident.h"
#include "storage/batchwriter.h"
#include "storage/importbatch.h"

namespace candour {

namespace {

/// What a title made of a description may be long, so that a table stays readable.
constexpr qsizetype longestTitle = 90;

int fieldOf(const ImportTarget &target)
{
    const Schema &schema = target.recordType == Incident::schema().type() ? Incident::schema() : AffectedPerson::schema();
    return schema.indexOf(target.field);
}

} // namespace

IncidentRows::IncidentRows(const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns, const ImportLists &lists, qint64 expectedRows)
    : m_kind(kind), m_columns(columns), m_mapping(mapping), m_lists(lists),
      m_places {kind.indexOf(u"lrms_reference"), kind.indexOf(u"event_type"), kind.indexOf(u"title"), kind.indexOf(u"description"),
          kind.indexOf(u"location"), kind.indexOf(u"occurred_on"), kind.indexOf(u"reported_on"), kind.indexOf(u"aware_on"),
          kind.indexOf(u"patient_number"), kind.indexOf(u"role"), kind.indexOf(u"physical_harm"), kind.indexOf(u"psychological_harm")},
      m_units(lists.units),
      m_quarantine(columns, QList<int>(columns.columnsOf(m_places.patient).begin(), columns.columnsOf(m_places.patient).end())),
      m_numbers(expectedRows), m_patients(expectedRows)
{
    m_check.blocking = columns.problems();
    if (!columns.has(m_places.title) && !columns.has(m_places.description))
        m_check.blocking << tr("Say which column holds the title, or what happened.");
    for (const ImportTarget &target : kind.targets)
        m_codes.emplace_back(target, mapping, lists);
}

IncidentRows::~IncidentRows() = default;

Status IncidentRows::writeTo(BatchWriter &writer, const RecordId &batch)
{
    const auto incidents = writer.rows(Incident::schema().type());
    const auto people = incidents ? writer.rows(AffectedPerson::schema().type()) : incidents;
    const auto held = people ? writer.rows(QuarantinedRow::schema().type()) : people;
    if (!held)
        return held.error();
    m_incidents = *incidents;
    m_people = *people;
    m_quarantine.writeTo(*held, batch);
    return {};
}

RowProblem IncidentRows::at(int target, const QString &reason) const
{
    const std::vector<int> &columns = m_columns.columnsOf(target);
    return {reason, columns.empty() ? -1 : columns.front()};
}

std::optional<RowProblem> IncidentRows::readDate(const TableRow &row, int target, bool required, QDate &date) const
{
    const QByteArrayView cell = m_columns.cell(row, target);
    if (cell.isEmpty() && !required)
        return std::nullopt;
    const ImportedDate read = candour::readDate(cell, m_mapping.dateOrder, target == m_places.occurred ? m_mapping.window : DateWindow());
    date = read.date;
    if (!read.isAccepted())
        return m_quarantine.dateProblem(read, at(target, {}).column);
    if (m_lists.today.isValid() && date > m_lists.today)
        return at(target, tr("The date lies in the future."));
    return std::nullopt;
}

std::optional<RowProblem> IncidentRows::readDates(const TableRow &row, Dates &dates) const
{
    if (const auto problem = readDate(row, m_places.occurred, true, dates.occurred))
        return problem;
    if (const auto problem = readDate(row, m_places.reported, true, dates.reported))
        return problem;
    if (const auto problem = readDate(row, m_places.aware, false, dates.aware))
        return problem;
    if (dates.occurred > dates.reported)
        return at(m_places.occurred, tr("The incident is said to have happened after it was reported."));
    return std::nullopt;
}

std::optional<RowProblem> IncidentRows::problemOf(const TableRow &row, Dates &dates)
{
    if (row.isRagged())
        return m_quarantine.ragged(row);
    if (m_columns.cell(row, m_places.number).isEmpty())
        return at(m_places.number, tr("The number of the incident is missing."));
    if (m_columns.cell(row, m_places.eventType).isEmpty())
        return at(m_places.eventType, tr("The event type is missing."));
    if (titleOf(row).isEmpty())
        return at(m_columns.has(m_places.title) ? m_places.title : m_places.description, tr("Nothing says what happened."));
    return readDates(row, dates);
}

bool IncidentRows::isRepeated(const TableRow &row)
{
    const QByteArray number = plainId(m_columns.cell(row, m_places.number));
    if (m_lists.knownIds.contains(number)) {
        ++m_known;
        return true;
    }
    // A separator that ids do not hold, so that "1" of "23" and "12" of "3" differ.
    const QByteArray person = number + '\x1f' + plainId(m_columns.cell(row, m_places.patient));
    return !m_patients.add(person).isNew;
}

Status IncidentRows::take(const TableRow &row)
{
    ++m_check.rowsRead;
    Dates dates;
    if (const auto problem = problemOf(row, dates))
        return m_quarantine.add(row, *problem, m_check);
    if (isRepeated(row)) {
        m_quarantine.addDuplicate(row, at(m_places.number, {}).column, m_check);
        return {};
    }
    ++m_check.rowsAccepted;
    return takeJudged(row, dates);
}

Status IncidentRows::takeJudged(const TableRow &row, const Dates &dates)
{
    const ImportIds::Found found = m_numbers.add(plainId(m_columns.cell(row, m_places.number)));
    if (found.isNew) {
        m_events.emplace_back();
        if (const Status added = addEvent(row, dates, m_events.back()); !added)
            return added;
    }
    return affectsSomebody(row) ? addPerson(row, m_events[size_t(found.number)]) : Status();
}

Status IncidentRows::addEvent(const TableRow &row, const Dates &dates, Event &event)
{
    ++m_check.records;
    setTargets(row, Incident::schema().type(), m_incidents);
    if (!m_incidents)
        return {};
    const Schema &schema = Incident::schema();
    const QByteArray title = titleOf(row);
    m_incidents->setText(schema.indexOf(u"title"), title);
    m_incidents->setValue(schema.indexOf(u"occurred_on"), dates.occurred);
    m_incidents->setValue(schema.indexOf(u"reported_on"), dates.reported);
    m_incidents->setValue(schema.indexOf(u"aware_on"), dates.aware);
    m_incidents->setText(schema.indexOf(u"unit"), m_units.look(m_columns.cell(row, m_places.location)));
    const auto added = m_incidents->add();
    if (!added)
        return added.error();
    event.ordinal = *added;
    return {};
}

bool IncidentRows::affectsSomebody(const TableRow &row) const
{
    return !m_columns.cell(row, m_places.patient).isEmpty() || !m_columns.cell(row, m_places.physical).isEmpty()
        || !m_columns.cell(row, m_places.psychological).isEmpty();
}

Status IncidentRows::addPerson(const TableRow &row, Event &event)
{
    ++m_check.affected;
    if (m_columns.cell(row, m_places.psychological).isEmpty())
        ++m_withoutPsychological;
    setTargets(row, AffectedPerson::schema().type(), m_people);
    const int role = m_codes[size_t(m_places.role)].look(m_columns.cell(row, m_places.role));
    if (!m_people)
        return {};
    const Schema &schema = AffectedPerson::schema();
    const QByteArray roleCode = role >= 0 ? m_codes[size_t(m_places.role)].code(role) : QByteArrayLiteral("patient");
    const QByteArray incident = m_incidents->idOf(event.ordinal).toString().toUtf8();
    m_people->setText(schema.indexOf(u"incident"), incident);
    m_people->setText(schema.indexOf(u"role"), roleCode);
    m_people->setValue(schema.indexOf(u"pseudonym"), pseudonym(roleCode, event));
    const auto added = m_people->add();
    return added ? Status() : Status(added.error());
}

QString IncidentRows::pseudonym(const QByteArray &role, Event &event) const
{
    const bool patient = role == "patient";
    int number = patient ? event.patients++ : event.others++;
    QString letters;
    for (++number; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((number - 1) % 26)));
    return patient ? tr("Patient %1").arg(letters) : tr("Person %1").arg(letters);
}

void IncidentRows::setTargets(const TableRow &row, const QString &type, BatchRows *rows)
{
    for (int i = 0; i < m_kind.targets.size(); ++i) {
        const ImportTarget &target = m_kind.targets.at(i);
        const bool madeElsewhere = i == m_places.title || i == m_places.role;
        if (target.recordType != type || target.field.isEmpty() || !m_columns.has(i) || madeElsewhere)
            continue;
        if (target.role == ImportRole::Choice)
            setChoice(row, i, rows);
        else if (rows && target.role != ImportRole::Date)
            rows->setText(fieldOf(target), m_columns.cell(row, i));
    }
}

void IncidentRows::setChoice(const TableRow &row, int place, BatchRows *rows)
{
    const ImportTarget &target = m_kind.targets.at(place);
    ImportCodes &codes = m_codes[size_t(place)];
    const QByteArrayView cell = m_columns.cell(row, place);
    if (target.several) {
        const QByteArray joined = codes.lookSeveral(cell);
        if (rows)
            rows->setValue(fieldOf(target), QString::fromUtf8(joined).split(u',', Qt::SkipEmptyParts));
        return;
    }
    const int code = codes.look(cell);
    if (!rows || code < 0)
        return;
    if (target.vocabulary.isEmpty())
        rows->setInteger(fieldOf(target), codes.code(code) == "1" ? 1 : 0);
    else
        rows->setText(fieldOf(target), codes.code(code));
}

QByteArray IncidentRows::titleOf(const TableRow &row) const
{
    const QByteArrayView title = m_columns.cell(row, m_places.title);
    if (!title.isEmpty())
        return title.toByteArray();
    QString first = QString::fromUtf8(m_columns.cell(row, m_places.description)).section(u'\n', 0, 0).trimmed();
    if (const qsizetype stop = first.indexOf(u". "); stop > 0)
        first.truncate(stop);
    if (first.size() > longestTitle) {
        const qsizetype blank = first.lastIndexOf(u' ', longestTitle);
        first.truncate(blank > 0 ? blank : longestTitle);
        first += QChar(0x2026);
    }
    return first.toUtf8();
}

ImportCheck IncidentRows::finish()
{
    for (int i = 0; i < m_kind.targets.size(); ++i)
        reportCodes(m_kind.targets.at(i), m_columns.nameOf(i), m_codes[size_t(i)], m_check);
    m_check.notImported = m_columns.notImported();
    if (m_known > 0)
        m_check.warnings << tr("%n rows belong to incidents that the register has already. Those stay as they are.", nullptr, int(m_known));
    if (m_withoutPsychological > 0)
        m_check.warnings << tr("%n affected people have no grade of psychological harm. It stays open until somebody grades it.", nullptr, int(m_withoutPsychological));
    if (!m_columns.has(m_places.patient))
        m_check.warnings << tr("No column holds the number of the patient, so every further row of an incident counts as a repetition.");
    return m_check;
}

} // namespace candour
