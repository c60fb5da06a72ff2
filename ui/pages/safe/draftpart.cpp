#include "pages/safe/draftpart.h"

#include "base/dates.h"
#include "forms/answereditor.h"
#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "pages/safe/pagesection.h"
#include "pages/safe/slipsection.h"
#include "records/safe/draft.h"
#include "services/shared/session.h"
#include "workflow/safe/analysis.h"
#include "workflow/safe/draftguards.h"
#include "workflow/workflow.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

/// What was done about a comment with every answer in view; the rest as usual.
FieldEditor *commentEditor(const Field &field, Session &session, QWidget *parent)
{
    return field.name == u"disposition" ? makeAnswerEditor(field, session, parent) : makeEditor(field, session, parent);
}

/// "Taken up in part: The time of the call was corrected"; that it is open where nothing was done.
QString dispositionWords(const Session &session, const RecordData &comment)
{
    QStringList words {shownOf(session, comment, u"disposition"_qs), comment.text(u"disposition_words")};
    words.removeAll(QString());
    return words.isEmpty() ? DraftPart::tr("▲ still to be dealt with") : words.join(u": "_qs);
}

/// "Waiting for comments, 4 working days left"; silence is not approval.
QString waitingWords(const Session &session, const RecordData &share)
{
    const QDate due = share.date(u"comments_due_on");
    const auto left = due.isValid() ? session.reference().calendar().workingDaysBetween(session.today(), due) : Result<int>(Error {});
    if (!left)
        return DraftPart::tr("Waiting for comments");
    return due < session.today() ? DraftPart::tr("▲ The time to comment has passed %n working day(s) ago without an answer: ask, silence is not approval", nullptr, -*left)
                                 : DraftPart::tr("Waiting for comments, %n working day(s) left", nullptr, *left);
}

/// How a draft stands with whoever got it.
QString draftStanding(const Session &session, const RecordData &share, const QList<RecordData> &comments)
{
    if (share.value(u"declined").toBool())
        return DraftPart::tr("Declined to see it");
    const auto open = std::count_if(comments.begin(), comments.end(), [](const RecordData &comment) { return isAbsent(comment.value(u"disposition")); });
    if (open > 0)
        return DraftPart::tr("▲ Comments not dealt with: %1 of %2").arg(open).arg(comments.size());
    if (!comments.isEmpty())
        return DraftPart::tr("Comments dealt with: %1").arg(comments.size());
    if (share.date(u"answered_on").isValid())
        return DraftPart::tr("Answered on %1").arg(dateText(share.date(u"answered_on")));
    return waitingWords(session, share);
}

} // namespace

