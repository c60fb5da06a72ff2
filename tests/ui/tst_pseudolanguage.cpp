#include "windowpages.h"

#include "look/clocklabel.h"
#include "look/elidedlabel.h"
#include "look/statechip.h"
#include "support/pseudotranslator.h"
#include "support/warnings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>

using namespace candour;
using namespace candour::test;

/// \brief The whole window in a language that nobody speaks, with texts 40 % longer than English ones.
class tst_PseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void keepsWhatATranslatorMustKeep_data();
    void keepsWhatATranslatorMustKeep();
    void everyTextGoesThroughATranslator_data() { addPageRows(); }
    void everyTextGoesThroughATranslator();
    void everyMenuGoesThroughATranslator();
    void noTextIsCut_data() { addPageRows(); }
    void noTextIsCut();

private:
    PseudoTranslator m_translator;
};

namespace {

constexpr int mostRows = 30; ///< of a table: its rows repeat the same words

/// What the rows of a list or table show and say of themselves. What is data in them is told from our words later.
QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                texts << model.index(row, column).data(role).toString();
        }
    }
    return texts;
}

/// Every text that a widget shows, other than what people typed.
QStringList textsOf(QWidget *widget)
{
    if (auto *chip = qobject_cast<StateChip *>(widget))
        return {chip->chip().word};
    if (auto *label = qobject_cast<QLabel *>(widget))
        return {QTextDocumentFragment::fromHtml(label->text()).toPlainText()};
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        return {button->text()};
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        return {edit->placeholderText()};
    if (auto *box = qobject_cast<QGroupBox *>(widget))
        return {box->title()};
    QStringList texts;
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    } else if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation()).toString();
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
        texts = textsOf(*view->model());
    }
    return texts;
}

/// Labels and other words of the reference lists: data, which come in the language of their source.
QStringList wordsOfLists(const Session &session)
{
    Query query;
    query.type = u"reference_item"_qs;
    const auto items = session.reg().all(query);
    QStringList words;
    for (const RecordData &item : items ? *items : QList<RecordData>()) {
        for (const Field &field : item.schema().fields()) {
            const QString text = item.text(field.name);
            words << text;
            for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).object())
                words << value.toString();
        }
    }
    words.removeDuplicates();
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

/// \brief Takes away what no translator sees: words of the lists, of records (in these tests all begin with Zz), references,
/// days, names of keys and files, and who is at the desk.
QString withoutData(QString text, const QStringList &wordsOfLists)
{
    static const QRegularExpression data(u"\\bZz\\w+|\\b[A-Z]{1,3}-\\d{4}-\\d+"
                                         "|\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3})(?: \\d{4})?"
                                         "|\\b(?:Ctrl|Alt|Shift)\\+\\S+|\\bF\\d+\\b|\\S+\\.candour\\b|(?:/[\\w.-]+){2,}|\\bWard\\b|\\bTester\\b|\\bSpecialist\\b"_qs);
    if (wordsOfLists.contains(text))
        return {};
    text.remove(data);
    for (const QString &word : wordsOfLists) {
        // "No" may stand alone, but is not to be cut out of other words.
        if (word.size() > 3)
            text.remove(word);
    }
    return text;
}

bool isUntranslated(const QString &text, const QStringList &wordsOfLists)
{
    static const QRegularExpression word(u"\\p{L}{2,}"_qs);
    const QString left = withoutPseudo(text);
    return word.match(left).hasMatch() && word.match(withoutData(left, wordsOfLists)).hasMatch();
}

/// Whether an ancestor scrolls the widget into view, so that standing outside its parent is no loss.
bool scrolls(const QWidget *parent)
{
    return parent->parentWidget() && qobject_cast<QAbstractScrollArea *>(parent->parentWidget()->parentWidget());
}

/// What is wrong with the room of a widget; nothing where its text stands there whole.
QString shortageOf(QWidget *widget)
{
    auto *label = qobject_cast<QLabel *>(widget);
    auto *button = qobject_cast<QAbstractButton *>(widget);
    const auto *tool = qobject_cast<QToolButton *>(widget);
    const bool showsText = !tool || tool->icon().isNull() || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
    const QString text = label ? label->text() : button && showsText ? button->text() : QString();
    // These labels have dots where they are cut and say all of it, and more, as their tooltip.
    if (text.isEmpty() || qobject_cast<ElidedLabel *>(widget) || (qobject_cast<ClockLabel *>(widget) && !widget->toolTip().isEmpty()))
        return {};
    const QWidget *parent = widget->parentWidget();
    if (parent && !scrolls(parent) && !widget->isWindow() && !parent->rect().contains(widget->geometry()))
        return u"stands outside its parent"_qs;
    if (label && label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return needed > label->height() ? u"needs a height of %1, has %2"_qs.arg(needed).arg(label->height()) : QString();
    }
    const int needed = widget->sizeHint().width();
    return needed > widget->width() ? u"needs a width of %1, has %2"_qs.arg(needed).arg(widget->width()) : QString();
}

} // namespace

void tst_PseudoLanguage::keepsWhatATranslatorMustKeep_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("kept");
    QTest::newRow("place") << u"Edit %1 now"_qs << u"%1"_qs;
    QTest::newRow("count") << u"%Ln comment(s)"_qs << u"%Ln"_qs;
    QTest::newRow("mnemonic") << u"&Open…"_qs << u"&O"_qs;
    QTest::newRow("markup") << u"Read <b>this</b>"_qs << u"<b>"_qs;
    QTest::newRow("files") << u"Registers (*.candour);;All files (*)"_qs << u"(*.candour)"_qs;
}

void tst_PseudoLanguage::keepsWhatATranslatorMustKeep()
{
    QFETCH(QString, source);
    QFETCH(QString, kept);
    const QString text = pseudo(source);
    QVERIFY2(text.contains(kept), qPrintable(text));
    QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
    QVERIFY(text.size() >= source.size() * 7 / 5);
    QVERIFY(withoutPseudo(text + u" 12").trimmed() == u"12");
}

void tst_PseudoLanguage::everyTextGoesThroughATranslator()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    addRecords(fixture);
    const QStringList words = wordsOfLists(fixture.session());
    showPage(window, page);
    QStringList untranslated;
    for (QWidget *widget : shownWidgets()) {
        const QStringList aside {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->statusTip()};
        for (const QString &text : textsOf(widget) + aside) {
            if (isUntranslated(QTextDocumentFragment::fromHtml(text).toPlainText(), words))
                untranslated << placeOf(widget) + u": "_qs + text;
        }
    }
    QVERIFY2(untranslated.isEmpty(), told(page, untranslated));
}

void tst_PseudoLanguage::everyMenuGoesThroughATranslator()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    addRecords(fixture);
    showPage(window, u"safety.responses"_qs);
    QStringList untranslated;
    int seen = 0;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            ++seen;
            if (isUntranslated(action->text(), {}))
                untranslated << menu->title() + u" > "_qs + action->text();
        }
    }
    QVERIFY(seen > 40);
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
}

void tst_PseudoLanguage::noTextIsCut()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    addRecords(fixture);
    showPage(window, page);
    QStringList cut;
    for (QWidget *widget : shownWidgets()) {
        const QString shortage = shortageOf(widget);
        if (!shortage.isEmpty()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            cut << placeOf(widget) + u": "_qs + shortage + u": "_qs + (label ? label->text() : qobject_cast<QAbstractButton *>(widget)->text());
        }
    }
    QVERIFY2(cut.isEmpty(), told(page, cut));
}

QTEST_MAIN(tst_PseudoLanguage)
#include "tst_pseudolanguage.moc"
