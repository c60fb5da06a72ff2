#include "pages/safe/questionlist.h"

#include "look/theme.h"
#include "workflow/referencedata.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype mostEvidenceAskedOneByOne = 2; ///< more would bury what else the timeline asks

} // namespace

QuestionList::QuestionList(const ReferenceData &reference, QWidget *parent)
    : QWidget(parent), m_reference(reference), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"timelineQuestions"_qs);
    setAccessibleName(tr("What the timeline asks"));
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void QuestionList::setQuestions(const QList<TimelineQuestion> &questions, const QList<GapReview> &reviews)
{
    m_questions = questions;
    m_reviews = reviews;
    const QWidget *focus = m_content ? m_content->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto open = std::count_if(questions.begin(), questions.end(), [](const TimelineQuestion &each) { return !each.reviewed; });
    auto *title = new QLabel(questions.isEmpty() ? tr("The timeline asks nothing yet.") : tr("The timeline asks: %1 open of %2").arg(open).arg(questions.size()), m_content);
    title->setObjectName(u"questionsTitle"_qs);
    title->setWordWrap(true);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    layout->addWidget(title);
    QList<TimelineQuestion> ordered = questions;
    const auto evidence = std::stable_partition(ordered.begin(), ordered.end(), [](const TimelineQuestion &each) { return each.kind != TimelineQuestion::Kind::Evidence; });
    const auto first = int(evidence - ordered.begin());
    const bool folds = ordered.size() - first > mostEvidenceAskedOneByOne;
    for (int number = 0; number < (folds && !m_evidenceUnfolded ? first : ordered.size()); ++number) {
        if (folds && number == first)
            addEvidenceHead(ordered.mid(first));
        addQuestion(ordered[number], number, reviews);
    }
    if (folds && !m_evidenceUnfolded)
        addEvidenceHead(ordered.mid(first));
    layout->addStretch(1);
    m_layout->addWidget(m_content);
    m_content->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus();
}

void QuestionList::addEvidenceHead(const QList<TimelineQuestion> &questions)
{
    const auto open = int(std::count_if(questions.begin(), questions.end(), [](const TimelineQuestion &each) { return !each.reviewed; }));
    auto *fold = new QPushButton(m_evidenceUnfolded ? tr("Hide the entries without evidence") : tr("%n entries name no evidence. Show them", nullptr, open), m_content);
    fold->setObjectName(u"foldEvidence"_qs);
    fold->setAccessibleName(fold->text());
    makeLink(fold);
    connect(fold, &QPushButton::clicked, this, [this] {
        m_evidenceUnfolded = !m_evidenceUnfolded;
        setQuestions(m_questions, m_reviews);
    });
    static_cast<QVBoxLayout *>(m_content->layout())->addWidget(fold, 0, Qt::AlignLeft);
}

void QuestionList::addQuestion(const TimelineQuestion &question, int number, const QList<GapReview> &reviews)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    const QString kind = m_reference.label(u"timeline_question"_qs, timelineQuestionKey(question.kind));
    auto *sentence = new QLabel(question.sentence, m_content);
    sentence->setObjectName(u"question_%1"_qs.arg(number));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setToolTip(question.rule.isEmpty() ? kind : kind + u": "_qs + question.rule);
    layout->addWidget(sentence);
    for (const GapReview &review : reviews) {
        if (review.kind != timelineQuestionKey(question.kind) || RecordId(review.fromEntry) != question.from || RecordId(review.toEntry) != question.to)
            continue;
        auto *answer = new QLabel(tr("✓ Found out: %1").arg(review.answer), m_content);
        answer->setTextFormat(Qt::PlainText);
        answer->setWordWrap(true);
        layout->addWidget(answer);
    }
    auto *line = new QHBoxLayout;
    auto *show = new QPushButton(tr("Show the entry"), m_content);
    show->setObjectName(u"showQuestion_%1"_qs.arg(number));
    show->setAccessibleName(tr("Show the entry of: %1").arg(question.sentence));
    makeLink(show);
    connect(show, &QPushButton::clicked, this, [this, entry = question.from] { Q_EMIT entryRequested(entry); });
    line->addWidget(show);
    if (!question.reviewed) {
        auto *answer = new QPushButton(tr("Write what was found out"), m_content);
        answer->setObjectName(u"answerQuestion_%1"_qs.arg(number));
        answer->setAccessibleName(tr("Write what was found out about: %1").arg(question.sentence));
        makeLink(answer);
        connect(answer, &QPushButton::clicked, this, [this, question] { Q_EMIT answerRequested(question); });
        line->addWidget(answer);
    }
    line->addStretch(1);
    layout->addLayout(line);
}

} // namespace candour
