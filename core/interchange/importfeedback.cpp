#include "interchange/importfeedback.h"

#include "records/experience/feedback.h"
#include "storage/batchwriter.h"
#include "storage/importbatch.h"

#include <algorithm>

namespace candour {

namespace {

/// Enough to tell a turned scale from a right one; looking at more would only take time.
constexpr qint64 mostPraiseLookedAt = 2000;
constexpr qint64 fewestWorstComments = 5;

/// Places of the fields in their descriptions.
struct Fields
{
    const Schema &person = Respondent::schema();
    const Schema &comment = Comment::schema();
    int personId = person.indexOf(u"external_id");
    int day = person.indexOf(u"feedback_on");
    int score = person.indexOf(u"fft_score");
    int unit = person.indexOf(u"unit");
    std::array<int, 3> services {person.indexOf(u"service_1"), person.indexOf(u"service_2"), person.indexOf(u"service_3")};
    std::array<int, 5> choices {person.indexOf(u"setting"), person.indexOf(u"collection_mode"), person.indexOf(u"age_band"),
        person.indexOf(u"sex"), person.indexOf(u"ethnicity")};
    int respondent = comment.indexOf(u"respondent");
    int commentId = comment.indexOf(u"external_id");
    int question = comment.indexOf(u"question");
    int questionType = comment.indexOf(u"question_type");
    int text = comment.indexOf(u"text");
    int placeholder = comment.indexOf(u"placeholder");
};

const Fields &fields()
{
    static const Fields fields;
    return fields;
}

QByteArrayView viewOf(const std::array<char, 10> &day)
{
    return {day.data(), qsizetype(day.size())};
}

} // namespace

FeedbackRows::FeedbackRows(const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns, const ImportLists &lists, qint64 expectedRows)
    : m_kind(kind), m_columns(columns), m_mapping(mapping), m_reader(kind, columns, mapping, lists), m_lookAhead(kind, columns, mapping, lists),
      m_quarantine(columns, {}), m_units(lists.units), m_placeholders(lists.sets.value(u"placeholder_phrase"_qs)),
      m_numbered(!columns.columnsOf(m_reader.places().respondent).empty()),
      m_peopleIds(m_numbered ? expectedRows : 0),
      m_commentIds(columns.columnsOf(m_reader.places().commentId).empty() ? 0 : expectedRows)
{
    m_check.blocking = columns.problems();
    readQuestions(lists);
}

FeedbackRows::~FeedbackRows() = default;

void FeedbackRows::readQuestions(const ImportLists &lists)
{
    const QList<ReferenceEntry> known = lists.sets.value(u"question_type"_qs).entries;
    for (auto it = m_mapping.questionTypes.begin(); it != m_mapping.questionTypes.end(); ++it) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const ReferenceEntry &entry) { return entry.code == it.value(); });
        if (!isKnown)
            m_check.blocking << tr("“%1” is not a kind of question. Choose one of the list.").arg(it.value());
        m_questions.insert(it.key().trimmed().toUtf8(), int(m_questionTypes.size()));
        m_questionTypes.push_back(it.value().toUtf8());
    }
    for (const int column : m_columns.columnsOf(m_reader.places().comment))
        m_headerQuestions.push_back(m_columns.names().at(column).trimmed().toUtf8());
}

Status FeedbackRows::writeTo(BatchWriter &writer, const RecordId &batch)
{
    const auto people = writer.rows(Respondent::schema().type());
    const auto comments = people ? writer.rows(Comment::schema().type()) : people;
    const auto held = comments ? writer.rows(QuarantinedRow::schema().type()) : comments;
    if (!held)
        return held.error();
    m_respondents = *people;
    m_comments = *comments;
    m_quarantine.writeTo(*held, batch);
    return {};
}

FeedbackRows::Person *FeedbackRows::personOf(const TableRow &row)
{
    const QByteArrayView id = m_columns.cell(row, m_reader.places().respondent);
    if (!m_numbered || id.isEmpty())
        return nullptr;
    const ImportIds::Found found = m_peopleIds.add(id);
    if (found.isNew)
        m_people.emplace_back();
    return &m_people[size_t(found.number)];
}

void FeedbackRows::look(const TableRow &row)
{
    FeedbackRow read;
    if (m_lookAhead.read(row, m_quarantine, read))
        return;
    Person *person = personOf(row);
    if (person && person->score < 0 && read.score >= 0)
        person->score = read.score;
}

std::optional<RowProblem> FeedbackRows::contradiction(const Person &person, const FeedbackRow &read) const
{
    if (read.score < 0 || read.score == person.score)
        return std::nullopt;
    return RowProblem {tr("This person gave another score in an earlier row."), m_columns.columnsOf(m_reader.places().score).front()};
}

bool FeedbackRows::isDuplicate(const TableRow &row)
{
    const std::vector<int> &columns = m_columns.columnsOf(m_reader.places().commentId);
    if (columns.empty())
        return false;
    const QByteArrayView id = row.field(columns.front()).trimmed();
    if (id.isEmpty() || m_commentIds.add(id).isNew)
        return false;
    m_quarantine.addDuplicate(row, columns.front(), m_check);
    return true;
}

Status FeedbackRows::take(const TableRow &row)
{
    ++m_check.rowsRead;
    FeedbackRow read;
    if (const auto problem = m_reader.read(row, m_quarantine, read))
        return m_quarantine.add(row, *problem, m_check);
    Person *person = personOf(row);
    if (person) {
        if (const auto problem = contradiction(*person, read))
            return m_quarantine.add(row, *problem, m_check);
    }
    if (isDuplicate(row))
        return {};

    ++m_check.rowsAccepted;
    const int score = person ? person->score : read.score;
    qint64 personRow = person ? person->row : 0;
    if (!person || !person->counted) {
        const auto added = addPerson(row, read, score);
        if (!added)
            return added.error();
        personRow = *added;
        if (person)
            *person = {personRow, score, read.day, true};
    } else if (read.hasDay && person->day != read.day) {
        ++m_daysDiffer;
    }
    return addComments(row, personRow, score);
}

