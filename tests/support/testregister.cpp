#include "support/testregister.h"

#include "records/catalogue.h"
#include "support/newregister.h"

namespace candour::test {

Incident anIncident(const QString &title)
{
    Incident incident;
    incident.eventType = u"incident"_qs;
    incident.title = title;
    incident.occurredOn = QDate(2026, 11, 20);
    incident.reportedOn = QDate(2026, 11, 21);
    return incident;
}

AffectedPerson anAffectedPerson(Id<Incident> incident, const QString &pseudonym)
{
    AffectedPerson person;
    person.incident = incident;
    person.role = u"patient"_qs;
    person.pseudonym = pseudonym;
    return person;
}

LearningResponse aLearningResponse(const QString &title)
{
    LearningResponse response;
    response.type = u"aar"_qs;
    response.title = title;
    return response;
}

Action anAction(const QString &title)
{
    Action action;
    action.title = title;
    return action;
}

SharedTheme aTheme(const QString &name)
{
    SharedTheme theme;
    theme.name = name;
    return theme;
}

OrganisationUnit aWard(const QString &name)
{
    OrganisationUnit ward;
    ward.name = name;
    ward.level = u"ward"_qs;
    return ward;
}

ImportBatch anImport(const QString &fileName)
{
    ImportBatch batch;
    batch.kind = u"feedback"_qs;
    batch.supplier = u"Fictional Surveys"_qs;
    batch.fileName = fileName;
    return batch;
}

TestRegister::TestRegister()
    : m_folder(folderTemplate()), m_path(m_folder.filePath(u"northvale.candour"_qs)), m_clock(QDate(2026, 11, 23)), m_catalogue(allRecordTypes())
{
    m_register = newRegister(u"empty"_qs, Register::create, m_path, desk());
}

TestRegister::~TestRegister() = default;

Register::Desk TestRegister::desk(const QString &device) const
{
    return {m_catalogue, m_clock, device, {u"Tester"_qs, u"Administrator"_qs}, std::chrono::milliseconds(100)};
}

std::unique_ptr<Register> TestRegister::secondWindow(const QString &device) const
{
    auto opened = Register::open(m_path, desk(device));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

Status TestRegister::reopen(Register::Mode mode)
{
    m_register.reset();
    auto opened = Register::open(m_path, desk(), mode);
    if (!opened)
        return opened.error();
    m_register = std::move(*opened);
    return {};
}

ChangeSet TestRegister::apply(const ChangeSet &set)
{
    auto written = m_register->apply(set);
    if (!written)
        qFatal("%s (%s)", qPrintable(written.error().message), qPrintable(written.error().detail));
    return *written;
}

} // namespace candour::test
