#pragma once

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
/// Return on a row asks to go to its record. Where there is nothing, one sentence says what belongs here. Owned by its part.
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
    void makeSlip(const Schema &schema, const QStringList &fields, Session &session);
    /// \param records one for each row
    void setRows(const Table &table, const QList<RecordId> &records);
    /// Shows the slip for a new record.
    void begin(const RecordData &record);
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
};

} // namespace candour
