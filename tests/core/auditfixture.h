#pragma once

#include "services/effective/auditcases.h"
#include "services/effective/auditresults.h"
#include "support/testsession.h"

#include <QTest>

namespace candour::test {

using Texts = QList<std::pair<QString, QString>>;

/// \brief An audit project in a register of its own, with the people that its guards ask for. Everything is invented.
class AuditFixture
{
public:
    AuditFixture()
    {
        trust = session.add(u"organisation_unit"_qs, {{u"name"_qs, u"Acute medical unit"_qs}, {u"level"_qs, u"ward"_qs}});
        lead = person(u"Audit lead, acute medicine"_qs);
        sponsor = person(u"Consultant, acute medicine"_qs);
        directorate = person(u"Directorate lead, medicine"_qs);
        central = person(u"Clinical audit manager"_qs);
    }

    RecordData person(const QString &role) { return session.add(u"person"_qs, {{u"role"_qs, role}}); }

    /// Stored with title, type, lead, sponsor, unit, driver and the answers that make it an audit.
    RecordData project(const QString &title = u"VTE risk assessment"_qs, const Texts &more = {})
    {
        return session.add(u"audit_project"_qs,
            Texts {{u"title"_qs, title}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"cycle"_qs, u"1"_qs}, {u"lead"_qs, lead.id.toString()}, {u"sponsor"_qs, sponsor.id.toString()},
                {u"unit"_qs, trust.id.toString()}, {u"drivers"_qs, u"nice"_qs}, {u"standard_fixed"_qs, u"yes"_qs}, {u"priority_level"_qs, u"level_3"_qs}} + more);
    }

    RecordData criterion(const RecordData &project, const QString &code, const QString &target = u"90"_qs, const Texts &more = {})
    {
        return session.add(u"criterion"_qs,
            Texts {{u"project"_qs, project.id.toString()}, {u"code"_qs, code}, {u"statement"_qs, u"Standard "_qs + code + u" is met"_qs}, {u"target"_qs, target},
                {u"consensus_approver"_qs, sponsor.id.toString()}} + more);
    }

    /// Puts a record into a state without asking the guards: where a test begins.
    RecordData at(const RecordData &record, const QString &state)
    {
        RecordData moved = record;
        moved.setValue(u"state", state);
        const auto written = session->reg().apply(edited(u"Move"_qs, record, moved));
        Q_ASSERT(written);
        return session.stored(record);
    }

    /// One case a row, one letter a criterion: Y, N, - for not applicable, E for a validated exception, . for blank.
    void cases(const RecordData &project, const QStringList &rows, const QStringList &codes, const QStringList &strata = {})
    {
        AuditCaseService service(session->reg(), session->reference());
        AnswerGrid grid;
        grid.columns = QStringList {u"case"_qs, u"stratum"_qs} + codes;
        for (int i = 0; i < rows.size(); ++i) {
            QStringList row {u"K%1"_qs.arg(i + 1, 4, 10, QChar(u'0')), strata.value(i)};
            for (const QChar letter : rows.at(i))
                row << (letter == u'E' ? u"EX:declined"_qs : letter == u'.' ? QString() : QString(letter));
            grid.rows << row;
        }
        const auto read = service.readGrid(project, grid);
        QVERIFY2(read && read->problems.isEmpty(), qPrintable(read ? read->problems.join(u' ') : read.error().message));
        validate(project, true);
    }

    /// Says of every exception of a project whether it is justified; `only` limits it to that many.
    void validate(const RecordData &project, bool justified, int only = 1'000'000)
    {
        AuditCaseService service(session->reg(), session->reference());
        Query query;
        query.type = u"audit_case"_qs;
        query.where = {{u"project"_qs, Condition::Operator::Equals, project.id.toString()}};
        const auto all = session->reg().all(query);
        for (const RecordData &auditCase : *all) {
            const AnswerSheet sheet = AnswerSheet::fromJson(auditCase.text(u"answers"));
            for (const QString &code : sheet.answeredCriteria()) {
                if (sheet.answer(code).value == Answer::Exception && only-- > 0)
                    QVERIFY(service.validateException(session.stored(auditCase), code, justified, u"Audit lead"_qs));
            }
        }
    }

    /// The results of a project as its cases stand.
    ProjectResults results(const RecordData &project) { return *projectResults(session.stored(project), session->reg()); }

    void clockTo(QDate day) { session.clock().set(QDateTime(day, QTime(12, 0), Qt::UTC)); }

    TestSession session;
    RecordData trust = RecordData(OrganisationUnit::schema());
    RecordData lead = RecordData(Person::schema());
    RecordData sponsor = lead;
    RecordData directorate = lead;
    RecordData central = lead;
};

/// "YYY…" of so many letters each, in the order given.
inline QStringList letters(std::initializer_list<std::pair<QChar, int>> counts)
{
    QStringList rows;
    for (const auto &[letter, count] : counts) {
        for (int i = 0; i < count; ++i)
            rows << QString(letter);
    }
    return rows;
}

} // namespace candour::test
