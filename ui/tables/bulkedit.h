#pragma once

#include "storage/changeset.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace candour {

class FieldValueEdit;
class InlineMessage;
class Session;

/// \brief Sets one field of several records, as one step that can be undone.
/// Owned by its page; hidden until edit() is called. A refusal is said in the panel, and nothing is changed then.
class BulkEdit final : public QFrame
{
    Q_OBJECT

public:
    BulkEdit(Session &session, const Schema &schema, QWidget *parent = nullptr);

    /// Opens the panel for these records; choosing other ones later keeps what was typed.
    void edit(const QList<RecordData> &records);
    /// Whether the type has any field that can be set this way.
    [[nodiscard]] bool hasFields() const;

Q_SIGNALS:
    /// Done; the panel is closed.
    void saved(const candour::ChangeSet &step);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createWidgets();
    void showField();
    void save();
    void leave();

    Session &m_session;
    const Schema &m_schema;
    QList<RecordData> m_records;
    QLabel *m_title = nullptr;
    QComboBox *m_field = nullptr;
    FieldValueEdit *m_value = nullptr;
    QWidget *m_valuePlace = nullptr;
    QPushButton *m_save = nullptr;
    InlineMessage *m_message = nullptr;
};

} // namespace candour
