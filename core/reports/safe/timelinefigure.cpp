#include "reports/safe/timelinefigure.h"

#include "base/dates.h"
#include "reports/plotframe.h"
#include "workflow/referencedata.h"
#include "workflow/safe/analysis.h"
#include "workflow/safe/timelinequestions.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr double sheetWidth = 720;
constexpr double sheetHeight = 860;
constexpr double timeWidth = 84;
constexpr double sheetHead = 30;
constexpr double laneGap = 6;
constexpr double sheetRowGap = 8;
constexpr double sheetText = 11;
constexpr double sheetLine = 13.5;
constexpr double boxPadding = 6;
constexpr qsizetype sheetMostLines = 8;

void addSheetText(Drawing &drawing, const QString &text, QPointF at, double size, bool bold = false, InkRole role = InkRole::Text)
{
    Label label;
    label.text = text;
    label.at = at;
    label.size = size;
    label.bold = bold;
    label.ink = role;
    drawing.add(label);
}

MarkerShape shapeOf(const QString &kind)
{
    if (kind == u"decision")
        return MarkerShape::Diamond;
    if (kind == u"communication")
        return MarkerShape::Circle;
    if (kind == u"work_as_prescribed")
        return MarkerShape::TriangleDown;
    return kind == u"gap" ? MarkerShape::Triangle : MarkerShape::Square;
}

/// "Disputed, account of Staff A": what stands below the words of an entry.
QString noteOf(const TimelineEntry &entry)
{
    QStringList parts;
    if (entry.familyAccount.value_or(false))
        parts << QCoreApplication::translate("Timeline", "account of those affected");
    if (entry.disputed.value_or(false))
        parts << QCoreApplication::translate("Timeline", "disputed");
    if (!entry.accountOf.isEmpty())
        parts << QCoreApplication::translate("Timeline", "account of %1").arg(entry.accountOf);
    QString note = parts.join(u", "_qs);
    if (!note.isEmpty())
        note[0] = note.at(0).toUpper();
    return note;
}

/// One row of the sheet: an entry in its lane, or a question across all of them.
struct SheetRow
{
    const TimelineEntry *entry = nullptr;
    QString band;
    int lane = 0;
    QStringList lines;
    QStringList notes;
    double height = 0;
};

class Sheets
{
public:
    Sheets(const Analysis &analysis, const ReferenceData &reference) : m_analysis(analysis), m_lanes(reference.choices(u"timeline_lane"_qs)), m_reference(reference) { }

    [[nodiscard]] QList<Drawing> drawn()
    {
        double y = sheetHeight; // full, so that the first row begins a sheet
        for (const SheetRow &row : rows()) {
            if (y + row.height > sheetHeight) {
                begin();
                y = sheetHead + sheetRowGap;
            }
            row.entry ? addEntry(row, y) : addBand(row, y);
            y += row.height + sheetRowGap;
            m_sheets.last().size = {sheetWidth, y};
        }
        return m_sheets;
    }

private:
    [[nodiscard]] double laneWidth() const { return (sheetWidth - timeWidth) / double(std::max<qsizetype>(1, m_lanes.size())) - laneGap; }
    [[nodiscard]] double laneLeft(int lane) const { return timeWidth + lane * (laneWidth() + laneGap); }
    [[nodiscard]] QList<SheetRow> rows() const;
    [[nodiscard]] SheetRow rowFor(const TimelineEntry &entry) const;
    void begin();
    void addEntry(const SheetRow &row, double y);
    void addBand(const SheetRow &row, double y);

    const Analysis &m_analysis;
    QList<ReferenceEntry> m_lanes;
    const ReferenceData &m_reference;
    QList<Drawing> m_sheets;
};

