#include "pages/effective/secondpart.h"

#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "pages/effective/answermodel.h"
#include "pages/effective/answerview.h"
#include "pages/effective/caselistmodel.h"
#include "pages/effective/contextform.h"
#include "services/effective/reabstraction.h"
#include "services/shared/session.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace candour {

RecordData blindCase(const RecordData &auditCase, const AuditTool &tool)
{
    const AnswerSheet second = AnswerSheet::fromJson(auditCase.text(u"second_answers"));
    RecordData seen = auditCase;
    seen.setValue(u"answers", QVariant());
    seen.setValue(u"status", second.isEmpty() ? u"not_started"_qs : tool.blanks(second).isEmpty() ? u"complete"_qs : u"in_progress"_qs);
    return seen;
}

SecondPart::SecondPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(8);
    column->addWidget(createDraw());
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"second_message"_qs);
    m_state = new QLabel(this);
    m_state->setObjectName(u"second_state"_qs);
    m_state->setWordWrap(true);
    column->addWidget(m_message);
    column->addWidget(m_state);
    m_work = createCase();
    column->addWidget(m_work, 1);
    column->addStretch(0);
    connectParts();
}

SecondPart::~SecondPart()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard leaves while the widgets go
}

QWidget *SecondPart::createDraw()
{
    auto *whole = new QWidget(this);
    auto *row = new FlowLayout(whole);
    auto *sizeLabel = new QLabel(tr("Cases to answer &again"), whole);
    m_size = new QSpinBox(whole);
    m_size->setObjectName(u"second_size"_qs);
    m_size->setAccessibleName(tr("How many cases are answered again"));
    m_size->setRange(1, 1);
    sizeLabel->setBuddy(m_size);
    auto *personLabel = new QLabel(tr("&by"), whole);
    m_person = new QComboBox(whole);
    m_person->setObjectName(u"second_person"_qs);
    m_person->setAccessibleName(tr("Who answers them again"));
    personLabel->setBuddy(m_person);
    m_draw = new QPushButton(tr("&Draw the cases"), whole);
    m_draw->setObjectName(u"draw_second"_qs);
    for (QWidget *each : {static_cast<QWidget *>(sizeLabel), static_cast<QWidget *>(m_size), static_cast<QWidget *>(personLabel), static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_draw)})
        row->addWidget(each);
    return whole;
}

QWidget *SecondPart::createCase()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list = new QTableView(whole);
    m_list->setObjectName(u"second_list"_qs);
    m_list->setAccessibleName(tr("Cases to answer again"));
    m_cases = new CaseListModel(m_session.reference(), this);
    m_list->setModel(m_cases);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setFixedHeight(rowHeight(fontMetrics()) * 7);
    m_head = new QLabel(whole);
    m_head->setObjectName(u"second_head"_qs);
    m_head->setFont(headFont(font()));
    m_head->setWordWrap(true);
    m_context = new ContextForm(m_session, whole);
    m_answers = new AnswerView(whole);
    m_model = new AnswerModel(m_session.reference(), this);
    m_answers->setModel(m_model);
    m_answers->setColumnHidden(AnswerModel::SoFar, true);
    m_answers->setMinimumHeight(rowHeight(fontMetrics()) * 7);
    column->addWidget(m_list);
    column->addWidget(m_head);
    column->addWidget(m_context);
    column->addWidget(m_answers, 1);
    createButtons(column);
    return whole;
}

void SecondPart::createButtons(QVBoxLayout *column)
{
    auto *keys = new QWidget(this);
    auto *row = new FlowLayout(keys);
    const auto add = [&](const QString &name, const QString &text, Answer value) {
        auto *button = new QPushButton(text, keys);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the answers
        connect(button, &QPushButton::clicked, this, [this, value] { answer(value); });
        row->addWidget(button);
        m_buttons << button;
    };
    add(u"second_yes"_qs, tr("Yes (Y)"), Answer::Yes);
    add(u"second_no"_qs, tr("No (N)"), Answer::No);
    add(u"second_na"_qs, tr("Not applicable (A)"), Answer::NotApplicable);
    add(u"second_exception"_qs, tr("Exception (E)"), Answer::Exception);
    add(u"second_blank"_qs, tr("Blank (Space)"), Answer::Blank);
    column->addWidget(keys);
}

