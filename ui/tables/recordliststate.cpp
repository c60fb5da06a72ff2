// What a RecordListPage shows where there are no rows, and how it keeps the selection and tells about it.
#include "base/numbers.h"
#include "look/emptypage.h"
#include "tables/bulkedit.h"
#include "tables/filterbar.h"
#include "tables/listhead.h"
#include "tables/recordlistpage.h"
#include "tables/recordmodel.h"
#include "tables/recordview.h"
#include "tables/selectionbar.h"

#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace candour {

void RecordListPage::showRowsOrReason()
{
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_view);
    else
        m_stack->setCurrentWidget(m_filters->filter().isEmpty() ? nothingYet() : nothingFound());
}

EmptyPage *RecordListPage::nothingYet()
{
    if (m_nothingYet)
        return m_nothingYet;
    const QString sentence = m_description.emptySentence.isEmpty() ? tr("There are no records here yet.") : m_description.emptySentence;
    m_nothingYet = new EmptyPage(Glyph::Report, sentence, this);
    const bool ownAction = !m_description.emptyActionText.isEmpty();
    if (ownAction || canCreate()) {
        const QString verb = ownAction ? m_description.emptyActionText : tr("New %1").arg(m_schema->title().toLower());
        connect(m_nothingYet->addButton(verb, u"emptyAction"_qs), &QPushButton::clicked, this, [this, ownAction] {
            Q_EMIT emptyActionTriggered();
            if (!ownAction)
                startNew();
        });
    }
    m_stack->addWidget(m_nothingYet);
    return m_nothingYet;
}

EmptyPage *RecordListPage::nothingFound()
{
    if (m_nothingFound)
        return m_nothingFound;
    m_nothingFound = new EmptyPage(Glyph::Search, tr("Nothing matches the filters."), this);
    connect(m_nothingFound->addButton(tr("Clear filters"), u"clearAll"_qs), &QPushButton::clicked, this, [this] {
        m_filters->clear();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    m_stack->addWidget(m_nothingFound);
    return m_nothingFound;
}

void RecordListPage::holdSelection()
{
    m_isReturning = true;
    m_held.clear();
    for (const int row : m_view->selectedRows())
        m_held.append(m_model->record(row).id);
}

void RecordListPage::returnSelection()
{
    showRowsOrReason();
    QItemSelection selection;
    int current = -1;
    for (const RecordId &id : std::as_const(m_held)) {
        const int row = m_model->rowOf(id);
        if (row < 0 || m_model->columnCount() == 0)
            continue;
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        current = current < 0 || id == m_current ? row : current;
    }
    if (current >= 0) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    m_isReturning = false;
    followSelection();
    tellStatus();
}

RecordId RecordListPage::currentRecord() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 ? RecordId() : m_model->record(row).id;
}

void RecordListPage::followSelection()
{
    if (m_isReturning)
        return;
    const QList<RecordData> selected = m_view->selectedRecords();
    const auto withdrawn = std::count_if(selected.begin(), selected.end(), [](const RecordData &record) { return record.withdrawn; });
    if (m_bulk && !m_bulk->isHidden()) {
        if (selected.isEmpty())
            m_bulk->hide();
        else
            m_bulk->edit(selected);
    }
    const bool isEditing = m_bulk && !m_bulk->isHidden();
    m_selection->setSelection(isEditing ? 0 : int(selected.size()), int(withdrawn), canWrite(), canWrite());
    tellStatus();
    const RecordId id = currentRecord();
    if (id == m_current || id.isNull())
        return;
    m_current = id;
    Q_EMIT currentChanged(m_description.type, id);
}

void RecordListPage::tellStatus()
{
    if (!m_model->total())
        return;
    const QString total = countText(*m_model->total());
    m_head->setCount(total);
    QString status = tr("%1 of %2 shown").arg(countText(m_model->rowCount()), total);
    if (const auto selected = m_view->selectionModel()->selectedRows().size(); selected > 1)
        status += tr(", %n selected", nullptr, int(selected));
    Q_EMIT statusChanged(status);
}

} // namespace candour