SheetRow Sheets::rowFor(const TimelineEntry &entry) const
{
    SheetRow row;
    row.entry = &entry;
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const ReferenceEntry &each) { return each.code == entry.lane; });
    row.lane = lane == m_lanes.end() ? 0 : int(lane - m_lanes.begin());
    row.lines = wrappedLabel(entry.number + u' ' + entry.whatHappened.simplified(), sheetText, laneWidth() - 2 * boxPadding - 12);
    if (row.lines.size() > sheetMostLines) {
        row.lines = row.lines.first(sheetMostLines);
        row.lines.last() += u'…';
    }
    if (const QString note = noteOf(entry); !note.isEmpty())
        row.notes = wrappedLabel(note, sheetText, laneWidth() - 2 * boxPadding - 12);
    row.height = double(row.lines.size() + row.notes.size()) * sheetLine + 2 * boxPadding;
    return row;
}

QList<SheetRow> Sheets::rows() const
{
    const QList<TimelineQuestion> questions = timelineQuestions(m_analysis.timeline, m_analysis.gapReviews, m_reference);
    QList<SheetRow> rows;
    for (const TimelineEntry &entry : m_analysis.timeline) {
        rows.append(rowFor(entry));
        for (const TimelineQuestion &question : questions) {
            if (question.kind != TimelineQuestion::Kind::Interval || question.from != entry.id)
                continue;
            SheetRow band;
            band.lines = wrappedLabel(question.sentence, sheetText, sheetWidth - timeWidth - 4 * boxPadding);
            band.height = double(band.lines.size()) * sheetLine + 2 * boxPadding;
            rows.append(band);
        }
    }
    return rows;
}

void Sheets::begin()
{
    m_sheets.append(Drawing {{sheetWidth, sheetHead}, {}});
    Drawing &sheet = m_sheets.last();
    addSheetText(sheet, QCoreApplication::translate("Timeline", "Time"), {4, 20}, sheetText + 1, true);
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        sheet.add(Box {{laneLeft(lane), 4, laneWidth(), sheetHead - 8}, Ink(InkRole::Raised), Stroke {InkRole::Line, 0.8, Dash::Solid}});
        addSheetText(sheet, m_lanes.at(lane).label, {laneLeft(lane) + boxPadding, 20}, sheetText + 1, true);
    }
}

void Sheets::addEntry(const SheetRow &row, double y)
{
    Drawing &sheet = m_sheets.last();
    double timeLine = y + boxPadding + sheetText;
    for (const QString &line : wrappedLabel(entryTimeText(*row.entry), sheetText, timeWidth - 8)) {
        addSheetText(sheet, line, {4, timeLine}, sheetText, true);
        timeLine += sheetLine;
    }
    const QRectF box(laneLeft(row.lane), y, laneWidth(), row.height);
    const bool disputed = row.entry->disputed.value_or(false);
    sheet.add(Box {box, Ink(InkRole::Surface), Stroke {disputed ? InkRole::Caution : InkRole::Line, disputed ? 1.6 : 1.0, disputed ? Dash::Dashed : Dash::Solid}});
    sheet.add(Marker {shapeOf(row.entry->kind), {box.left() + boxPadding + 4, y + boxPadding + sheetText - 4}, 8, Ink(InkRole::Accent), {}});
    double line = y + boxPadding + sheetText;
    for (const QString &text : row.lines) {
        addSheetText(sheet, text, {box.left() + boxPadding + 12, line}, sheetText);
        line += sheetLine;
    }
    for (const QString &text : row.notes) {
        addSheetText(sheet, text, {box.left() + boxPadding + 12, line}, sheetText, true, InkRole::Muted);
        line += sheetLine;
    }
}

void Sheets::addBand(const SheetRow &row, double y)
{
    Drawing &sheet = m_sheets.last();
    sheet.add(Box {{timeWidth, y, sheetWidth - timeWidth - laneGap, row.height}, Ink(InkRole::Raised), Stroke {InkRole::Text, 1.0, Dash::Dotted}});
    double line = y + boxPadding + sheetText;
    addSheetText(sheet, QCoreApplication::translate("Timeline", "Question"), {4, line}, sheetText, true);
    for (const QString &text : row.lines) {
        addSheetText(sheet, text, {timeWidth + 2 * boxPadding, line}, sheetText);
        line += sheetLine;
    }
}

