#include "pages/safe/duplicatelist.h"

#include "look/theme.h"
#include "pages/safe/pagesection.h"
#include "records/safe/incident.h"
#include "services/shared/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

DuplicateList::DuplicateList(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void DuplicateList::setCandidates(const QList<DuplicateCandidate> &candidates, const RecordData &triage)
{
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
    if (candidates.isEmpty())
        layout->addWidget(mutedLabel(tr("No event within a week has the same LFPSE reference, or the same place, type and words."), m_content));
    for (const DuplicateCandidate &candidate : candidates)
        addCandidate(candidate);
    addAnswer(triage);
    m_layout->addWidget(m_content);
    m_content->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus();
}

void DuplicateList::addCandidate(const DuplicateCandidate &candidate)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    const RecordData &event = candidate.event;
    const QString name = event.name();
    auto *link = new QPushButton(tr("%1, %2").arg(name, m_session.reference().displayText(*event.schema().field(u"occurred_on"), event)), m_content);
    link->setObjectName(u"candidate_"_qs + name);
    makeLink(link);
    connect(link, &QPushButton::clicked, this, [this, id = event.id] { Q_EMIT goTo(Incident::schema().type(), id); });
    layout->addWidget(link, 0, Qt::AlignLeft);
    layout->addWidget(plainLabel(event.text(u"title").simplified(), m_content));
    auto *line = new QHBoxLayout;
    line->addWidget(mutedLabel(candidate.reasons.join(u"; "_qs), m_content), 1);
    auto *same = new QPushButton(tr("The same event"), m_content);
    same->setObjectName(u"same_"_qs + name);
    same->setAccessibleName(tr("%1 is the same event").arg(name));
    same->setEnabled(!m_session.reg().isReadOnly());
    connect(same, &QPushButton::clicked, this, [this, id = event.id] { Q_EMIT decided(id); });
    line->addWidget(same);
    layout->addLayout(line);
}

void DuplicateList::addAnswer(const RecordData &triage)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    const QString answer = triage.text(u"duplicates");
    auto *line = new QHBoxLayout;
    const auto button = [&](const QString &name, const QString &words) {
        auto *made = new QPushButton(words, m_content);
        made->setObjectName(name);
        made->setEnabled(!m_session.reg().isReadOnly());
        line->addWidget(made);
        return made;
    };
    if (!answer.isEmpty()) {
        const Field *of = triage.schema().field(u"duplicate_of");
        auto *words = plainLabel(answer == u"duplicate" ? tr("● The same event as %1.").arg(m_session.reference().displayText(*of, triage))
                                                        : tr("● %1.").arg(m_session.reference().label(u"duplicate_review"_qs, answer)), m_content);
        words->setObjectName(u"duplicateAnswer"_qs);
        line->addWidget(words, 1);
        if (answer == u"duplicate")
            connect(button(u"closeDuplicate"_qs, tr("Close as a duplicate")), &QPushButton::clicked, this, &DuplicateList::closeRequested);
        connect(button(u"reopenDuplicates"_qs, tr("Take back")), &QPushButton::clicked, this, &DuplicateList::reopened);
    } else {
        connect(button(u"notSame"_qs, tr("Not the same as any other")), &QPushButton::clicked, this, [this] { Q_EMIT decided({}); });
        line->addStretch(1);
    }
    layout->addLayout(line);
}

} // namespace candour
