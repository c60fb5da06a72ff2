#include "look/candourstyle.h"
#include "look/colours.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/warnings.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace candour;


class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void contrastOfBlackOnWhiteIsTwentyOne();
    void everyPairHasEnoughContrast_data();
    void everyPairHasEnoughContrast();
    void theNamedColoursAreTheOnesOfTheGuide_data();
    void theNamedColoursAreTheOnesOfTheGuide();
    void aPaletteFindsItsTable();
    void choosingDarkChangesThePalette();
    void textSizeScalesTheFont_data();
    void textSizeScalesTheFont();
    void textSizeStaysBetweenEightyAndTwoHundred();
    void theSameChoiceChangesNothing();
    void schemeKeysComeBack();
    void shippedFontsRegister();
    void figuresOfTheTabularFontAreEquallyWide();
    void aRowIsTwentyEightPixelsAtFullSize();
    void nothingClipsAtAnyTextSize_data();
    void nothingClipsAtAnyTextSize();
};

namespace {

// WCAG 2.2, definitions of relative luminance and contrast ratio.
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

void tst_Theme::init()
{
    QTest::failOnWarning(test::anyRealWarning());
}

void tst_Theme::contrastOfBlackOnWhiteIsTwentyOne()
{
    // Proves the yardstick: 21:1 is WCAG's greatest ratio; 4.54:1 is the published one of #767676 on white.
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.001);
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
}

void tst_Theme::everyPairHasEnoughContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Theme::everyPairHasEnoughContrast()
{
    QFETCH(bool, dark);
    const Colours &colours = dark ? Colours::dark() : Colours::light();
    QSet<int> used;
    for (const ContrastPair &pair : contrastPairs()) {
        used << static_cast<int>(pair.foreground) << static_cast<int>(pair.background);
        const double ratio = contrast(colours[pair.foreground], colours[pair.background]);
        QVERIFY2(ratio >= pair.ratio,
            qPrintable(QStringLiteral("%1 on %2: %3")
                           .arg(colours[pair.foreground].name(), colours[pair.background].name())
                           .arg(ratio)));
    }
    // Divider carries no meaning, CautionMark only fills inside an outline; every other role is checked.
    for (int role = 0; role < roleCount; ++role) {
        const bool exempt = role == static_cast<int>(Role::Divider) || role == static_cast<int>(Role::CautionMark);
        QVERIFY2(exempt || used.contains(role), qPrintable(QString::number(role)));
    }
}

void tst_Theme::theNamedColoursAreTheOnesOfTheGuide_data()
{
    // Candour's guide to its look, "Measures": the colours by role that it names.
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("colour");
    QTest::newRow("accent") << false << Role::Accent << QStringLiteral("#005eb8");
    QTest::newRow("accent, dark") << true << Role::Accent << QStringLiteral("#41b6e6");
    QTest::newRow("positive") << false << Role::Positive << QStringLiteral("#006747");
    QTest::newRow("caution") << false << Role::Caution << QStringLiteral("#b35900");
    QTest::newRow("caution mark") << false << Role::CautionMark << QStringLiteral("#ffb81c");
    QTest::newRow("critical") << false << Role::Critical << QStringLiteral("#b4231a");
    QTest::newRow("info") << false << Role::Info << QStringLiteral("#0072ce");
    QTest::newRow("text") << false << Role::Text << QStringLiteral("#231f20");
    QTest::newRow("muted") << false << Role::Muted << QStringLiteral("#425563");
    QTest::newRow("line") << false << Role::Line << QStringLiteral("#768692");
    QTest::newRow("sunken") << false << Role::Sunken << QStringLiteral("#e8edee");
}

void tst_Theme::theNamedColoursAreTheOnesOfTheGuide()
{
    QFETCH(bool, dark);
    QFETCH(Role, role);
    QFETCH(QString, colour);
    QCOMPARE((dark ? Colours::dark() : Colours::light())[role].name(), colour);
}

void tst_Theme::aPaletteFindsItsTable()
{
    QVERIFY(!Colours::of(Colours::light().palette()).isDark());
    QVERIFY(Colours::of(Colours::dark().palette()).isDark());
}

