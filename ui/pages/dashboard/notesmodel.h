#pragma once

#include "records/shared/measure.h"

#include <QAbstractTableModel>

namespace candour {

class Session;

/// \brief What people wrote on one chart, with who placed it and when, as the history knows. Owned by the MeasurePage.
class NotesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Date, Kind, Text, Reason, Placed, ColumnCount };

    NotesModel(Session &session, QObject *parent);

    void setNotes(const QList<ChartAnnotation> &notes);
    [[nodiscard]] const ChartAnnotation &note(int row) const { return m_rows[std::size_t(row)].note; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ChartAnnotation note;
        QString placed;
    };

    [[nodiscard]] QString placedBy(const ChartAnnotation &note) const;

    Session &m_session;
    std::vector<Row> m_rows;
};

} // namespace candour
