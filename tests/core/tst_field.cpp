#include "schema/field.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace candour;


class tst_Field : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void valuesComeBackAsTheyWereStored_data();
    void valuesComeBackAsTheyWereStored();
    void absentValuesAreNull_data();
    void absentValuesAreNull();
    void garbageInTheFileIsNoValue_data();
    void garbageInTheFileIsNoValue();
    void instantsAreStoredInUtc();
    void textsAreStoredAsTheFileCanHoldThem();
    void equalAsStoredIsTheSame();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void titleIsTheLabel();
    void sensitiveFieldsAreKnown();
};

void tst_Field::valuesComeBackAsTheyWereStored_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("stored");

    QTest::newRow("text") << FieldType::Text << QVariant(u"Larch Ward"_qs) << QVariant(u"Larch Ward"_qs);
    QTest::newRow("text with accents") << FieldType::Text << QVariant(u"Zoë, “£5” 🙂"_qs) << QVariant(u"Zoë, “£5” 🙂"_qs);
    QTest::newRow("spaces are kept") << FieldType::Text << QVariant(u"  "_qs) << QVariant(u"  "_qs);
    QTest::newRow("paragraphs") << FieldType::LongText << QVariant(u"One\n\nTwo"_qs) << QVariant(u"One\n\nTwo"_qs);
    QTest::newRow("integer") << FieldType::Integer << QVariant(-12LL) << QVariant(-12LL);
    QTest::newRow("zero") << FieldType::Integer << QVariant(0LL) << QVariant(0LL);
    QTest::newRow("real") << FieldType::Real << QVariant(0.1) << QVariant(0.1);
    // ISO 8601 calendar dates.
    QTest::newRow("date") << FieldType::Date << QVariant(QDate(2028, 2, 29)) << QVariant(u"2028-02-29"_qs);
    QTest::newRow("instant") << FieldType::DateTime << QVariant(QDateTime(QDate(2026, 11, 23), QTime(9, 5, 7, 8), Qt::UTC))
                             << QVariant(u"2026-11-23T09:05:07.008Z"_qs);
    QTest::newRow("yes") << FieldType::Boolean << QVariant(true) << QVariant(1);
    QTest::newRow("no") << FieldType::Boolean << QVariant(false) << QVariant(0);
    QTest::newRow("choice") << FieldType::Choice << QVariant(u"low"_qs) << QVariant(u"low"_qs);
    QTest::newRow("several choices") << FieldType::Choices << QVariant(QStringList {u"a"_qs, u"b"_qs}) << QVariant(u"a,b"_qs);
    QTest::newRow("several references") << FieldType::References << QVariant(QStringList {u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_qs, u"017f22e2-79b0-7cc3-98c4-dc0c0c073990"_qs})
                                        << QVariant(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f,017f22e2-79b0-7cc3-98c4-dc0c0c073990"_qs);
    QTest::newRow("reference") << FieldType::Reference << QVariant(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_qs)
                               << QVariant(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_qs);
}

void tst_Field::valuesComeBackAsTheyWereStored()
{
    QFETCH(FieldType, type);
    QFETCH(QVariant, value);
    QFETCH(QVariant, stored);

    QCOMPARE(storedValue(type, value), stored);
    QCOMPARE(valueFromStored(type, stored), value);
    QVERIFY(sameValue(type, value, valueFromStored(type, stored)));
}

void tst_Field::absentValuesAreNull_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("nothing") << FieldType::Text << QVariant();
    QTest::newRow("empty text") << FieldType::Text << QVariant(u""_qs);
    QTest::newRow("no codes") << FieldType::Choices << QVariant(QStringList());
    QTest::newRow("only empty codes") << FieldType::Choices << QVariant(QStringList {u""_qs, u" "_qs});
    QTest::newRow("no references") << FieldType::References << QVariant(QStringList());
    QTest::newRow("invalid date") << FieldType::Date << QVariant(QDate());
    QTest::newRow("a date after the year 9999") << FieldType::Date << QVariant(QDate(12026, 1, 1));
    QTest::newRow("text where a date belongs") << FieldType::Date << QVariant(u"soon"_qs);
    QTest::newRow("invalid instant") << FieldType::DateTime << QVariant(QDateTime());
    QTest::newRow("text where a number belongs") << FieldType::Integer << QVariant(u"many"_qs);
    QTest::newRow("not a number") << FieldType::Real << QVariant(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("infinite") << FieldType::Real << QVariant(std::numeric_limits<double>::infinity());
}

void tst_Field::absentValuesAreNull()
{
    QFETCH(FieldType, type);
    QFETCH(QVariant, value);

    QVERIFY(storedValue(type, value).isNull());
    QVERIFY(sameValue(type, value, QVariant()));
}

void tst_Field::garbageInTheFileIsNoValue_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("stored");

    QTest::newRow("integer") << FieldType::Integer << u"twelve"_qs;
    QTest::newRow("real") << FieldType::Real << u"0,5"_qs;
    QTest::newRow("date") << FieldType::Date << u"2026-02-30"_qs;
    QTest::newRow("instant") << FieldType::DateTime << u"noon"_qs;
    QTest::newRow("boolean") << FieldType::Boolean << u"perhaps"_qs;
}

