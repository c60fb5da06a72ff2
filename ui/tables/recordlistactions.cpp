// What a RecordListPage does with records: new, duplicate, copy, edit several, withdraw, restore, export.
#include "ask/ask.h"
#include "base/numbers.h"
#include "interchange/recordexport.h"
#include "interchange/rowsink.h"
#include "look/inlinemessage.h"
#include "services/shared/session.h"
#include "tables/bulkedit.h"
#include "tables/listclipboard.h"
#include "tables/listhead.h"
#include "tables/recordlistpage.h"
#include "tables/recordview.h"
#include "tables/recordwords.h"
#include "work/backgroundtask.h"
#include "workflow/workflow.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLayout>
#include <QMimeData>

#include <algorithm>

namespace candour {

namespace {

QList<RecordData> onlyWithdrawn(const QList<RecordData> &records, bool withdrawn)
{
    QList<RecordData> kept;
    std::copy_if(records.begin(), records.end(), std::back_inserter(kept),
        [withdrawn](const RecordData &record) { return record.withdrawn == withdrawn; });
    return kept;
}

QVariantMap valuesOf(const RecordData &record)
{
    QVariantMap values;
    for (const Field &field : record.schema().fields()) {
        if (!isAbsent(record.value(field.name)))
            values.insert(field.name, record.value(field.name));
    }
    return values;
}

/// Runs on another thread, so it opens the register and the file for itself.
Result<qint64> exportInBackground(const Register::Desk &desk, const QString &path, const Query &query, const ExportOptions &options,
    const QString &target, TaskControl &control)
{
    const auto reg = Register::open(path, desk, Register::Mode::ReadOnly);
    if (!reg)
        return reg.error();
    const ReferenceData reference(**reg, stateSets());
    const auto sink = sinkFor(target, options.title);
    if (!sink)
        return sink.error();
    return exportRecords(**reg, reference, query, options, **sink, [&](qint64 rows) {
        control.tell({{}, rows});
        return !control.isCancelled();
    });
}

} // namespace

bool RecordListPage::canWrite() const
{
    return !m_session.reg().isReadOnly() && m_schema->keys() == Schema::Keys::Stored;
}

bool RecordListPage::canCreate() const
{
    return canWrite() && m_schema->isAddedByHand();
}

void RecordListPage::refreshActions()
{
    using Action = ListHead::Action;
    const QList<RecordData> selected = m_view->selectedRecords();
    const bool any = !selected.isEmpty();
    m_head->action(Action::Copy)->setEnabled(any);
    m_head->action(Action::Duplicate)->setEnabled(canCreate() && selected.size() == 1);
    m_head->action(Action::Edit)->setEnabled(canWrite() && any);
    m_head->action(Action::Withdraw)->setEnabled(canWrite() && !onlyWithdrawn(selected, false).isEmpty());
    m_head->action(Action::Restore)->setEnabled(canWrite() && !onlyWithdrawn(selected, true).isEmpty());
}

void RecordListPage::say(const Error &error)
{
    QString words = error.message;
    for (const QString &missing : error.missing) {
        if (missing != words)
            words += u'\n' + missing;
    }
    m_doneStep = {};
    m_messageAction = {};
    m_message->say(Tone::Critical, words);
}

void RecordListPage::sayDone(const QString &sentence, const RecordId &step)
{
    m_doneStep = step;
    m_messageAction = [this] {
        m_doneStep = {};
        if (const auto undone = m_session.history().undo(); !undone)
            say(undone.error());
    };
    m_message->say(Tone::Positive, sentence, tr("Undo"));
}

void RecordListPage::startNew()
{
    if (canCreate())
        Q_EMIT newRequested(m_description.type);
}

void RecordListPage::duplicateCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || !canCreate())
        return;
    const auto copy = m_session.records().duplicate(m_model->record(row));
    if (!copy) {
        say(copy.error());
        return;
    }
    if (const auto added = m_session.records().add(*copy)) {
        select(added->id);
        Q_EMIT opened(m_description.type, added->id);
    } else if (added.error().kind == Error::Kind::Refused) {
        Q_EMIT newFromRequested(m_description.type, valuesOf(*copy));
    } else {
        say(added.error());
    }
}

void RecordListPage::copySelected()
{
    const QList<RecordData> selected = m_view->selectedRecords();
    if (!selected.isEmpty())
        QGuiApplication::clipboard()->setMimeData(clipboardTable(m_session.reference(), selected, m_model->columns()).release());
}

