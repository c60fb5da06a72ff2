#include "windowpages.h"

#include "forms/recordpanel.h"
#include "look/sectionlist.h"
#include "support/warnings.h"

#include <QLayout>
#include <QStackedLayout>
#include <QTabBar>

using namespace candour;
using namespace candour::test;

/// \brief The whole window as for a script that is written from right to left.
class tst_RightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanupTestCase() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void sectionsStandAtTheRightOfTheRecord();
    void workspacesBeginAtTheRight();
    void neighboursDoNotOverlap_data() { addPageRows(); }
    void neighboursDoNotOverlap();
    void widgetsStayInsideTheirParents_data() { addPageRows(); }
    void widgetsStayInsideTheirParents();
};

namespace {

/// The widgets that a layout and the layouts within it place, so far as they are shown.
void collectWidgets(const QLayout *layout, QList<QWidget *> &widgets)
{
    if (qobject_cast<const QStackedLayout *>(layout))
        return;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            collectWidgets(item->layout(), widgets);
        else if (item->widget() && item->widget()->isVisible())
            widgets.append(item->widget());
    }
}

QString describe(const QWidget *widget)
{
    const QRect at = widget->geometry();
    return u"%1 (%2, %3, %4 x %5)"_qs.arg(placeOf(widget)).arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
}

} // namespace

void tst_RightToLeft::sectionsStandAtTheRightOfTheRecord()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    addRecords(fixture);
    showPage(window, u"record:overview.actions"_qs);
    const auto *sections = fixture.shown<SectionList>(u"sections"_qs);
    QVERIFY(sections);
    const RecordPanel *panel = nullptr;
    for (const RecordPanel *each : window.findChildren<RecordPanel *>())
        panel = each->isVisible() ? each : panel;
    QVERIFY(panel);
    QVERIFY(sections->mapToGlobal(QPoint(0, 0)).x() >= panel->mapToGlobal(QPoint(panel->width(), 0)).x());
}

void tst_RightToLeft::workspacesBeginAtTheRight()
{
    WindowFixture fixture;
    fixture.startOnRegister();
    const auto *tabs = fixture.shown<QTabBar>(u"workspaces"_qs);
    QVERIFY(tabs);
    QVERIFY(tabs->tabRect(0).left() > tabs->tabRect(1).left());
}

void tst_RightToLeft::neighboursDoNotOverlap()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    addRecords(fixture);
    showPage(window, page);
    QStringList overlaps;
    int compared = 0;
    for (const QWidget *widget : shownWidgets()) {
        QList<QWidget *> neighbours;
        if (widget->layout())
            collectWidgets(widget->layout(), neighbours);
        for (qsizetype i = 0; i < neighbours.size(); ++i) {
            for (qsizetype j = i + 1; j < neighbours.size(); ++j) {
                ++compared;
                if (neighbours.at(i)->geometry().intersects(neighbours.at(j)->geometry()))
                    overlaps << describe(neighbours.at(i)) + u" and "_qs + describe(neighbours.at(j));
            }
        }
    }
    QVERIFY(compared > 3);
    QVERIFY2(overlaps.isEmpty(), told(page, overlaps));
}

void tst_RightToLeft::widgetsStayInsideTheirParents()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    addRecords(fixture);
    showPage(window, page);
    QStringList outside;
    for (const QWidget *widget : shownWidgets()) {
        QList<QWidget *> children;
        if (widget->layout())
            collectWidgets(widget->layout(), children);
        for (const QWidget *child : children) {
            if (child->geometry().left() < 0 || child->geometry().right() > widget->width())
                outside << describe(child);
        }
    }
    QVERIFY2(outside.isEmpty(), told(page, outside));
}

QTEST_MAIN(tst_RightToLeft)
#include "tst_righttoleft.moc"
