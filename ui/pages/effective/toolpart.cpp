#include "pages/effective/toolpart.h"

#include "forms/recordform.h"
#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "records/effective/criterion.h"
#include "services/shared/session.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candour {

namespace {

/// "if age >= 65; computed: minutes(arrived, antibiotic) <= 60".
QString ruleWords(const RecordData &part)
{
    QStringList words;
    if (!part.text(u"applies_when").isEmpty())
        words << ToolPart::tr("only if %1").arg(part.text(u"applies_when"));
    if (!part.text(u"derivation").isEmpty())
        words << ToolPart::tr("computed: %1").arg(part.text(u"derivation"));
    return words.join(u"; "_qs);
}

QStringList toolRow(const RecordData &part, const ReferenceData &reference)
{
    if (part.schema().type() == u"audit_question")
        return {part.text(u"code"), ToolPart::tr("Question"), part.text(u"question"), reference.label(u"audit_question_type"_qs, part.text(u"question_type")), ruleWords(part), QString()};
    QString target = part.value(u"target").isNull() ? QString() : (part.text(u"direction") == u"lower" ? ToolPart::tr("at most %1%") : ToolPart::tr("at least %1%")).arg(part.text(u"target"));
    if (part.value(u"critical").toBool())
        target += ToolPart::tr(", critical");
    const QString version = isAbsent(part.value(u"frozen_on")) ? ToolPart::tr("open") : ToolPart::tr("%1, frozen").arg(std::max(1, part.value(u"version_number").toInt()));
    return {part.text(u"code"), ToolPart::tr("Criterion"), part.text(u"statement"), target, ruleWords(part), version};
}

} // namespace

ToolPart::ToolPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(8);
    m_head = new QLabel(this);
    m_head->setObjectName(u"tool_head"_qs);
    m_head->setFont(headFont(font()));
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"tool_message"_qs);
    m_list = new WordTable(u"tool_list"_qs, tr("Questions and criteria of the tool"), this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_formHead = new QLabel(this);
    m_formHead->setObjectName(u"tool_form_head"_qs);
    m_formHead->setFont(headFont(font()));
    m_formMessage = new InlineMessage(this);
    m_formMessage->setObjectName(u"tool_form_message"_qs);
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addWidget(m_list);
    createButtons(column);
    column->addWidget(m_formHead);
    column->addWidget(m_formMessage);
    column->addWidget(formFor(u"criterion"_qs));
    column->addWidget(formFor(u"audit_question"_qs));
    column->addStretch(1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { choose(now.row()); });
}

QPushButton *ToolPart::button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    return made;
}

void ToolPart::createButtons(QVBoxLayout *column)
{
    auto *criterion = button(u"add_criterion"_qs, tr("Add a &criterion"));
    criterion->setToolTip(tr("Ctrl+N"));
    auto *question = button(u"add_question"_qs, tr("Add a &question"));
    m_up = button(u"move_up"_qs, tr("Move &up"));
    m_up->setToolTip(tr("Alt+Up in the list"));
    m_down = button(u"move_down"_qs, tr("Move &down"));
    m_down->setToolTip(tr("Alt+Down in the list"));
    m_version = button(u"new_version"_qs, tr("New &version"));
    m_keepVersion = button(u"keep_version"_qs, tr("&Keep as new version"));
    m_freeze = button(u"freeze_tool"_qs, tr("&Freeze the tool"));
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8);
    for (QPushButton *each : {criterion, question, m_up, m_down, m_version, m_keepVersion, m_freeze})
        flow->addWidget(each);
    column->addWidget(buttons);
    connect(criterion, &QPushButton::clicked, this, &ToolPart::addCriterion);
    connect(question, &QPushButton::clicked, this, &ToolPart::addQuestion);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_version, &QPushButton::clicked, this, &ToolPart::beginVersion);
    connect(m_keepVersion, &QPushButton::clicked, this, &ToolPart::keepVersion);
    connect(m_freeze, &QPushButton::clicked, this, [this] {
        const auto frozen = AuditToolService(m_session.reg()).freeze(*m_project);
        if (!frozen)
            Q_EMIT failed(frozen.error());
    });
}

RecordForm *ToolPart::formFor(const QString &type)
{
    RecordForm *&form = type == u"criterion" ? m_criterionForm : m_questionForm;
    if (!form) {
        form = new RecordForm(type == u"criterion" ? Criterion::schema() : AuditQuestion::schema(), m_session, this);
        form->setObjectName(u"tool_form_"_qs + type);
        form->hide();
        connect(form, &RecordForm::changed, this, &ToolPart::save);
        connect(form, &RecordForm::goTo, this, &RecordPart::goTo);
    }
    return form;
}

bool ToolPart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (key->matches(QKeySequence::New) || moves) {
            event->accept();
            return true;
        }
    }
    return RecordPart::event(event);
}

void ToolPart::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::New))
        addCriterion();
    else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        move(event->key() == Qt::Key_Up ? -1 : 1);
    else if (isReturn && m_list->hasFocus() && m_edited)
        formFor(m_edited->schema().type())->focusFirst();
    else
        RecordPart::keyPressEvent(event);
}

void ToolPart::setRecord(const RecordData &project)
{
    const bool isOther = !m_project || m_project->id != project.id;
    m_project = project;
    if (isOther) {
        m_edited.reset();
        m_isNew = m_isVersion = false;
    }
    reload();
}

