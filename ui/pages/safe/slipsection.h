#pragma once

#include "forms/fieldeditor.h"
#include "reports/table.h"
#include "schema/recorddata.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candour {

class Session;
class SlipForm;
class WordTable;

/// \brief A head, a table of records of one type, and the slip that adds one: a part is made of several.
///
/// Return on a row says opened(): its part goes to the record, or edits it here. Where there is nothing, one sentence says what belongs here. Owned by its part.
class SlipSection final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;    ///< object name: the table is called "NAME_table", the button "NAME_add"
        QString title;
        QString verb;    ///< on the button; none where nothing is added here
        QString nothing; ///< one sentence for when there is no row
    };

    SlipSection(const Words &words, QWidget *parent);

    /// Says which fields of which type the slip asks for.
    void makeSlip(const Schema &schema, const QStringList &fields, Session &session, const EditorMaker &maker = makeEditor);
    /// \param records one for each row
    void setRows(const Table &table, const QList<RecordId> &records);
    /// Shows the slip for a new record.
    /// \param title the verb where it is empty
    void begin(const RecordData &record, const QString &title = {});
    /// Shows the slip for a record of a row.
    void edit(const RecordData &record, const QString &title);
    void end();

    [[nodiscard]] WordTable &table() const { return *m_table; }
    [[nodiscard]] QPushButton &button() const { return *m_add; }
    /// The record of the row that has the cursor; null where there is none.
    [[nodiscard]] RecordId current() const;
    /// A further button beside the one that adds.
    QPushButton *addButton(const QString &verb, const QString &name);

Q_SIGNALS:
    void addRequested();
    void opened(const candour::RecordId &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Words m_words;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_buttons = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_add = nullptr;
    SlipForm *m_slip = nullptr;
    WordTable *m_table = nullptr;
    QList<RecordId> m_records;
    bool m_isEdited = false; ///< the slip shows a record of a row
};

/// The words of a field for a row; empty where nothing is on record.
[[nodiscard]] QString shownOf(const Session &session, const RecordData &record, const QString &field);

} // namespace candour
