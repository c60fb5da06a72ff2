#include "pages/effective/answerview.h"

#include "pages/effective/answermodel.h"
#include "look/fonts.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <optional>

namespace candour {

namespace {

std::optional<Answer> answerOfKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Y:
        return Answer::Yes;
    case Qt::Key_N:
        return Answer::No;
    case Qt::Key_A:
        return Answer::NotApplicable;
    case Qt::Key_E:
        return Answer::Exception;
    case Qt::Key_Space:
        return Answer::Blank;
    default:
        return std::nullopt;
    }
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"case_answers"_qs);
    setAccessibleName(tr("Answers of the case"));
    setAccessibleDescription(tr("Y yes, N no, A not applicable, E exception, space blank, Backspace takes the last answer back"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(candour::rowHeight(fontMetrics()) + fontMetrics().height());
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // an answer changes how many lines its row needs
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void AnswerView::setCurrentRow(int row)
{
    if (model() && row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, AnswerModel::Given));
}

void AnswerView::keyPressEvent(QKeyEvent *event)
{
    if (const auto answer = answerOfKey(*event)) {
        Q_EMIT answered(*answer);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Backspace:
        Q_EMIT takenBack();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT nextCaseWanted();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        Q_EMIT caseWanted(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void AnswerView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const int all = viewport()->width();
    const bool isNarrow = all < letter * 90;
    const int code = letter * (isNarrow ? 6 : 7);
    const int given = letter * (isNarrow ? 14 : 20);
    const int room = all - code - given - letter * 16; // what is left beside the shortest statement
    const int soFar = std::clamp(room, letter * 16, letter * (isNarrow ? 33 : 36));
    setColumnWidth(AnswerModel::Code, code);
    setColumnWidth(AnswerModel::Given, given);
    setColumnWidth(AnswerModel::SoFar, soFar);
    setColumnWidth(AnswerModel::Statement, std::max(letter * 16, all - code - given - soFar));
}

int AnswerView::sizeHintForRow(int row) const
{
    return QTableView::sizeHintForRow(row) + 8;
}

} // namespace candour
