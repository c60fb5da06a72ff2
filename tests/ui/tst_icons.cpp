#include "look/icons.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace candour;

class tst_Icons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyGlyphDraws_data();
    void everyGlyphDraws();
    void everyGlyphHasAFileAndEveryFileAGlyph();
    void everyFileFollowsTheSet();
    void noTwoGlyphsLookTheSame();
    void disabledDiffersFromNormal();
    void anIconFollowsThePalette();
    void anIconIsSharpOnADenseScreen();
    void theApplicationHasAMark();
};

namespace {

QImage drawn(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkedPixels(const QImage &image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
    return inked;
}

QStringList iconFiles()
{
    return QDir(QStringLiteral(CANDOUR_SOURCE_DIR "/resources/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
}

} // namespace

void tst_Icons::init()
{
    QTest::failOnWarning(test::anyRealWarning());
    QGuiApplication::setPalette(Colours::light().palette());
}

void tst_Icons::everyGlyphDraws_data()
{
    QTest::addColumn<int>("glyph");
    for (int glyph = 0; glyph < glyphCount; ++glyph)
        QTest::newRow(qPrintable(glyphName(static_cast<Glyph>(glyph)))) << glyph;
}

void tst_Icons::everyGlyphDraws()
{
    QFETCH(int, glyph);
    const QIcon icon = glyphIcon(static_cast<Glyph>(glyph));
    for (const int side : {16, 24, 48}) {
        const QImage image = drawn(icon, side);
        QCOMPARE(image.size(), QSize(side, side));
        // A chevron, the leanest, still inks some three per cent of its square.
        QVERIFY2(inkedPixels(image) > side * side * 3 / 100, qPrintable(QString::number(inkedPixels(image))));
        // Nothing touches the corners: the drawing keeps inside its grid.
        QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
        QCOMPARE(qAlpha(image.pixel(side - 1, side - 1)), 0);
    }
}

void tst_Icons::everyGlyphHasAFileAndEveryFileAGlyph()
{
    QSet<QString> expected {QStringLiteral("candour.svg")};
    for (int glyph = 0; glyph < glyphCount; ++glyph)
        expected.insert(glyphName(static_cast<Glyph>(glyph)) + QStringLiteral(".svg"));
    const QStringList files = iconFiles();
    QCOMPARE(QSet<QString>(files.begin(), files.end()), expected);
    QCOMPARE(expected.size(), glyphCount + 1);
}

void tst_Icons::everyFileFollowsTheSet()
{
    // Candour's guide to its look: one outline set on a 24 px grid, 1.5 px stroke, round joins, coloured by role.
    static const QRegularExpression otherColour(QStringLiteral("(fill|stroke)=\"(?!none\"|currentColor\")"));
    static const QRegularExpression widths(QStringLiteral("stroke-width=\"([^\"]*)\""));
    for (const QString &name : iconFiles()) {
        if (name == QLatin1String("candour.svg"))
            continue;
        QFile file(QStringLiteral(CANDOUR_SOURCE_DIR "/resources/icons/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY2(svg.contains(QLatin1String("stroke=\"currentColor\"")), qPrintable(name));
        QVERIFY2(!svg.contains(otherColour), qPrintable(name));
        QVERIFY2(svg.contains(QLatin1String("viewBox=\"0 0 24 24\"")), qPrintable(name));
        QVERIFY2(svg.contains(QLatin1String("stroke-linejoin=\"round\"")), qPrintable(name));
        auto all = widths.globalMatch(svg);
        QVERIFY2(all.hasNext(), qPrintable(name));
        while (all.hasNext())
            QCOMPARE(all.next().captured(1), QStringLiteral("1.5"));
    }
}

void tst_Icons::noTwoGlyphsLookTheSame()
{
    QList<QImage> seen;
    for (int glyph = 0; glyph < glyphCount; ++glyph) {
        const QImage image = drawn(glyphIcon(static_cast<Glyph>(glyph)), 24);
        QVERIFY2(!seen.contains(image), qPrintable(glyphName(static_cast<Glyph>(glyph))));
        seen.append(image);
    }
}

void tst_Icons::disabledDiffersFromNormal()
{
    for (int glyph = 0; glyph < glyphCount; ++glyph) {
        const QIcon icon = glyphIcon(static_cast<Glyph>(glyph), Role::Accent);
        QVERIFY(drawn(icon, 24) != drawn(icon, 24, QIcon::Disabled));
        QVERIFY(drawn(icon, 24) != drawn(icon, 24, QIcon::Selected));
    }
}

void tst_Icons::anIconFollowsThePalette()
{
    const QIcon icon = glyphIcon(Glyph::StateFull, Role::Accent);
    QCOMPARE(QColor(drawn(icon, 24).pixel(12, 12)), Colours::light()[Role::Accent]);
    QGuiApplication::setPalette(Colours::dark().palette());
    QCOMPARE(QColor(drawn(icon, 24).pixel(12, 12)), Colours::dark()[Role::Accent]);
}

void tst_Icons::anIconIsSharpOnADenseScreen()
{
    const QPixmap pixmap = glyphIcon(Glyph::Search).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void tst_Icons::theApplicationHasAMark()
{
    const QIcon mark = applicationIcon();
    for (const int side : {16, 32, 64, 256}) {
        const QImage image = drawn(mark, side);
        QCOMPARE(image.size(), QSize(side, side));
        QVERIFY(inkedPixels(image) > side * side / 2);
    }
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