void SecondPart::connectParts()
{
    connect(m_draw, &QPushButton::clicked, this, &SecondPart::draw);
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        open(index.row());
        m_answers->setFocus();
    });
    connect(m_answers, &AnswerView::answered, this, &SecondPart::answer);
    connect(m_answers, &AnswerView::takenBack, this, &SecondPart::takeBack);
    connect(m_answers, &AnswerView::nextCaseWanted, this, &SecondPart::openNext);
    connect(m_answers, &AnswerView::caseWanted, this, [this](int step) { open((m_case ? m_cases->rowOf(m_case->id) : -1) + step); });
    connect(m_context, &ContextForm::edited, this, &SecondPart::setContext);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && isAncestorOf(before) && !(now && isAncestorOf(now)) && !(now && now->window() != window()))
            keep();
    });
}

void SecondPart::setRecord(const RecordData &project)
{
    if (m_isKeeping)
        return;
    if (!m_project || m_project->id != project.id) {
        m_case.reset();
        m_isChanged = false;
        m_proposedFor = -1;
        m_message->dismiss();
    }
    m_project = project;
    m_isFrozen = !isAbsent(project.value(u"results_frozen_on"));
    reload();
}

void SecondPart::reload()
{
    const auto tool = AuditTool::of(m_session.reg(), m_project->id);
    if (!tool)
        return Q_EMIT failed(tool.error());
    m_tool = *tool;
    m_context->setQuestions(m_tool.questions());
    m_context->setReadOnly(m_isFrozen);
    m_model->setTool(m_tool);
    listPeople();
    reloadCases();
    m_draw->setEnabled(!m_isFrozen && m_complete > 0);
    m_size->setEnabled(m_draw->isEnabled());
    m_person->setEnabled(m_draw->isEnabled());
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!m_isFrozen);
    m_work->setVisible(m_cases->rowCount() > 0);
    const int row = m_case ? m_cases->rowOf(m_case->id) : -1;
    if (row < 0) {
        m_case.reset();
        open(std::max(0, m_cases->nextOpen(0)));
    } else if (!m_isChanged) {
        m_case.reset();
        open(row);
    }
}

void SecondPart::reloadCases()
{
    const Reabstraction second(m_session.reg());
    const auto complete = second.complete(*m_project);
    const auto drawn = second.drawn(*m_project);
    if (!complete || !drawn)
        return Q_EMIT failed(complete ? drawn.error() : complete.error());
    m_complete = int(complete->size());
    m_size->setMaximum(std::max(1, m_complete));
    if (m_proposedFor != m_complete)
        m_size->setValue(Reabstraction::proposedSize(m_complete));
    m_proposedFor = m_complete;
    QList<RecordData> seen;
    for (const RecordData &one : *drawn)
        seen << blindCase(one, m_tool);
    m_cases->setCases(seen);
    m_state->setText(stateText());
}

QString SecondPart::stateText() const
{
    if (m_isFrozen && m_cases->rowCount() == 0)
        return tr("The results are frozen, and no case was answered again before: how far the answers can be relied upon is not known.");
    if (m_complete == 0)
        return tr("No case is complete yet: enter the cases first, then have a tenth of them, or five, answered again by somebody else.");
    if (m_cases->rowCount() == 0)
        return tr("A tenth of the cases, and at least five, answered again by somebody else, tell how far the answers can be relied upon. Choose who does it and draw the cases.");
    return tr("Answered again: %1. The first answers are not shown; how far the two agree stands under Results.").arg(m_cases->progressText());
}