void tst_Theme::choosingDarkChangesThePalette()
{
    Theme theme({Theme::Scheme::Light, 100});
    QLabel label;
    QVERIFY(!Colours::of(label.palette()).isDark());
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice({Theme::Scheme::Dark, 100});
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(Colours::of(label.palette()).isDark());
    QVERIFY(theme.colours().isDark());
}

void tst_Theme::textSizeScalesTheFont_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("80") << 80;
    QTest::newRow("150") << 150;
    QTest::newRow("200") << 200;
}

void tst_Theme::textSizeScalesTheFont()
{
    QFETCH(int, percent);
    Theme theme({Theme::Scheme::Light, 100});
    const double before = QApplication::font().pointSizeF();
    QLabel label;
    theme.setChoice({Theme::Scheme::Light, percent});
    QVERIFY(std::abs(QApplication::font().pointSizeF() - before * percent / 100.0) < 0.01);
    QTRY_VERIFY(std::abs(label.font().pointSizeF() - before * percent / 100.0) < 0.01);
}

void tst_Theme::textSizeStaysBetweenEightyAndTwoHundred()
{
    Theme theme({Theme::Scheme::Light, 5});
    QCOMPARE(theme.choice().textPercent, 80);
    theme.setChoice({Theme::Scheme::Light, 900});
    QCOMPARE(theme.choice().textPercent, 200);
}

void tst_Theme::theSameChoiceChangesNothing()
{
    Theme theme({Theme::Scheme::Light, 100});
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice({Theme::Scheme::Light, 100});
    QCOMPARE(changed.count(), 0);
}

void tst_Theme::schemeKeysComeBack()
{
    for (const auto scheme : {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark})
        QCOMPARE(Theme::schemeOf(Theme::key(scheme)), scheme);
    QCOMPARE(Theme::schemeOf(QStringLiteral("purple")), Theme::Scheme::System);
}

void tst_Theme::shippedFontsRegister()
{
    QVERIFY(registerFonts());
    QVERIFY(QFontDatabase::hasFamily(shippedFamily()));
    for (const auto *face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        const QString path = QStringLiteral(":/candour/fonts/LiberationSans-%1.ttf").arg(QLatin1String(face));
        const int id = QFontDatabase::addApplicationFont(path);
        QVERIFY2(id >= 0, face);
        QCOMPARE(QFontDatabase::applicationFontFamilies(id), QStringList(shippedFamily()));
        QFontDatabase::removeApplicationFont(id);
    }
}

void tst_Theme::figuresOfTheTabularFontAreEquallyWide()
{
    const QFontMetricsF metrics(tabularFont(QApplication::font()));
    for (char digit = '1'; digit <= '9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
}

void tst_Theme::aRowIsTwentyEightPixelsAtFullSize()
{
    // Candour's guide to its look, "Measures": row height 28 px at 100 %.
    registerFonts();
    const QFont font(shippedFamily(), 10);
    QCOMPARE(rowHeight(QFontMetrics(font)), 28);
    QCOMPARE(iconSide(QFontMetrics(font)), 16);
}

void tst_Theme::nothingClipsAtAnyTextSize_data()
{
    textSizeScalesTheFont_data();
}

void tst_Theme::nothingClipsAtAnyTextSize()
{
    QFETCH(int, percent);
    const Theme theme({Theme::Scheme::Light, percent});
    QPushButton button(QStringLiteral("Withdraw the record"));
    QLineEdit line;
    QComboBox combo;
    combo.addItem(QStringLiteral("Patient safety incident investigation"));
    QTableView table;
    const QFontMetrics metrics(QApplication::font());
    const QSize words = metrics.size(Qt::TextShowMnemonic, button.text());
    QVERIFY(button.sizeHint().width() >= words.width() + 16);
    QVERIFY(button.sizeHint().height() >= words.height() + 4);
    QVERIFY(line.sizeHint().height() >= metrics.height() + 4);
    QVERIFY(combo.sizeHint().width() >= metrics.horizontalAdvance(combo.itemText(0)) + metrics.height());
    QVERIFY(combo.sizeHint().height() >= metrics.height() + 4);
    QCOMPARE(button.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(button.sizeHint().height(), combo.sizeHint().height());
    QCOMPARE(button.sizeHint().height() % 4, 0);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
