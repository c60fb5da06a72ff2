#include "windowfixture.h"

#include "shell/sectionpage.h"
#include "support/warnings.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace candour;
using candour::test::WindowFixture;

class tst_Palette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsSections();
    void findsAndRunsCommands();
    void findsRecordsByReference();
    void findsRecordsByTheBeginningOfAWord();
    void showsAtMostFiveOfAType();
    void saysThatNothingWasFound();
    void escapeGivesTheFocusBack();
};

namespace {

/// What is found, one line each.
QStringList linesOf(const WindowFixture &fixture)
{
    const auto *list = fixture.find<QListView>(u"paletteList"_qs);
    QStringList lines;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        lines << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return lines;
}

void type(WindowFixture &fixture, const QString &words)
{
    fixture.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(fixture.find<QLineEdit>(u"paletteText"_qs), words);
}

} // namespace

void tst_Palette::init()
{
    QTest::failOnWarning(candour::test::anyRealWarning());
}

void tst_Palette::findsSections()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    type(fixture, u"nat"_qs);
    QVERIFY(linesOf(fixture).value(0).startsWith(u"National audits"));
    fixture.key(Qt::Key_Return);
    QCOMPARE(window.view()->currentSection(), u"audit.national"_qs);
}

void tst_Palette::findsAndRunsCommands()
{
    WindowFixture fixture;
    fixture.startOnRegister();
    type(fixture, u"dark"_qs);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.theme.choice().scheme, Theme::Scheme::Dark);
    fixture.theme.setChoice({Theme::Scheme::Light, 100});
}

void tst_Palette::findsRecordsByReference()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData first = fixture.add(u"action"_qs, {{u"title"_qs, u"Label the drawers"_qs}});
    fixture.add(u"action"_qs, {{u"title"_qs, u"Move the sink"_qs}});
    type(fixture, first.text(u"reference").toLower());
    QTRY_VERIFY(linesOf(fixture).value(0).contains(first.text(u"reference")));
    fixture.key(Qt::Key_Return);
    QCOMPARE(window.view()->currentList()->record(), first.id);
}

void tst_Palette::findsRecordsByTheBeginningOfAWord()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData theme = fixture.add(u"theme"_qs, {{u"name"_qs, u"Deteriorating patients"_qs}});
    type(fixture, u"deterio"_qs);
    QTRY_COMPARE(linesOf(fixture), QStringList {u"Deteriorating patients, , Theme"_qs});
    fixture.key(Qt::Key_Return);
    QCOMPARE(window.view()->currentSection(), u"overview.themes"_qs);
    QCOMPARE(window.view()->currentList()->record(), theme.id);
}

void tst_Palette::showsAtMostFiveOfAType()
{
    WindowFixture fixture;
    fixture.startOnRegister();
    for (int i = 0; i < 7; ++i)
        fixture.add(u"action"_qs, {{u"title"_qs, u"Zinc cupboard %1"_qs.arg(i)}});
    type(fixture, u"zinc"_qs);
    QTRY_COMPARE(linesOf(fixture).size(), 5);
    QTest::qWait(150);
    QCOMPARE(linesOf(fixture).size(), 5);
}

void tst_Palette::saysThatNothingWasFound()
{
    WindowFixture fixture;
    fixture.startOnRegister();
    type(fixture, u"qqqq"_qs);
    QTRY_VERIFY(linesOf(fixture).isEmpty());
    auto *palette = fixture.find<QWidget>(u"palette"_qs);
    const auto saysSo = [palette] {
        for (QLabel *label : palette->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Nothing"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(saysSo());
}

void tst_Palette::escapeGivesTheFocusBack()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    window.view()->goToSection(u"overview.work"_qs);
    auto *filter = fixture.shown<QLineEdit>(u"textFilter"_qs);
    filter->setFocus();
    type(fixture, u"x"_qs);
    QVERIFY(fixture.find<QWidget>(u"palette"_qs)->isVisible());
    fixture.key(Qt::Key_Escape);
    QVERIFY(!fixture.find<QWidget>(u"palette"_qs)->isVisible());
    QCOMPARE(QApplication::focusWidget(), filter);
}

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
