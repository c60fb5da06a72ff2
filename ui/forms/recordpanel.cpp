#include "forms/recordpanel.h"

#include "ask/ask.h"
#include "forms/conflictsettling.h"
#include "forms/historyview.h"
#include "forms/parttabs.h"
#include "forms/recordform.h"
#include "forms/recordhead.h"
#include "forms/relatedview.h"
#include "forms/stepspanel.h"
#include "forms/steptaking.h"
#include "look/inlinemessage.h"
#include "look/readingorder.h"
#include "look/theme.h"
#include "services/shared/session.h"
#include "work/backgroundtask.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace candour {

namespace {

const QString formTab = QStringLiteral("form");
const QString relatedTab = QStringLiteral("related");
const QString historyTab = QStringLiteral("history");
constexpr int widestForm = 80;    ///< average characters; wider lines are hard to read
constexpr int narrowestPanel = 62; ///< average characters that a head, a tab bar and a field need

} // namespace

RecordPanel::RecordPanel(Session &session, Ask &ask, QList<RecordPartDescription> parts, QWidget *parent)
    : QWidget(parent), m_session(session), m_ask(ask), m_parts(std::move(parts))
{
    setObjectName(u"record_panel"_qs);
    setAccessibleName(tr("Record"));
    setMinimumWidth(fontMetrics().averageCharWidth() * narrowestPanel);
    build();
    connect(&session.reg(), &Register::changed, this, &RecordPanel::refresh);
    connect(&session.reg(), &Register::changedElsewhere, this, &RecordPanel::refresh);
    clear();
}

void RecordPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(8);
    m_origin = new QPushButton(this);
    m_origin->setObjectName(u"backToOrigin"_qs);
    makeLink(m_origin);
    m_origin->hide();
    layout->addWidget(m_origin, 0, Qt::AlignLeft);
    m_head = new RecordHead(m_session, this);
    m_message = new InlineMessage(this);
    m_steps = new StepsPanel(this);
    m_commands = new CommandBar(m_session, this);
    m_tabs = new PartTabs(this);
    m_tabs->setObjectName(u"record_tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_steps);
    layout->addWidget(m_commands);
    layout->addWidget(m_tabs);
    layout->addWidget(m_scroll, 1);
    connect(m_origin, &QPushButton::clicked, this, &RecordPanel::returnToOrigin);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_commands->leave();
        showTab();
    });
    connect(m_steps, &StepsPanel::stepChosen, this, &RecordPanel::move);
    connect(m_steps, &StepsPanel::fieldChosen, this, &RecordPanel::focusField);
    connect(m_commands, &CommandBar::formOpened, this, &RecordPanel::showTab);
    connect(m_commands, &CommandBar::formClosed, this, &RecordPanel::showTab);
    connect(m_commands, &CommandBar::done, this, &RecordPanel::finishCommand);
    connect(m_commands, &CommandBar::goTo, this, &RecordPanel::goTo);
    connect(m_commands, &CommandBar::refused, this, &RecordPanel::say);
}

void RecordPanel::clear()
{
    m_record.reset();
    m_cameFrom.reset();
    m_origin->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_scroll)})
        part->hide();
    m_commands->clear();
    m_message->dismiss();
}

void RecordPanel::open(const QString &type, const RecordId &id)
{
    const auto found = m_session.reg().find(type, id);
    if (!found) {
        clear();
        say(found.error());
        return;
    }
    m_message->dismiss();
    const auto from = std::exchange(m_cameFrom, std::nullopt);
    showRecord(*found, false);
    if (!from || from->record != id)
        return;
    showPart(relatedTab);
    if (auto *again = m_related->findChild<QPushButton *>(from->button)) {
        again->setFocus(Qt::OtherFocusReason);
        bringIntoSight(*again);
    }
}

/// A record that belongs to the one that is open, which stays one step away.
void RecordPanel::beginRelated(const QString &type, const QString &field, const RecordId &id)
{
    const Schema *schema = m_session.reg().catalogue().find(type);
    const Field *link = schema ? schema->field(field) : nullptr;
    if (!link || !m_record)
        return;
    const Origin from {m_record->schema().type(), m_record->id, u"new_"_qs + type};
    m_origin->setText(tr("Back to %1").arg(m_session.reference().name(*m_record)));
    startNew(type, {{field, referenceTo(*link, id)}});
    m_cameFrom = from;
    m_origin->show();
}

