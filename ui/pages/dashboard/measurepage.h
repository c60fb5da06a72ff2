#pragma once

#include "services/shared/measureservice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace candour {

class Ask;
class ChartView;
class InlineMessage;
class NotesModel;
class Session;

/// \brief One measure in full: its chart, what people wrote on it, and the ways on: note, rebase, table, export, the record.
///
/// A note or a rebase is placed at the current point and is a record, so that Undo takes it back. Escape leads back to
/// all charts. Owned by the DashboardPage; borrows the session. Follows the register.
class MeasurePage final : public QWidget
{
    Q_OBJECT

public:
    MeasurePage(Session &session, Ask &ask, QWidget *parent);

    void open(const RecordId &measure);
    [[nodiscard]] const RecordId &measure() const { return m_measure; }
    [[nodiscard]] ChartView &chart() { return *m_chart; }

public Q_SLOTS:
    void addNote();
    void addRebase();
    void withdrawNote();
    void exportChart();

Q_SIGNALS:
    void back();
    /// The record of the measure is wanted.
    void goTo(const QString &type, const candour::RecordId &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createHead();
    void createBody();
    void createNotes();
    void fitBody();
    void refresh();
    void place(const QString &kind, const QString &text, const QString &reason);
    /// The day of the current point, as words; empty where there is no point in time.
    [[nodiscard]] QDate currentDay() const;

    Session &m_session;
    Ask &m_ask;
    RecordId m_measure;
    QWidget *m_body = nullptr;
    ChartView *m_chart = nullptr;
    QLabel *m_name = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_rebase = nullptr;
    QPushButton *m_withdraw = nullptr;
    InlineMessage *m_message = nullptr;
    QTableView *m_notes = nullptr;
    NotesModel *m_model = nullptr;
    QTimer m_soon;
};

} // namespace candour
