#pragma once

#include "base/id.h"
#include "shell/palettemodel.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace candour {

class RecordData;
class RecordSearch;
class Register;
class ReferenceData;

/// \brief One field that finds sections, commands and records by what is typed; worked by keyboard alone.
///
/// Lies over its window. Arrows move, Enter opens, Escape closes and gives the focus back to where it was.
/// Owned by the window; what can be found is handed in each time it opens.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// \param fixed sections and commands; shown from the first letter, and the first of them before that
    /// \param reg where records are looked for; null while no register is open
    void open(const QList<PaletteEntry> &fixed, Register *reg, const ReferenceData *reference);
    void close();

Q_SIGNALS:
    /// A record was chosen.
    void recordChosen(const QString &type, const candour::RecordId &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void search();
    void addRecords(const QList<RecordData> &records);
    void selectRow(int row);
    void runCurrent();

    QLineEdit *m_text = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    PaletteModel *m_model = nullptr;
    RecordSearch *m_records = nullptr;
    const ReferenceData *m_reference = nullptr;
    QList<PaletteEntry> m_fixed;
    QTimer m_pause;
    QPointer<QWidget> m_before;
};

} // namespace candour
