#include "support/testsession.h"

#include "records/catalogue.h"
#include "support/newregister.h"

namespace candour::test {

namespace {

[[noreturn]] void give(const Error &error)
{
    qFatal("%s %s", qPrintable(error.message), qPrintable(error.missing.join(u"; "_qs)));
}

} // namespace

TestSession::TestSession()
    : m_folder(folderTemplate()), m_catalogue(allRecordTypes())
{
    m_session = std::make_unique<Session>(newRegister(u"with lists"_qs, createRegister, path(), {m_catalogue, m_clock, u"test-desk"_qs, {u"Tester"_qs, u"Administrator"_qs}}));
}

TestSession::~TestSession() = default;

RecordData TestSession::add(const QString &type, const QList<std::pair<QString, QString>> &texts)
{
    const auto blank = m_session->records().blank(type);
    if (!blank)
        give(blank.error());
    const auto filled = m_session->records().withTexts(*blank, texts);
    if (!filled)
        give(filled.error());
    const auto added = m_session->records().add(*filled);
    if (!added)
        give(added.error());
    return *added;
}

RecordData TestSession::set(const RecordData &record, const QList<std::pair<QString, QString>> &texts)
{
    const auto changed = m_session->records().withTexts(record, texts);
    if (!changed)
        give(changed.error());
    const auto saved = m_session->records().save(record, *changed);
    if (!saved)
        give(saved.error());
    return *saved;
}

RecordData TestSession::stored(const RecordData &record) const
{
    const auto found = m_session->reg().find(record.schema().type(), record.id);
    if (!found)
        give(found.error());
    return *found;
}

} // namespace candour::test
