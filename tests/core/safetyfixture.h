#pragma once

#include "support/testsession.h"

#include <QTest>

namespace candour::test {

using Texts = QList<std::pair<QString, QString>>;

/// \brief Small builders for cases of the safety workspace, over a session of its own.
class SafetyCase
{
public:
    TestSession session;

    void on(int year, int month, int day) { session.clock().set(FixedClock(QDate(year, month, day)).now()); }

    RecordData incident(const QString &occurred, const QString &reported, const Texts &more = {})
    {
        return session.add(u"incident"_qs, Texts {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Invented event"_qs}, {u"occurred_on"_qs, occurred},
            {u"occurred_precision"_qs, u"exact"_qs}, {u"reported_on"_qs, reported}, {u"aware_on"_qs, reported}, {u"immediate_actions"_qs, u"None needed"_qs}} + more);
    }
    RecordData patient(const RecordData &incident, const QString &physical, const QString &psychological, const Texts &more = {})
    {
        return session.add(u"affected_person"_qs, Texts {{u"incident"_qs, incident.id.toString()}, {u"role"_qs, u"patient"_qs}, {u"pseudonym"_qs, u"Patient A"_qs},
            {u"physical_harm"_qs, physical}, {u"psychological_harm"_qs, psychological}} + more);
    }
    RecordData person(const QString &role, const QString &kind, const Texts &more = {})
    {
        return session.add(u"person"_qs, Texts {{u"role"_qs, role}, {u"kind"_qs, kind}} + more);
    }
    RecordData candour(const RecordData &incident, const RecordData &patient, const Texts &more = {})
    {
        return session.add(u"candour_case"_qs, Texts {{u"incident"_qs, incident.id.toString()}, {u"affected_person"_qs, patient.id.toString()}} + more);
    }
    RecordData step(const RecordData &candour, const QString &kind, const QString &when, const QString &method, const Texts &more = {})
    {
        return session.add(u"candour_step"_qs, Texts {{u"candour_case"_qs, candour.id.toString()}, {u"kind"_qs, kind}, {u"done_at"_qs, when},
            {u"done_by"_qs, u"Consultant"_qs}, {u"method"_qs, method}} + more);
    }
    [[nodiscard]] static Texts judged(const QString &on)
    {
        return {{u"judged_by"_qs, u"Consultant"_qs}, {u"judged_on"_qs, on}, {u"judged_reasons"_qs, u"As discussed with the ward"_qs}};
    }
    [[nodiscard]] static Texts notifiable(const QString &on, const QString &causation, const QString &limb)
    {
        return judged(on) + Texts {{u"unintended"_qs, u"yes"_qs}, {u"causation"_qs, causation}, {u"limb"_qs, limb}, {u"notifiable_on"_qs, on}};
    }
    /// What the conversation must hold, all of it.
    [[nodiscard]] static Texts wholeConversation()
    {
        return {{u"facts"_qs, u"yes"_qs}, {u"enquiries"_qs, u"yes"_qs}, {u"apology"_qs, u"yes"_qs}, {u"apology_words"_qs, u"We are sorry that this happened to you."_qs},
            {u"support"_qs, u"yes"_qs}, {u"recorded"_qs, u"yes"_qs}, {u"outcome"_qs, u"reached"_qs}};
    }

    /// Takes a step; the sentences that stand in its way, empty where it was taken.
    QStringList move(const RecordData &record, const QString &to, const Overrule &overrule = {})
    {
        const auto moved = session->workflow().move(session.stored(record), to, overrule);
        if (moved)
            return {};
        return moved.error().missing.isEmpty() ? QStringList {moved.error().message} : moved.error().missing;
    }
    /// Puts a record into a state without asking the guards, for tests that begin there.
    RecordData in(const RecordData &record, const QString &state)
    {
        RecordData moved = session.stored(record);
        moved.setValue(u"state", state);
        if (!session->reg().apply(edited(u"Move"_qs, session.stored(record), moved)))
            qFatal("the record cannot be moved");
        return session.stored(record);
    }
    [[nodiscard]] QString state(const RecordData &record) const { return session.stored(record).text(u"state"); }

    [[nodiscard]] QList<RecordData> all(const QString &type) const
    {
        Query query;
        query.type = type;
        const auto records = session->reg().all(query);
        return records ? *records : QList<RecordData>();
    }
};

} // namespace candour::test
