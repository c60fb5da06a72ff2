#pragma once

#include "reports/report.h"
#include "schema/recorddata.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace candour {

class Ask;
class InlineMessage;
class Session;

/// \brief The reports and letters about one record: which one, as what, and the button that writes it.
///
/// The report is made at once and written off the main thread; where it went is said below, with the way to open it. Letters
/// are proposed as text documents, because people go on writing them. Owned by the part it stands in.
class RecordReports final : public QWidget
{
    Q_OBJECT

public:
    /// \param type of the records whose kinds of report are offered
    RecordReports(const QString &type, Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &record);
    /// Chooses a kind without writing it; the keyboard stays where it is.
    void propose(const QString &kind);

private:
    void build(const QString &type);
    void proposeFormat();
    void write();
    void showWritten(const QString &path, const Status &written);

    Session &m_session;
    Ask &m_ask;
    std::optional<RecordData> m_record;
    QComboBox *m_kind = nullptr;
    QComboBox *m_format = nullptr;
    QPushButton *m_write = nullptr;
    InlineMessage *m_message = nullptr;
    QString m_written;
    bool m_returnFocus = false; ///< the keyboard was at the button that waits while a report is written
};

} // namespace candour