DraftPart::DraftPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session), m_missing(new InlineMessage(this)),
      m_drafts(new SlipSection({u"drafts"_qs, tr("Who has seen the draft"), tr("Share the draft"), tr("The draft was not shared yet.")}, this)),
      m_comments(new SlipSection({u"comments"_qs, tr("What was said about it, and what was done"), tr("Add a comment"), tr("No comment came yet. A different view is recorded beside ours, never argued away.")}, this))
{
    setAdding([this] { shareDraft(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(16);
    m_missing->setObjectName(u"draftMissing"_qs);
    m_missing->setClosable(false);
    column->addWidget(m_missing);
    column->addWidget(m_drafts);
    column->addWidget(m_comments);
    column->addStretch(1);
    m_drafts->makeSlip(DraftShare::schema(), {u"who"_qs, u"audience"_qs, u"shared_on"_qs, u"comments_due_on"_qs, u"answered_on"_qs, u"time_waived"_qs, u"declined"_qs, u"declined_words"_qs}, m_session);
    m_comments->makeSlip(DraftComment::schema(), {u"comment"_qs, u"received_on"_qs, u"disposition"_qs, u"disposition_words"_qs}, m_session, commentEditor);
    m_drafts->button().setToolTip(tr("Share the draft (Ctrl+N)"));
    m_staff = m_drafts->addButton({}, u"shareWithStaff"_qs);
    m_staff->setToolTip(tr("Today, with the usual time to comment, for each of them"));
    connect(m_staff, &QPushButton::clicked, this, &DraftPart::shareWithInterviewed);
    connect(m_drafts, &SlipSection::addRequested, this, &DraftPart::shareDraft);
    connect(m_comments, &SlipSection::addRequested, this, &DraftPart::addComment);
    connect(m_drafts, &SlipSection::opened, this, &DraftPart::editShare);
    connect(m_comments, &SlipSection::opened, this, &DraftPart::editComment);
}

void DraftPart::setRecord(const RecordData &record)
{
    if (m_response != record.id) {
        m_drafts->end();
        m_comments->end();
    }
    m_response = record.id;
    auto involvement = familyInvolvement(m_session.reg(), m_session.reference(), record, m_session.today());
    if (!involvement)
        return Q_EMIT failed(involvement.error());
    m_involvement = std::move(*involvement);
    showMissing(record);
    showShares();
    showComments();
}

/// What the step to approval asks of the draft, whatever state the response is in.
void DraftPart::showMissing(const RecordData &response)
{
    QStringList sentences;
    if (const Transition *step = workflowOf(response.schema().type())->find(u"fact_check"_qs, u"approval"_qs)) {
        const StepCheck check = checkStep(*step, {response, m_session.reg(), m_session.reference(), m_session.today()});
        for (const Unmet &unmet : check.unmet)
            sentences << unmet.sentence;
    }
    if (sentences.isEmpty() || m_involvement.shares.isEmpty())
        m_missing->dismiss();
    else
        m_missing->say(Tone::Caution, sentences.join(u'\n'));
}

void DraftPart::showShares()
{
    Table drafts;
    drafts.text(tr("Shared with")).text(tr("Shared on")).text(tr("Comments by")).text(tr("Stands"));
    QList<RecordId> ids;
    for (const RecordData &share : std::as_const(m_involvement.shares)) {
        drafts.row({tr("%1: %2").arg(shownOf(m_session, share, u"audience"_qs), share.text(u"who")), dateText(share.date(u"shared_on")), dateText(share.date(u"comments_due_on")), draftStanding(m_session, share, m_involvement.commentsOn(share))});
        ids << share.id;
    }
    m_drafts->setRows(drafts, ids);
    const auto analysis = analysisOf(m_session.reg(), m_response);
    m_unseen = analysis ? staffWithoutDraft(*analysis) : QStringList();
    m_staff->setText(tr("Share with staff interviewed: %1").arg(m_unseen.join(u", "_qs)));
    m_staff->setVisible(!m_unseen.isEmpty());
    m_comments->button().setEnabled(!ids.isEmpty());
}

void DraftPart::showComments()
{
    Table comments;
    comments.text(tr("From")).text(tr("Received")).text(tr("Comment")).text(tr("What was done"));
    QList<RecordId> ids;
    for (const RecordData &share : std::as_const(m_involvement.shares)) {
        const QList<RecordData> said = m_involvement.commentsOn(share);
        for (const RecordData &comment : said) {
            comments.row({share.text(u"who"), dateText(comment.date(u"received_on")), comment.text(u"comment"), dispositionWords(m_session, comment)});
            ids << comment.id;
        }
    }
    m_comments->setRows(comments, ids);
}

void DraftPart::shareDraft()
{
    if (!m_involvement.response)
        return;
    const auto share = draftToShare(m_session.reg(), m_session.reference(), m_session.records(), *m_involvement.response);
    if (!share)
        return Q_EMIT failed(share.error());
    m_comments->end();
    m_drafts->begin(*share);
}

void DraftPart::shareWithInterviewed()
{
    if (!m_involvement.response)
        return;
    m_drafts->button().setFocus(); // the button that was pressed goes
    const auto shared = shareWithStaff(m_session.reg(), m_session.reference(), m_session.records(), *m_involvement.response, m_unseen);
    if (!shared)
        Q_EMIT failed(shared.error());
}

/// A comment of whoever has the row above, or of the first who has seen the draft.
void DraftPart::addComment()
{
    if (m_involvement.shares.isEmpty())
        return;
    auto comment = m_session.records().blank(DraftComment::schema().type());
    if (!comment)
        return Q_EMIT failed(comment.error());
    const RecordId chosen = m_drafts->current();
    const auto from = std::find_if(m_involvement.shares.cbegin(), m_involvement.shares.cend(), [&](const RecordData &share) { return share.id == chosen; });
    const RecordData share = from == m_involvement.shares.cend() ? m_involvement.shares.first() : *from;
    comment->setValue(u"draft_share", share.id.toString());
    comment->setValue(u"received_on", m_session.today());
    m_drafts->end();
    m_comments->begin(*comment, tr("A comment of %1").arg(share.text(u"who")));
}

void DraftPart::editShare(const RecordId &share)
{
    const auto record = m_session.reg().find(DraftShare::schema().type(), share);
    if (!record)
        return Q_EMIT failed(record.error());
    m_comments->end();
    m_drafts->edit(*record, tr("The draft as %1 had it").arg(record->text(u"who")));
}

void DraftPart::editComment(const RecordId &comment)
{
    const auto record = m_session.reg().find(DraftComment::schema().type(), comment);
    if (!record)
        return Q_EMIT failed(record.error());
    m_drafts->end();
    m_comments->edit(*record, tr("What was done about this comment"));
}

void DraftPart::reveal(const QString &place)
{
    SlipSection *section = place == u"comments" ? m_comments : m_drafts;
    QWidget *table = &section->table();
    focusAndShow(table->isVisibleTo(this) ? table : &section->button());
}

} // namespace candour
