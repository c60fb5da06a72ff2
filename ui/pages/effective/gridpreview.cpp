#include "pages/effective/gridpreview.h"

#include "look/fonts.h"
#include "look/theme.h"
#include "pages/effective/wordtable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr qsizetype mostRefusedShown = 200;

QString caseOf(const AnswerGrid &grid, const RefusedRow &row)
{
    for (int column = 0; column < grid.columns.size(); ++column) {
        if (grid.columns.at(column).trimmed().startsWith(u"case", Qt::CaseInsensitive))
            return row.cells.value(column);
    }
    return {};
}

QString gridSentence(const GridOutcome &outcome)
{
    if (!outcome.columnProblems.isEmpty())
        return GridPreview::tr("The columns are not understood, so nothing can be taken: mend the header and try again.");
    const int refused = int(outcome.refused.size());
    QStringList parts {GridPreview::tr("%n case(s) would be added", nullptr, outcome.casesAdded), GridPreview::tr("%n changed", nullptr, outcome.casesChanged)};
    if (outcome.casesUnchanged > 0)
        parts << GridPreview::tr("%n as they are", nullptr, outcome.casesUnchanged);
    parts << GridPreview::tr("%n answer(s) in all", nullptr, outcome.answers);
    QStringList sentences {parts.join(u", "_qs) + u'.'};
    if (refused > 0)
        sentences << GridPreview::tr("%n row(s) cannot be taken; the reasons are below.", nullptr, refused);
    return (sentences + outcome.warnings).join(u'\n');
}

} // namespace

Table refusedTable(const AnswerGrid &grid, const GridOutcome &outcome)
{
    Table table(GridPreview::tr("Rows that cannot be taken"));
    if (outcome.problems.isEmpty())
        return table;
    table.number(GridPreview::tr("Line")).text(GridPreview::tr("Case")).text(GridPreview::tr("Why"));
    for (const QString &problem : outcome.columnProblems)
        table.row({QString::number(1), QString(), problem});
    for (const RefusedRow &row : outcome.refused.first(std::min(mostRefusedShown, outcome.refused.size())))
        table.row({QString::number(row.line), caseOf(grid, row), row.reasons.join(u' ')});
    return table;
}

GridPreview::GridPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"grid_preview"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    m_head = new QLabel(this);
    m_head->setFont(headFont(font()));
    m_head->setWordWrap(true);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"grid_sentence"_qs);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_refused = new WordTable(u"grid_refused"_qs, tr("Rows that cannot be taken"), this);
    m_take = new QPushButton(this);
    m_take->setObjectName(u"take_grid"_qs);
    makePrimary(m_take);
    m_leave = new QPushButton(tr("Take &nothing"), this);
    m_leave->setObjectName(u"leave_grid"_qs);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_take);
    row->addWidget(m_leave);
    row->addStretch(1);
    column->addWidget(m_head);
    column->addWidget(m_sentence);
    column->addWidget(m_refused);
    column->addLayout(row);
    hide();
    connect(m_take, &QPushButton::clicked, this, &GridPreview::taken);
    connect(m_leave, &QPushButton::clicked, this, &GridPreview::dismissed);
}

void GridPreview::show(const AnswerGrid &grid, const GridOutcome &outcome, const QString &source)
{
    m_head->setText(tr("Cases %1: what would happen").arg(source));
    m_sentence->setText(gridSentence(outcome));
    const Table refused = refusedTable(grid, outcome);
    m_refused->setTable(refused);
    m_refused->setVisible(!refused.isEmpty());
    const int rows = outcome.casesAdded + outcome.casesChanged;
    m_take->setText(outcome.problems.isEmpty() ? tr("&Take %n case(s)", nullptr, rows) : tr("&Take the other %n case(s)", nullptr, rows));
    m_take->setVisible(outcome.mayTakeRest());
    setVisible(true);
    (m_take->isVisibleTo(this) ? m_take : m_leave)->setFocus();
}

void GridPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace candour