void RecordPanel::returnToOrigin()
{
    if (!m_cameFrom)
        return;
    const Origin from = *m_cameFrom;
    Q_EMIT goTo(from.type, from.record);
    if (!m_record || m_record->id != from.record) // the draft was not kept yet, so its page has not moved on
        open(from.type, from.record);
}

void RecordPanel::startNew(const QString &type, const QVariantMap &defaults)
{
    m_cameFrom.reset();
    const auto kept = m_drafts.constFind(type);
    auto draft = kept != m_drafts.constEnd() ? Result<RecordData>(*kept) : m_session.records().blank(type);
    if (!draft) {
        say(draft.error());
        return;
    }
    for (auto value = defaults.begin(); value != defaults.end(); ++value)
        draft->setValue(value.key(), value.value());
    m_message->dismiss();
    showPart(formTab);
    showRecord(*draft, true);
    m_form->focusFirst();
}

void RecordPanel::showRecord(const RecordData &record, bool isNew)
{
    const QString type = record.schema().type();
    m_record = record;
    m_isNew = isNew;
    if (!m_forms.contains(type)) {
        auto *form = new RecordForm(record.schema(), m_session, this);
        form->setMaximumWidth(fontMetrics().averageCharWidth() * widestForm * 2);
        form->hide();
        connect(form, &RecordForm::changed, this, &RecordPanel::save);
        connect(form, &RecordForm::goTo, this, &RecordPanel::goTo);
        m_forms.insert(type, form);
    }
    m_form = m_forms.value(type);
    m_form->setRecord(record);
    m_form->setProblems({});
    m_origin->setVisible(m_cameFrom.has_value());
    m_head->setRecord(record, isNew);
    m_head->show();
    setTabs(record, isNew);
    m_scroll->show();
    if (isNew)
        m_commands->clear();
    else
        m_commands->setRecord(record);
    m_steps->setSteps(isNew ? QList<StepCheck>() : m_session.workflow().steps(record));
    showTab();
}

/// The tabs of a record's type; the chosen one stays chosen where the record has it.
void RecordPanel::setTabs(const RecordData &record, bool isNew)
{
    QList<std::pair<QString, QString>> wanted {{formTab, tr("Record")}};
    for (const RecordPartDescription &part : std::as_const(m_parts)) {
        if (part.appliesTo(record))
            wanted.append({part.key, part.title});
    }
    wanted.append({relatedTab, tr("Related")});
    wanted.append({historyTab, tr("History")});
    const QString chosen = m_tabs->currentKey();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setParts(wanted);
    showPart(chosen.isEmpty() ? formTab : chosen);
    m_tabs->setVisible(!isNew);
}

void RecordPanel::showPart(const QString &key)
{
    m_tabs->setCurrentKey(key);
}

void RecordPanel::stepPart(int by)
{
    if (m_isNew || m_tabs->isHidden())
        return;
    m_tabs->setFocus(Qt::ShortcutFocusReason); // settles what is being typed
    m_tabs->setCurrentIndex(qBound(0, m_tabs->currentIndex() + by, m_tabs->count() - 1));
}

void RecordPanel::showTab()
{
    if (!m_record)
        return;
    QWidget *content = m_commands->form() ? m_commands->form() : m_isNew ? m_form : contentOf(m_tabs->currentKey());
    if (content != m_scroll->widget()) {
        if (QWidget *shown = m_scroll->takeWidget()) {
            shown->setParent(this);
            shown->hide();
        }
        m_scroll->setWidget(content);
    }
    content->show();
}

QWidget *RecordPanel::contentOf(const QString &tab)
{
    if (tab == relatedTab)
        return relatedView();
    if (tab == historyTab)
        return historyView();
    return tab == formTab || tab.isEmpty() ? m_form : partView(tab);
}

QWidget *RecordPanel::relatedView()
{
    if (!m_related) {
        m_related = new RelatedView(m_session, this);
        connect(m_related, &RelatedView::goTo, this, &RecordPanel::goTo);
        connect(m_related, &RelatedView::newRequested, this, &RecordPanel::beginRelated);
    }
    m_related->setRecord(*m_record);
    return m_related;
}

QWidget *RecordPanel::historyView()
{
    if (!m_history)
        m_history = new HistoryView(m_session, this);
    m_history->setRecord(*m_record);
    return m_history;
}

