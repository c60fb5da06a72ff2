#pragma once

#include "schema/recorddata.h"

#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QLabel;

namespace candour {

class FieldEditor;
class FieldRow;
class InlineMessage;
class Session;

/// \brief A few fields of one record, edited in place within a part: an entry, a factor, an answer.
///
/// Ctrl+Return saves as one step, Escape leaves without saving. What is wrong is said beside its field.
class SlipForm final : public QFrame
{
    Q_OBJECT

public:
    SlipForm(const Schema &schema, const QStringList &fields, Session &session, QWidget *parent);

    /// Shows the slip with these values and puts the keyboard into its first field.
    /// \param isNew whether saving adds the record
    void begin(const RecordData &record, bool isNew, const QString &title);
    /// Hides the slip; nothing is written.
    void end();
    /// Called with the record just before it is checked and written.
    std::function<void(RecordData &)> beforeSaving;

Q_SIGNALS:
    void saved(const candour::RecordId &record);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields(const QStringList &fields);
    void save();
    /// Marks what cannot be read or is not allowed; whether anything is.
    bool showProblems(const RecordData &edited);

    const Schema &m_schema;
    Session &m_session;
    std::optional<RecordData> m_before;
    bool m_isNew = false;
    QLabel *m_title = nullptr;
    InlineMessage *m_message = nullptr;
    std::vector<FieldRow *> m_rows;
};

} // namespace candour
