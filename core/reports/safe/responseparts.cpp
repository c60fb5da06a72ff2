#include "reports/safe/responseparts.h"

#include "base/dates.h"
#include "services/safe/answerthread.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/actionstanding.h"
#include "workflow/safe/draftguards.h"
#include "workflow/safe/identifierscan.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString wordsOrNotRecorded(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("SafetyReports", "not recorded") : text;
}

QString nameOfTrust(const Register &reg)
{
    const auto trust = reg.findBy(u"organisation_unit"_qs, u"level"_qs, u"trust"_qs);
    return trust ? trust->text(u"name") : QString();
}

/// Everything that the public would read: what is ours, and the questions in the words of those who asked.
QStringList identifyingPlaces(const Analysis &analysis, const ReportRequest &request)
{
    const IdentifierScan scan(request.reg, request.today);
    QList<DraftText> texts = draftTexts(analysis);
    for (const TorItem &question : analysis.questions)
        texts.append({question.number, question.text, false});
    for (const TimelineEntry &entry : analysis.timeline)
        texts.append({entry.number, entry.whatHappened + u' ' + entry.accountOf, false});
    QStringList places;
    for (const DraftText &each : std::as_const(texts)) {
        for (const IdentifierFound &found : scan.found(each.text)) {
            const QString place = each.name + u": "_qs + found.kindText().toLower();
            if (!places.contains(place))
                places << place;
        }
    }
    return places;
}

std::optional<Error> notForThePublic(const Analysis &analysis, const ReportRequest &request)
{
    if (!analysis.response.identifiersCheckedOn.isValid())
        return Error {Error::Kind::Refused, QCoreApplication::translate("SafetyReports", "There is no public version before somebody has read the report through for identifiers."), {},
            {QCoreApplication::translate("SafetyReports", "Enter the day on which it was checked for names, numbers and initials.")}};
    const QStringList places = identifyingPlaces(analysis, request);
    if (places.isEmpty() || !analysis.response.identifiersJustification.isEmpty())
        return std::nullopt;
    return Error {Error::Kind::Refused, QCoreApplication::translate("SafetyReports", "There is no public version while the text may identify somebody."), {}, places};
}

QStringList actionNames(const AnswerThread &thread)
{
    QStringList names;
    for (const ThreadStep &step : thread.of(ThreadStep::Kind::Action))
        names << step.words + u" ("_qs + step.name + u", "_qs + step.state.toLower() + u')';
    for (const ThreadStep &step : thread.of(ThreadStep::Kind::Area)) {
        if (names.isEmpty())
            names << step.words + (step.state.isEmpty() ? QString() : u" ("_qs + step.state.toLower() + u')');
    }
    return names;
}

QStringList planRow(const QString &area, const Action &action, const ReportRequest &request)
{
    return {area, action.reference + u": "_qs + action.title, roleOf(request, action.owner), wordsOrNotRecorded(dateText(action.dueOn)), dateText(action.implementedOn),
        wordsOrNotRecorded(action.measure.simplified()), request.reference.label(u"measurement_frequency"_qs, action.frequency), wordsOrNotRecorded(action.monitoredBy), wordsOrNotRecorded(dateText(action.effectivenessDueOn))};
}

} // namespace

QString roleOf(const ReportRequest &request, const RecordId &person)
{
    const auto found = request.reg.find(u"person"_qs, person);
    return found ? found->text(u"role") : QCoreApplication::translate("SafetyReports", "not named");
}

Result<Analysis> analysisForReport(const ReportRequest &request)
{
    const auto response = request.reg.findByReference(LearningResponse::schema().type(), request.record);
    if (!response)
        return response.error();
    auto analysis = analysisOf(request.reg, response->id);
    if (!analysis)
        return analysis;
    if (request.forPublic) {
        if (const auto refused = notForThePublic(*analysis, request))
            return *refused;
    }
    return analysis;
}

DocumentFacts responseFacts(const Analysis &analysis, const ReportRequest &request, const QString &kind)
{
    DocumentFacts facts;
    facts.title = kind + u": "_qs + analysis.response.title;
    facts.subtitle = analysis.response.reference;
    facts.organisation = nameOfTrust(request.reg);
    facts.date = request.today;
    const bool approved = analysis.response.approvedOn.isValid();
    if (!approved)
        facts.classification = QCoreApplication::translate("SafetyReports", "Draft: not approved");
    else
        facts.classification = request.forPublic ? QCoreApplication::translate("SafetyReports", "Official: public") : QCoreApplication::translate("SafetyReports", "Official: for those affected and the Trust");
    return facts;
}

Table responseTable(const Analysis &analysis, const ReportRequest &request)
{
    const LearningResponse &response = analysis.response;
    QStringList references;
    QStringList days;
    for (const RecordData &event : eventsOf(request.reg, untyped(response))) {
        references << event.name();
        days << dateText(event.date(u"occurred_on"));
    }
    Table table;
    table.text(QCoreApplication::translate("SafetyReports", "About this report")).text(QString());
    const auto line = [&](const char *label, const QString &value) { table.row({QCoreApplication::translate("SafetyReports", label), wordsOrNotRecorded(value)}); };
    line(QT_TRANSLATE_NOOP("SafetyReports", "Reference"), response.reference);
    line(QT_TRANSLATE_NOOP("SafetyReports", "Incident"), references.join(u", "_qs));
    line(QT_TRANSLATE_NOOP("SafetyReports", "Date of incident"), days.join(u", "_qs));
    line(QT_TRANSLATE_NOOP("SafetyReports", "Lead"), roleOf(request, response.lead));
    line(QT_TRANSLATE_NOOP("SafetyReports", "Executive sponsor"), roleOf(request, response.executiveSponsor));
    line(QT_TRANSLATE_NOOP("SafetyReports", "Approved by"), response.approvedBy);
    line(QT_TRANSLATE_NOOP("SafetyReports", "Approved on"), dateText(response.approvedOn));
    line(QT_TRANSLATE_NOOP("SafetyReports", "Version"), response.reportVersion ? QString::number(*response.reportVersion) : QString());
    return table;
}

