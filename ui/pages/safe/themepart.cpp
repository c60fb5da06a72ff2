#include "pages/safe/themepart.h"

#include "base/dates.h"
#include "base/financialyear.h"
#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "pages/safe/slipsection.h"
#include "records/shared/themeevidence.h"
#include "reports/safe/themetables.h"
#include "services/shared/session.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int quartersBack = 8;
constexpr int behindShown = 200; ///< records named behind a number; more belong into a list

} // namespace

ThemePart::ThemePart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session), m_period(new QComboBox(this)), m_question(new InlineMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(16);
    makePeriods();
    makeSections();
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("&Period"), this);
    label->setBuddy(m_period);
    line->addWidget(label);
    line->addWidget(m_period);
    line->addStretch(1);
    column->addLayout(line);
    for (QWidget *each : {static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_behind), static_cast<QWidget *>(m_notes)})
        column->addWidget(each);
    column->addStretch(1);
}

void ThemePart::makePeriods()
{
    m_period->setObjectName(u"themePeriod"_qs);
    m_period->setAccessibleName(tr("Period looked at"));
    const auto add = [this](const QString &name, QDate from, QDate to) { m_period->addItem(tr("%1 (%2 to %3)").arg(name, dateText(from), dateText(to)), QVariantList {from, to}); };
    QDate day = m_session.today();
    for (int back = 0; back < quartersBack; ++back) {
        const FinancialYear year = FinancialYear::ofDate(day);
        const int quarter = FinancialYear::quarterOf(day);
        add(year.quarterLabel(quarter), year.quarterStart(quarter), year.quarterEnd(quarter));
        day = year.quarterStart(quarter).addDays(-1);
    }
    const FinancialYear year = FinancialYear::ofDate(m_session.today());
    add(year.label(), year.start(), year.end());
    add(year.previous().label(), year.previous().start(), year.previous().end());
    m_period->setCurrentIndex(1); // the last whole quarter
    connect(m_period, &QComboBox::currentIndexChanged, this, &ThemePart::reload);
}

void ThemePart::makeSections()
{
    m_lines = new SlipSection({u"lines"_qs, tr("What each source shows, and out of how many"), tr("Add a figure from another system"), {}}, this);
    m_lines->makeSlip(ThemeFigure::schema(), {u"source_type"_qs, u"title"_qs, u"on_theme"_qs, u"out_of"_qs, u"period_begins_on"_qs, u"period_ends_on"_qs, u"counted_by"_qs}, m_session);
    m_behind = new SlipSection({u"behind"_qs, tr("Records behind the chosen number"), {}, tr("None: choose a line above.")}, this);
    m_notes = new SlipSection({u"notes"_qs, tr("Comments on the figures"), tr("Write a comment"), tr("No comments on this period yet.")}, this);
    m_notes->makeSlip(ThemeNote::schema(), {u"question"_qs, u"comment"_qs, u"written_by"_qs}, m_session);
    connect(m_lines, &SlipSection::addRequested, this, &ThemePart::addFigure);
    connect(m_notes, &SlipSection::addRequested, this, &ThemePart::addNote);
    connect(m_notes, &SlipSection::opened, this, [this](const RecordId &note) { Q_EMIT goTo(ThemeNote::schema().type(), note); });
    connect(m_behind, &SlipSection::opened, this, [this](const RecordId &record) {
        const int row = m_lines->table().currentIndex().row();
        if (m_counts && row >= 0 && row < m_counts->lines.size())
            Q_EMIT goTo(m_counts->lines[row].type, record);
    });
    connect(m_lines->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ThemePart::showBehind);
    connect(m_question, &InlineMessage::actionTriggered, this, &ThemePart::addNote);
}

void ThemePart::setRecord(const RecordData &record)
{
    if (m_theme != record.id) {
        m_lines->end();
        m_notes->end();
    }
    m_theme = record.id;
    reload();
}

void ThemePart::reload()
{
    const QVariantList days = m_period->currentData().toList();
    auto counts = themeCounts(m_session.reg(), m_session.reference(), m_theme, days.value(0).toDate(), days.value(1).toDate());
    if (!counts) {
        Q_EMIT failed(counts.error());
        return;
    }
    const int row = m_lines->table().currentIndex().row();
    m_counts = std::move(*counts);
    m_lines->setRows(themeTable(*m_counts), {});
    if (row >= 0 && row < m_counts->lines.size())
        m_lines->table().setCurrentIndex(m_lines->table().model()->index(row, 0));
    if (m_counts->question.isEmpty())
        m_question->dismiss();
    else
        m_question->say(Tone::Info, m_counts->question, tr("Comment on it"));
    showBehind();
    showNotes();
}

void ThemePart::showBehind()
{
    Table table;
    table.text(tr("Record")).text(tr("What it is"));
    QList<RecordId> shown;
    const int row = m_lines->table().currentIndex().row();
    if (m_counts && row >= 0 && row < m_counts->lines.size()) {
        const ThemeLine &line = m_counts->lines[row];
        for (const RecordId &id : line.records.mid(0, behindShown)) {
            const auto record = m_session.reg().find(line.type, id);
            if (!record)
                continue;
            const QString title = record->schema().titleField().isEmpty() ? QString() : record->text(record->schema().titleField());
            table.row({record->shortName(), title});
            shown << id;
        }
    }
    m_behind->setRows(table, shown);
}

void ThemePart::showNotes()
{
    Table table;
    table.text(tr("On")).text(tr("By")).text(tr("What the figures raise")).text(tr("Comment"));
    QList<RecordId> ids;
    for (const RecordData &note : m_counts->notes) {
        table.row({dateText(note.date(u"written_on")), note.text(u"written_by"), note.text(u"question"), note.text(u"comment")});
        ids << note.id;
    }
    m_notes->setRows(table, ids);
}

void ThemePart::addFigure()
{
    auto figure = m_session.records().blank(ThemeFigure::schema().type());
    if (!figure || !m_counts) {
        if (!figure)
            Q_EMIT failed(figure.error());
        return;
    }
    figure->setValue(u"theme", m_theme.toString());
    figure->setValue(u"period_begins_on", m_counts->from);
    figure->setValue(u"period_ends_on", m_counts->to);
    m_lines->begin(*figure);
}

void ThemePart::addNote()
{
    auto note = m_session.records().blank(ThemeNote::schema().type());
    if (!note || !m_counts) {
        if (!note)
            Q_EMIT failed(note.error());
        return;
    }
    note->setValue(u"theme", m_theme.toString());
    note->setValue(u"period_begins_on", m_counts->from);
    note->setValue(u"period_ends_on", m_counts->to);
    note->setValue(u"question", m_counts->question);
    note->setValue(u"written_by", m_session.reg().actor().role);
    note->setValue(u"written_on", m_session.today());
    m_notes->begin(*note);
}

} // namespace candour