void tst_Field::garbageInTheFileIsNoValue()
{
    QFETCH(FieldType, type);
    QFETCH(QString, stored);

    QVERIFY(valueFromStored(type, stored).isNull());
}

// British Summer Time is one hour ahead of UTC.
void tst_Field::instantsAreStoredInUtc()
{
    const QDateTime summer(QDate(2026, 7, 1), QTime(12, 0), Qt::OffsetFromUTC, 3600);
    QCOMPARE(storedValue(FieldType::DateTime, summer), QVariant(u"2026-07-01T11:00:00.000Z"_qs));
}

void tst_Field::textsAreStoredAsTheFileCanHoldThem()
{
    const QChar half(0xD83D);
    const QString broken = u"a"_qs + half + u"b"_qs;
    QCOMPARE(storableText(broken), QString(u"a"_qs + QChar(0xFFFD) + u"b"_qs));
    QCOMPARE(storableText(QString(u"a"_qs + QChar(u'\0') + u"b"_qs)), u"ab"_qs);
    QCOMPARE(storableText(u"whole 🙂"_qs), u"whole 🙂"_qs);
    QCOMPARE(storableText(QString(u"🙂"_qs + half)), QString(u"🙂"_qs + QChar(0xFFFD)));
    QCOMPARE(storedValue(FieldType::Real, -0.0).toString(), u"0"_qs);
}

void tst_Field::equalAsStoredIsTheSame()
{
    QVERIFY(sameValue(FieldType::Text, QVariant(), u""_qs));
    QVERIFY(sameValue(FieldType::Integer, 3, 3LL));
    QVERIFY(sameValue(FieldType::Date, QDate(2026, 1, 2), u"2026-01-02"_qs));
    QVERIFY(!sameValue(FieldType::Integer, 0LL, QVariant()));
    QVERIFY(!sameValue(FieldType::Boolean, false, QVariant()));
    QVERIFY(!sameValue(FieldType::Text, u"a"_qs, u"A"_qs));
}

void tst_Field::readsWhatPeopleType_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("nothing") << FieldType::Integer << u"  "_qs << true << QVariant();
    QTest::newRow("integer") << FieldType::Integer << u" 42 "_qs << true << QVariant(42LL);
    QTest::newRow("no integer") << FieldType::Integer << u"4.2"_qs << false << QVariant();
    QTest::newRow("real") << FieldType::Real << u"4.5"_qs << true << QVariant(4.5);
    QTest::newRow("no finite real") << FieldType::Real << u"nan"_qs << false << QVariant();
    QTest::newRow("yes") << FieldType::Boolean << u"Yes"_qs << true << QVariant(true);
    QTest::newRow("no") << FieldType::Boolean << u"FALSE"_qs << true << QVariant(false);
    QTest::newRow("maybe") << FieldType::Boolean << u"maybe"_qs << false << QVariant();
    QTest::newRow("date") << FieldType::Date << u"2026-11-23"_qs << true << QVariant(QDate(2026, 11, 23));
    QTest::newRow("no such date") << FieldType::Date << u"2026-02-30"_qs << false << QVariant();
    QTest::newRow("codes with spaces") << FieldType::Choices << u"a, b,,"_qs << true << QVariant(QStringList {u"a"_qs, u"b"_qs});
    QTest::newRow("only commas") << FieldType::Choices << u",,"_qs << true << QVariant();
    QTest::newRow("one line is trimmed") << FieldType::Text << u" Larch "_qs << true << QVariant(u"Larch"_qs);
    QTest::newRow("paragraphs are not") << FieldType::LongText << u" Larch\n"_qs << true << QVariant(u" Larch\n"_qs);
}

void tst_Field::readsWhatPeopleType()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    QFETCH(bool, readable);
    QFETCH(QVariant, value);

    const std::optional<QVariant> read = valueFromText(type, text);
    QCOMPARE(read.has_value(), readable);
    if (read)
        QCOMPARE(*read, value);
}

void tst_Field::titleIsTheLabel()
{
    Field field;
    field.label = u"Date of incident"_qs;
    QCOMPARE(field.title(), u"Date of incident"_qs);
    QCOMPARE(field.helpText(), QString());
    field.help = u"The day it happened."_qs;
    QCOMPARE(field.helpText(), u"The day it happened."_qs);
}

void tst_Field::sensitiveFieldsAreKnown()
{
    Field field;
    QVERIFY(!field.isSensitive());
    field.flags = FieldFlag::Identifying;
    QVERIFY(field.isSensitive());
    field.flags = FieldFlag::FreeText;
    QVERIFY(field.isSensitive());
    field.flags = FieldFlag::Required | FieldFlag::ReadOnly | FieldFlag::Searched;
    QVERIFY(!field.isSensitive() && field.isRequired() && field.isReadOnly() && field.isSearched());
}

QTEST_GUILESS_MAIN(tst_Field)
#include "tst_field.moc"
