#include "pages/reportdialog.h"

#include "ask/ask.h"
#include "base/dates.h"
#include "base/financialyear.h"
#include "look/dateedit.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "pages/measures.h"
#include "print/reportfile.h"
#include "reports/reportkinds.h"
#include "services/shared/session.h"
#include "work/backgroundtask.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace candour {

namespace {

/// Runs on a thread of its own, with a session of its own.
Status writeReport(const QString &kind, const QString &registerPath, const Register::Desk &desk, QDate from, QDate to, bool forPublic,
    const QString &path, const TaskControl &control)
{
    auto reg = Register::open(registerPath, desk, Register::Mode::ReadOnly);
    if (!reg)
        return reg.error();
    Session session(std::move(*reg));
    const auto report = buildReport(kind, {session.reg(), session.reference(), session.today(), from, to, forPublic});
    if (!report)
        return report.error();
    if (control.isCancelled())
        return Error {Error::Kind::Cancelled, ReportDialog::tr("The report was not written."), {}};
    return writeReportFile(*report, path);
}

QLabel *labelFor(QWidget *field, const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

ReportDialog::ReportDialog(const QString &kind, const QString &registerPath, const Register::Desk &desk, QDate today, Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_registerPath(registerPath)
    , m_desk(desk)
    , m_ask(ask)
{
    setObjectName(u"reportDialog"_qs);
    setAttribute(Qt::WA_DeleteOnClose);
    QString sentence;
    for (const ReportKind &each : reportKinds()) {
        if (each.key == kind) {
            m_title = each.title;
            sentence = each.sentence;
        }
    }
    setWindowTitle(m_title);
    auto *about = new QLabel(sentence, this);
    about->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(about, 0, 0, 1, 2);
    createFields(today);
    setMinimumWidth(scaledWidth(440, fontMetrics()));
}

void ReportDialog::createFields(QDate today)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const auto parser = [today](const QString &text) { return parseDate(text, today, nullptr); };
    m_from = new DateEdit(parser, this);
    m_to = new DateEdit(parser, this);
    m_from->setObjectName(u"from"_qs);
    m_to->setObjectName(u"to"_qs);
    m_from->setDate(FinancialYear::ofDate(today).start());
    m_to->setDate(today);
    m_from->lineEdit()->setAccessibleName(tr("First day"));
    m_to->lineEdit()->setAccessibleName(tr("Last day"));
    m_public = new QCheckBox(tr("For the &public: small numbers hidden, nothing that identifies"), this);
    m_public->setObjectName(u"public"_qs);
    m_format = new QComboBox(this);
    m_format->setObjectName(u"format"_qs);
    m_format->addItem(tr("PDF"), u"pdf"_qs);
    m_format->addItem(tr("Text document (ODT)"), u"odt"_qs);
    m_format->addItem(tr("Web page"), u"html"_qs);
    m_write = new QPushButton(tr("&Write the report…"), this);
    m_write->setObjectName(u"write"_qs);
    m_write->setDefault(true);
    makePrimary(m_write);
    m_message = new InlineMessage(this);
    grid->addWidget(labelFor(m_from->lineEdit(), tr("&From"), this), 1, 0);
    grid->addWidget(labelFor(m_to->lineEdit(), tr("&To"), this), 1, 1);
    grid->addWidget(m_from, 2, 0);
    grid->addWidget(m_to, 2, 1);
    grid->addWidget(m_public, 3, 0, 1, 2);
    grid->addWidget(labelFor(m_format, tr("&As"), this), 4, 0);
    grid->addWidget(m_format, 5, 0);
    grid->addWidget(m_message, 6, 0, 1, 2);
    grid->addWidget(m_write, 7, 1, Qt::AlignRight);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::write);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
}

void ReportDialog::write()
{
    const auto from = m_from->date();
    const auto to = m_to->date();
    if (!from || !to || *to < *from) {
        m_message->say(Tone::Critical, tr("A report needs a first day and a last day that is not before it."));
        return;
    }
    const QString ending = m_format->currentData().toString();
    const auto chosen = m_ask.chooseSaveFile(m_title, u"%1.%2"_qs.arg(m_kind, ending), reportFileFilter(ending));
    if (!chosen)
        return;
    const QString path = QFileInfo(*chosen).suffix().isEmpty() ? QString(*chosen + u'.' + ending) : *chosen;
    m_message->dismiss();
    m_write->setEnabled(false);
    auto *task = new BackgroundTask(tr("Writing %1").arg(m_title), this);
    Q_EMIT taskStarted(task);
    task->run<Status>([kind = m_kind, file = m_registerPath, desk = m_desk, from = *from, to = *to, forPublic = m_public->isChecked(), path](TaskControl &control) {
        return writeReport(kind, file, desk, from, to, forPublic, path, control);
    }, [this, path](const Status &written) { showWritten(path, written); });
}

void ReportDialog::showWritten(const QString &path, const Status &written)
{
    m_write->setEnabled(true);
    if (!written) {
        m_message->say(Tone::Critical, written.error().message);
        return;
    }
    m_written = path;
    m_message->say(Tone::Positive, tr("Written to %1.").arg(QDir::toNativeSeparators(path)), tr("Open it"));
}

} // namespace candour
