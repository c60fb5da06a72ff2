#include "interchange/importmeasures.h"

#include "records/shared/measure.h"
#include "storage/batchwriter.h"

#include <QLocale>

#include <cmath>

namespace candour {

namespace {

int measureField(QStringView name)
{
    return MeasureValue::schema().indexOf(name);
}

} // namespace

QByteArray measureValueKey(const QByteArray &measure, QDate period, const QString &part)
{
    return measure + '|' + period.toString(QStringLiteral("yyyy-MM")).toLatin1() + '|' + plainForm(part).toUtf8();
}

QByteArray measureValueText(std::optional<double> value, std::optional<double> denominator)
{
    const auto text = [](std::optional<double> number) { return number ? QByteArray::number(*number, 'g', 15) : QByteArray("-"); };
    return text(value) + '/' + text(denominator);
}

QDate readPeriod(QByteArrayView cell, DateOrder order, const DateWindow &window)
{
    const ImportedDate date = readDate(cell, order, window);
    if (date.isAccepted())
        return date.date;
    const QString text = QString::fromUtf8(cell).simplified();
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const QString &form : {u"MMM yyyy"_qs, u"MMMM yyyy"_qs, u"yyyy-MM"_qs, u"yyyy/MM"_qs, u"MM/yyyy"_qs, u"MMM-yyyy"_qs}) {
        const QDate month = english.toDate(text, form);
        if (month.isValid() && window.contains(month) && month.year() >= 1900)
            return month;
    }
    const QDate brief = english.toDate(text, u"MMM-yy"_qs);
    // Two digits of a year are of this century: values of measures are not older.
    return brief.isValid() && brief.year() < 2000 ? brief.addYears(100) : brief;
}

MeasureRows::MeasureRows(const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns, const ImportLists &lists)
    : m_kind(kind), m_columns(columns), m_mapping(mapping), m_lists(lists),
      m_places {kind.indexOf(u"measure"), kind.indexOf(u"period_on"), kind.indexOf(u"category"), kind.indexOf(u"value"), kind.indexOf(u"denominator"), kind.indexOf(u"note")},
      m_measures(lists.measures), m_quarantine(columns, {}), m_values(lists.measureValues)
{
    m_check.blocking = columns.problems();
    if (lists.measures.isEmpty())
        m_check.blocking << tr("The register has no measures yet. Add them first, under Measures, with the names or codes that the file uses.");
}

Status MeasureRows::writeTo(BatchWriter &writer, const RecordId &batch)
{
    const auto rows = writer.rows(MeasureValue::schema().type());
    const auto held = rows ? writer.rows(QuarantinedRow::schema().type()) : rows;
    if (!held)
        return held.error();
    m_rows = *rows;
    m_quarantine.writeTo(*held, batch);
    return {};
}

RowProblem MeasureRows::at(int target, const QString &reason) const
{
    const std::vector<int> &columns = m_columns.columnsOf(target);
    return {reason, columns.empty() ? -1 : columns.front()};
}

std::optional<RowProblem> MeasureRows::readNumber(const TableRow &row, int target, std::optional<double> &number) const
{
    if (target < 0 || !m_columns.has(target))
        return std::nullopt;
    QByteArray cell = m_columns.cell(row, target).toByteArray();
    if (cell.isEmpty())
        return std::nullopt;
    if (cell.endsWith('%'))
        cell = cell.chopped(1).trimmed();
    bool ok = false;
    // With its thousands apart, as a spreadsheet may write it; a comma elsewhere makes it no number.
    const double read = QLocale(QLocale::English, QLocale::UnitedKingdom).toDouble(QString::fromUtf8(cell), &ok);
    if (!ok || !std::isfinite(read))
        return at(target, tr("“%1” is not a number.").arg(m_kind.targets.at(target).label));
    number = read;
    return std::nullopt;
}

std::optional<RowProblem> MeasureRows::read(const TableRow &row, Read &into)
{
    if (row.isRagged())
        return m_quarantine.ragged(row);
    into.measure = m_measures.look(m_columns.cell(row, m_places.measure)).toByteArray();
    if (into.measure.isEmpty())
        return at(m_places.measure, tr("No measure of the register has this name or code."));
    into.period = readPeriod(m_columns.cell(row, m_places.period), m_mapping.dateOrder, m_mapping.window);
    if (!into.period.isValid())
        return at(m_places.period, tr("The period cannot be read: a date, or a month such as 2026-03 or Mar 2026."));
    if (m_lists.today.isValid() && into.period > m_lists.today)
        return at(m_places.period, tr("The period lies in the future."));
    if (auto problem = readNumber(row, m_places.value, into.value))
        return problem;
    if (auto problem = readNumber(row, m_places.denominator, into.denominator))
        return problem;
    if (into.denominator && *into.denominator < 0)
        return at(m_places.denominator, tr("A denominator cannot be below 0."));
    return std::nullopt;
}

Status MeasureRows::take(const TableRow &row)
{
    ++m_check.rowsRead;
    Read read;
    if (const auto problem = this->read(row, read))
        return m_quarantine.add(row, *problem, m_check);
    const QByteArray key = measureValueKey(read.measure, read.period, QString::fromUtf8(m_columns.cell(row, m_places.part)));
    const QByteArray text = measureValueText(read.value, read.denominator);
    if (const auto known = m_values.constFind(key); known != m_values.constEnd()) {
        if (*known != text)
            return m_quarantine.add(row, at(m_places.value, tr("This period has another value already. Withdraw the earlier import, or the value, to replace it.")), m_check);
        m_quarantine.addDuplicate(row, at(m_places.period, {}).column, m_check);
        return {};
    }
    m_values.insert(key, text);
    ++m_check.rowsAccepted;
    ++m_check.records;
    if (!read.value)
        ++m_gaps;
    return m_rows ? write(row, read) : Status();
}

Status MeasureRows::write(const TableRow &row, const Read &read)
{
    m_rows->setText(measureField(u"measure"), read.measure);
    m_rows->setValue(measureField(u"period_on"), read.period);
    m_rows->setText(measureField(u"category"), m_columns.cell(row, m_places.part));
    if (read.value)
        m_rows->setValue(measureField(u"value"), *read.value);
    if (read.denominator)
        m_rows->setValue(measureField(u"denominator"), *read.denominator);
    if (m_columns.has(m_places.note))
        m_rows->setText(measureField(u"note"), m_columns.cell(row, m_places.note));
    const auto added = m_rows->add();
    return added ? Status() : Status(added.error());
}

ImportCheck MeasureRows::finish()
{
    m_check.notImported = m_columns.notImported();
    if (m_gaps > 0)
        m_check.warnings << tr("%n rows hold no value. They are kept as gaps, not as zeros.", nullptr, int(m_gaps));
    return m_check;
}

} // namespace candour
