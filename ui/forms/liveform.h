#pragma once

#include "base/error.h"
#include "forms/fieldeditor.h"
#include "schema/recorddata.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace candour {

class FieldRow;
class FormAdviser;
class Session;

/// \brief Some fields of one record as part of a page made by hand: each is saved as soon as a person settles on it.
/// What is wrong stands beside its field, and is not saved until it is mended.
class LiveForm final : public QWidget
{
    Q_OBJECT

public:
    LiveForm(const Schema &schema, const QStringList &fields, Session &session, QWidget *parent, const EditorMaker &maker = makeEditor);

    /// Shows a record, or the same one again; what somebody is typing stays.
    void setRecord(const RecordData &record);
    void setReadOnly(bool readOnly);
    /// Whether the form has the field.
    bool focusField(const QString &name);

Q_SIGNALS:
    /// Could not be saved, for a reason that no field of this form can mend.
    void failed(const candour::Error &error);

private:
    void addRows(const QStringList &fields, const EditorMaker &maker);
    [[nodiscard]] RecordData typedRecord() const;
    void save();

    const Schema &m_schema;
    Session &m_session;
    std::vector<FieldRow *> m_rows;
    FormAdviser *m_adviser = nullptr;
    std::optional<RecordData> m_record;
    bool m_readOnly = false;
    bool m_isSaving = false;
};

} // namespace candour
