#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "partwindow.h"
#include "support/warnings.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace candour;
using namespace candour::test;

/// A theme's page and the interview form in the window: numbered scenarios and traps are those of psirf.md.
class tst_ThemePart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void scenario29TheLastWholeQuarterIsShownWithItsRecords();
    void scenario29TheNoteIsOfferedForComment();
    void aFigureOfAnotherSystemIsAddedForTheDaysShown();
    void trap17TheInterviewFormShowsTheNotice();
};

namespace {

struct ThemeWindow : PartWindow
{
    RecordData theme = add(u"theme"_qs, {{u"name"_qs, u"Deteriorating patient"_qs}});

    /// The window's day is in Q3 2026/27: the last whole quarter is July to September.
    RecordData event(const QString &on)
    {
        return add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Score rose unseen"_qs}, {u"occurred_on"_qs, on}, {u"reported_on"_qs, u"2026-10-02"_qs}, {u"theme"_qs, theme.id.toString()}});
    }
    void audit()
    {
        const RecordData project = add(u"audit_project"_qs, {{u"title"_qs, u"NEWS2 recording"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"theme"_qs, theme.id.toString()}});
        RecordData result = session().records().blank(u"criterion_result"_qs).value();
        result.setValue(u"project", project.id.toString());
        result.setValue(u"statement", u"NEWS2 is recorded"_qs);
        result.setValue(u"numerator", 94);
        result.setValue(u"denominator", 100);
        result.setValue(u"frozen_on", QDate(2026, 9, 15));
        if (!session().reg().apply(created(u"Result"_qs, result)))
            qFatal("the result cannot be written");
    }
    void openTheme() { openPart(theme, u"evidence"_qs); }
    [[nodiscard]] const Table &rows(const QString &section) const { return in<WordTable>(section + u"_table"_qs)->table(); }
    [[nodiscard]] InlineMessage *question() const { return part()->findChild<InlineMessage *>(QString(), Qt::FindDirectChildrenOnly); }
};

} // namespace

void tst_ThemePart::scenario29TheLastWholeQuarterIsShownWithItsRecords()
{
    ThemeWindow on;
    on.event(u"2026-09-30"_qs);
    on.event(u"2026-10-01"_qs);
    on.openTheme();
    QVERIFY2(on.in<QComboBox>(u"themePeriod"_qs)->currentText().startsWith(u"Q2 2026/27 (1 Jul 2026 to 30 Sep 2026)"), qPrintable(on.in<QComboBox>(u"themePeriod"_qs)->currentText()));
    QCOMPARE(on.rows(u"lines"_qs).rows.at(0).mid(0, 3), (QStringList {u"Incidents"_qs, u"1"_qs, u"1"_qs}));
    auto *lines = on.in<WordTable>(u"lines_table"_qs);
    lines->setFocus();
    on.key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(on.rows(u"behind"_qs).rows.size(), std::size_t(1));
    QCOMPARE(on.rows(u"behind"_qs).rows.at(0).at(1), u"Score rose unseen"_qs);
    QVERIFY(!on.question()->isVisible());
}

void tst_ThemePart::scenario29TheNoteIsOfferedForComment()
{
    ThemeWindow on;
    on.event(u"2026-08-12"_qs);
    on.audit();
    on.openTheme();
    QVERIFY(on.question()->isVisible());
    QVERIFY2(on.question()->text().startsWith(u"High process compliance, continuing harm?"), qPrintable(on.question()->text()));
    QCOMPARE(on.question()->tone(), Tone::Info);
    QCOMPARE(on.count(u"theme_note"_qs), 0);
    on.press(u"notes_add"_qs);
    auto *slip = on.in<QWidget>(u"slip_theme_note"_qs);
    on.fill(slip, u"comment"_qs, u"Recorded, but not acted on at night"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.rows(u"notes"_qs).rows.size(), std::size_t(1));
    QCOMPARE(on.rows(u"notes"_qs).rows.at(0).at(3), u"Recorded, but not acted on at night"_qs);
    QCOMPARE(on.rows(u"notes"_qs).rows.at(0).at(2), on.question()->text());
}

void tst_ThemePart::aFigureOfAnotherSystemIsAddedForTheDaysShown()
{
    ThemeWindow on;
    on.openTheme();
    on.press(u"lines_add"_qs);
    auto *slip = on.in<QWidget>(u"slip_theme_figure"_qs);
    on.choose(slip, u"source_type"_qs, u"Complaints and concerns"_qs);
    on.fill(slip, u"title"_qs, u"Delay in noticing"_qs);
    on.fill(slip, u"on_theme"_qs, u"6"_qs);
    on.fill(slip, u"out_of"_qs, u"71"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!slip->isVisible());
    QCOMPARE(on.rows(u"lines"_qs).rows.back(), (QStringList {u"Complaints and concerns: Delay in noticing"_qs, u"6"_qs, u"71"_qs, u"8.5%"_qs, u"complaints and concerns, altogether"_qs}));
}

// What people say in an interview has no special protection here, and the form says so before any note is written.
void tst_ThemePart::trap17TheInterviewFormShowsTheNotice()
{
    ThemeWindow on;
    const RecordData response = on.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Rising score at night"_qs}});
    const RecordData interview = on.add(u"interview"_qs, {{u"learning_response"_qs, response.name()}, {u"pseudonym"_qs, u"Staff A"_qs}, {u"party"_qs, u"staff"_qs}, {u"kind"_qs, u"conversation"_qs}});
    on.openPart(interview, u"form"_qs);
    const QLabel *notice = nullptr;
    for (const QLabel *label : on.window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"Local notes have no special protection in law"))
            notice = label;
    }
    QVERIFY(notice);
    QVERIFY(notice->text().contains(u"promise no confidentiality"));
    auto *notes = on.shown<QWidget>(u"notes"_qs);
    QVERIFY(notes);
    QVERIFY(notice->mapToGlobal(QPoint()).y() < notes->mapToGlobal(QPoint()).y());
}

QTEST_MAIN(tst_ThemePart)
#include "tst_themepart.moc"
