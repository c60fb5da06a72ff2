#pragma once

#include "services/effective/auditresults.h"

#include <QAbstractTableModel>

namespace candour {

class ReferenceData;

/// \brief The criteria of an audit tool with one case's answers, and beside each what the project comes to so far.
/// Owned by its page; borrows the reference lists.
class AnswerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Statement, Given, SoFar, ColumnCount };

    AnswerModel(const ReferenceData &reference, QObject *parent) : QAbstractTableModel(parent), m_reference(reference) { }

    void setTool(const AuditTool &tool);
    void setSheet(const AnswerSheet &sheet, QDate careOn);
    void setResults(const ProjectResults &results);

    [[nodiscard]] QString code(int row) const { return m_tool.codes().value(row); }
    [[nodiscard]] CaseAnswer answer(int row) const { return m_sheet.answer(code(row)); }
    /// Whether people answer the row: not where a rule does.
    [[nodiscard]] bool isAsked(int row) const;
    /// The first row after this one that people answer and that is blank; -1 without one.
    [[nodiscard]] int nextBlank(int after) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellAll();
    [[nodiscard]] QString words(int row) const;
    [[nodiscard]] QString soFar(int row) const;
    [[nodiscard]] const Criterion *criterion(int row) const { return m_tool.criterion(code(row), m_careOn); }

    const ReferenceData &m_reference;
    AuditTool m_tool;
    AnswerSheet m_sheet;
    QDate m_careOn;
    ProjectResults m_results;
};

} // namespace candour
