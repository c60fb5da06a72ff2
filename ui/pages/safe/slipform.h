#pragma once

#include "base/result.h"
#include "forms/fieldeditor.h"
#include "schema/recorddata.h"

#include <QFrame>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace candour {

class FieldRow;
class FormAdviser;
class InlineMessage;
class Session;

/// \brief A few fields of one record, edited in place within a part: an entry, a factor, an answer.
///
/// Ctrl+Return saves as one step, Escape leaves without saving. What is wrong is said beside its field.
class SlipForm final : public QFrame
{
    Q_OBJECT

public:
    SlipForm(const Schema &schema, const QStringList &fields, Session &session, QWidget *parent, const EditorMaker &maker = makeEditor);

    /// Puts a button of its own in the place of "Save": saving with it tells afterSaving() its key.
    void addVerb(const QString &key, const QString &words);

    /// Shows the slip with these values and puts the keyboard into its first field.
    /// \param isNew whether saving adds the record
    /// \param proposed values by field that stand there for a start and are written unless a person changes them
    void begin(const RecordData &record, bool isNew, const QString &title, const QVariantMap &proposed = {});
    /// Hides the slip; nothing is written.
    void end();
    /// Called with the record just before it is checked and written.
    std::function<void(RecordData &)> beforeSaving;
    /// Called with what was written and the key of the verb, empty for "Save"; where it fails, the slip stays and says why.
    std::function<Status(const RecordData &, const QString &verb)> afterSaving;

Q_SIGNALS:
    void saved(const candour::RecordId &record);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields(const QStringList &fields, const EditorMaker &maker);
    void save(const QString &verb);
    [[nodiscard]] RecordData typedRecord() const;
    /// Marks what cannot be read or is not allowed; whether anything is.
    bool showProblems(const RecordData &edited);

    const Schema &m_schema;
    Session &m_session;
    std::optional<RecordData> m_before;
    bool m_isNew = false;
    QLabel *m_title = nullptr;
    InlineMessage *m_message = nullptr;
    std::vector<FieldRow *> m_rows;
    FormAdviser *m_adviser = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_save = nullptr; ///< hidden where verbs take its place
    QPushButton *m_leave = nullptr;
};

} // namespace candour
