#include "pages/recordreports.h"

#include "ask/ask.h"
#include "base/financialyear.h"
#include "look/flowlayout.h"
#include "look/inlinemessage.h"
#include "print/reportfile.h"
#include "reports/reportkinds.h"
#include "services/shared/session.h"
#include "work/backgroundtask.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace candour {

RecordReports::RecordReports(const QString &type, Session &session, Ask &ask, QWidget *parent)
    : QWidget(parent), m_session(session), m_ask(ask), m_kind(new QComboBox(this)), m_format(new QComboBox(this)),
      m_write(new QPushButton(tr("&Write it…"), this)), m_message(new InlineMessage(this))
{
    build(type);
}

void RecordReports::build(const QString &type)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *label = new QLabel(tr("&Letters and reports"), this);
    label->setBuddy(m_kind);
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, 8);
    for (QWidget *each : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_write)})
        flow->addWidget(each);
    column->addWidget(label);
    column->addWidget(line);
    column->addWidget(m_message);
    m_kind->setObjectName(u"reportKind"_qs);
    m_kind->setAccessibleName(tr("Letter or report"));
    m_format->setObjectName(u"reportFormat"_qs);
    m_format->setAccessibleName(tr("Kind of file"));
    m_write->setObjectName(u"writeReport"_qs);
    for (const ReportKind &kind : reportKinds()) {
        if (kind.recordType != type)
            continue;
        m_kind->addItem(kind.title, kind.key);
        m_kind->setItemData(m_kind->count() - 1, kind.sentence, Qt::ToolTipRole);
    }
    m_format->addItem(tr("PDF"), u"pdf"_qs);
    m_format->addItem(tr("Text document (ODT)"), u"odt"_qs);
    m_format->addItem(tr("Web page"), u"html"_qs);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecordReports::proposeFormat);
    connect(m_write, &QPushButton::clicked, this, &RecordReports::write);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    proposeFormat();
}

void RecordReports::proposeFormat()
{
    for (const ReportKind &kind : reportKinds()) {
        if (kind.key != m_kind->currentData())
            continue;
        m_kind->setToolTip(kind.sentence);
        m_format->setCurrentIndex(m_format->findData(kind.isLetter ? u"odt"_qs : u"pdf"_qs));
    }
}

void RecordReports::setRecord(const RecordData &record)
{
    if (!m_record || m_record->id != record.id)
        m_message->dismiss();
    m_record = record;
}

void RecordReports::propose(const QString &kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

void RecordReports::write()
{
    if (!m_record)
        return;
    const QDate today = m_session.today();
    const auto report = buildReport(m_kind->currentData().toString(), {m_session.reg(), m_session.reference(), today, FinancialYear::ofDate(today).start(), today, false, m_record->text(u"reference")});
    if (!report) {
        m_message->say(Tone::Caution, (QStringList {report.error().message} + report.error().missing).join(u'\n'));
        return;
    }
    const QString ending = m_format->currentData().toString();
    const QString name = u"%1 %2.%3"_qs.arg(m_record->text(u"reference"), m_kind->currentData().toString().replace(u'_', u'-'), ending);
    const auto chosen = m_ask.chooseSaveFile(m_kind->currentText(), name, reportFileFilter(ending));
    if (!chosen)
        return;
    const QString path = QFileInfo(*chosen).suffix().isEmpty() ? QString(*chosen + u'.' + ending) : *chosen;
    m_message->say(Tone::Info, tr("Writing %1…").arg(m_kind->currentText()));
    m_returnFocus = m_write->hasFocus();
    m_write->setEnabled(false);
    auto *task = new BackgroundTask(tr("Writing %1").arg(m_kind->currentText()), this);
    task->run<Status>([report = *report, path](TaskControl &) { return writeReportFile(report, path); }, [this, path](const Status &written) { showWritten(path, written); });
}

void RecordReports::showWritten(const QString &path, const Status &written)
{
    m_write->setEnabled(true);
    if (m_returnFocus)
        m_write->setFocus(Qt::OtherFocusReason); // where it was before the writing, not at the cross of the message
    if (!written) {
        m_message->say(Tone::Critical, written.error().message);
        return;
    }
    m_written = path;
    m_message->say(Tone::Positive, tr("Written to %1.").arg(QDir::toNativeSeparators(path)), tr("Open it"));
}

} // namespace candour
