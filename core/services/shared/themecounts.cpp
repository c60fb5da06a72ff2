#include "services/shared/themecounts.h"

#include "base/numbers.h"
#include "records/safe/mortality.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

using Kind = ThemeLine::Kind;
using Op = Condition::Operator;

/// Reads the lines of one theme and one stretch of days.
class ThemeReader
{
public:
    ThemeReader(const Register &reg, const ReferenceData &reference, ThemeCounts &counts) : m_reg(reg), m_reference(reference), m_counts(counts) { }

    [[nodiscard]] Status read()
    {
        for (const auto line : {&ThemeReader::incidents, &ThemeReader::lowScores, &ThemeReader::auditResults, &ThemeReader::otherSources, &ThemeReader::notes}) {
            if (const Status status = (this->*line)(); !status)
                return status;
        }
        raiseQuestion();
        return {};
    }

private:
    [[nodiscard]] Query inDays(const QString &type, const QString &day, const QList<Condition> &more = {}) const
    {
        Query query;
        query.type = type;
        query.where = QList<Condition> {{day, Op::AtLeast, m_counts.from}, {day, Op::AtMost, m_counts.to}} + more;
        return query;
    }
    [[nodiscard]] Condition onTheme(const QString &type) const
    {
        return {u"theme"_qs, Op::Equals, referenceTo(*m_reg.catalogue().find(type)->field(u"theme"), m_counts.theme.id)};
    }
    /// Those of the days on the theme, of all of the days.
    [[nodiscard]] Status addCount(ThemeLine line, const QString &day, const QList<Condition> &narrowing)
    {
        const auto on = m_reg.all(inDays(line.type, day, QList<Condition> {onTheme(line.type)} + narrowing));
        const auto all = on ? m_reg.count(inDays(line.type, day)) : Result<qint64>(on.error());
        if (!all)
            return all.error();
        line.count = int(on->size());
        line.outOf = int(*all);
        for (const RecordData &record : *on)
            line.records << record.id;
        m_counts.lines << line;
        return {};
    }
    [[nodiscard]] Status incidents()
    {
        return addCount({Kind::Incidents, QCoreApplication::translate("ThemeCounts", "Incidents"), QCoreApplication::translate("ThemeCounts", "incidents in this period"), 0, {}, u"incident"_qs, {}}, u"occurred_on"_qs, {});
    }
    [[nodiscard]] Status lowScores()
    {
        return addCount({Kind::LowScores, QCoreApplication::translate("ThemeCounts", "Mortality reviews with an overall score of 1 or 2"), QCoreApplication::translate("ThemeCounts", "reviews scored in this period"), 0, {}, u"mortality_review"_qs, {}},
            u"scored_on"_qs, {{u"overall_score"_qs, Op::AtMost, highestScoreHandedOver}});
    }
    [[nodiscard]] Status auditResults()
    {
        const auto results = m_reg.all(inDays(u"criterion_result"_qs, u"frozen_on"_qs));
        if (!results)
            return results.error();
        for (qsizetype i = results->size(); i-- > 0;) {
            const RecordData &result = results->at(i);
            const auto project = referred(m_reg, result, u"project"_qs);
            if (!project || idFromText(project->text(u"theme")) != m_counts.theme.id)
                continue;
            m_counts.lines << ThemeLine {Kind::AuditResult, QCoreApplication::translate("ThemeCounts", "Audit %1: %2").arg(project->name(), result.text(u"statement").simplified()),
                QCoreApplication::translate("ThemeCounts", "cases to which it applies"), result.value(u"numerator").toInt(), result.value(u"denominator").toInt(), u"criterion_result"_qs, {result.id}};
        }
        return {};
    }
    /// Figures whose days lie within these; one that reaches beyond them would count other days.
    [[nodiscard]] Status otherSources()
    {
        Query query = inDays(u"theme_figure"_qs, u"period_begins_on"_qs, {onTheme(u"theme_figure"_qs), {u"period_ends_on"_qs, Op::AtMost, m_counts.to}});
        const auto figures = m_reg.all(query);
        if (!figures)
            return figures.error();
        for (qsizetype i = figures->size(); i-- > 0;) {
            const RecordData &figure = figures->at(i);
            const QVariant outOf = figure.value(u"out_of");
            m_counts.lines << ThemeLine {Kind::OtherSource, m_reference.label(u"psirp_source_type"_qs, figure.text(u"source_type")) + u": "_qs + figure.text(u"title"),
                isAbsent(outOf) ? QString() : QCoreApplication::translate("ThemeCounts", "%1, altogether").arg(m_reference.label(u"psirp_source_type"_qs, figure.text(u"source_type")).toLower()), figure.value(u"on_theme").toInt(), isAbsent(outOf) ? std::nullopt : std::optional<int>(outOf.toInt()), u"theme_figure"_qs, {figure.id}};
        }
        return {};
    }
    [[nodiscard]] Status notes()
    {
        Query query;
        query.type = u"theme_note"_qs;
        query.where = {onTheme(query.type), {u"period_begins_on"_qs, Op::AtMost, m_counts.to}, {u"period_ends_on"_qs, Op::AtLeast, m_counts.from}};
        const auto notes = m_reg.all(query);
        if (!notes)
            return notes.error();
        m_counts.notes = *notes;
        return {};
    }
    /// High compliance beside continuing harm: both may be true, so that it is asked and not said.
    void raiseQuestion()
    {
        const int high = localSetting(m_reference, u"high_compliance"_qs).toInt(90);
        QStringList audits;
        for (const ThemeLine &line : std::as_const(m_counts.lines)) {
            const int outOf = line.outOf.value_or(0);
            if (line.kind == Kind::AuditResult && outOf > 0 && qint64(line.count) * 100 >= qint64(high) * outOf)
                audits << QCoreApplication::translate("ThemeCounts", "%1 (%2 of %3; %4)").arg(percentText(line.count, outOf), countText(line.count), countText(outOf), line.words);
        }
        const ThemeLine *events = m_counts.line(Kind::Incidents);
        const ThemeLine *deaths = m_counts.line(Kind::LowScores);
        const int harm = (events ? events->count : 0) + (deaths ? deaths->count : 0);
        if (audits.isEmpty() || harm == 0)
            return;
        m_counts.question = QCoreApplication::translate("ThemeCounts", "High process compliance, continuing harm? The audit shows %1, and in the same days there were %2 incidents and %3 reviews with a score of 1 or 2. What do you make of it?")
                                .arg(audits.join(u"; "_qs), countText(events ? events->count : 0), countText(deaths ? deaths->count : 0));
    }

    const Register &m_reg;
    const ReferenceData &m_reference;
    ThemeCounts &m_counts;
};

} // namespace

const ThemeLine *ThemeCounts::line(ThemeLine::Kind kind) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [kind](const ThemeLine &each) { return each.kind == kind; });
    return found == lines.end() ? nullptr : &*found;
}

Result<ThemeCounts> themeCounts(const Register &reg, const ReferenceData &reference, const RecordId &theme, QDate from, QDate to)
{
    const auto found = reg.find(u"theme"_qs, theme);
    if (!found)
        return found.error();
    ThemeCounts counts {*found, from, to, {}, {}, {}};
    if (const Status read = ThemeReader(reg, reference, counts).read(); !read)
        return read.error();
    return counts;
}

} // namespace candour