void ToolPart::reload()
{
    const auto tool = AuditTool::of(m_session.reg(), m_project->id);
    if (!tool)
        return Q_EMIT failed(tool.error());
    m_parts.clear();
    for (const AuditQuestion &question : tool->questions())
        m_parts << untyped(question);
    for (const Criterion &criterion : tool->criteria())
        m_parts << untyped(criterion);
    Table table(tr("Questions and criteria of the tool"));
    table.text(tr("Code")).text(tr("Kind")).text(tr("Asks")).text(tr("Target or type")).text(tr("Rules")).text(tr("Version"));
    for (const RecordData &part : std::as_const(m_parts))
        table.row(toolRow(part, m_session.reference()));
    const bool isFrozen = !isAbsent(m_project->value(u"form_frozen_on"));
    m_head->setText(m_parts.isEmpty() ? tr("The tool is empty: add what is asked of each case.") : isFrozen ? tr("Tool, frozen: criteria change by a new version") : tr("Tool, open to change"));
    const QStringList problems = tool->problems();
    problems.isEmpty() ? m_message->dismiss() : m_message->say(Tone::Caution, problems.join(u'\n'));
    int chosen = -1;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setTable(table);
        for (int row = 0; row < m_parts.size(); ++row) {
            if (m_edited && m_parts.at(row).id == m_edited->id)
                chosen = row;
        }
        m_list->setCurrentIndex(m_list->model()->index(chosen, 0));
    }
    m_freeze->setVisible(!isFrozen);
    if (!m_isNew && !m_isVersion && !m_isSaving && chosen >= 0)
        edit(m_parts.at(chosen), false);
    else if (!m_edited && !m_parts.isEmpty())
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    refreshButtons();
}

void ToolPart::choose(int row)
{
    if (row < 0 || row >= m_parts.size())
        return;
    m_isVersion = false;
    edit(m_parts.at(row), false);
}

void ToolPart::add(const QString &type)
{
    if (!m_project)
        return;
    const auto draft = AuditToolService(m_session.reg()).proposed(*m_project, type);
    if (!draft)
        return Q_EMIT failed(draft.error());
    edit(*draft, true);
    formFor(type)->focusField(type == u"criterion" ? u"statement"_qs : u"question"_qs);
}

void ToolPart::edit(const RecordData &record, bool isNew)
{
    m_edited = record;
    m_isNew = isNew;
    const QString type = record.schema().type();
    RecordForm *other = formFor(type == u"criterion" ? u"audit_question"_qs : u"criterion"_qs);
    other->hide();
    RecordForm *form = formFor(type);
    form->setRecord(record);
    form->setProblems({});
    form->show();
    m_formMessage->dismiss();
    m_formHead->setText(isNew ? tr("New: %1").arg(record.text(u"code")) : record.text(u"code"));
    refreshButtons();
}

void ToolPart::save()
{
    if (!m_edited || m_isSaving || m_isVersion)
        return;
    const QScopedValueRollback saving(m_isSaving, true);
    RecordForm *form = formFor(m_edited->schema().type());
    const QList<Problem> unreadable = form->unreadable();
    if (!unreadable.isEmpty())
        return form->setProblems(unreadable);
    const RecordData now = form->record();
    QList<Problem> problems = m_session.records().problems(now, m_isNew ? nullptr : &*m_edited);
    if (!problems.isEmpty() && m_isNew) {
        m_edited = now;
        problems.removeIf([&now](const Problem &problem) { return isAbsent(now.value(problem.field)); });
        form->setProblems(problems);
        return m_formMessage->say(Tone::Info, tr("Kept as a draft until what is marked “needed” is filled in."));
    }
    form->setProblems(problems);
    if (!problems.isEmpty())
        return m_formMessage->say(Tone::Caution, tr("Not saved: %1").arg(problems.first().message));
    const RecordData before = *m_edited;
    m_edited = now;
    const bool wasNew = std::exchange(m_isNew, false);
    const auto written = wasNew ? m_session.records().add(now) : m_session.records().save(before, now);
    if (!written) {
        m_edited = before;
        m_isNew = wasNew;
        return m_formMessage->say(Tone::Critical, written.error().message);
    }
    edit(*written, false);
}

void ToolPart::move(int by)
{
    if (!m_edited || m_isNew || m_isVersion)
        return;
    const auto moved = AuditToolService(m_session.reg()).move(*m_edited, by);
    if (!moved)
        Q_EMIT failed(moved.error());
}

void ToolPart::beginVersion()
{
    if (!m_edited || m_edited->schema().type() != u"criterion")
        return;
    m_isVersion = true;
    RecordData draft = *m_edited;
    draft.setValue(u"valid_from", {});
    m_criterionForm->setRecord(draft);
    m_formHead->setText(tr("New version of %1").arg(draft.text(u"code")));
    m_formMessage->say(Tone::Info, tr("Change what is to change, and say from which day of care it applies. Answers given before keep the version they were given under."));
    m_criterionForm->focusField(u"valid_from"_qs);
    refreshButtons();
}

void ToolPart::keepVersion()
{
    const RecordData changed = m_criterionForm->record();
    const auto written = AuditToolService(m_session.reg()).addVersion(*m_edited, changed, changed.date(u"valid_from"));
    if (!written)
        return m_formMessage->say(Tone::Caution, written.error().message);
    m_isVersion = false;
    reload();
}

void ToolPart::refreshButtons()
{
    const bool isListed = m_edited && !m_isNew && !m_isVersion;
    const bool isFrozen = m_edited && m_edited->schema().type() == u"criterion" && !isAbsent(m_edited->value(u"frozen_on"));
    m_up->setEnabled(isListed);
    m_down->setEnabled(isListed);
    m_version->setVisible(isFrozen && !m_isVersion);
    m_keepVersion->setVisible(m_isVersion);
    m_freeze->setEnabled(!m_parts.isEmpty());
}

} // namespace candour