void RecordListPage::editSelected()
{
    const QList<RecordData> selected = m_view->selectedRecords();
    if (selected.isEmpty() || !canWrite())
        return;
    if (!m_bulk) {
        m_bulk = new BulkEdit(m_session, *m_schema, this);
        layout()->addWidget(m_bulk);
        connect(m_bulk, &BulkEdit::saved, this, [this](const ChangeSet &step) {
            followSelection();
            m_view->setFocus(Qt::OtherFocusReason);
            sayDone(step.isEmpty() ? tr("The records had that value already.")
                                   : tr("%n record(s) edited.", nullptr, int(step.changes.size())), step.id);
        });
        connect(m_bulk, &BulkEdit::closed, this, [this] {
            followSelection();
            m_view->setFocus(Qt::OtherFocusReason);
        });
    }
    m_message->dismiss();
    m_bulk->edit(selected);
    followSelection();
}

void RecordListPage::withdrawSelected()
{
    const QList<RecordData> records = onlyWithdrawn(m_view->selectedRecords(), false);
    if (records.isEmpty() || !canWrite())
        return;
    const int count = int(records.size());
    const QString verb = tr("Withdraw %n record(s)", nullptr, count);
    const auto reason = m_ask.text({verb, tr("Why? The reason is kept in the history; the records can be restored."), verb, {}, true});
    if (!reason)
        return;
    if (const auto step = m_session.records().withdraw(records, reason->trimmed()))
        sayDone(tr("%n record(s) withdrawn.", nullptr, count), step->id);
    else
        say(step.error());
}

void RecordListPage::restoreSelected()
{
    const QList<RecordData> records = onlyWithdrawn(m_view->selectedRecords(), true);
    if (records.isEmpty() || !canWrite())
        return;
    if (const auto step = m_session.records().restore(records))
        sayDone(tr("%n record(s) restored.", nullptr, int(records.size())), step->id);
    else
        say(step.error());
}

std::optional<QStringList> RecordListPage::columnsToExport()
{
    QStringList shown;
    QStringList open;
    QStringList all;
    for (const Field &field : m_schema->fields()) {
        all << field.name;
        if (!field.isSensitive())
            open << field.name;
    }
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(shown), [&](const QString &name) { return open.contains(name); });
    QList<Ask::Choice> choices {
        {u"shown"_qs, tr("Export the columns shown"), tr("Without fields that may identify a person.")},
        {u"open"_qs, tr("Export all fields"), tr("Without fields that may identify a person.")},
    };
    if (open.size() < all.size())
        choices.append({u"all"_qs, tr("Export all fields, identifying ones too"), tr("Keep such a file as safe as the register itself.")});
    const QString count = m_model->total() ? countText(*m_model->total()) : QString();
    const auto choice = m_ask.choose(tr("Export %1").arg(m_description.title), tr("All %1 records that the filters let through.").arg(count), choices);
    if (!choice)
        return std::nullopt;
    return *choice == u"all" ? all : *choice == u"open" ? open : shown;
}

void RecordListPage::exportAs(const QString &format)
{
    ensureLoaded();
    const auto columns = columnsToExport();
    if (!columns)
        return;
    const QString name = m_description.title + u' ' + m_session.today().toString(Qt::ISODate) + u'.' + format;
    const QString filter = format == u"xlsx" ? tr("Excel workbooks (*.xlsx)") : tr("Tables (*.csv)");
    const auto path = m_ask.chooseSaveFile(tr("Export %1").arg(m_description.title), name, filter);
    if (!path)
        return;
    beginExport(*columns, *path);
}

void RecordListPage::beginExport(const QStringList &columns, const QString &target)
{
    const Register &reg = m_session.reg();
    auto *task = new BackgroundTask(tr("Exporting %1").arg(m_description.title), this);
    const QString total = m_model->total() ? countText(*m_model->total()) : u"?"_qs;
    connect(task, &BackgroundTask::progressed, this, [this, task, total] {
        m_doneStep = {};
        m_messageAction = [task] { task->cancel(); };
        m_message->say(Tone::Info, tr("Exporting: %1 of %2 records.").arg(countText(task->progress().done), total), tr("Cancel"));
    });
    const Register::Desk desk {reg.catalogue(), reg.clock(), reg.device(), reg.actor()};
    const ExportOptions options {columns, true, m_description.title}; // who chose these columns was told what is in them
    task->run<Result<qint64>>(
        [desk, options, target, path = reg.path(), query = m_model->query()](TaskControl &control) {
            return exportInBackground(desk, path, query, options, target, control);
        },
        [this, target](const Result<qint64> &rows) {
            m_messageAction = {};
            if (rows)
                m_message->say(Tone::Positive, tr("%1 records exported to %2.").arg(countText(*rows), QFileInfo(target).fileName()));
            else if (rows.error().kind == Error::Kind::Cancelled)
                m_message->say(Tone::Info, rows.error().message);
            else
                say(rows.error());
        });
}

} // namespace candour
