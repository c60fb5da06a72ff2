#include "pages/effective/caselistmodel.h"

#include "workflow/referencedata.h"

#include <algorithm>

namespace candour {

namespace {

bool isOpenCase(const RecordData &auditCase)
{
    const QString status = auditCase.text(u"status");
    return status.isEmpty() || status == u"not_started" || status == u"in_progress";
}

/// Half circle and the like before the word, so that the list can be skimmed; colour says nothing here.
QString statusMark(const QString &status)
{
    if (status == u"complete")
        return u"● "_qs;
    return status == u"in_progress" ? u"◐ "_qs : status == u"excluded" || status == u"notes_unavailable" ? u"– "_qs : u"○ "_qs;
}

} // namespace

void CaseListModel::setCases(QList<RecordData> cases)
{
    cases.removeIf([](const RecordData &one) { return one.value(u"in_sample") == QVariant(false); });
    std::stable_sort(cases.begin(), cases.end(), [](const RecordData &a, const RecordData &b) {
        const auto place = [](const RecordData &one) { return one.value(u"draw_position").isNull() ? 1'000'000'000 : one.value(u"draw_position").toInt(); };
        return place(a) < place(b);
    });
    const auto sameId = [](const RecordData &a, const RecordData &b) { return a.id == b.id; };
    if (std::equal(cases.begin(), cases.end(), m_cases.begin(), m_cases.end(), sameId)) {
        m_cases = cases;
        if (!cases.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    const bool isAppended = cases.size() > m_cases.size() && std::equal(m_cases.begin(), m_cases.end(), cases.begin(), cases.begin() + m_cases.size(), sameId);
    if (isAppended)
        beginInsertRows({}, rowCount(), int(cases.size()) - 1);
    else
        beginResetModel();
    m_cases = cases;
    isAppended ? endInsertRows() : endResetModel();
}

int CaseListModel::rowOf(const RecordId &id) const
{
    for (int row = 0; row < m_cases.size(); ++row) {
        if (m_cases.at(row).id == id)
            return row;
    }
    return -1;
}

int CaseListModel::nextOpen(int from) const
{
    for (int step = 0; step < m_cases.size(); ++step) {
        const int row = (std::max(0, from) + step) % int(m_cases.size());
        if (isOpenCase(m_cases.at(row)))
            return row;
    }
    return -1;
}

QString CaseListModel::progressText() const
{
    int complete = 0;
    int expected = 0;
    for (const RecordData &one : m_cases) {
        complete += one.text(u"status") == u"complete";
        expected += one.text(u"status") != u"excluded" && one.text(u"status") != u"notes_unavailable";
    }
    return expected == 0 ? tr("No cases yet") : tr("%1 of %2 cases complete").arg(complete).arg(expected);
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordData &one = m_cases.at(index.row());
    const QString status = one.text(u"status").isEmpty() ? u"not_started"_qs : one.text(u"status");
    const QString words = m_reference.label(u"audit_case_status"_qs, status);
    if (role == Qt::DisplayRole)
        return index.column() == Reference ? one.text(u"case_reference") : QString(statusMark(status) + words);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QString(one.text(u"case_reference") + u", "_qs + words);
    return {};
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Reference ? tr("Case") : tr("Status");
}

} // namespace candour
