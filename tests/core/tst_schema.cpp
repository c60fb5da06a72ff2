#include "schema/recorddata.h"
#include "schema/schemabuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

namespace {

/// A type with a field of every kind.
struct Sample : Record
{
    QString reference;
    QString title;
    QString notes;
    QString harm;
    QStringList stages;
    QDate from;
    QDate to;
    QDateTime at;
    std::optional<int> count;
    std::optional<double> share;
    std::optional<bool> sure;
    Id<Sample> parent;
    QString state;

    static const Schema &schema();
};

std::optional<Problem> endsAfterItBegins(const RecordData &sample)
{
    if (sample.date(u"to").isValid() && sample.date(u"to") < sample.date(u"from"))
        return Problem {u"to"_qs, u"It ends after it begins."_qs};
    return std::nullopt;
}

const Schema &Sample::schema()
{
    using enum FieldFlag;
    static const Schema schema = SchemaBuilder<Sample>(u"sample", "Sample", "Samples", Workspace::Audit)
        .reference(&Sample::reference, u"SM", 4, ReferenceRule::Year::Financial)
        .add(&Sample::title, u"title", "Title", Required | Searched).isTitle()
        .add(&Sample::notes, u"notes", "Notes", Searched | FreeText).longText().help("What else to know.")
        .add(&Sample::harm, u"harm", "Harm", Filtered).choiceOf(u"physical_harm")
        .add(&Sample::stages, u"stages", "Stages").choiceOf(u"process_stage")
        .add(&Sample::from, u"from", "From")
        .add(&Sample::to, u"to", "To")
        .add(&Sample::at, u"at", "At")
        .add(&Sample::count, u"count", "Count", Required).range(1, 4)
        .add(&Sample::share, u"share", "Share").range(0, std::nullopt)
        .add(&Sample::sure, u"sure", "Sure", Identifying)
        .add(&Sample::parent, u"parent", "Parent", u"sample", None)
        .add(&Sample::state, u"state", "State").choiceOf(u"state:sample").isState()
        .check(endsAfterItBegins)
        .build();
    return schema;
}

RecordData aSample()
{
    Sample sample;
    sample.title = u"A sample"_qs;
    sample.count = 2;
    return untyped(sample);
}

QStringList fieldsWithProblems(const RecordData &record)
{
    QStringList fields;
    for (const Problem &problem : record.schema().problems(record))
        fields << problem.field;
    return fields;
}

} // namespace

class tst_Schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void membersDecideTheTypes_data();
    void membersDecideTheTypes();
    void whatIsSaidOfAFieldIsKept();
    void aFilledRecordHasNoProblems();
    void aFieldThatIsNeededIsMissed();
    void rangesIncludeTheirEnds_data();
    void rangesIncludeTheirEnds();
    void rulesOverSeveralFieldsAreAsked();
    void typedRecordsComeBackAsTheyWere();
    void emptyRecordsHoldNothing();
    void unknownFieldsAreNull();
    void nameIsTheReferenceOrTheTitle();
    void catalogueFindsByType();
};

void tst_Schema::membersDecideTheTypes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("type");

    QTest::newRow("text") << u"title"_qs << int(FieldType::Text);
    QTest::newRow("paragraphs") << u"notes"_qs << int(FieldType::LongText);
    QTest::newRow("choice") << u"harm"_qs << int(FieldType::Choice);
    QTest::newRow("choices") << u"stages"_qs << int(FieldType::Choices);
    QTest::newRow("date") << u"from"_qs << int(FieldType::Date);
    QTest::newRow("instant") << u"at"_qs << int(FieldType::DateTime);
    QTest::newRow("integer") << u"count"_qs << int(FieldType::Integer);
    QTest::newRow("real") << u"share"_qs << int(FieldType::Real);
    QTest::newRow("boolean") << u"sure"_qs << int(FieldType::Boolean);
    QTest::newRow("reference") << u"parent"_qs << int(FieldType::Reference);
}

void tst_Schema::membersDecideTheTypes()
{
    QFETCH(QString, field);
    QFETCH(int, type);

    const Field *described = Sample::schema().field(field);
    QVERIFY(described);
    QCOMPARE(int(described->type), type);
}

void tst_Schema::whatIsSaidOfAFieldIsKept()
{
    const Schema &schema = Sample::schema();
    QCOMPARE(schema.type(), u"sample"_qs);
    QCOMPARE(schema.title(), u"Sample"_qs);
    QCOMPARE(schema.pluralTitle(), u"Samples"_qs);
    QVERIFY(schema.workspace() == Workspace::Audit);
    QCOMPARE(schema.titleField(), u"title"_qs);
    QCOMPARE(schema.referenceField(), u"reference"_qs);
    QCOMPARE(schema.referenceRule().prefix, u"SM"_qs);
    QCOMPARE(schema.referenceRule().digits, 4);
    QCOMPARE(schema.stateField(), u"state"_qs);
    QVERIFY(schema.field(u"state")->isReadOnly());
    QVERIFY(schema.field(u"reference")->isReadOnly());
    QCOMPARE(schema.field(u"harm")->vocabulary, u"physical_harm"_qs);
    QCOMPARE(schema.field(u"parent")->target, u"sample"_qs);
    QCOMPARE(schema.field(u"notes")->helpText(), u"What else to know."_qs);
    QVERIFY(schema.field(u"sure")->isSensitive());
    QVERIFY(!schema.isImported());
    QCOMPARE(schema.searchedFields().size(), 3); // reference, title, notes
}

