#include "look/chipbar.h"
#include "look/clocklabel.h"
#include "look/dateedit.h"
#include "look/elidedlabel.h"
#include "look/emptypage.h"
#include "look/growingtextedit.h"
#include "look/inlinemessage.h"
#include "look/readingorder.h"
#include "look/sectionlist.h"
#include "look/statechip.h"
#include "look/theme.h"
#include "support/warnings.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace candour;

class tst_LookWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void chipSaysItsWord();
    void everyShapeIsDrawnDifferently();
    void clockSaysItsSentence();
    void elidedLabelKeepsItsTextForReaders();
    void emptyPageOffersItsButtons();
    void sectionsModelIsSound();
    void sectionsMoveByKeyboard();
    void sectionsSayLabelAndCount();
    void sectionsKeepTheChoiceWhenTheyChange();
    void messageIsAnAlertAndCloses();
    void messageActionIsReachedByKeyboard();
    void dateAcceptsWhatTheParserReads();
    void dateRefusesAndSaysWhy();
    void dateCanBeEmptied();
    void dateCalendarOpensAndChoosesByKeyboard();
    void readOnlyDateOpensNoCalendar();
    void textGrowsAndTabMovesOn();
    void chipsAreTakenAwayByKeyboard();
    void chipsWrapWhereTheRoomEnds();
    void tabFollowsThePageHoweverLateItsPartsWereMade();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

