#include "interchange/demotrust.h"
#include "reports/htmlrenderer.h"
#include "reports/reportkinds.h"
#include "services/safe/answerthread.h"
#include "support/testsession.h"
#include "workflow/safe/analysis.h"
#include "workflow/safe/timelinequestions.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

/// The fictional Trust brings one whole investigation, made through the same services and guards that people use.
class tst_DemoInvestigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void theTrustHasOneWholeInvestigation();
};

void tst_DemoInvestigation::theTrustHasOneWholeInvestigation()
{
    TestSession session;
    const Status filled = fillWithDemoTrust(*session, [](const QString &) {});
    QVERIFY2(filled.ok(), filled.ok() ? "" : qPrintable(filled.error().message + filled.error().missing.join(u' ')));
    const auto response = session->reg().findBy(u"learning_response"_qs, u"title"_qs, u"Rising score at night on a surgical ward"_qs);
    QVERIFY(response);
    QCOMPARE(response->text(u"state"), u"monitoring"_qs);
    const auto analysis = analysisOf(session->reg(), response->id);
    QVERIFY(analysis);
    QCOMPARE(analysis->factors.size(), 9);
    QCOMPARE(analysis->interactions.size(), 6);
    QVERIFY(analysis->timeline.size() >= 10);
    QCOMPARE(analysis->findings.size(), 3);
    QCOMPARE(analysis->areas.size(), 3);
    QCOMPARE(analysis->actions.size(), 3);
    QVERIFY(!timelineQuestions(analysis->timeline, analysis->gapReviews, session->reference()).isEmpty());
    for (const AnswerThread &thread : answerThreads(*analysis, session->reference(), session->today()))
        QVERIFY2(thread.isAnswered(), qPrintable(thread.question.name));
    const auto report = buildReport(u"psii"_qs, {session->reg(), session->reference(), session->today(), {}, {}, true, response->text(u"reference")});
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().missing.join(u' ')));
    const QByteArray html = HtmlRenderer().render(*report);
    QVERIFY(html.contains("Considered: nothing found"));
    QVERIFY(html.contains("Her daughter remembers two calls of the bell")); // the different view stands in the report
}

QTEST_GUILESS_MAIN(tst_DemoInvestigation)
#include "tst_demoinvestigation.moc"
