#pragma once

#include "base/clock.h"
#include "interchange/importer.h"
#include "records/catalogue.h"
#include "services/shared/session.h"
#include "support/newregister.h"
#include "workflow/referencedata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candour::test {

/// \brief A new register in a folder of its own, with the lists that ship, and files to import into it.
class ImportFixture
{
public:
    ImportFixture()
    {
        m_register = newRegister(u"with lists"_qs, createRegister, m_folder.filePath(u"register.candour"_qs), {m_catalogue, m_clock, u"desk"_qs, {u"Test"_qs, u"admin"_qs}});
        m_reference = std::make_unique<ReferenceData>(*m_register, QList<ReferenceSet>());
    }

    [[nodiscard]] Register &reg() { return *m_register; }
    [[nodiscard]] const ReferenceData &reference() const { return *m_reference; }

    QString write(const QByteArray &bytes, const QString &name = u"file.csv"_qs)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's file could not be written.");
        return path;
    }

    /// The importer for a file; ends the test program where the file cannot be opened.
    [[nodiscard]] Importer importer(const QString &path, const QString &kind)
    {
        auto opened = Importer::open(path, kind, *m_register, *m_reference);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    [[nodiscard]] QByteArray digest() const
    {
        const auto digest = m_register->contentDigest();
        return digest ? *digest : QByteArray();
    }

    [[nodiscard]] QList<RecordData> all(const QString &type) const
    {
        Query query;
        query.type = type;
        const auto records = m_register->all(query);
        return records ? *records : QList<RecordData>();
    }

    /// How many records hold a value; a null one counts those without.
    [[nodiscard]] qint64 count(const QString &type, const QString &field, const QVariant &value) const
    {
        Query query;
        query.type = type;
        query.where = {{field, Condition::Operator::Equals, value}};
        const auto found = m_register->count(query);
        return found ? *found : -1;
    }

private:
    QTemporaryDir m_folder {folderTemplate()};
    Catalogue m_catalogue = allRecordTypes();
    FixedClock m_clock {QDate(2026, 11, 23)};
    std::unique_ptr<Register> m_register;
    std::unique_ptr<ReferenceData> m_reference;
};

/// "85.0%" of positive answers among people with a score, by the rule of the Friends and Family Test.
struct Scores
{
    qint64 answered = 0;
    qint64 positive = 0;
    qint64 negative = 0;
};

[[nodiscard]] inline Scores scoresIn(const ImportFixture &fixture)
{
    Scores scores;
    for (const RecordData &person : fixture.all(u"respondent"_qs)) {
        const QString score = person.text(u"fft_score");
        scores.answered += score.isEmpty() ? 0 : 1;
        scores.positive += score == u"very_good" || score == u"good" ? 1 : 0;
        scores.negative += score == u"poor" || score == u"very_poor" ? 1 : 0;
    }
    return scores;
}

} // namespace candour::test
