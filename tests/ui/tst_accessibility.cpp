#include "windowfixture.h"

#include "support/warnings.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>

using namespace candour;
using candour::test::WindowFixture;

class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFocusableWidgetHasAName_data();
    void everyFocusableWidgetHasAName();
    void tabVisitsEveryEditor_data();
    void tabVisitsEveryEditor();
    void noMnemonicTwiceInAMenu();
    void noMnemonicTwiceOnAPage_data();
    void noMnemonicTwiceOnAPage();

private:
    static void addPages();
    /// Brings up the page of the row, with a new record beside the list where it has one.
    static void open(MainWindow &window, const QString &page);
};

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 4; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()) + u'#' + each->objectName());
    return path.join(u" > "_qs);
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'&' && text.at(i + 1) != u'&')
            return text.at(i + 1).toLower();
        if (text.at(i) == u'&')
            ++i;
    }
    return {};
}

} // namespace

void tst_Accessibility::init()
{
    QTest::failOnWarning(candour::test::anyRealWarning());
}

void tst_Accessibility::addPages()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("start") << u"start"_qs;
    QTest::newRow("import") << u"import"_qs;
    for (const SectionDescription &section : allSections())
        QTest::newRow(qPrintable(section.key)) << section.key;
}

void tst_Accessibility::open(MainWindow &window, const QString &page)
{
    if (page == u"start") {
        window.closeRegister();
    } else if (page == u"import") {
        window.startImport();
    } else {
        window.view()->goToSection(page);
        const Schema *schema = nullptr;
        for (const SectionDescription &section : allSections()) {
            if (section.key == page && section.isList())
                schema = window.session()->reg().catalogue().find(section.list.type);
        }
        if (schema && schema->isAddedByHand())
            window.command(u"newRecord"_qs)->trigger();
    }
    QTest::qWait(20);
}

void tst_Accessibility::everyFocusableWidgetHasAName_data()
{
    addPages();
}

void tst_Accessibility::everyFocusableWidgetHasAName()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    open(window, page);
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (takesFocus(widget) && nameOf(widget).isEmpty())
            nameless << describe(widget);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void tst_Accessibility::tabVisitsEveryEditor_data()
{
    addPages();
}

void tst_Accessibility::tabVisitsEveryEditor()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    open(window, page);
    QSet<QWidget *> expected;
    for (QWidget *widget : window.centralWidget()->findChildren<QWidget *>()) {
        if (takesFocus(widget) && !qobject_cast<QScrollArea *>(widget))
            expected.insert(widget);
    }
    QList<QWidget *> visited;
    QWidget *first = QApplication::focusWidget();
    for (int step = 0; step < 400; ++step) {
        QWidget *focus = QApplication::focusWidget();
        visited.append(focus);
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    QStringList missed;
    for (QWidget *widget : expected) {
        const bool inside = std::any_of(visited.begin(), visited.end(), [&](QWidget *each) { return each && (each == widget || widget->isAncestorOf(each)); });
        if (!inside && takesFocus(widget))
            missed << describe(widget);
    }
    QStringList way;
    for (QWidget *each : visited)
        way << (each ? each->objectName() : u"nowhere"_qs);
    QVERIFY2(missed.isEmpty(), qPrintable(u"the way was: "_qs + way.join(u", "_qs) + u"\nmissed:\n"_qs + missed.join(u'\n')));
}

void tst_Accessibility::noMnemonicTwiceInAMenu()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    QList<QWidget *> menus {window.menuBar()};
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        menus.append(menu);
    for (QWidget *menu : menus) {
        QSet<QChar> taken;
        for (const QAction *action : menu->actions()) {
            const QChar letter = mnemonicOf(action->text());
            if (letter.isNull())
                continue;
            QVERIFY2(!taken.contains(letter), qPrintable(action->text()));
            taken.insert(letter);
        }
    }
}

void tst_Accessibility::noMnemonicTwiceOnAPage_data()
{
    addPages();
}

void tst_Accessibility::noMnemonicTwiceOnAPage()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    open(window, page);
    QSet<QChar> taken;
    for (const QAction *action : window.menuBar()->actions())
        taken.insert(mnemonicOf(action->text()));
    for (QWidget *widget : window.centralWidget()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        QVERIFY2(!taken.contains(letter), qPrintable(text));
        taken.insert(letter);
    }
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
