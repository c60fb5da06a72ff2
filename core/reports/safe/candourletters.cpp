#include "base/dates.h"
#include "reports/safe/responseparts.h"
#include "reports/safe/saferecords.h"
#include "services/safe/answerthread.h"
#include "services/safe/candourservice.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// What a letter is filled from: the case, and the learning response where there is one.
struct LetterMatter
{
    CandourTrail trail;
    std::optional<Analysis> analysis; ///< with the questions of this person only
    std::optional<RecordData> engagement;
    std::optional<RecordData> contact;
};

/// The template in force: the register's own, or the one that ships where an older register has none.
std::optional<ReferenceEntry> letterTemplate(const ReportRequest &request, const QString &code)
{
    if (auto own = request.reference.entry(u"letter_template"_qs, code, request.today))
        return own;
    const auto shipped = shippedReferenceSets();
    for (const ReferenceSet &set : shipped ? *shipped : QList<ReferenceSet>()) {
        for (const ReferenceEntry &entry : set.entries) {
            if (set.name == u"letter_template" && entry.code == code)
                return entry;
        }
    }
    return std::nullopt;
}

/// Questions that this family asked: never those of another family in the same cluster, nor those of other bodies.
void keepTheirQuestions(Analysis &analysis, const std::optional<RecordData> &engagement)
{
    static const QStringList theirs {u"family"_qs, u"patient"_qs};
    QList<TorItem> kept;
    for (const TorItem &question : std::as_const(analysis.questions)) {
        const bool isTheirs = question.engagementCase.isNull() ? theirs.contains(question.raisedBy) : engagement && engagement->id == question.engagementCase;
        if (isTheirs)
            kept.append(question);
    }
    analysis.questions = kept;
}

Result<LetterMatter> matterOf(const ReportRequest &request)
{
    const auto candour = requestedRecord(request, u"candour_case"_qs);
    if (!candour)
        return candour.error();
    auto trail = candourTrail(request.reg, request.reference, candour->id, request.today);
    if (!trail)
        return trail.error();
    LetterMatter matter {*trail, {}, {}, {}};
    for (const RecordData &engagement : relatedTo(request.reg, u"engagement_case"_qs, u"affected_person"_qs, trail->person.id))
        matter.engagement = engagement;
    if (matter.engagement)
        matter.contact = referred(request.reg, *matter.engagement, u"named_contact"_qs);
    if (!matter.contact)
        matter.contact = referred(request.reg, *candour, u"owner"_qs);
    if (const auto response = referred(request.reg, *candour, u"learning_response"_qs)) {
        auto analysis = analysisOf(request.reg, response->id);
        if (!analysis)
            return analysis.error();
        keepTheirQuestions(*analysis, matter.engagement);
        matter.analysis = std::move(*analysis);
    }
    return matter;
}

/// "Invented Name, Engagement lead (contact@example.org)": a family needs to know whom to ask for.
QString contactWords(const std::optional<RecordData> &contact)
{
    if (!contact)
        return QCoreApplication::translate("Letters", "[named contact, telephone and e-mail]");
    QStringList words {contact->text(u"name"), contact->text(u"role")};
    words.removeAll(QString());
    const QString email = contact->text(u"email");
    words = QStringList {words.join(u", "_qs), email.isEmpty() ? QCoreApplication::translate("Letters", "[telephone and e-mail]") : u"(%1)"_qs.arg(email)};
    return words.join(u' ');
}

/// What stands within a sentence of the template.
QList<std::pair<QString, QString>> letterWords(const ReportRequest &request, const LetterMatter &matter)
{
    QString apology;
    QString told = QCoreApplication::translate("Letters", "[date of the conversation]");
    for (const RecordData &step : matter.trail.steps) {
        if (!isAbsent(step.value(u"apology_words")))
            apology = step.text(u"apology_words");
        if (step.text(u"kind") == u"verbal")
            told = dateText(step.value(u"done_at").toDateTime().toLocalTime().date());
    }
    const QString place = shownField(request, matter.trail.event, u"unit"_qs);
    return {{u"{date}"_qs, dateText(request.today)}, {u"{reference}"_qs, matter.trail.candour.name()}, {u"{event_date}"_qs, dateText(matter.trail.event.date(u"occurred_on"))},
        {u"{place}"_qs, place.isEmpty() ? QCoreApplication::translate("Letters", "[place]") : place}, {u"{told_on}"_qs, told},
        {u"{apology}"_qs, apology.isEmpty() ? QCoreApplication::translate("Letters", "[apology in your own words]") : apology}, {u"{contact}"_qs, contactWords(matter.contact)}};
}