QWidget *RecordPanel::partView(const QString &key)
{
    RecordPart *&view = m_partViews[key];
    for (const RecordPartDescription &part : std::as_const(m_parts)) {
        if (view || part.key != key || !part.appliesTo(*m_record))
            continue;
        view = part.make(m_session, m_ask, this);
        view->setObjectName(key);
        view->setAccessibleName(part.title);
        connect(view, &RecordPart::goTo, this, &RecordPanel::goTo);
        connect(view, &RecordPart::failed, this, &RecordPanel::say);
        connect(view, &RecordPart::taskStarted, this, &RecordPanel::taskStarted);
    }
    if (!view)
        return m_form;
    view->setRecord(*m_record);
    return view;
}

void RecordPanel::refresh()
{
    if (!m_record || m_isNew || m_isSaving)
        return;
    const auto now = m_session.reg().find(m_record->schema().type(), m_record->id);
    if (now)
        showRecord(*now, false);
}

void RecordPanel::save()
{
    if (!m_record || m_isSaving)
        return;
    const QScopedValueRollback saving(m_isSaving, true);
    const QList<Problem> unreadable = m_form->unreadable();
    if (!unreadable.isEmpty()) {
        m_form->setProblems(unreadable);
        return;
    }
    const RecordData edited = m_form->record();
    if (m_isNew)
        saveNew(edited);
    else
        saveEdit(edited);
}

void RecordPanel::saveNew(const RecordData &draft)
{
    m_drafts.insert(draft.schema().type(), draft);
    m_record = draft;
    m_head->setRecord(draft, true);
    const QList<Problem> problems = m_session.records().problems(draft);
    QList<Problem> shown;
    for (const Problem &problem : problems) {
        if (!isAbsent(draft.value(problem.field)))
            shown.append(problem); // what is still empty is marked "needed" already
    }
    m_form->setProblems(shown);
    if (!problems.isEmpty()) {
        m_message->say(Tone::Info, tr("Kept as a draft until what is marked “needed” is filled in."));
        return;
    }
    const auto added = m_session.records().add(draft);
    if (!added) {
        say(added.error());
        return;
    }
    m_drafts.remove(draft.schema().type());
    m_message->dismiss();
    showRecord(*added, false);
    Q_EMIT saved(added->schema().type(), added->id);
}

void RecordPanel::saveEdit(const RecordData &edited)
{
    const QList<Problem> problems = m_session.records().problems(edited, &*m_record);
    m_form->setProblems(problems);
    if (!problems.isEmpty()) {
        m_message->say(Tone::Caution, tr("Not saved: %1").arg(problems.first().message));
        return;
    }
    const auto written = m_session.records().save(*m_record, edited);
    if (!written && written.error().kind == Error::Kind::Conflict) {
        const auto settled = settleConflict(m_session, m_ask, *m_record, edited);
        settled ? showRecord(*settled, false) : say(settled.error());
        return;
    }
    if (!written) {
        say(written.error());
        return;
    }
    m_message->dismiss();
    showRecord(*written, false);
    Q_EMIT saved(written->schema().type(), written->id);
}

void RecordPanel::move(const QString &to)
{
    if (!m_record)
        return;
    if (const Status taken = takeStep(m_session, m_ask, *m_record, to); !taken)
        say(taken.error());
}

void RecordPanel::finishCommand(const RecordCommandOutcome &outcome)
{
    if (!outcome.record.isNull())
        Q_EMIT goTo(outcome.type, outcome.record);
    m_message->say(Tone::Positive, outcome.sentence);
}

void RecordPanel::focusField(const QString &name)
{
    if (!m_form || !m_record)
        return;
    m_commands->leave();
    for (const RecordPartDescription &part : std::as_const(m_parts)) {
        if (!part.places.contains(name) || !part.appliesTo(*m_record))
            continue;
        showPart(part.key);
        if (RecordPart *view = m_partViews.value(part.key))
            view->reveal(name);
        if (QWidget *focused = m_scroll->widget()->focusWidget())
            m_scroll->ensureWidgetVisible(focused);
        return;
    }
    showPart(formTab);
    m_form->focusField(name);
    if (QWidget *focused = m_form->focusWidget())
        m_scroll->ensureWidgetVisible(focused);
}

void RecordPanel::say(const Error &error)
{
    const QString missing = error.missing.size() > 1 ? u"\n"_qs + error.missing.join(u'\n') : QString();
    m_message->say(error.kind == Error::Kind::Failed ? Tone::Critical : Tone::Caution, error.message + missing);
}

void RecordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace candour
