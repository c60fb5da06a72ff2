#include "pages/importwizard/donestep.h"

#include "base/numbers.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "pages/importwizard/importdraft.h"
#include "services/shared/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

QString sectionOfKind(const QString &kind)
{
    if (kind == u"incidents")
        return u"safety.incidents"_qs;
    if (kind == u"measures")
        return u"overview.dashboard"_qs;
    return kind == u"national_audits" ? u"audit.national"_qs : u"experience.comments"_qs;
}

} // namespace

DoneStep::DoneStep(ImportDraft &draft, Session &session, QWidget *parent)
    : ImportStep(draft, parent)
    , m_session(session)
    , m_head(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_rows(new QPushButton(tr("&Show the rows"), this))
    , m_quarantine(new QPushButton(tr("Show the &quarantine"), this))
    , m_undo(new QPushButton(tr("&Undo the import"), this))
{
    m_head->setFont(headFont(font()));
    m_counts->setObjectName(u"outcome"_qs);
    m_rows->setObjectName(u"showRows"_qs);
    m_quarantine->setObjectName(u"showQuarantine"_qs);
    m_undo->setObjectName(u"undoImport"_qs);
    makePrimary(m_rows);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_rows, m_quarantine, m_undo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_counts);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_rows, &QPushButton::clicked, this, [this] { Q_EMIT goToSection(sectionOfKind(this->draft().kind.key)); });
    connect(m_quarantine, &QPushButton::clicked, this, [this] { Q_EMIT goToSection(u"overview.quarantine"_qs); });
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::takeBack);
}

QWidget *DoneStep::firstField() const
{
    return m_rows;
}

void DoneStep::begin()
{
    if (!draft().outcome)
        return;
    const ImportOutcome &outcome = *draft().outcome;
    m_head->setText(tr("Imported as %1").arg(outcome.reference));
    m_counts->setText(tr("%1 of %2 rows were taken, %3 wait in quarantine, %4 were there already.")
        .arg(countText(outcome.check.rowsAccepted), countText(outcome.check.rowsRead), countText(outcome.check.rowsQuarantined),
            countText(outcome.check.rowsDuplicate)));
    m_quarantine->setEnabled(outcome.check.rowsQuarantined > 0);
    m_undo->setEnabled(true);
    m_message->dismiss();
}

void DoneStep::takeBack()
{
    const auto undone = m_session.reg().apply(draft().outcome->step.inverse(tr("Undo the import %1").arg(draft().outcome->reference)));
    if (!undone) {
        say(undone.error());
        return;
    }
    m_undo->setEnabled(false);
    m_message->say(Tone::Positive, tr("The import was taken back. Its rows are out of lists and counts."));
}

void DoneStep::say(const Error &error)
{
    m_message->say(Tone::Critical, error.message);
}

} // namespace candour
