#include "safetywalk.h"

#include "interchange/demoextract.h"
#include "support/warnings.h"

#include <QFile>

using namespace candour;
using candour::test::KeyboardWalk;

namespace {

/// Wards, people and training: what a Trust keeps before anything happens.
void furnish(KeyboardWalk &walk)
{
    candour::test::WindowFixture &on = walk.fixture;
    on.add(u"organisation_unit"_qs, {{u"name"_qs, u"Ash Ward"_qs}, {u"level"_qs, u"ward"_qs}});
    on.add(u"person"_qs, {{u"role"_qs, u"Medical Director (Operations)"_qs}, {u"kind"_qs, u"medical_director"_qs}});
    on.add(u"person"_qs, {{u"role"_qs, u"Surgical matron"_qs}});
    on.add(u"person"_qs, {{u"role"_qs, u"Engagement lead"_qs}});
    on.add(u"person"_qs, {{u"role"_qs, u"Lead pharmacist"_qs}});
    const auto lead = on.add(u"person"_qs, {{u"role"_qs, u"Investigator"_qs}, {u"name"_qs, u"Ruth Northgate"_qs}});
    for (const QString &course : {u"level_1"_qs, u"level_2"_qs, u"learning_response"_qs, u"oversight"_qs})
        on.add(u"training_record"_qs, {{u"person"_qs, lead.id.toString()}, {u"course"_qs, course}, {u"completed_on"_qs, u"2026-03-01"_qs}, {u"provider"_qs, u"Academy"_qs}});
}

bool writeExtract(const QString &path)
{
    DemoOptions options;
    options.rows = 100;
    options.units = {u"Ash Ward"_qs};
    options.from = QDate(2026, 9, 1);
    options.to = QDate(2026, 11, 20);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(demoIncidentExtract(options).csv) > 0;
}

} // namespace

void tst_SafetyWalk::initTestCase()
{
    m_walk = std::make_unique<KeyboardWalk>();
    furnish(*m_walk);
    QVERIFY(writeExtract(m_walk->fixture.file(u"extract.csv"_qs)));
}

void tst_SafetyWalk::init()
{
    QTest::failOnWarning(candour::test::anyRealWarning());
    if (!m_walk->isWell())
        QSKIP("the walk ended before this");
}

void tst_SafetyWalk::cleanup()
{
    QVERIFY2(m_walk->isWell() || QTest::currentTestFailed(), m_walk->trouble().constData());
}

void tst_SafetyWalk::cleanupTestCase()
{
    for (const QString &line : m_walk->counts())
        qInfo("%s", qPrintable(line));
    QVERIFY2(m_walk->complaints().isEmpty(), qPrintable(m_walk->complaints().join(u'\n')));
    m_walk.reset();
}

QTEST_MAIN(tst_SafetyWalk)
