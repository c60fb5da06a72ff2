// What a RecordListPage does with records: new, duplicate, copy, edit several, withdraw, restore, export.
#include "ask/ask.h"
#include "base/numbers.h"
#include "interchange/csvwriter.h"
#include "interchange/xlsxwriter.h"
#include "look/inlinemessage.h"
#include "services/shared/session.h"
#include "tables/bulkedit.h"
#include "tables/listclipboard.h"
#include "tables/listexport.h"
#include "tables/listhead.h"
#include "tables/recordlistpage.h"
#include "tables/recordview.h"

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

template <typename Writer>
Result<std::unique_ptr<RowSink>> asSink(Result<std::unique_ptr<Writer>> writer)
{
    if (!writer)
        return writer.error();
    return std::unique_ptr<RowSink>(std::move(*writer));
}

Result<std::unique_ptr<RowSink>> openSink(const QString &format, const QString &path, const QString &title)
{
    if (format == u"xlsx")
        return asSink(XlsxWriter::toFile(path, {title, {}}));
    return asSink(CsvWriter::toFile(path));
}

} // namespace

bool RecordListPage::canWrite() const
{
    return !m_session.reg().isReadOnly() && m_schema->keys() == Schema::Keys::Stored;
}

bool RecordListPage::canCreate() const
{
    return canWrite();
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
    auto sink = openSink(format, *path, m_description.title);
    if (!sink) {
        say(sink.error());
        return;
    }
    beginExport(std::move(*sink), *columns, *path);
}

void RecordListPage::beginExport(std::unique_ptr<RowSink> sink, const QStringList &columns, const QString &path)
{
    auto *work = new ListExport(m_session.reg(), m_session.reference(), m_model->query(), columns, std::move(sink), this);
    const QString total = m_model->total() ? countText(*m_model->total()) : u"?"_qs;
    const auto tell = [this, work, total](qint64 rows) {
        m_doneStep = {};
        m_messageAction = [work] { work->deleteLater(); };
        m_message->say(Tone::Info, tr("Exporting: %1 of %2 records.").arg(countText(rows), total), tr("Cancel"));
    };
    connect(work, &ListExport::progressed, this, tell);
    connect(work, &ListExport::finished, this, [this, work, path](qint64 rows) {
        m_messageAction = {};
        m_message->say(Tone::Positive, tr("%1 records exported to %2.").arg(countText(rows), QFileInfo(path).fileName()));
        work->deleteLater();
    });
    connect(work, &ListExport::failed, this, [this, work](const Error &error) {
        say(error);
        work->deleteLater();
    });
    work->start();
}

} // namespace candour