Table actionPlanTable(const Analysis &analysis, const ReportRequest &request)
{
    Table table(QCoreApplication::translate("SafetyReports", "Areas for improvement and safety actions"));
    for (const char *head : {QT_TRANSLATE_NOOP("SafetyReports", "Area for improvement"), QT_TRANSLATE_NOOP("SafetyReports", "Safety action"), QT_TRANSLATE_NOOP("SafetyReports", "Owner"),
             QT_TRANSLATE_NOOP("SafetyReports", "Target date"), QT_TRANSLATE_NOOP("SafetyReports", "Date implemented"), QT_TRANSLATE_NOOP("SafetyReports", "Measure"),
             QT_TRANSLATE_NOOP("SafetyReports", "How often"), QT_TRANSLATE_NOOP("SafetyReports", "Monitored by"), QT_TRANSLATE_NOOP("SafetyReports", "Planned review")})
        table.text(QCoreApplication::translate("SafetyReports", head));
    QList<RecordId> placed;
    for (const AreaForImprovement &area : analysis.areas) {
        const QString name = area.number + u' ' + area.text.simplified();
        const QList<const Action *> actions = analysis.actionsOf(area);
        if (actions.isEmpty())
            table.row({name, request.reference.label(u"improvement_route"_qs, area.route) + (area.routeReason.isEmpty() ? QString() : u": "_qs + area.routeReason.simplified()), area.ownerGroup});
        for (const Action *action : actions) {
            table.row(planRow(name, *action, request));
            placed.append(action->id);
        }
    }
    for (const Action &action : analysis.actions) {
        if (!placed.contains(action.id))
            table.row(planRow(QCoreApplication::translate("SafetyReports", "no area named"), action, request));
    }
    return table;
}

void addAnswers(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    for (const AnswerThread &thread : answerThreads(analysis, request.reference, request.today)) {
        report.heading(2, thread.question.name + u": "_qs + thread.question.words.simplified());
        addAnswer(report, thread);
    }
}

void addAnswer(Report &report, const AnswerThread &thread)
{
    report.paragraph(RichText().bold(QCoreApplication::translate("SafetyReports", "You asked: ")).plain(thread.question.words.simplified()));
    QStringList found;
    for (const ThreadStep &step : thread.of(ThreadStep::Kind::Finding))
        found << step.words.simplified();
    QString answer = thread.letter.isEmpty() ? found.join(u' ') : thread.letter.simplified();
    if (!thread.inScope)
        answer = QCoreApplication::translate("SafetyReports", "This lies outside what a learning response can answer. %1").arg(thread.whyNot.simplified());
    else if (!thread.whyNot.isEmpty())
        answer = QCoreApplication::translate("SafetyReports", "We could not answer this. %1").arg(thread.whyNot.simplified());
    else if (answer.isEmpty())
        answer = QCoreApplication::translate("SafetyReports", "We have not answered this yet.");
    report.paragraph(RichText().bold(QCoreApplication::translate("SafetyReports", "What we found: ")).plain(answer));
    const QStringList actions = actionNames(thread);
    report.paragraph(RichText().bold(QCoreApplication::translate("SafetyReports", "What we will do: ")).plain(actions.isEmpty() ? QCoreApplication::translate("SafetyReports", "Nothing further follows from this question.") : actions.join(u"; "_qs)));
}

void addOpenActions(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    static const QStringList done {u"closed"_qs, u"replaced"_qs, u"not_progressed"_qs};
    QStringList open;
    for (const Action &action : analysis.actions) {
        if (!done.contains(action.state))
            open << QCoreApplication::translate("SafetyReports", "%1: %2 (%3, due %4)").arg(action.reference, action.title, actionStanding(untyped(action), request.reference, request.today).toLower(), wordsOrNotRecorded(dateText(action.dueOn)));
    }
    if (open.isEmpty()) {
        report.paragraph(QCoreApplication::translate("SafetyReports", "No action is open."));
        return;
    }
    report.paragraph(QCoreApplication::translate("SafetyReports", "These actions are still open; the report was approved without waiting for them:"));
    report.bullets(open);
}

void addFactorsByElement(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    for (const ReferenceEntry &element : request.reference.choices(u"seips_element"_qs)) {
        QStringList lines;
        for (const SystemFactor &factor : analysis.factors) {
            if (factor.element == element.code)
                lines << factor.statement.simplified() + u" ("_qs + request.reference.label(u"factor_effect"_qs, factor.effect).toLower() + u')';
        }
        for (const ElementConsideration &each : analysis.considerations) {
            if (each.element == element.code && lines.isEmpty())
                lines << QCoreApplication::translate("SafetyReports", "Considered: nothing found. %1").arg(each.words.simplified());
        }
        if (lines.isEmpty())
            continue;
        report.heading(3, element.label);
        report.bullets(lines);
    }
}

void addParagraphs(Report &report, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        report.paragraph(line.simplified());
}

} // namespace candour