QString evidenceNames(const Analysis &analysis, const TimelineEntry &entry)
{
    QStringList names;
    for (const Id<EvidenceItem> &id : entry.evidence) {
        if (const EvidenceItem *item = analysis.evidenceItem(id))
            names << item->number;
    }
    return names.isEmpty() ? QCoreApplication::translate("Timeline", "none named") : names.join(u", "_qs);
}

} // namespace

QString entryTimeText(const TimelineEntry &entry)
{
    if (!entry.startsAt.isValid())
        return QCoreApplication::translate("Timeline", "time not known");
    const QDateTime from = entry.startsAt.toLocalTime();
    QString text = dateText(from.date()) + u' ' + from.toString(u"HH:mm"_qs);
    if (entry.endsAt.isValid()) {
        const QDateTime until = entry.endsAt.toLocalTime();
        text += u'–' + (until.date() == from.date() ? QString() : dateText(until.date()) + u' ') + until.toString(u"HH:mm"_qs);
    }
    if (entry.precision == u"approximate")
        return QCoreApplication::translate("Timeline", "about %1").arg(text);
    return entry.precision == u"unknown" ? QCoreApplication::translate("Timeline", "perhaps %1").arg(text) : text;
}

QList<Figure> timelineFigures(const Analysis &analysis, const ReferenceData &reference)
{
    QList<Figure> figures;
    const QList<Drawing> sheets = Sheets(analysis, reference).drawn();
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        Figure figure;
        figure.caption = sheets.size() == 1 ? QCoreApplication::translate("Timeline", "Timeline in lanes")
                                            : QCoreApplication::translate("Timeline", "Timeline in lanes, sheet %1 of %2").arg(i + 1).arg(sheets.size());
        figure.textAlternative = QCoreApplication::translate("Timeline", "Entries of the timeline in the lanes of patient, teams, equipment and organisation, from the earliest to the latest. The table of the timeline says the same in words.");
        figure.drawing = sheets.at(i);
        figure.mayFillPage = true;
        figures.append(figure);
    }
    return figures;
}

Table timelineQuestionsTable(const Analysis &analysis, const ReferenceData &reference)
{
    Table table(QCoreApplication::translate("Timeline", "Questions that the timeline raises"));
    table.text(QCoreApplication::translate("Timeline", "Question")).text(QCoreApplication::translate("Timeline", "What was found out"));
    for (const TimelineQuestion &question : timelineQuestions(analysis.timeline, analysis.gapReviews, reference)) {
        QString answer = QCoreApplication::translate("Timeline", "not reviewed yet");
        for (const GapReview &review : analysis.gapReviews) {
            if (review.kind == timelineQuestionKey(question.kind) && review.fromEntry == Id<TimelineEntry>(question.from) && review.toEntry == Id<TimelineEntry>(question.to))
                answer = review.answer.simplified();
        }
        table.row({question.sentence, answer});
    }
    return table;
}

Table timelineTable(const Analysis &analysis, const ReferenceData &reference)
{
    Table table(QCoreApplication::translate("Timeline", "The timeline as a table"));
    table.text(QCoreApplication::translate("Timeline", "No.")).text(QCoreApplication::translate("Timeline", "When")).text(QCoreApplication::translate("Timeline", "Lane"))
        .text(QCoreApplication::translate("Timeline", "Kind")).text(QCoreApplication::translate("Timeline", "What happened")).text(QCoreApplication::translate("Timeline", "Evidence"));
    for (const TimelineEntry &entry : analysis.timeline) {
        const QString note = noteOf(entry);
        table.row({entry.number, entryTimeText(entry), reference.label(u"timeline_lane"_qs, entry.lane), reference.label(u"timeline_kind"_qs, entry.kind),
            note.isEmpty() ? entry.whatHappened.simplified() : QString(entry.whatHappened.simplified() + u" ["_qs + note + u']'), evidenceNames(analysis, entry)});
    }
    return table;
}

} // namespace candour