Result<qint64> FeedbackRows::addPerson(const TableRow &row, const FeedbackRow &read, int score)
{
    ++m_check.records;
    if (score < 0)
        ++m_check.unanswered;
    // Lists are asked in a dry run too, so that codes nobody has explained are found.
    setChoices(row);
    if (!m_respondents)
        return 0;
    if (!m_columns.columnsOf(m_reader.places().respondent).empty())
        m_respondents->setText(fields().personId, m_columns.cell(row, m_reader.places().respondent));
    if (read.hasDay)
        m_respondents->setText(fields().day, viewOf(read.day));
    if (score >= 0)
        m_respondents->setText(fields().score, m_reader.scores().code(score));
    setServices(row);
    const auto added = m_respondents->add();
    return added ? Result<qint64>(m_respondents->rowOf(*added)) : added;
}

void FeedbackRows::setServices(const TableRow &row)
{
    QByteArrayView unit;
    for (size_t i = 0; i < fields().services.size(); ++i) {
        const QByteArrayView cell = m_columns.cell(row, m_reader.places().services[i]);
        if (cell.isEmpty())
            continue;
        m_respondents->setText(fields().services[i], cell);
        // The names go from wide to narrow: the narrowest that is recognised says most.
        if (const QByteArrayView known = m_units.look(cell); !known.isEmpty())
            unit = known;
    }
    m_respondents->setText(fields().unit, unit);
}

void FeedbackRows::setChoices(const TableRow &row)
{
    for (size_t i = 0; i < fields().choices.size(); ++i) {
        const int place = m_reader.places().choices[i];
        if (!m_columns.has(place))
            continue;
        const int code = m_reader.choice(i).look(m_columns.cell(row, place));
        if (m_respondents && code >= 0)
            m_respondents->setText(fields().choices[i], m_reader.choice(i).code(code));
    }
}

Status FeedbackRows::addComments(const TableRow &row, qint64 person, int score)
{
    const std::vector<int> &columns = m_columns.columnsOf(m_reader.places().comment);
    for (size_t i = 0; i < columns.size(); ++i) {
        const QByteArrayView text = row.field(columns[i]);
        if (text.trimmed().isEmpty()) {
            ++m_check.placeholders;
            continue;
        }
        notePraise(text, score);
        if (const Status added = addComment(row, int(i), person); !added)
            return added;
    }
    return {};
}

Status FeedbackRows::addComment(const TableRow &row, int column, qint64 person)
{
    const FeedbackReader::Places &places = m_reader.places();
    const std::vector<int> &columns = m_columns.columnsOf(places.comment);
    const QByteArrayView text = row.field(columns[size_t(column)]);
    const bool says = !m_placeholders.contains(text);
    ++m_check.comments;
    if (!says)
        ++m_check.placeholders;
    QByteArrayView question = m_columns.cell(row, places.question);
    const QByteArray &header = m_headerQuestions[size_t(column)];
    const QByteArrayView type = questionType(question.isEmpty() ? QByteArrayView(header) : question);
    if (!m_comments)
        return {};
    // A header such as "comment" is no question; one of several columns, or one with a question mark, is.
    if (question.isEmpty() && (columns.size() > 1 || header.endsWith('?')))
        question = header;
    m_comments->setInteger(fields().respondent, person);
    m_comments->setText(fields().commentId, m_columns.cell(row, places.commentId));
    m_comments->setText(fields().question, question);
    m_comments->setText(fields().questionType, type);
    m_comments->setText(fields().text, text);
    m_comments->setInteger(fields().placeholder, says ? 0 : 1);
    const auto added = m_comments->add();
    return added ? Status() : Status(added.error());
}

QByteArrayView FeedbackRows::questionType(QByteArrayView question)
{
    const int known = m_questions.find(question);
    if (known >= 0)
        return m_questionTypes[size_t(known)];
    m_untypedQuestion = true;
    return {};
}

void FeedbackRows::notePraise(QByteArrayView text, int score)
{
    if (score < 0 || m_worst >= mostPraiseLookedAt || m_reader.scores().code(score) != "very_poor")
        return;
    ++m_worst;
    if (soundsLikePraise(text))
        ++m_worstPraising;
}

void FeedbackRows::warn()
{
    if (m_worst >= fewestWorstComments && m_worstPraising * 2 > m_worst)
        m_check.warnings << tr("Most comments of people with the worst score hold words of praise. Is the score read from the wrong end?");
    if (m_daysDiffer > 0)
        m_check.warnings << tr("%n rows give another date than an earlier row of the same person. The first date was kept; day and month may be swapped in some.",
            nullptr, int(m_daysDiffer));
    if (m_untypedQuestion && m_check.comments > 0)
        m_check.warnings << tr("Some questions have no kind (what was good, what could be better). Answers such as “nothing” mean different things after each.");
    if (m_columns.has(m_reader.places().day) && !m_mapping.window.from.isValid() && !m_mapping.window.to.isValid())
        m_check.warnings << tr("No collection window is given, so dates that are possible but wrong stay unnoticed.");
}

ImportCheck FeedbackRows::finish()
{
    // Indexes and the word index are built after this, and can do with the memory.
    m_commentIds.clear();
    m_peopleIds.clear();
    m_people = {};
    m_reader.report(m_check);
    m_check.notImported = m_columns.notImported();
    warn();
    return m_check;
}

} // namespace candour