void SecondPart::listPeople()
{
    Query query;
    query.type = u"person"_qs;
    const auto people = m_session.reg().all(query);
    if (!people)
        return Q_EMIT failed(people.error());
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    m_person->addItem(tr("choose a person"), QString());
    for (const RecordData &person : *people) {
        const QDate left = person.date(u"left_on");
        if (!left.isValid() || left > m_session.today())
            m_person->addItem(person.name(), person.id.toString());
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void SecondPart::draw()
{
    const auto drawn = Reabstraction(m_session.reg()).draw(*m_project, m_size->value(), m_person->currentData().toString());
    if (!drawn)
        return m_message->say(Tone::Critical, drawn.error().message);
    m_message->dismiss();
    reload();
    m_answers->setFocus();
}

void SecondPart::open(int row)
{
    keep();
    if (row < 0 || row >= m_cases->rowCount())
        return;
    const bool isOther = !m_case || m_case->id != m_cases->cases().at(row).id;
    const auto stored = m_session.reg().find(u"audit_case"_qs, m_cases->cases().at(row).id);
    if (!stored)
        return Q_EMIT failed(stored.error());
    m_case = *stored;
    m_sheet = AnswerSheet::fromJson(stored->text(u"second_answers"));
    m_isChanged = false;
    refreshCase();
    m_list->setCurrentIndex(m_cases->index(row, 0));
    if (isOther)
        m_answers->setCurrentRow(std::max(0, m_model->nextBlank(-1)));
}

void SecondPart::openNext()
{
    keep();
    const int here = m_case ? m_cases->rowOf(m_case->id) : -1;
    const int next = m_cases->nextOpen(here + 1);
    if (next < 0)
        return m_message->say(Tone::Positive, tr("Every case drawn is answered again. Under Results stands how far the two agree."));
    open(next);
    m_answers->setFocus();
}

void SecondPart::refreshCase()
{
    m_head->setText(tr("Case %1, answered again").arg(m_case->text(u"case_reference")));
    m_context->setSheet(m_sheet);
    m_model->setSheet(m_tool.completed(m_sheet, m_case->date(u"care_on")), m_case->date(u"care_on"));
    const QStringList errors = m_tool.dataErrors(m_sheet, m_case->date(u"care_on"));
    if (!errors.isEmpty())
        m_message->say(Tone::Caution, errors.join(u'\n'));
}

void SecondPart::answer(Answer value)
{
    const int row = m_answers->currentRow();
    if (!m_case || m_isFrozen || row < 0)
        return;
    if (!m_model->isAsked(row))
        return m_message->say(Tone::Info, tr("%1 follows by rule from the other answers.").arg(m_model->code(row)));
    CaseAnswer given;
    given.value = value;
    AnswerSheet sheet = m_sheet;
    sheet.setAnswer(m_model->code(row), given);
    change(sheet);
    int next = row + 1;
    while (next < m_model->rowCount() && !m_model->isAsked(next))
        ++next;
    if (next >= m_model->rowCount())
        next = value == Answer::Blank ? row : m_model->nextBlank(-1);
    if (m_isChanged && m_tool.blanks(m_tool.completed(m_sheet, m_case->date(u"care_on"))).isEmpty())
        keep();
    m_answers->setCurrentRow(next >= 0 ? next : row);
}

void SecondPart::takeBack()
{
    if (!m_case || m_isFrozen)
        return;
    int row = m_answers->currentRow();
    while (row >= 0 && (!m_model->isAsked(row) || m_model->answer(row).value == Answer::Blank))
        --row;
    if (row < 0)
        return;
    AnswerSheet sheet = m_sheet;
    sheet.setAnswer(m_model->code(row), {});
    change(sheet);
    m_answers->setCurrentRow(row);
}

void SecondPart::setContext(const QString &question, const QString &text)
{
    if (!m_case || m_isFrozen || m_sheet.context(question) == text)
        return;
    AnswerSheet sheet = m_sheet;
    sheet.setContext(question, text);
    change(sheet);
}

void SecondPart::change(const AnswerSheet &sheet)
{
    m_sheet = m_tool.completed(sheet, m_case->date(u"care_on"));
    m_isChanged = m_sheet.toJson() != m_case->text(u"second_answers");
    refreshCase();
}

void SecondPart::keep()
{
    if (!m_case || !m_isChanged || m_isKeeping)
        return;
    const QScopedValueRollback keeping(m_isKeeping, true);
    const auto kept = AuditCaseService(m_session.reg(), m_session.reference()).saveAnswers(*m_case, m_sheet, true);
    if (!kept)
        return m_message->say(Tone::Critical, kept.error().message);
    m_case = *kept;
    m_isChanged = false;
    reloadCases();
}

} // namespace candour
