#pragma once

#include "services/safe/candourservice.h"
#include "services/shared/recordservice.h"
#include "workflow/workflow.h"

#include <QMap>

namespace candour {

/// An event that may be the same as another, and why it is offered.
struct DuplicateCandidate
{
    RecordData event;
    QStringList reasons; ///< translated: "same LFPSE reference", "same place, a day apart"
};

/// One person affected, as triage sees them.
struct TriagePerson
{
    RecordData person;
    QString physical;      ///< code as it stands now, empty where ungraded
    QString psychological;
    QString candour;       ///< state of their candour case; empty where there is none
    QList<RecordData> gradings = {}; ///< every judgement of their harm, oldest first; the report's own grade is on the person
    std::optional<CandourTrail> trail = {}; ///< their candour case; nothing where there is none
};

/// \brief Where the triage of an event stands: who was affected, what is answered, what the next step still needs.
struct TriageView
{
    RecordData event;
    RecordData triage;
    QList<TriagePerson> people; ///< in the order in which they were recorded
    QList<RecordData> screens;
    QList<RecordData> referrals;
    QList<DuplicateCandidate> duplicates;
    QString nextState;          ///< empty where triage is at its end
    QStringList missing;        ///< hard guards of the next step
    QStringList overridable;
    QStringList warnings;
    bool asksForHarm = true;    ///< harm, mandated categories and candour are asked of incidents alone
    QList<StepCheck> toPanel = {}; ///< each step from here to the panel, with what stands in its way
};

/// \brief Opens and looks at the triage of events. Borrows what it is given.
class TriageService
{
public:
    TriageService(Register &reg, const ReferenceData &reference, RecordService &records);

    /// \brief The triage of an event, made where there is none, in one step with an unanswered row for each mandated category
    /// in force on the day of the event and a candour case for each patient. An event that needs no harm grades gets the
    /// triage alone. Nothing is written where it is whole already.
    Result<RecordData> open(const RecordId &incident);

    [[nodiscard]] Result<TriageView> look(const RecordId &incident) const;

    /// \brief Answers mandated categories of an event, opened before; all in one step, with the referrals they ask for.
    /// \param answers by code of the category; \param rest the answer to every category not named, or empty
    Result<ChangeSet> answer(const RecordId &incident, const QMap<QString, QString> &answers, const QString &rest, const QString &by, QDate on);

    /// Events that may be the same one, the likeliest first: same reference in LFPSE, or the same place within a day and the
    /// same type of event or similar words. Compared within a week around the event.
    [[nodiscard]] Result<QList<DuplicateCandidate>> duplicatesOf(const RecordData &incident) const;

private:
    [[nodiscard]] std::optional<RecordData> triageOf(const RecordId &incident) const;

    Register &m_register;
    const ReferenceData &m_reference;
    RecordService &m_records;
};

} // namespace candour
