#pragma once

#include "schema/recorddata.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;
class QToolButton;

namespace candour {

class FieldRow;
class FormAdviser;
class Session;

/// \brief The fields of a record, made from its description: one column, two where there is room for them.
///
/// Fields stand under the headings of their description; a heading that does not matter in the record's state is folded
/// away until somebody opens it.
/// Knows nothing of saving: says changed() when a person has settled on a value, and shows what it is told is wrong.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const Schema &schema, Session &session, QWidget *parent);

    /// Shows a record; editors are read-only for rows that came in an import, withdrawn records and read-only registers.
    void setRecord(const RecordData &record);
    /// The record with what the editors hold now.
    [[nodiscard]] RecordData record() const;
    [[nodiscard]] const Schema &schema() const { return m_schema; }

    /// Shows each problem beside its field, and none where there is none.
    void setProblems(const QList<Problem> &problems);
    /// What cannot be read as typed.
    [[nodiscard]] QList<Problem> unreadable() const;
    void focusField(const QString &name);
    void focusFirst();

Q_SIGNALS:
    void changed();
    void goTo(const QString &type, const candour::RecordId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow(const Field &field, Session &session);
    void addHeading(int section);
    void arrange(int columns);
    void openSection(int section, bool open);
    /// Opens the headings that matter for the record and folds the others away.
    void openWhatMatters();
    /// Opens the heading above a field.
    void reveal(const QString &field);
    [[nodiscard]] bool isEditable(const Field &field) const;

    const Schema &m_schema;
    Session &m_session;
    QGridLayout *m_grid = nullptr;
    QList<FieldRow *> m_rows;
    QList<QToolButton *> m_headings; ///< by place of the section
    std::optional<RecordData> m_record;
    int m_columns = 0;
    FormAdviser *m_adviser = nullptr;
};

} // namespace candour