void addEnquiries(Report &report, const ReportRequest &request, const LetterMatter &matter)
{
    if (!matter.analysis) {
        report.paragraph(QCoreApplication::translate("Letters", "This is what we are doing to find out more: [enquiries that will be made, and when we expect to know]."));
        return;
    }
    const LearningResponse &response = matter.analysis->response;
    QString words = QCoreApplication::translate("Letters", "This is what we are doing to find out more: a %1 (our reference %2). It looks at how care is set up and why things went as they did; it does not look for somebody to blame.")
        .arg(request.reference.label(u"response_type"_qs, response.type).toLower(), response.reference);
    words += u' ' + (response.agreedDueOn.isValid() ? QCoreApplication::translate("Letters", "We expect to tell you what it found by %1.").arg(dateText(response.agreedDueOn))
                                                    : QCoreApplication::translate("Letters", "We expect to tell you what it found by [date as agreed with you]."));
    report.paragraph(words);
}

void addTheirQuestions(Report &report, const LetterMatter &matter)
{
    QStringList questions;
    for (const TorItem &question : matter.analysis ? matter.analysis->questions : QList<TorItem>())
        questions << question.text.simplified();
    if (questions.isEmpty()) {
        report.paragraph(QCoreApplication::translate("Letters", "If you have questions that we should answer, please tell us: they become part of what we look into."));
        return;
    }
    report.paragraph(QCoreApplication::translate("Letters", "You asked us:"));
    report.bullets(questions);
}

QList<AnswerThread> threadsOf(const ReportRequest &request, const LetterMatter &matter)
{
    return matter.analysis ? answerThreads(*matter.analysis, request.reference, request.today) : QList<AnswerThread>();
}

void addLetterAnswers(Report &report, const ReportRequest &request, const LetterMatter &matter)
{
    const QList<AnswerThread> threads = threadsOf(request, matter);
    if (threads.isEmpty())
        report.paragraph(QCoreApplication::translate("Letters", "This is what we found: [findings in plain words]."));
    for (const AnswerThread &thread : threads)
        addAnswer(report, thread);
}

/// Questions without an answer yet, and the actions that are not finished.
void addStillOpen(Report &report, const ReportRequest &request, const LetterMatter &matter)
{
    QStringList open;
    for (const AnswerThread &thread : threadsOf(request, matter)) {
        if (!thread.isAnswered() && thread.inScope)
            open << thread.question.words.simplified();
    }
    if (!open.isEmpty()) {
        report.paragraph(QCoreApplication::translate("Letters", "We have not yet answered:"));
        report.bullets(open);
    }
    if (matter.analysis)
        addOpenActions(report, *matter.analysis, request);
}

/// A paragraph of the template that is a placeholder alone becomes what it stands for. \return whether it was one
bool addBlock(Report &report, const QString &paragraph, const ReportRequest &request, const LetterMatter &matter)
{
    if (paragraph == u"{enquiries}")
        addEnquiries(report, request, matter);
    else if (paragraph == u"{questions}")
        addTheirQuestions(report, matter);
    else if (paragraph == u"{answers}")
        addLetterAnswers(report, request, matter);
    else if (paragraph == u"{still_open}")
        addStillOpen(report, request, matter);
    else
        return false;
    return true;
}

Result<Report> letterFrom(const ReportRequest &request, const QString &code)
{
    if (request.forPublic)
        return Error {Error::Kind::Refused, QCoreApplication::translate("Letters", "A letter to one family is never public."), {}};
    const auto matter = matterOf(request);
    if (!matter)
        return matter.error();
    const auto letter = letterTemplate(request, code);
    if (!letter)
        return Error {Error::Kind::NotFound, QCoreApplication::translate("Letters", "The reference lists hold no template for this letter. Add one to the list “letter_template”."), {}};
    const QList<std::pair<QString, QString>> values = letterWords(request, *matter);
    DocumentFacts facts = safeFacts(request, letter->label, QCoreApplication::translate("Letters", "Private"));
    facts.isLetter = true;
    // Findings are not shared before somebody has approved them; a letter may be prepared.
    if (code == u"candour_findings" && matter->analysis && !matter->analysis->response.approvedOn.isValid())
        facts.classification = QCoreApplication::translate("Letters", "Private. Draft: the learning response is not approved");
    Report report(facts);
    for (QString paragraph : letter->definition.split(u"\n\n"_qs, Qt::SkipEmptyParts)) {
        paragraph = paragraph.trimmed();
        if (addBlock(report, paragraph, request, *matter))
            continue;
        for (const auto &[placeholder, value] : values)
            paragraph.replace(placeholder, value);
        report.paragraph(paragraph);
    }
    return report;
}

} // namespace

Result<Report> candourLetter(const ReportRequest &request)
{
    return letterFrom(request, u"candour_written"_qs);
}

Result<Report> candourUpdateLetter(const ReportRequest &request)
{
    return letterFrom(request, u"candour_update"_qs);
}

Result<Report> candourFindingsLetter(const ReportRequest &request)
{
    return letterFrom(request, u"candour_findings"_qs);
}

Result<Report> candourNoResponseLetter(const ReportRequest &request)
{
    return letterFrom(request, u"candour_no_response"_qs);
}

} // namespace candour
