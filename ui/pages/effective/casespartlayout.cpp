#include "pages/effective/casespart.h"

#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "pages/effective/answermodel.h"
#include "pages/effective/answerview.h"
#include "pages/effective/caselistmodel.h"
#include "pages/effective/contextform.h"
#include "pages/effective/gridpreview.h"
#include "services/shared/session.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace candour {

CasesPart::CasesPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_ask(ask)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(8);
    m_preview = new GridPreview(this);
    column->addWidget(m_preview);
    m_layout = new QHBoxLayout;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    m_left = createCases();
    m_layout->addWidget(m_left);
    m_layout->addWidget(createCase(), 1);
    column->addLayout(m_layout, 1);
    arrange();
    connectParts();
    connectImport();
}

/// Beside each other where there is room; in a narrow panel the cases stand above, a few rows high.
void CasesPart::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool isNarrow = width() < letter * 112;
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setMinimumWidth(isNarrow ? 0 : letter * 34);
    m_left->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : letter * 34);
    m_list->setMinimumHeight(rowHeight(fontMetrics()) * (isNarrow ? 5 : 8));
    m_list->setMaximumHeight(isNarrow ? rowHeight(fontMetrics()) * 5 : QWIDGETSIZE_MAX);
}

void CasesPart::resizeEvent(QResizeEvent *event)
{
    RecordPart::resizeEvent(event);
    arrange();
}

QWidget *CasesPart::createCases()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_progress = new QLabel(left);
    m_progress->setObjectName(u"case_progress"_qs);
    m_progress->setFont(headFont(font()));
    auto *label = new QLabel(tr("New case (Ctrl+N), a &pseudonym"), left);
    m_reference = new QLineEdit(left);
    m_reference->setObjectName(u"case_reference"_qs);
    m_reference->setAccessibleName(tr("Reference of a new case"));
    m_reference->setAccessibleDescription(tr("A pseudonym. Never an NHS number, hospital number, name or date of birth."));
    m_reference->setPlaceholderText(tr("such as K0041, then Return"));
    label->setBuddy(m_reference);
    m_guard = new InlineMessage(left);
    m_guard->setObjectName(u"case_guard"_qs);
    m_list = new QTableView(left);
    m_list->setObjectName(u"case_list"_qs);
    m_list->setAccessibleName(tr("Cases"));
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
    for (QWidget *each : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(label), static_cast<QWidget *>(m_reference), static_cast<QWidget *>(m_guard)})
        column->addWidget(each);
    column->addWidget(m_list, 1);
    m_import = new QPushButton(tr("&Import a table of cases…"), left);
    m_import->setObjectName(u"import_cases"_qs);
    m_import->setToolTip(tr("A CSV file or a workbook with a column “case” and one for each criterion. Cells copied from a spreadsheet are pasted with Ctrl+V."));
    column->addWidget(m_import);
    m_draw = new QPushButton(tr("&Draw the sample"), left);
    m_draw->setObjectName(u"draw_sample"_qs);
    m_draw->setToolTip(tr("Chooses among the cases listed, by the project's sample plan; the same cases and seed give the same draw."));
    column->addWidget(m_draw);
    return left;
}

QWidget *CasesPart::createCase()
{
    m_side = new QWidget(this);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_head = new QLabel(m_side);
    m_head->setObjectName(u"case_head"_qs);
    m_head->setFont(headFont(font()));
    m_head->setWordWrap(true);
    m_message = new InlineMessage(m_side);
    m_message->setObjectName(u"case_message"_qs);
    m_context = new ContextForm(m_session, m_side);
    m_answers = new AnswerView(m_side);
    m_model = new AnswerModel(m_session.reference(), this);
    m_answers->setModel(m_model);
    m_answers->setMinimumHeight(rowHeight(fontMetrics()) * 9);
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addWidget(m_context);
    column->addWidget(m_answers, 1);
    createExceptionBar(column);
    createButtons(column);
    return m_side;
}

void CasesPart::createButtons(QVBoxLayout *column)
{
    auto *keys = new QWidget(m_side);
    auto *row = new FlowLayout(keys);
    const auto add = [&](const QString &name, const QString &text, const std::function<void()> &act) {
        auto *button = new QPushButton(text, m_side);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the answers
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        m_buttons << button;
    };
    add(u"answer_yes"_qs, tr("Yes (Y)"), [this] { answer(Answer::Yes); });
    add(u"answer_no"_qs, tr("No (N)"), [this] { answer(Answer::No); });
    add(u"answer_na"_qs, tr("Not applicable (A)"), [this] { answer(Answer::NotApplicable); });
    add(u"answer_exception"_qs, tr("Exception (E)"), [this] { answer(Answer::Exception); });
    add(u"answer_blank"_qs, tr("Blank (Space)"), [this] { answer(Answer::Blank); });
    add(u"exclude_case"_qs, tr("Take &out…"), [this] { excludeCase(); });
    column->addWidget(keys);
}

void CasesPart::createExceptionBar(QVBoxLayout *column)
{
    m_exception = new QWidget(m_side);
    auto *row = new QHBoxLayout(m_exception);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_exceptionHead = new QLabel(m_exception);
    m_reason = new QComboBox(m_exception);
    m_reason->setObjectName(u"exception_reason"_qs);
    m_reason->setAccessibleName(tr("Reason of the exception"));
    m_exceptionHead->setBuddy(m_reason);
    auto *yes = new QPushButton(tr("&Justified"), m_exception);
    yes->setObjectName(u"exception_justified"_qs);
    auto *no = new QPushButton(tr("Not j&ustified: counts as no"), m_exception);
    no->setObjectName(u"exception_rejected"_qs);
    row->addWidget(m_exceptionHead);
    row->addWidget(m_reason, 1);
    row->addWidget(yes);
    row->addWidget(no);
    column->addWidget(m_exception);
    m_exception->hide();
    connect(m_reason, &QComboBox::activated, this, &CasesPart::setReason);
    connect(yes, &QPushButton::clicked, this, [this] { judge(true); });
    connect(no, &QPushButton::clicked, this, [this] { judge(false); });
}

void CasesPart::connectParts()
{
    connect(m_reference, &QLineEdit::textEdited, this, &CasesPart::checkReference);
    connect(m_reference, &QLineEdit::returnPressed, this, &CasesPart::addCase);
    connect(m_import, &QPushButton::clicked, this, &CasesPart::importTable);
    connect(m_draw, &QPushButton::clicked, this, &CasesPart::drawSample);
    connect(m_preview, &GridPreview::taken, this, &CasesPart::takeGrid);
    connect(m_preview, &GridPreview::dismissed, this, &CasesPart::leaveGrid);
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        open(index.row());
        m_answers->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_list->hasFocus() && now.isValid())
            open(now.row());
    });
    connect(m_answers, &AnswerView::answered, this, &CasesPart::answer);
    connect(m_answers, &AnswerView::takenBack, this, &CasesPart::takeBack);
    connect(m_answers, &AnswerView::nextCaseWanted, this, &CasesPart::openNext);
    connect(m_answers, &AnswerView::caseWanted, this, [this](int step) {
        const int row = (m_case ? m_cases->rowOf(m_case->id) : -1) + step;
        if (row >= 0 && row < m_cases->rowCount())
            open(row);
    });
    connect(m_answers->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasesPart::refreshException);
    connect(m_context, &ContextForm::edited, this, &CasesPart::setContext);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && isAncestorOf(before) && !(now && isAncestorOf(now)) && !(now && now->window() != window()))
            keep();
    });
}

} // namespace candour
