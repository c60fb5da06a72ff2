#pragma once

#include "support/testsession.h"
#include "workflow/safe/analysis.h"

#include <QTest>

namespace candour::test {

/// \brief A register with one invented PSII, filled step by step as a test needs it. Everything is made up.
class CaseFixture
{
public:
    using Texts = QList<std::pair<QString, QString>>;

    CaseFixture()
        : lead(session.add(u"person"_qs, {{u"role"_qs, u"Patient safety investigator"_qs}})),
          owner(session.add(u"person"_qs, {{u"role"_qs, u"Lead pharmacist"_qs}})),
          response(session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Delay in recognising deterioration"_qs}, {u"lead"_qs, lead.id.toString()}}))
    {
    }

    /// A record of the response, from texts as the command line takes them.
    RecordData add(const QString &type, const Texts &texts)
    {
        return session.add(type, Texts {{u"learning_response"_qs, response.text(u"reference")}} + texts);
    }
    RecordData question(const QString &text, const QString &inScope = u"yes"_qs, const Texts &more = {})
    {
        return add(u"tor_item"_qs, Texts {{u"text"_qs, text}, {u"raised_by"_qs, u"family"_qs}, {u"in_scope"_qs, inScope}} + more);
    }
    RecordData evidence(const QString &source, const QString &type = u"observation"_qs)
    {
        return add(u"evidence_item"_qs, {{u"source"_qs, source}, {u"evidence_type"_qs, type}});
    }
    RecordData factor(const QString &statement, const QString &element, const QString &effect = u"barrier"_qs, const Texts &more = {})
    {
        return add(u"system_factor"_qs, Texts {{u"statement"_qs, statement}, {u"element"_qs, element}, {u"effect"_qs, effect}} + more);
    }
    RecordData considered(const QString &element)
    {
        return add(u"element_consideration"_qs, {{u"element"_qs, element}, {u"words"_qs, u"Looked at with the team"_qs}});
    }
    RecordData finding(const QString &text, const QList<RecordData> &evidence, const QList<RecordData> &factors, const QList<RecordData> &questions = {})
    {
        return add(u"finding"_qs, {{u"text"_qs, text}, {u"evidence"_qs, references(evidence)}, {u"factors"_qs, references(factors)}, {u"tor_items"_qs, references(questions)}});
    }
    RecordData entry(const QString &time, const QString &words, const Texts &more = {})
    {
        return add(u"timeline_entry"_qs, Texts {{u"starts_at"_qs, time}, {u"time_precision"_qs, u"exact"_qs}, {u"lane"_qs, u"team"_qs}, {u"kind"_qs, u"work_as_done"_qs}, {u"what_happened"_qs, words}} + more);
    }
    /// An action that the lint has nothing to say about, accepted by its owner.
    RecordData goodAction(const QString &title, const Texts &more = {})
    {
        return add(u"action"_qs, Texts {{u"title"_qs, title}, {u"owner"_qs, owner.id.toString()}, {u"accepted_on"_qs, u"2026-11-20"_qs}, {u"due_on"_qs, u"2027-03-31"_qs},
            {u"measure"_qs, u"Weekly stock check"_qs}} + more);
    }
    /// Puts the response into a state, as the steps before would have done.
    void putInto(const QString &state, const Texts &more = {})
    {
        RecordData now = more.isEmpty() ? session.stored(response) : session.set(session.stored(response), more);
        RecordData moved = now;
        moved.setValue(u"state", state);
        const auto written = session->reg().apply(edited(u"Move"_qs, now, moved));
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
    }
    Result<ChangeSet> move(const QString &to, const Overrule &overrule = {}) { return session->workflow().move(session.stored(response), to, overrule); }
    /// What keeps the response from a state, one text.
    [[nodiscard]] QString missing(const QString &to, Guard::Kind kind = Guard::Kind::Hard)
    {
        for (const StepCheck &step : session->workflow().steps(session.stored(response))) {
            if (step.transition->to == to)
                return step.sentences(kind).join(u'\n');
        }
        return u"there is no such step"_qs;
    }
    [[nodiscard]] Analysis analysis()
    {
        const auto read = analysisOf(session->reg(), response.id);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }

    static QString references(const QList<RecordData> &records)
    {
        QStringList ids;
        for (const RecordData &record : records)
            ids << record.id.toString();
        return ids.join(u',');
    }

    TestSession session;
    RecordData lead;
    RecordData owner;
    RecordData response;
};

} // namespace candour::test
