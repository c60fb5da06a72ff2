#pragma once

#include "records/catalogue.h"
#include "records/safe/incident.h"
#include "records/safe/learningresponse.h"
#include "records/shared/organisation.h"
#include "services/shared/session.h"
#include "support/newregister.h"

#include <QTemporaryDir>

#include <memory>

namespace candour::test {

/// \brief A session over a new register with the shipped lists, on 23 November 2026, gone with this object.
/// Everything in it is fictional.
class ListFixture
{
public:
    ListFixture()
    {
        m_session = std::make_unique<Session>(newRegister(u"with lists"_qs, createRegister, m_folder.filePath(u"northvale.candour"_qs), desk(u"desk-one"_qs)));
    }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Register &reg() { return m_session->reg(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// The same file as another window has it open.
    [[nodiscard]] std::unique_ptr<Register> otherWindow()
    {
        auto reg = Register::open(m_session->reg().path(), desk(u"desk-two"_qs));
        if (!reg)
            qFatal("%s", qPrintable(reg.error().message));
        return std::move(*reg);
    }

    template <typename T>
    T add(T record)
    {
        record.id = reg().newId();
        const auto written = reg().apply(created(u"Add"_qs, untyped(record)));
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        return *reg().find(Id<T>(record.id));
    }

    /// A response in analysis that began in June and is due on 12 January 2027, or what is changed of that.
    LearningResponse addResponse(const QString &title, const QString &type = u"psii"_qs, const QString &state = u"analysis"_qs)
    {
        LearningResponse response;
        response.title = title;
        response.type = type;
        response.state = state;
        response.unit = m_unit;
        response.commissionedOn = QDate(2026, 7, 1);
        response.startedOn = QDate(2026, 7, 14);
        response.agreedDueOn = QDate(2027, 1, 12);
        return add(response);
    }
    /// New responses get this ward.
    void setUnit(Id<OrganisationUnit> unit) { m_unit = unit; }

    OrganisationUnit addWard(const QString &name)
    {
        OrganisationUnit ward;
        ward.name = name;
        ward.level = u"ward"_qs;
        return add(ward);
    }

    Incident addIncident(const QString &title)
    {
        Incident incident;
        incident.title = title;
        incident.eventType = u"incident"_qs;
        incident.occurredOn = QDate(2026, 11, 3);
        incident.reportedOn = QDate(2026, 11, 4);
        return add(incident);
    }

private:
    [[nodiscard]] Register::Desk desk(const QString &device) const
    {
        return {m_catalogue, m_clock, device, {u"Tester"_qs, u"Administrator"_qs}, std::chrono::milliseconds(200)};
    }

    QTemporaryDir m_folder {folderTemplate()};
    FixedClock m_clock {QDate(2026, 11, 23)};
    Catalogue m_catalogue = allRecordTypes();
    std::unique_ptr<Session> m_session;
    Id<OrganisationUnit> m_unit;
};

} // namespace candour::test