QAccessibleInterface *spoken(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

void show(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

/// Knows one day and one complaint.
Result<QDate> parse(const QString &text)
{
    if (text == QLatin1String("12/1/27"))
        return QDate(2027, 1, 12);
    return Error {Error::Kind::Invalid, QStringLiteral("This is not a day. Write it like 12/1/27."), {}};
}

QList<Section> threeSections()
{
    return {{QStringLiteral("triage"), QStringLiteral("Triage"), Glyph::Incident, 14},
        {QStringLiteral("responses"), QStringLiteral("Responses"), Glyph::Response, 31},
        {QStringLiteral("plan"), QStringLiteral("Plan"), Glyph::Report, std::nullopt, true}};
}

} // namespace

void tst_LookWidgets::initTestCase()
{
    m_theme = std::make_unique<Theme>(Theme::Choice {Theme::Scheme::Light, 100});
}

void tst_LookWidgets::init()
{
    QTest::failOnWarning(test::anyRealWarning());
}

void tst_LookWidgets::chipSaysItsWord()
{
    StateChip chip(Chip {QStringLiteral("In analysis"), StateShape::Half, Tone::Info});
    QCOMPARE(spoken(&chip)->role(), QAccessible::StaticText);
    QCOMPARE(spoken(&chip)->text(QAccessible::Name), QStringLiteral("In analysis"));
    QVERIFY(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(QStringLiteral("In analysis")));
}

void tst_LookWidgets::everyShapeIsDrawnDifferently()
{
    // A state must be told without colour: one tone, five pictures.
    QList<QImage> seen;
    for (const auto shape :
        {StateShape::Open, StateShape::Half, StateShape::Full, StateShape::Overdue, StateShape::Paused}) {
        StateChip chip(Chip {QStringLiteral("State"), shape, Tone::Neutral});
        chip.resize(chip.sizeHint());
        const QImage image = chip.grab().toImage();
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void tst_LookWidgets::clockSaysItsSentence()
{
    ClockLabel label;
    const QString sentence = QStringLiteral("The agreed due date is 12 January 2027, in 31 working days.");
    label.setClock({QStringLiteral("Agreed due 12 Jan 2027 – 31 wd"), sentence, StateShape::Open, Tone::Neutral});
    QCOMPARE(spoken(&label)->text(QAccessible::Name), sentence);
    QCOMPARE(label.toolTip(), sentence);
}

void tst_LookWidgets::elidedLabelKeepsItsTextForReaders()
{
    const QString text = QStringLiteral("Fall with fracture on the way to the bathroom, Ward 12");
    ElidedLabel label(text);
    label.resize(60, 20);
    QVERIFY(label.isElided());
    QCOMPARE(spoken(&label)->text(QAccessible::Name), text);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
}

void tst_LookWidgets::emptyPageOffersItsButtons()
{
    EmptyPage page(Glyph::Response, QStringLiteral("Learning responses appear here."));
    QPushButton *button = page.addButton(QStringLiteral("Begin a response"), QStringLiteral("begin"));
    QSignalSpy clicked(button, &QPushButton::clicked);
    show(page);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(spoken(&page)->text(QAccessible::Name), QStringLiteral("Learning responses appear here."));
}

void tst_LookWidgets::sectionsModelIsSound()
{
    SectionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSections(threeSections());
    QCOMPARE(model.rowCount(), 3);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCount(QStringLiteral("triage"), 14);
    QCOMPARE(changed.count(), 0);
    model.setCount(QStringLiteral("triage"), 15);
    QCOMPARE(changed.count(), 1);
    model.setCount(QStringLiteral("nowhere"), 15);
    QCOMPARE(changed.count(), 1);
}

void tst_LookWidgets::sectionsMoveByKeyboard()
{
    SectionList list;
    list.setSections(threeSections());
    QCOMPARE(list.currentKey(), QStringLiteral("triage"));
    show(list);
    list.setFocus();
    QSignalSpy changed(&list, &SectionList::currentKeyChanged);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentKey(), QStringLiteral("responses"));
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.last().first().toString(), QStringLiteral("responses"));
    QTest::keyClick(&list, Qt::Key_P);
    QCOMPARE(list.currentKey(), QStringLiteral("plan"));
    QVERIFY(!list.setCurrentKey(QStringLiteral("nowhere")));
    QCOMPARE(list.currentKey(), QStringLiteral("plan"));
}

void tst_LookWidgets::sectionsSayLabelAndCount()
{
    SectionList list;
    list.setSections(threeSections());
    show(list);
    QAccessibleInterface *spokenList = spoken(&list);
    QCOMPARE(spokenList->role(), QAccessible::List);
    QCOMPARE(spokenList->childCount(), 3);
    QVERIFY(spokenList->child(0)->text(QAccessible::Name).contains(QLatin1String("Triage")));
    QVERIFY(spokenList->child(0)->text(QAccessible::Name).contains(QLatin1String("14")));
    QCOMPARE(spokenList->child(2)->text(QAccessible::Name), QStringLiteral("Plan"));
}

void tst_LookWidgets::sectionsKeepTheChoiceWhenTheyChange()
{
    SectionList list;
    list.setSections(threeSections());
    list.setCurrentKey(QStringLiteral("plan"));
    QSignalSpy changed(&list, &SectionList::currentKeyChanged);
    QList<Section> fewer = threeSections();
    fewer.removeFirst();
    list.setSections(fewer);
    QCOMPARE(list.currentKey(), QStringLiteral("plan"));
    QCOMPARE(changed.count(), 0);
    fewer.removeLast();
    list.setSections(fewer);
    QCOMPARE(list.currentKey(), QStringLiteral("responses"));
    QCOMPARE(changed.count(), 1);
}

void tst_LookWidgets::messageIsAnAlertAndCloses()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *message = new InlineMessage(&page);
    layout->addWidget(message);
    show(page);
    QVERIFY(message->isHidden());
    message->say(Tone::Critical, QStringLiteral("The folder cannot be reached."), QStringLiteral("Try again"));
    QVERIFY(message->isVisible());
    QCOMPARE(spoken(message)->role(), QAccessible::AlertMessage);
    QCOMPARE(spoken(message)->text(QAccessible::Name), QStringLiteral("The folder cannot be reached."));
    QSignalSpy dismissed(message, &InlineMessage::dismissed);
    auto *close = message->findChild<QToolButton *>(QStringLiteral("messageClose"));
    QVERIFY(!spoken(close)->text(QAccessible::Name).isEmpty());
    QTest::keyClick(close, Qt::Key_Space);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(message->isHidden());
}

