#include "forms/rowgrid.h"

#include "forms/fieldrow.h"

#include <QEvent>
#include <QGridLayout>

namespace candour {

namespace {

constexpr int twoRowColumnsFrom = 96; ///< average characters of the form's width

} // namespace

RowGrid::RowGrid(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
}

void RowGrid::add(FieldRow *row)
{
    m_rows.append(row);
    arrange();
}

int RowGrid::columnsThatFit() const
{
    return width() > fontMetrics().averageCharWidth() * twoRowColumnsFrom ? 2 : 1;
}

void RowGrid::arrange()
{
    for (FieldRow *row : std::as_const(m_rows))
        m_grid->removeWidget(row);
    int line = 0;
    int column = 0;
    for (FieldRow *row : std::as_const(m_rows)) {
        const int span = row->isWide() ? m_columns : 1;
        if (column + span > m_columns) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(row, line, column, 1, span);
        column += span;
    }
    for (int each = 0; each < 2; ++each)
        m_grid->setColumnStretch(each, each < m_columns ? 1 : 0);
}

void RowGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() == m_columns)
        return;
    m_columns = columnsThatFit();
    arrange();
}

void RowGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || columnsThatFit() == m_columns)
        return;
    m_columns = columnsThatFit();
    arrange();
}

} // namespace candour
