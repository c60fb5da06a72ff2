#include "pages/safe/qualitypart.h"

#include "forms/fieldeditor.h"
#include "forms/fieldrow.h"
#include "forms/rowgrid.h"
#include "look/inlinemessage.h"
#include "pages/safe/pagesection.h"
#include "pages/safe/qualitygrid.h"
#include "records/safe/draft.h"
#include "services/shared/session.h"

#include <QVBoxLayout>

#include <algorithm>

namespace candour {

QualityPart::QualityPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session), m_service(session.reg(), session.reference(), session.records()),
      m_section(new PageSection(u"qualitySection"_qs, tr("Quality review"), this)), m_message(new InlineMessage(this)), m_grid(new QualityGrid(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_section);
    layout->addStretch(1);
    auto *reviewer = new RowGrid(this);
    m_by = new FieldRow(makeEditor(*QualityReview::schema().field(u"reviewed_by"), m_session, reviewer), reviewer);
    m_on = new FieldRow(makeEditor(*QualityReview::schema().field(u"reviewed_on"), m_session, reviewer), reviewer);
    for (FieldRow *row : {m_by, m_on}) {
        reviewer->add(row);
        connect(row->editor(), &FieldEditor::edited, this, &QualityPart::changeReviewer);
    }
    m_section->body()->addWidget(m_message);
    m_section->body()->addWidget(reviewer);
    m_section->body()->addWidget(m_grid);
    connect(m_grid, &QualityGrid::answerChosen, this, &QualityPart::answer);
    connect(m_grid, &QualityGrid::wordsWritten, this, [this](const QString &item, const QString &words) { finish(m_service.say(*m_record, item, words)); });
}

void QualityPart::setRecord(const RecordData &record)
{
    const bool isOther = !m_record || m_record->id != record.id;
    m_record = record;
    if (isOther)
        m_message->dismiss();
    const auto standing = m_service.look(record);
    if (standing)
        showStanding(*standing, isOther);
    else
        Q_EMIT failed(standing.error());
}

void QualityPart::showStanding(const QualityStanding &standing, bool isOther)
{
    m_section->setStanding(standing.points.isEmpty() ? QString() : standing.words());
    m_section->setNote(standing.points.isEmpty() ? tr("Nothing is asked of this kind of response.")
            : standing.isNeeded                   ? tr("By somebody other than the lead, before it is approved. The first letter of an answer gives it and goes on.")
                                                  : tr("This kind of response is approved without it; it may be answered all the same. The first letter of an answer gives it and goes on."));
    if (standing.isByLead)
        m_message->say(Tone::Caution, tr("%1 is the lead of this response: somebody else reviews it.").arg(standing.reviewedBy));
    if (standing.answered() > 0) {
        m_by->editor()->setValue(standing.reviewedBy);
        m_on->editor()->setValue(standing.reviewedOn);
    } else if (isOther) {
        m_by->editor()->setValue(m_session.reg().actor().role);
        m_on->editor()->setValue(m_session.today());
    }
    for (FieldRow *row : {m_by, m_on})
        row->editor()->setReadOnly(m_session.reg().isReadOnly());
    m_grid->setPoints(standing.points);
}

QString QualityPart::reviewer() const
{
    return m_by->editor()->value().toString();
}

QDate QualityPart::day() const
{
    return m_on->editor()->value().toDate();
}

void QualityPart::answer(const QString &item, const QString &met)
{
    if (reviewer().isEmpty()) {
        m_by->setProblem(tr("Who reviews it comes first."));
        m_by->editor()->input()->setFocus();
        return setRecord(*m_record);
    }
    m_by->setProblem({});
    finish(m_service.answer(*m_record, item, met, reviewer(), day()));
    const auto standing = m_service.look(*m_record);
    const auto isSilent = [&](const QualityPoint &point) { return point.item == item && point.asksForWords() && point.words.isEmpty(); };
    if (standing && std::any_of(standing->points.begin(), standing->points.end(), isSilent))
        m_grid->focusWords(item);
}

void QualityPart::changeReviewer()
{
    if (!m_record || m_session.reg().isReadOnly())
        return;
    m_by->setProblem({});
    finish(m_service.setReviewer(*m_record, reviewer(), day()));
}

void QualityPart::finish(const Result<ChangeSet> &written)
{
    m_message->dismiss();
    setRecord(*m_record);
    if (!written)
        m_message->say(Tone::Caution, written.error().message);
}

void QualityPart::reveal(const QString &)
{
    if (QWidget *open = m_grid->firstOpen())
        focusAndShow(open);
}

} // namespace candour