void tst_LookWidgets::messageActionIsReachedByKeyboard()
{
    InlineMessage message;
    message.say(Tone::Caution, QStringLiteral("Two people changed this."), QStringLiteral("Show both"));
    QSignalSpy triggered(&message, &InlineMessage::actionTriggered);
    auto *action = message.findChild<QPushButton *>(QStringLiteral("messageAction"));
    QVERIFY(action->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(triggered.count(), 1);
    message.setClosable(false);
    QTest::keyClick(&message, Qt::Key_Escape);
    QVERIFY(!message.isHidden());
}

void tst_LookWidgets::dateAcceptsWhatTheParserReads()
{
    DateEdit edit(parse);
    show(edit);
    QSignalSpy edited(&edit, &DateEdit::dateEdited);
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("12/1/27"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edit.date().value_or(QDate()), QDate(2027, 1, 12));
    // Candour's guide to its look: dates read "12 Jan 2027".
    QCOMPARE(edit.text(), QStringLiteral("12 Jan 2027"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
}

void tst_LookWidgets::dateRefusesAndSaysWhy()
{
    DateEdit edit(parse);
    show(edit);
    edit.setDate(QDate(2027, 1, 12));
    QSignalSpy edited(&edit, &DateEdit::dateEdited);
    QSignalSpy complaint(&edit, &DateEdit::errorChanged);
    edit.lineEdit()->selectAll();
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("soonish"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QVERIFY(edit.hasError());
    QCOMPARE(edit.text(), QStringLiteral("soonish"));
    QVERIFY(!edit.date());
    QCOMPARE(edited.count(), 0);
    QCOMPARE(complaint.count(), 1);
    auto *reason = edit.findChild<QLabel *>(QStringLiteral("dateError"));
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), QStringLiteral("This is not a day. Write it like 12/1/27."));
    QCOMPARE(spoken(edit.lineEdit())->text(QAccessible::Description), reason->text());

    edit.lineEdit()->selectAll();
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("12/1/27"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QVERIFY(!edit.hasError());
    QVERIFY(!reason->isVisible());
    QCOMPARE(edited.count(), 1);
}

void tst_LookWidgets::dateCanBeEmptied()
{
    DateEdit edit(parse);
    show(edit);
    edit.setDate(QDate(2027, 1, 12));
    QSignalSpy edited(&edit, &DateEdit::dateEdited);
    edit.lineEdit()->selectAll();
    QTest::keyClick(edit.lineEdit(), Qt::Key_Delete);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QVERIFY(!edit.date());
    QVERIFY(!edit.hasError());
    QCOMPARE(edited.count(), 1);
}

void tst_LookWidgets::dateCalendarOpensAndChoosesByKeyboard()
{
    DateEdit edit(parse);
    show(edit);
    edit.setDate(QDate(2027, 1, 12));
    QSignalSpy edited(&edit, &DateEdit::dateEdited);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = edit.findChild<QCalendarWidget *>(QStringLiteral("dateCalendar"));
    QVERIFY(calendar);
    QVERIFY(calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2027, 1, 12));
    QWidget *days = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
    QVERIFY(days);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(edit.date().value_or(QDate()), QDate(2027, 1, 13));
    QCOMPARE(edited.count(), 1);
    QTRY_VERIFY(!edit.findChild<QCalendarWidget *>());
}

void tst_LookWidgets::readOnlyDateOpensNoCalendar()
{
    DateEdit edit(parse);
    edit.setReadOnly(true);
    edit.showCalendar();
    QVERIFY(!edit.findChild<QCalendarWidget *>());
}

void tst_LookWidgets::textGrowsAndTabMovesOn()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *text = new GrowingTextEdit(&page);
    auto *next = new QLineEdit(&page);
    layout->addWidget(text);
    layout->addWidget(next);
    page.resize(400, 300);
    show(page);
    text->setFocus();
    const int before = text->height();
    for (int line = 0; line < 8; ++line) {
        QTest::keyClicks(text, QStringLiteral("What happened, told in order."));
        QTest::keyClick(text, Qt::Key_Return);
    }
    QTRY_VERIFY(text->height() >= before + 4 * text->fontMetrics().lineSpacing());
    const int grown = text->height();
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QVERIFY(!text->toPlainText().contains(u'\t'));
    text->clear();
    QTRY_COMPARE(text->height(), before);
    QVERIFY(grown > before);
}

void tst_LookWidgets::chipsAreTakenAwayByKeyboard()
{
    ChipBar bar;
    QVERIFY(bar.isHidden());
    bar.setChips({{QStringLiteral("type"), QStringLiteral("Type: PSII")}, {QStringLiteral("ward"), QStringLiteral("Ward: 12")}});
    show(bar);
    auto *type = bar.findChild<QAbstractButton *>(QStringLiteral("chip_type"));
    auto *ward = bar.findChild<QAbstractButton *>(QStringLiteral("chip_ward"));
    QCOMPARE(spoken(type)->text(QAccessible::Name), QStringLiteral("Type: PSII"));
    QCOMPARE(spoken(type)->role(), QAccessible::Button);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Right);
    QVERIFY(ward->hasFocus());

    QSignalSpy triggered(&bar, &ChipBar::chipTriggered);
    QTest::keyClick(ward, Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QSignalSpy removed(&bar, &ChipBar::chipRemoved);
    connect(&bar, &ChipBar::chipRemoved, &bar,
        [&bar] { bar.setChips({{QStringLiteral("type"), QStringLiteral("Type: PSII")}}); });
    QTest::keyClick(ward, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("ward"));
    QCOMPARE(bar.keys(), QStringList(QStringLiteral("type")));
    bar.setChips({});
    QVERIFY(bar.isHidden());
}

void tst_LookWidgets::chipsWrapWhereTheRoomEnds()
{
    ChipBar bar;
    QList<FilterChip> chips;
    for (int ward = 1; ward <= 12; ++ward)
        chips.append({QString::number(ward), QStringLiteral("Ward: %1").arg(ward)});
    bar.setChips(chips);
    QVERIFY(bar.heightForWidth(200) > bar.heightForWidth(2000));
    bar.resize(200, bar.heightForWidth(200));
    show(bar);
    for (const auto *chip : bar.findChildren<QAbstractButton *>())
        QVERIFY2(bar.rect().contains(chip->geometry()), qPrintable(chip->objectName()));
}

void tst_LookWidgets::tabFollowsThePageHoweverLateItsPartsWereMade()
{
    struct Window : QWidget
    {
        bool focusNextPrevChild(bool next) override { return tabInReadingOrder({this}, next); }
    } window;
    auto *before = new QLineEdit(&window);
    auto *page = new QWidget(&window);
    auto *after = new QLineEdit(&window);
    auto *windowColumn = new QVBoxLayout(&window);
    for (QWidget *each : {static_cast<QWidget *>(before), page, static_cast<QWidget *>(after)})
        windowColumn->addWidget(each);
    auto *column = new QVBoxLayout(page);
    auto *last = new QLineEdit(page);
    column->addWidget(last);
    auto *hidden = new QLineEdit(page);
    column->insertWidget(0, hidden);
    hidden->hide();
    auto *card = new QWidget(page); // made last, read first
    auto *line = new QHBoxLayout(card);
    auto *right = new QLineEdit(card);
    line->addWidget(right);
    auto *left = new QLineEdit(card);
    line->insertWidget(0, left);
    column->insertWidget(0, card);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    for (QWidget *expected : {left, right, last, after, before}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), expected);
    }
    for (QWidget *expected : {after, last, right}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), expected);
    }
}

QTEST_MAIN(tst_LookWidgets)
#include "tst_lookwidgets.moc"