void tst_Schema::aFilledRecordHasNoProblems()
{
    QCOMPARE(fieldsWithProblems(aSample()), QStringList());
}

void tst_Schema::aFieldThatIsNeededIsMissed()
{
    RecordData sample = aSample();
    sample.setValue(u"title", u""_qs);
    sample.setValue(u"count", QVariant());
    QCOMPARE(fieldsWithProblems(sample), (QStringList {u"title"_qs, u"count"_qs}));
    QCOMPARE(Sample::schema().problems(sample).first().message, u"Title is needed."_qs);
}

void tst_Schema::rangesIncludeTheirEnds_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("message");

    QTest::newRow("below") << u"count"_qs << QVariant(0) << u"Count cannot be below 1."_qs;
    QTest::newRow("least") << u"count"_qs << QVariant(1) << QString();
    QTest::newRow("most") << u"count"_qs << QVariant(4) << QString();
    QTest::newRow("above") << u"count"_qs << QVariant(5) << u"Count cannot be above 4."_qs;
    QTest::newRow("below, open above") << u"share"_qs << QVariant(-0.5) << u"Share cannot be below 0."_qs;
    QTest::newRow("open above") << u"share"_qs << QVariant(1e9) << QString();
    QTest::newRow("absent") << u"share"_qs << QVariant() << QString();
}

void tst_Schema::rangesIncludeTheirEnds()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(QString, message);

    RecordData sample = aSample();
    sample.setValue(field, value);
    const QList<Problem> problems = Sample::schema().problems(sample);
    QCOMPARE(problems.isEmpty() ? QString() : problems.first().message, message);
}

void tst_Schema::rulesOverSeveralFieldsAreAsked()
{
    RecordData sample = aSample();
    sample.setValue(u"from", QDate(2026, 4, 2));
    sample.setValue(u"to", QDate(2026, 4, 1));
    QCOMPARE(fieldsWithProblems(sample), QStringList {u"to"_qs});
}

void tst_Schema::typedRecordsComeBackAsTheyWere()
{
    Sample sample;
    sample.id = RecordId(1, 2);
    sample.version = 7;
    sample.withdrawn = true;
    sample.batch = RecordId(3, 4);
    sample.title = u"A sample"_qs;
    sample.stages = {u"a"_qs, u"b"_qs};
    sample.from = QDate(2026, 4, 2);
    sample.at = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    sample.count = 0;
    sample.share = 0.25;
    sample.sure = false;
    sample.parent = Id<Sample>(RecordId(5, 6));

    const Sample back = typed<Sample>(untyped(sample));
    QVERIFY(back.id == sample.id && back.batch == sample.batch && back.parent == sample.parent);
    QVERIFY(back.version == 7 && back.withdrawn);
    QCOMPARE(back.title, sample.title);
    QCOMPARE(back.stages, sample.stages);
    QCOMPARE(back.from, sample.from);
    QCOMPARE(back.at, sample.at);
    QVERIFY(back.count == 0 && back.share == 0.25 && back.sure == false);
}

void tst_Schema::emptyRecordsHoldNothing()
{
    const RecordData empty = untyped(Sample());
    for (const QVariant &value : empty.values())
        QVERIFY(value.isNull());
    const Sample back = typed<Sample>(empty);
    QVERIFY(!back.count && !back.share && !back.sure && back.parent.isNull() && !back.from.isValid() && !back.at.isValid());
}

void tst_Schema::unknownFieldsAreNull()
{
    RecordData sample = aSample();
    sample.setValue(u"colour", u"red"_qs);
    QVERIFY(sample.value(u"colour").isNull());
    QCOMPARE(Sample::schema().indexOf(u"colour"), -1);
    QVERIFY(!Sample::schema().field(u"colour"));
}

void tst_Schema::nameIsTheReferenceOrTheTitle()
{
    RecordData sample = aSample();
    QCOMPARE(sample.name(), u"A sample"_qs);
    sample.setValue(u"reference", u"SM-2627-0001"_qs);
    QCOMPARE(sample.name(), u"SM-2627-0001"_qs);
}

void tst_Schema::catalogueFindsByType()
{
    const Catalogue catalogue({&Sample::schema()});
    QCOMPARE(catalogue.find(u"sample"), &Sample::schema());
    QVERIFY(!catalogue.find(u"samples"));
    QVERIFY(Catalogue().schemas().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
