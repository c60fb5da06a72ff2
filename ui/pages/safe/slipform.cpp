#include "pages/safe/slipform.h"

#include "forms/fieldeditor.h"
#include "forms/fieldrow.h"
#include "forms/formadviser.h"
#include "forms/rowgrid.h"
#include "look/flowlayout.h"
#include "look/inlinemessage.h"
#include "look/readingorder.h"
#include "look/theme.h"
#include "services/shared/session.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace candour {

SlipForm::SlipForm(const Schema &schema, const QStringList &fields, Session &session, QWidget *parent, const EditorMaker &maker)
    : QFrame(parent), m_schema(schema), m_session(session), m_title(new QLabel(this)), m_message(new InlineMessage(this))
{
    setObjectName(u"slip_"_qs + schema.type());
    setAccessibleName(schema.title());
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    m_adviser = new FormAdviser(session, [this] { return m_before ? std::optional<RecordData>(typedRecord()) : std::nullopt; }, this);
    addFields(fields, maker);
    m_buttons = new QWidget(this);
    auto *flow = new FlowLayout(m_buttons, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_save = new QPushButton(tr("&Save"), m_buttons);
    m_save->setObjectName(u"saveSlip"_qs);
    m_save->setToolTip(tr("Save (Ctrl+Return)"));
    makePrimary(m_save);
    m_leave = new QPushButton(tr("Cancel"), m_buttons);
    m_leave->setObjectName(u"cancelSlip"_qs);
    m_leave->setToolTip(tr("Leave without saving (Esc)"));
    flow->addWidget(m_save);
    flow->addWidget(m_leave);
    layout->addWidget(m_buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { save({}); });
    connect(m_leave, &QPushButton::clicked, this, &SlipForm::end);
    auto *key = new QShortcut(QKeySequence(u"Ctrl+Return"_qs), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        if (!m_save->isHidden())
            save({});
    });
    hide();
}

void SlipForm::addVerb(const QString &key, const QString &words)
{
    m_save->hide();
    auto *button = new QPushButton(words, m_buttons);
    button->setObjectName(u"verb_"_qs + key);
    m_buttons->layout()->removeWidget(m_leave);
    m_buttons->layout()->addWidget(button);
    m_buttons->layout()->addWidget(m_leave);
    setTabOrder(button, m_leave);
    connect(button, &QPushButton::clicked, this, [this, key] { save(key); });
}

void SlipForm::addFields(const QStringList &fields, const EditorMaker &maker)
{
    auto *grid = new RowGrid(this);
    for (const QString &name : fields) {
        auto *row = new FieldRow(maker(*m_schema.field(name), m_session, grid), grid);
        m_adviser->watch(row);
        m_rows.push_back(row);
        grid->add(row);
    }
    layout()->addWidget(grid);
}

void SlipForm::begin(const RecordData &record, bool isNew, const QString &title, const QVariantMap &proposed)
{
    m_before = record;
    m_isNew = isNew;
    m_title->setText(title);
    m_message->dismiss();
    for (FieldRow *row : m_rows) {
        const QString field = row->editor()->field().name;
        row->editor()->setValue(isAbsent(record.value(field)) ? proposed.value(field) : record.value(field));
        row->setProblem({});
    }
    m_adviser->adviseNext();
    show();
    m_rows.front()->editor()->input()->setFocus();
    // As much of the slip as there is room for, and in any case the field that has the keyboard.
    bringIntoSight(*this);
    if (QWidget *focus = focusWidget())
        bringIntoSight(*focus);
}

void SlipForm::end()
{
    if (!m_before)
        return;
    m_before.reset();
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason); // whoever opened it says where the keyboard goes, not what happens to stand next
    hide();
    Q_EMIT ended();
}

bool SlipForm::showProblems(const RecordData &edited)
{
    QList<Problem> problems = m_session.records().problems(edited, m_isNew ? nullptr : &*m_before);
    FieldRow *first = nullptr;
    for (FieldRow *row : m_rows) {
        QString sentence = row->editor()->problem();
        for (qsizetype i = problems.size(); i-- > 0;) {
            if (problems[i].field != row->editor()->field().name)
                continue;
            sentence = sentence.isEmpty() ? problems[i].message : sentence;
            problems.removeAt(i);
        }
        row->setProblem(sentence);
        if (!sentence.isEmpty() && !first)
            first = row;
    }
    if (!problems.isEmpty())
        m_message->say(Tone::Caution, tr("Not saved: %1").arg(problems.first().message));
    if (first)
        first->editor()->input()->setFocus();
    return first || !problems.isEmpty();
}

RecordData SlipForm::typedRecord() const
{
    RecordData typed = *m_before;
    for (const FieldRow *row : m_rows)
        typed.setValue(row->editor()->field().name, row->editor()->value());
    return typed;
}

void SlipForm::save(const QString &verb)
{
    if (!m_before)
        return;
    if (QWidget *focus = focusWidget())
        focus->clearFocus(); // settles what is being typed
    RecordData edited = typedRecord();
    if (beforeSaving)
        beforeSaving(edited);
    m_message->dismiss();
    if (showProblems(edited))
        return;
    const auto written = m_isNew ? m_session.records().add(edited) : m_session.records().save(*m_before, edited);
    if (!written) {
        m_message->say(Tone::Caution, written.error().message);
        return;
    }
    if (afterSaving) {
        m_before = *written;
        m_isNew = false;
        if (const Status done = afterSaving(*written, verb); !done) {
            m_message->say(Tone::Caution, QStringList(done.error().missing.isEmpty() ? QStringList {done.error().message} : done.error().missing).join(u'\n'));
            return;
        }
    }
    end();
    Q_EMIT saved(written->id);
}

void SlipForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

} // namespace candour
