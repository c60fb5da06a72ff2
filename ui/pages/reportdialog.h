#pragma once

#include "storage/register.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace candour {

class Ask;
class BackgroundTask;
class DateEdit;
class InlineMessage;

/// \brief Which days a report speaks of, for whom, and as what; then writes it off the main thread and says where.
///
/// Deletes itself when closed. The report is made from a register of its own on the same file, so that the window stays
/// usable meanwhile.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param kind a key of reportKinds()
    ReportDialog(const QString &kind, const QString &registerPath, const Register::Desk &desk, QDate today, Ask &ask, QWidget *parent);

Q_SIGNALS:
    void taskStarted(candour::BackgroundTask *task);

private:
    void createFields(QDate today);
    void write();
    void showWritten(const QString &path, const Status &written);

    QString m_kind;
    QString m_title;
    QString m_registerPath;
    Register::Desk m_desk;
    Ask &m_ask;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QCheckBox *m_public = nullptr;
    QComboBox *m_format = nullptr;
    QPushButton *m_write = nullptr;
    InlineMessage *m_message = nullptr;
    QString m_written;
};

} // namespace candour
